#pragma once
#include "core/privacy/personal_tables_store.h"
#include "core/storage/changeset_values.h"
#include "core/storage/journal.h"
#include <QHash>
#include <QSet>

namespace regulars {

/// What the journal recorded about one person (under all the numbers they had), also of rows that are gone by now.
class PersonalJournalStore {
public:
    /// Reads the whole journal once.
    PersonalJournalStore(Connection& connection, const PersonalTables& tables, std::vector<qint64> people);
    /// A row of a table that is nobody's by itself, but is to be treated as theirs: a word only they were called.
    void own(const QByteArray& table, qint64 key) { owned_[table].insert(key); }
    /// The mark of the action a person came with; of the shop's first action when that is not recorded.
    [[nodiscard]] QString knownSince(qint64 person) const;
    /// Every recorded row of theirs, oldest first.
    void each(const std::function<void(const JournalRow&, const RecordedRow&)>& tell);
    /// Takes their rows out of every action; other people's stay. How many actions were rewritten.
    qint64 forget();

private:
    [[nodiscard]] std::vector<ActionId> actions();
    [[nodiscard]] bool isTheirs(const RecordedRow& row) const;
    [[nodiscard]] bool isNamed(const PersonalTable& table, const RecordedRow& row) const;
    void learn(const RecordedRow& row, ActionId action);
    Connection& connection_;
    const PersonalTables& tables_;
    std::vector<qint64> people_;
    QHash<QByteArray, QSet<qint64>> owned_;  ///< keys of their rows, by table
    QHash<qint64, QString> since_;
};

}  // namespace regulars
