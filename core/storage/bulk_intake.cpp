#include "core/storage/bulk_intake.h"
#include <cstring>
#include <sqlite3.h>

namespace regulars {

BulkIntake::Table::Table(Connection& connection, const Tracked::Table& table)
    : tracked(table), rows(connection, "INSERT INTO " + table.name.toStdString(), static_cast<int>(table.columns.size()), true) {}

BulkIntake::Table& BulkIntake::tableOf(const char* name) {
    for (const auto& table : tables_)
        if (std::strcmp(table->tracked.name.constData(), name) == 0) return *table;
    return *tables_.emplace_back(std::make_unique<Table>(connection_, *tracked_.find(name)));
}

qint64 BulkIntake::nextId(Table& table) {
    if (!table.idIsKnown) {
        Statement s(connection_, "SELECT seq FROM sqlite_sequence WHERE name = ?1");
        s.bind(std::string_view(table.tracked.name.constData()));
        table.lastId = s.step() ? s.integer(0) : 0;
        table.idIsKnown = true;
        if (table.firstId == 0) table.firstId = table.lastId + 1;
    }
    return ++table.lastId;
}

void BulkIntake::flush() {
    sqlite3session_enable(session_, 0);
    for (const auto& table : tables_) {
        table->rows.flush();
        table->idIsKnown = false;
    }
    sqlite3session_enable(session_, 1);
}

QByteArray BulkIntake::section(Table& table) const {
    QByteArray bytes("T");
    bytes.append(static_cast<char>(table.tracked.columns.size()));  // no table has 128 columns
    Statement s(connection_, "SELECT pk FROM pragma_table_info(?1) ORDER BY cid");
    s.bind(std::string_view(table.tracked.name.constData()));
    while (s.step()) bytes.append(static_cast<char>(s.integer(0)));
    return bytes.append(table.tracked.name).append('\0');
}

bool BulkIntake::wasChangedAgain(const Changes& changes) const {
    for (const auto& table : tables_)
        for (const RowChange& change : changes.of(table->tracked.name))
            if (change.operation != RowChange::Operation::Insert && change.id >= table->firstId) return true;
    return false;
}

QByteArray BulkIntake::combined(const QByteArray& taken, const QByteArray& changeset) const {
    sqlite3_changegroup* group = nullptr;
    int size = 0;
    void* bytes = nullptr;
    int result = sqlite3changegroup_new(&group);
    for (const QByteArray* part : {&taken, &changeset})
        if (result == SQLITE_OK) result = sqlite3changegroup_add(group, static_cast<int>(part->size()), const_cast<char*>(part->constData()));
    if (result == SQLITE_OK) result = sqlite3changegroup_output(group, &size, &bytes);
    sqlite3changegroup_delete(group);
    if (result != SQLITE_OK) connection_.fail(result, "changegroup");
    const QByteArray whole(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return whole;
}

void BulkIntake::finish(QByteArray& changeset, Changes& changes) {
    QByteArray taken;
    for (const auto& table : tables_) {
        if (table->changes.empty()) continue;
        taken += section(*table);
        taken += table->rows.take();
    }
    if (wasChangedAgain(changes)) {
        changeset = combined(taken, changeset);
        changes = tracked_.read(changeset, connection_);
        return;
    }
    taken += changeset;
    changeset = std::move(taken);
    for (const auto& table : tables_) changes.add(table->tracked.name, std::move(table->changes));
}

}  // namespace regulars
