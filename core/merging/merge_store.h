#pragma once
#include "core/merging/merge.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of merges: what was merged and which rows went along, and the moving itself. The tables are named by constants only.
class MergeStore {
public:
    explicit MergeStore(Connection& connection) : connection_(connection) {}
    /// Tables whose rows change hands whole; after a dot the column that names the customer, where it is another than customer_id.
    [[nodiscard]] static const QStringList& moved();
    /// Tables of which the kept record gets rows of its own; those of the other stay with it, in the bin.
    [[nodiscard]] static const QStringList& copied();

    MergeId add(const Merge& merge);
    void addRow(MergeId merge, CustomerId from, const MergeRow& row);
    void setParted(MergeId merge, Instant at);
    [[nodiscard]] std::optional<Merge> find(MergeId id);
    [[nodiscard]] std::optional<Merge> standing(CustomerId gone);  ///< the merge this record went with, if it was not parted
    [[nodiscard]] std::vector<Merge> of(CustomerId kept);          ///< those that stand, newest first
    [[nodiscard]] std::vector<MergeRow> rows(MergeId merge);

    [[nodiscard]] std::vector<qint64> ids(const QString& table, CustomerId customer);
    /// The rows of one of moved(); what lies between the customer and the partner is no one else's and stays.
    [[nodiscard]] std::vector<qint64> movable(const QString& what, CustomerId customer, CustomerId partner);
    /// False when the row is not there or belongs to somebody else.
    bool move(const QString& what, qint64 row, CustomerId from, CustomerId to);
    [[nodiscard]] bool belongsTo(const QString& what, qint64 row, CustomerId customer);
    /// Digest of what a row says; empty when the customer has no such row.
    [[nodiscard]] QString digest(const QString& what, qint64 row, CustomerId customer);
    void remove(const QString& what, qint64 row, CustomerId customer);
    /// Whether a later line of the register speaks of the same channel.
    [[nodiscard]] bool isOverruled(qint64 consent);
    void setCreatedOn(CustomerId customer, Day day);
    /// Entries written for the customer since, which no merge brought along.
    [[nodiscard]] qint64 entriesSince(const Merge& merge);

    /// Pairs of the one become pairs of the other as well, where there are none yet; and so does the photo.
    [[nodiscard]] std::vector<MergeRow> copyPairs(CustomerId from, CustomerId to);
    [[nodiscard]] bool isNotSame(CustomerId a, CustomerId b);
    void addNotSame(CustomerId a, CustomerId b);

private:
    [[nodiscard]] static Merge mergeOf(const Statement& s);
    Connection& connection_;
};

}  // namespace regulars
