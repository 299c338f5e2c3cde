#include "core/storage/tracked.h"
#include <sqlite3.h>

namespace regulars {

namespace {

bool isTracked(const QByteArray& name) {
    return !name.startsWith("sqlite_") && !name.startsWith("derived_") && !name.startsWith("search_index") && !name.startsWith("journal")
        && !Tracked::outside().contains(name);
}

bool isAppendOnly(const QByteArray& name) {
    static const QList<QByteArray> names{"loyalty_account", "loyalty_terms",     "loyalty_event",      "loyalty_lot",
                                         "loyalty_entry",   "loyalty_shortfall", "loyalty_settlement", "mailing_event"};
    return names.contains(name);
}

RowChange::Operation operationOf(int sqliteOperation) {
    if (sqliteOperation == SQLITE_INSERT) return RowChange::Operation::Insert;
    return sqliteOperation == SQLITE_DELETE ? RowChange::Operation::Delete : RowChange::Operation::Update;
}

// The value a changeset row gives for a column: the new one of an insert or update, else the old one. 0 when it names none.
qint64 valueOf(sqlite3_changeset_iter* iterator, int operation, int column) {
    sqlite3_value* value = nullptr;
    if (operation != SQLITE_DELETE) sqlite3changeset_new(iterator, column, &value);
    if (!value && operation != SQLITE_INSERT) sqlite3changeset_old(iterator, column, &value);
    return value && sqlite3_value_type(value) == SQLITE_INTEGER ? sqlite3_value_int64(value) : 0;
}

qint64 lookUp(Connection& connection, const std::string& sql, qint64 id) {
    Statement statement(connection, sql);
    statement.bind(id);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 customerOf(sqlite3_changeset_iter* iterator, int operation, const Tracked::Table& table, qint64 key, Connection& connection) {
    if (table.name == "customer") return key;
    if (table.customerColumn >= 0) {
        const qint64 named = valueOf(iterator, operation, table.customerColumn);
        if (named != 0 || operation != SQLITE_UPDATE) return named;
        const auto keyName = table.columns[static_cast<size_t>(table.key)].toStdString();
        return lookUp(connection, "SELECT customer_id FROM " + table.name.toStdString() + " WHERE " + keyName + " = ?1", key);
    }
    if (table.accountColumn >= 0) {
        const qint64 account = valueOf(iterator, operation, table.accountColumn);
        return account == 0 ? 0 : lookUp(connection, "SELECT customer_id FROM loyalty_account WHERE id = ?1", account);
    }
    return 0;
}

}  // namespace

const QList<QByteArray>& Tracked::outside() {
    static const QList<QByteArray> names{"draft", "window_state", "backup_log", "staff_pin"};
    return names;
}

Tracked::Tracked(Connection& connection) {
    Statement tables(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.step()) {
        Table table;
        table.name = tables.text(0).toUtf8();
        if (!isTracked(table.name)) continue;
        table.appendOnly = isAppendOnly(table.name);
        Statement columns(connection, "SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid");
        columns.bind(QString::fromUtf8(table.name));
        while (columns.step()) {
            const QByteArray column = columns.text(0).toUtf8();
            const int index = static_cast<int>(table.columns.size());
            if (columns.integer(1) == 1) table.key = index;
            if (column == "customer_id") table.customerColumn = index;
            if (column == "account_id") table.accountColumn = index;
            table.columns.push_back(column);
        }
        tables_.push_back(std::move(table));
    }
}

const Tracked::Table* Tracked::find(const QByteArray& name) const {
    const auto found = std::find_if(tables_.begin(), tables_.end(), [&](const Table& t) { return t.name == name; });
    return found == tables_.end() ? nullptr : &*found;
}

Changes Tracked::read(const QByteArray& changeset, Connection& connection) const {
    Changes changes;
    sqlite3_changeset_iter* iterator = nullptr;
    if (sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData())) != SQLITE_OK) return changes;
    const Table* table = nullptr;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        if (!table || table->name != name) table = find(name);
        if (!table) continue;
        const qint64 key = valueOf(iterator, operation == SQLITE_INSERT ? SQLITE_INSERT : SQLITE_DELETE, table->key);
        changes.add(table->name, {operationOf(operation), key, customerOf(iterator, operation, *table, key, connection)});
    }
    sqlite3changeset_finalize(iterator);
    return changes;
}

}  // namespace regulars
