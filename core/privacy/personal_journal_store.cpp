#include "core/privacy/personal_journal_store.h"
#include "core/storage/changeset_rows.h"

namespace regulars {

namespace {

// The whole number a recorded row holds in a column, before or after the change; 0: none.
qint64 numberIn(const std::vector<QVariant>& values, int column) {
    const auto at = static_cast<size_t>(column);
    return at < values.size() && values[at].typeId() == QMetaType::LongLong ? values[at].toLongLong() : 0;
}

}  // namespace

PersonalJournalStore::PersonalJournalStore(Connection& connection, const PersonalTables& tables, std::vector<qint64> people)
    : connection_(connection), tables_(tables), people_(std::move(people)) {
    owned_["customer"] = QSet<qint64>(people_.begin(), people_.end());
    for (const PersonalTable& table : tables_.all())
        for (const qint64 key : tables_.keys(table, people_)) owned_[table.name].insert(key);
    Journal journal(connection_);
    for (const ActionId action : actions()) eachRecordedRow(journal.changeset(action), [&](const RecordedRow& row) { learn(row, action); });
    // What went over to somebody else since, and is there, is theirs.
    for (const PersonalTable& table : tables_.all())
        erase_if(owned_[table.name], [&](qint64 key) { return table.name != "customer" && tables_.isOthers(table, key, people_); });
}

std::vector<ActionId> PersonalJournalStore::actions() {
    Statement s(connection_, "SELECT id FROM journal WHERE changeset IS NOT NULL ORDER BY id");
    std::vector<ActionId> all;
    while (s.step()) all.push_back(s.id<ActionId>(0));
    return all;
}

void PersonalJournalStore::learn(const RecordedRow& row, ActionId action) {
    const PersonalTable* table = tables_.find(row.table);
    if (!table || table->key < 0) return;
    const qint64 key = numberIn(row.operation == RowChange::Operation::Insert ? row.after : row.before, table->key);
    if (table->name == "customer") {
        if (row.operation == RowChange::Operation::Insert && owned_["customer"].contains(key) && !since_.contains(key)) {
            const auto line = Journal(connection_).find(action);
            if (line) since_.insert(key, line->uuid);
        }
    } else if (isNamed(*table, row)) {
        owned_[table->name].insert(key);
    }
}

bool PersonalJournalStore::isNamed(const PersonalTable& table, const RecordedRow& row) const {
    return std::any_of(table.owners.begin(), table.owners.end(), [&](int column) {
        const auto owner = owned_.constFind(table.columns[static_cast<size_t>(column)].refersTo);
        return owner != owned_.cend() && (owner->contains(numberIn(row.before, column)) || owner->contains(numberIn(row.after, column)));
    });
}

bool PersonalJournalStore::isTheirs(const RecordedRow& row) const {
    const PersonalTable* table = tables_.find(row.table);
    if (table && isNamed(*table, row)) return true;
    const auto keys = owned_.constFind(row.table);
    if (keys == owned_.cend() || (table && table->key < 0)) return false;
    const int key = table ? table->key : 0;
    return keys->contains(numberIn(row.operation == RowChange::Operation::Insert ? row.after : row.before, key));
}

QString PersonalJournalStore::knownSince(qint64 person) const {
    return since_.contains(person) ? since_.value(person) : connection_.text("SELECT uuid FROM journal ORDER BY id LIMIT 1");
}

void PersonalJournalStore::each(const std::function<void(const JournalRow&, const RecordedRow&)>& tell) {
    Journal journal(connection_);
    for (const ActionId action : actions()) {
        std::optional<JournalRow> line;
        eachRecordedRow(journal.changeset(action), [&](const RecordedRow& row) {
            if (!isTheirs(row)) return;
            if (!line) line = journal.find(action);
            if (line) tell(*line, row);
        });
    }
}

qint64 PersonalJournalStore::forget() {
    Journal journal(connection_);
    qint64 rewritten = 0;
    for (const ActionId action : actions()) {
        const QByteArray whole = journal.changeset(action);
        QHash<QByteArray, std::vector<bool>> wanted;
        bool isTouched = false;
        eachRecordedRow(whole, [&](const RecordedRow& row) {
            const bool goes = isTheirs(row);
            wanted[row.table].push_back(!goes);
            isTouched = isTouched || goes;
        });
        if (!isTouched) continue;
        journal.shrinkChangeset(action, rowsOfChangeset(whole, [&](const QByteArray& table, size_t row) { return wanted[table][row]; }));
        ++rewritten;
    }
    return rewritten;
}

}  // namespace regulars
