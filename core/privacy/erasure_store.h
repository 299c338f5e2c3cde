#pragma once
#include "core/base/clock.h"
#include "core/privacy/personal_tables_store.h"
#include "core/storage/erasure_list.h"
#include <QStringList>

namespace regulars {

class PersonalJournalStore;

/// The SQL of erasing a person, and of the list of those who were.
class ErasureStore {
public:
    explicit ErasureStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] bool exists(CustomerId id);
    [[nodiscard]] bool isErased(CustomerId id);
    [[nodiscard]] bool hasList();  ///< false in a file of an older version, read as it lies
    [[nodiscard]] QString nameOf(CustomerId id);
    /// The record this one was made one with and not parted from since; invalid: none.
    [[nodiscard]] CustomerId mergedInto(CustomerId id);
    /// All the numbers one person has: their own and of the records merged into it.
    [[nodiscard]] std::vector<qint64> numbersOf(CustomerId id);
    [[nodiscard]] std::vector<ErasureList::Entry> all();
    /// Whether one of them is in this file and not erased; of a copy, which may be of an older version.
    [[nodiscard]] bool holds(const std::vector<qint64>& people);
    [[nodiscard]] QStringList backupsMade();  ///< where they were written, newest first
    /// Whether this journal knows the action somebody came with, so that the number means the same person.
    [[nodiscard]] bool knows(const QString& actionUuid);
    /// How many rows of a table erasing takes out, and how many stay without their words.
    struct Fate { qint64 removed = 0, kept = 0; };
    [[nodiscard]] Fate fateOf(const PersonalTable& table, const std::vector<qint64>& people);

    /// Takes out every row of theirs, or its words where the row must stay, and their rows in the journal.
    void erase(const PersonalTables& tables, PersonalJournalStore& journal, const std::vector<qint64>& people, Day today, Instant now);
    void add(const ErasureList::Entry& entry, StaffId by);
    /// Says that the file itself is still to be cleaned.
    void setUnfinished(bool isUnfinished);
    [[nodiscard]] bool isUnfinished();
    /// Takes what was deleted out of the search index, the file and its log; false while somebody is still reading the log. Not in a transaction.
    bool clean();

private:
    void removeRows(const PersonalTables& tables, const std::vector<qint64>& people);
    void blankKeptRows(const PersonalTables& tables, const std::vector<qint64>& people);
    void blankLedger(const std::string& whose);
    void makeAnonymous(const PersonalTable& customer, const std::vector<qint64>& people, Day today, Instant now);
    [[nodiscard]] std::vector<qint64> lonelyTags(const PersonalTables& tables, const std::vector<qint64>& people);
    Connection& connection_;
};

}  // namespace regulars
