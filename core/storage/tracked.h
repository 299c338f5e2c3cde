#pragma once
#include "core/storage/changes.h"
#include "core/storage/connection.h"
#include <QHash>

namespace regulars {

/// The tables the journal records, read from the schema: all but `derived_*`, the search index, the journal and those outside it.
class Tracked {
public:
    struct Table {
        QByteArray name;
        std::vector<QByteArray> columns;
        int key = 0;             ///< index of the first primary key column
        int customerColumn = -1; ///< index of customer_id; the table `customer` names its own key
        int accountColumn = -1;  ///< index of account_id, for rows that belong to a customer through a loyalty account
        bool appendOnly = false; ///< reversed by its desk, never inverted
    };
    explicit Tracked(Connection& connection);
    [[nodiscard]] const std::vector<Table>& tables() const { return tables_; }
    [[nodiscard]] const Table* find(const QByteArray& name) const;
    /// The changes a changeset makes, each with its customer. The connection looks up owners an update does not name.
    [[nodiscard]] Changes read(const QByteArray& changeset, Connection& connection) const;
    /// Tables that exist on purpose outside the journal: drafts, counters, window state, caches, the backup log.
    [[nodiscard]] static const QList<QByteArray>& outside();

private:
    std::vector<Table> tables_;
};

}  // namespace regulars
