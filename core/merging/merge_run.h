#pragma once
#include "core/loyalty/account_store.h"
#include "core/merging/merge_plan.h"
#include "core/merging/merge_store.h"
#include "core/storage/transaction.h"

namespace regulars {

/// Why these two cannot be merged, in words.
[[nodiscard]] std::optional<Refusal> objectionToMerge(Connection& connection, CustomerId kept, CustomerId gone);

/// One merge inside a transaction. What hangs on the two is counted before and after: a difference throws, and nothing is written.
class MergeRun {
public:
    MergeRun(Transaction& transaction, CustomerId kept, CustomerId gone);
    Result<MergeId> run(const QStringList& take);

private:
    /// What must still be there afterwards.
    struct Tally {
        Customer kept, gone;
        std::vector<std::pair<qint64, qint64>> rows;  ///< of each moved table, theirs and the other's
        int worth = 0;                                ///< stamps of both
    };
    [[nodiscard]] Tally count();
    void copy(const Tally& before, const MergePlan& plan);
    void move();
    void joinCards();
    void writeNotes(const QStringList& notes);
    void compare(const Tally& before, const MergePlan& plan);
    void noteMade(const QString& what, qint64 row);

    Transaction& transaction_;
    MergeStore store_;
    CustomerId kept_, gone_;
    MergeId merge_;
};

}  // namespace regulars
