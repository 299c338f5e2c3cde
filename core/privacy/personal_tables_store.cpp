#include "core/privacy/personal_tables_store.h"

namespace regulars {

namespace {

// What the journal keeps and what is computed is rewritten by those who keep it; the erasures name nobody.
bool isAside(const QByteArray& name) {
    return name.startsWith("sqlite_") || name.startsWith("derived_") || name.startsWith("search_index") || name.startsWith("journal") || name == "erasure";
}

std::vector<qint64> integersOf(Connection& connection, const std::string& sql) {
    Statement s(connection, sql);
    std::vector<qint64> all;
    while (s.step()) all.push_back(s.integer(0));
    return all;
}

}  // namespace

PersonalTables::PersonalTables(Connection& connection) : connection_(connection) {
    readSchema();
    for (bool more = true; more;) {
        more = false;
        for (size_t i = 0; i < rest_.size(); ++i) {
            if (!admit(rest_[i])) continue;
            personal_.push_back(std::move(rest_[i]));
            rest_.erase(rest_.begin() + static_cast<std::ptrdiff_t>(i--));
            more = true;
        }
    }
}

void PersonalTables::readSchema() {
    Statement names(connection_, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name = 'customer' DESC, name");
    while (names.step()) {
        PersonalTable table;
        table.name = names.text(0).toUtf8();
        if (isAside(table.name)) continue;
        Statement columns(connection_, "SELECT c.name, c.type, coalesce(c.dflt_value, ''), coalesce((SELECT f.\"table\" FROM pragma_foreign_key_list(?1) f WHERE f.\"from\" = c.name), ''), "
                                       "c.\"notnull\", c.pk FROM pragma_table_info(?1) c ORDER BY c.cid");
        columns.bind(QString::fromUtf8(table.name));
        int keys = 0;
        while (columns.step()) {
            PersonalTable::Column column{columns.text(0).toUtf8(), columns.text(1).toUtf8(), columns.text(2).toUtf8(), columns.text(3).toUtf8(), columns.integer(4) != 0, columns.integer(5) != 0};
            if (column.isKey && ++keys == 1) table.key = static_cast<int>(table.columns.size());
            if (column.refersTo.isEmpty() && column.name == "customer_id") column.refersTo = "customer";  // a draft, which hangs on nothing
            if (!column.refersTo.isEmpty()) references_.push_back({table.name, column.name, column.refersTo, column.isRequired});
            table.columns.push_back(std::move(column));
        }
        if (keys != 1) table.key = -1;
        rest_.push_back(std::move(table));
    }
}

bool PersonalTables::admit(PersonalTable& table) {
    const auto owns = [&](bool directly) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            if (column.refersTo.isEmpty() || column.refersTo == table.name) continue;
            const PersonalTable* owner = find(column.refersTo);
            const bool isDirect = column.refersTo == "customer" && (column.isRequired || column.name == "customer_id");
            if (directly ? !isDirect : !(column.isRequired && owner && owner->key >= 0 && owner->name != "customer")) continue;
            table.owners.push_back(static_cast<int>(i));
            if (!table.whose.isEmpty()) table.whose += " OR ";
            table.whose += column.name + (directly ? QByteArray(" IN (%P)") : " IN (SELECT " + owner->columns[static_cast<size_t>(owner->key)].name + " FROM " + owner->name + " WHERE " + owner->whose + ')');
        }
        if (table.whose.isEmpty()) return false;
        table.whose = '(' + table.whose + ')';
        return true;
    };
    if (table.name == "customer") {
        table.whose = "id IN (%P)";
        return true;
    }
    return owns(true) || owns(false);
}

const PersonalTable* PersonalTables::find(const QByteArray& name) const {
    const auto found = std::find_if(personal_.begin(), personal_.end(), [&](const PersonalTable& t) { return t.name == name; });
    return found == personal_.end() ? nullptr : &*found;
}

std::vector<PersonalTables::Reference> PersonalTables::referencesTo(const QByteArray& table) const {
    std::vector<Reference> found;
    for (const Reference& reference : references_)
        if (reference.to == table) found.push_back(reference);
    return found;
}

std::string PersonalTables::condition(const QByteArray& whose, const std::vector<qint64>& people) {
    QByteArray numbers;
    for (const qint64 person : people) numbers += (numbers.isEmpty() ? QByteArray() : QByteArray(",")) + QByteArray::number(person);
    return QByteArray(whose).replace("%P", numbers).toStdString();
}

std::vector<qint64> PersonalTables::keys(const PersonalTable& table, const std::vector<qint64>& people) const {
    if (table.key < 0) return {};
    return integersOf(connection_, "SELECT " + table.columns[static_cast<size_t>(table.key)].name.toStdString() + " FROM " + table.name.toStdString() + " WHERE " + condition(table.whose, people));
}

bool PersonalTables::isOthers(const PersonalTable& table, qint64 key, const std::vector<qint64>& people) const {
    if (table.key < 0) return true;
    const std::string name = table.columns[static_cast<size_t>(table.key)].name.toStdString();
    Statement s(connection_, "SELECT 1 FROM " + table.name.toStdString() + " WHERE " + name + " = ?1 AND NOT coalesce(" + condition(table.whose, people) + ", 0)");
    s.bind(key);
    return s.step();
}

qint64 PersonalTables::count(const PersonalTable& table, const std::vector<qint64>& people) const {
    return connection_.integer("SELECT count(*) FROM " + table.name.toStdString() + " WHERE " + condition(table.whose, people));
}

}  // namespace regulars
