#include "core/privacy/erasure_store.h"
#include "core/privacy/personal_journal_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Append-only or counted: these rows stay, with what they hold beside numbers and days taken out. Every other table of a person's loses its rows.
struct Kept {
    const char* table;
    const char* blank;  ///< what is set; empty: there are no words in it
};
constexpr Kept kKept[] = {
    {"loyalty_account", "status = CASE WHEN status = 'merged' THEN status ELSE 'closed' END"},
    {"loyalty_card", "number = 'erased ' || id, status = 'blocked', replaced_by = NULL"},
    {"loyalty_event", ""},  // its guards are in the way: blankLedger()
    {"loyalty_lot", ""},
    {"loyalty_entry", ""},
    {"loyalty_shortfall", ""},
    {"loyalty_settlement", ""},
    {"mailing_item", "occasion = '', heading = '', body = '', address = ''"},
    {"mailing_event", ""},
    {"interaction", "text = '', outcome = NULL, direction = NULL, source = NULL, at = coalesce(strftime('%s', day) * 1000, at)"},
};

const Kept* keptRows(const QByteArray& table) {
    const auto found = std::find_if(std::begin(kKept), std::end(kKept), [&](const Kept& kept) { return table == kept.table; });
    return found == std::end(kKept) ? nullptr : found;
}

// The rows that go. Of what happened only visits stay, for their days and amounts.
QByteArray doomed(const PersonalTable& table) {
    if (table.name == "interaction") return table.whose + " AND kind <> 'visit'";
    return keptRows(table.name) || table.name == "customer" ? QByteArray() : table.whose;
}

std::string keyOf(const PersonalTable& table) { return table.columns[static_cast<size_t>(table.key)].name.toStdString(); }

bool answers(Connection& connection, std::string_view sql, qint64 id) {
    Statement s(connection, sql);
    s.bind(id);
    return s.step();
}

}  // namespace

bool ErasureStore::exists(CustomerId id) { return answers(connection_, "SELECT 1 FROM customer WHERE id = ?1", id.value); }

bool ErasureStore::isErased(CustomerId id) { return answers(connection_, "SELECT 1 FROM erasure WHERE customer_id = ?1", id.value); }

