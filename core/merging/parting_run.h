#pragma once
#include "core/merging/parting_plan.h"
#include "core/storage/transaction.h"

namespace regulars {

/// Unmerges inside a transaction, however long ago the two were merged.
class PartingRun {
public:
    PartingRun(Transaction& transaction, const Merge& merge) : transaction_(transaction), store_(transaction.connection()), merge_(merge) {}
    Parted run();

private:
    void partCards();
    void restore(const std::vector<FieldChange>& fields);
    Transaction& transaction_;
    MergeStore store_;
    const Merge& merge_;
};

}  // namespace regulars
