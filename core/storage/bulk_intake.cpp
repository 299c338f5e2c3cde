#include "core/storage/bulk_intake.h"
#include <cstring>
#include <sqlite3.h>

namespace regulars {

namespace {

// Small enough to be packed while it still lies in the processor's cache.
constexpr qsizetype kPieceBytes = 256 * 1024;
// Each time SQLite is told to look references up, or not to, all statements are compiled anew.
constexpr int kMostTurns = 16;

}  // namespace

BulkIntake::Table::Table(Connection& connection, const Tracked::Table& table)
    : tracked(table), rows(connection, "INSERT OR FAIL INTO " + table.name.toStdString(), static_cast<int>(table.columns.size()), header(connection, table)),
      belongsToCustomer(refersToItsCustomerOnly(connection, table)) {}

BulkIntake::Table& BulkIntake::tableOf(const char* name) {
    for (const auto& table : tables_)
        if (std::strcmp(table->tracked.name.constData(), name) == 0) return *table;
    const auto& table = tables_.emplace_back(std::make_unique<Table>(connection_, *tracked_.find(name)));
    if (table->tracked.name == "customer") people_ = table.get();
    return *table;
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

bool BulkIntake::refersToItsCustomerOnly(Connection& connection, const Tracked::Table& table) {
    Statement s(connection, "SELECT count(*), sum(\"table\" = 'customer' AND \"from\" = 'customer_id') FROM pragma_foreign_key_list(?1)");
    s.bind(std::string_view(table.name.constData()));
    return s.step() && s.integer(0) == s.integer(1) && (s.integer(0) == 0 || table.customerColumn == 1);
}

// The handle's own switch, because the pragma does nothing inside a transaction.
void BulkIntake::askForOwners(bool ask) {
    if (ask == isAsking_) return;
    sqlite3_db_config(connection_.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, ask ? 1 : 0, nullptr);
    isAsking_ = ask;
}

void BulkIntake::flushFull(const Table& full) {
    if (!full.belongsToCustomer && ++others_ > kMostTurns) asksForAll_ = true;
    if (asksForAll_ || !full.belongsToCustomer) return flush();
    askForOwners(false);
    write(false);
}

void BulkIntake::flush() {
    askForOwners(true);
    write(true);
}

void BulkIntake::write(bool all) {
    sqlite3session_enable(session_, 0);
    for (const auto& table : tables_) {
        if (!all && !table->belongsToCustomer) continue;
        table->rows.flush();
        table->idIsKnown = false;
        if (table->rows.kept().size() > kPieceBytes) pack(*table);
    }
    sqlite3session_enable(session_, 1);
}

void BulkIntake::pack(Table& table) {
    if (!table.rows.hasKept()) return;
    packing_.add(table.rows.kept());
    table.rows.forgetKept();
}

QByteArray BulkIntake::header(Connection& connection, const Tracked::Table& table) {
    QByteArray bytes("T");
    bytes.append(static_cast<char>(table.columns.size()));  // no table has 128 columns
    Statement s(connection, "SELECT pk FROM pragma_table_info(?1) ORDER BY cid");
    s.bind(std::string_view(table.name.constData()));
    while (s.step()) bytes.append(static_cast<char>(s.integer(0)));
    return bytes.append(table.name).append('\0');
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

QByteArray BulkIntake::finish(const QByteArray& recorded, Changes& changes) {
    for (const auto& table : tables_) pack(*table);
    if (wasChangedAgain(changes)) {
        const QByteArray whole = combined(ChangesetPacking::unpacked(packing_.take()), recorded);
        changes = tracked_.read(whole, connection_);
        return ChangesetPacking::packed(whole);
    }
    if (packing_.isEmpty()) return ChangesetPacking::packed(recorded);
    if (!recorded.isEmpty()) packing_.add(recorded);
    for (const auto& table : tables_)
        if (!table->changes.empty()) changes.add(table->tracked.name, std::move(table->changes));
    return packing_.take();
}

}  // namespace regulars