bool ErasureStore::hasList() { return connection_.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'erasure'") > 0; }

QString ErasureStore::nameOf(CustomerId id) {
    Statement s(connection_, "SELECT display_name FROM customer WHERE id = ?1");
    s.bind(id);
    return s.step() ? s.text(0) : QString();
}

CustomerId ErasureStore::mergedInto(CustomerId id) {
    Statement s(connection_, "SELECT customer_id FROM customer_merge WHERE merged_id = ?1 AND parted_at IS NULL");
    s.bind(id);
    return s.step() ? s.id<CustomerId>(0) : CustomerId{};
}

std::vector<qint64> ErasureStore::numbersOf(CustomerId id) {
    Statement s(connection_, "WITH RECURSIVE own(id) AS (VALUES(?1) UNION SELECT m.merged_id FROM own JOIN customer_merge m ON m.customer_id = own.id AND m.parted_at IS NULL) "
                             "SELECT id FROM own");
    s.bind(id);
    std::vector<qint64> numbers;
    while (s.step()) numbers.push_back(s.integer(0));
    return numbers;
}

std::vector<ErasureList::Entry> ErasureStore::all() {
    Statement s(connection_, "SELECT uuid, customer_id, at, known_since FROM erasure ORDER BY id");
    std::vector<ErasureList::Entry> entries;
    while (s.step()) entries.push_back({s.text(0), s.integer(1), s.integer(2), s.text(3)});
    return entries;
}

bool ErasureStore::holds(const std::vector<qint64>& people) {
    const std::string standing = hasList() ? " AND id NOT IN (SELECT customer_id FROM erasure)" : "";
    return connection_.integer("SELECT count(*) FROM customer WHERE " + PersonalTables::condition("id IN (%P)", people) + standing) > 0;
}

QStringList ErasureStore::backupsMade() {
    Statement s(connection_, "SELECT path FROM backup_log WHERE problem = '' ORDER BY id DESC");
    QStringList paths;
    while (s.step()) paths << s.text(0);
    return paths;
}

bool ErasureStore::knows(const QString& actionUuid) {
    Statement s(connection_, "SELECT 1 FROM journal WHERE uuid = ?1");
    s.bind(actionUuid);
    return s.step();
}

ErasureStore::Fate ErasureStore::fateOf(const PersonalTable& table, const std::vector<qint64>& people) {
    const qint64 all = connection_.integer("SELECT count(*) FROM " + table.name.toStdString() + " WHERE " + PersonalTables::condition(table.whose, people));
    const QByteArray goes = doomed(table);
    if (goes.isEmpty()) return {0, all};
    const qint64 removed = connection_.integer("SELECT count(*) FROM " + table.name.toStdString() + " WHERE " + PersonalTables::condition(goes, people));
    return {removed, all - removed};
}

void ErasureStore::erase(const PersonalTables& tables, PersonalJournalStore& journal, const std::vector<qint64>& people, Day today, Instant now) {
    // Children and parents go in no particular order; what would be left hanging stops the whole at its end.
    connection_.run("PRAGMA defer_foreign_keys=ON");
    const std::vector<qint64> tags = lonelyTags(tables, people);
    removeRows(tables, people);
    blankKeptRows(tables, people);
    makeAnonymous(*tables.find("customer"), people, today, now);
    for (const qint64 tag : tags) {
        Statement(connection_, "DELETE FROM tag WHERE id = ?1").bind(tag).run();
        journal.own("tag", tag);
    }
    journal.forget();
    // A form that was left open may be about them.
    connection_.run("DELETE FROM window_state WHERE name GLOB 'unsaved_forms*'");
}

// A word only they were called may itself tell who they were.
std::vector<qint64> ErasureStore::lonelyTags(const PersonalTables& tables, const std::vector<qint64>& people) {
    std::string sql = "SELECT t.id FROM tag t WHERE t.id IN (SELECT tag_id FROM customer_tag WHERE " + PersonalTables::condition("customer_id IN (%P)", people) + ")";
    for (const auto& reference : tables.referencesTo("tag")) {
        const std::string theirs = reference.from == "customer_tag" ? " AND NOT " + PersonalTables::condition("customer_id IN (%P)", people) : std::string();
        sql += " AND NOT EXISTS(SELECT 1 FROM " + reference.from.toStdString() + " WHERE " + reference.column.toStdString() + " = t.id" + theirs + ")";
    }
    Statement s(connection_, sql);
    std::vector<qint64> tags;
    while (s.step()) tags.push_back(s.integer(0));
    return tags;
}

void ErasureStore::removeRows(const PersonalTables& tables, const std::vector<qint64>& people) {
    for (const PersonalTable& table : tables.all()) {
        const QByteArray goes = doomed(table);
        if (goes.isEmpty() || table.key < 0) continue;
        const std::string rows = "(SELECT " + keyOf(table) + " FROM " + table.name.toStdString() + " WHERE " + PersonalTables::condition(goes, people) + ")";
        for (const auto& reference : tables.referencesTo(table.name)) {
            const std::string from = reference.from.toStdString(), column = reference.column.toStdString();
            const std::string change = reference.isRequired ? "DELETE FROM " + from : "UPDATE " + from + " SET " + column + " = NULL";
            connection_.run((change + " WHERE " + column + " IN " + rows).c_str());
        }
    }
    for (const PersonalTable& table : tables.all())
        if (const QByteArray goes = doomed(table); !goes.isEmpty()) connection_.run(("DELETE FROM " + table.name.toStdString() + " WHERE " + PersonalTables::condition(goes, people)).c_str());
    // Where somebody else's row merely mentions them.
    for (const auto& reference : tables.referencesTo("customer")) {
        const PersonalTable* table = tables.find(reference.from);
        if (reference.isRequired || reference.column == "customer_id" || !table) continue;
        connection_.run(("UPDATE " + reference.from.toStdString() + " SET " + reference.column.toStdString() + " = NULL WHERE " + PersonalTables::condition(reference.column + " IN (%P)", people)).c_str());
    }
}

void ErasureStore::blankKeptRows(const PersonalTables& tables, const std::vector<qint64>& people) {
    for (const Kept& kept : kKept) {
        const PersonalTable* table = tables.find(kept.table);
        if (!table) continue;
        const std::string whose = PersonalTables::condition(table->whose, people);
        if (table->name == "loyalty_event") blankLedger(whose);
        else if (*kept.blank != '\0') connection_.run(("UPDATE " + table->name.toStdString() + " SET " + kept.blank + " WHERE " + whose).c_str());
    }
}

// The ledger's guard is taken down for this one statement and put back as it was: numbers, days and kinds are not touched.
void ErasureStore::blankLedger(const std::string& whose) {
    if (connection_.integer("SELECT count(*) FROM loyalty_event WHERE " + whose + " AND (reason IS NOT NULL OR source IS NOT NULL)") == 0) return;
    const QString guard = connection_.text("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'loyalty_event_no_update'");
    connection_.run("DROP TRIGGER loyalty_event_no_update");
    connection_.run(("UPDATE loyalty_event SET reason = CASE kind WHEN 'adjust' THEN 'erased' END, source = NULL WHERE " + whose).c_str());
    connection_.run(guard.toUtf8().constData());
}

void ErasureStore::makeAnonymous(const PersonalTable& customer, const std::vector<qint64>& people, Day today, Instant now) {
    QByteArray set;
    for (const auto& column : customer.columns) {
        if (column.isKey) continue;
        QByteArray value = "NULL";
        if (column.name == "display_name") value = "'Erased customer'";
        else if (column.name == "created_on") value = '\'' + today.iso().toUtf8() + '\'';
        else if (column.name == "binned_at") value = QByteArray::number(now);
        else if (column.isRequired) value = !column.otherwise.isEmpty() ? column.otherwise : column.type == "TEXT" ? QByteArray("''") : column.type == "BLOB" ? QByteArray("x''") : QByteArray("0");
        set += (set.isEmpty() ? QByteArray() : QByteArray(", ")) + column.name + " = " + value;
    }
    connection_.run(("UPDATE customer SET " + set.toStdString() + " WHERE " + PersonalTables::condition(customer.whose, people)).c_str());
}

void ErasureStore::add(const ErasureList::Entry& entry, StaffId by) {
    Statement(connection_, "INSERT INTO erasure(uuid, at, staff_id, customer_id, known_since) VALUES(?1, ?2, ?3, ?4, ?5)").bind(entry.uuid, entry.at, by, entry.customer, entry.knownSince).run();
}

void ErasureStore::setUnfinished(bool isUnfinished) {
    if (isUnfinished) connection_.run("INSERT OR REPLACE INTO derived_state(name, value) VALUES('erasure_unfinished', '1')");
    else connection_.run("DELETE FROM derived_state WHERE name = 'erasure_unfinished'");
}

bool ErasureStore::isUnfinished() { return connection_.integer("SELECT count(*) FROM derived_state WHERE name = 'erasure_unfinished'") > 0; }

bool ErasureStore::clean() {
    // A deleted word stays in the index's older segments until they are merged into one.
    connection_.run("INSERT INTO search_index(search_index) VALUES('optimize')");
    // Pages that were split or joined may hold shadows of rows. On the disk, because the whole book may not fit into memory twice.
    connection_.run("PRAGMA temp_store=FILE; VACUUM; PRAGMA temp_store=MEMORY");
    return connection_.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
}

}  // namespace regulars
