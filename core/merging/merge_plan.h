#pragma once
#include "core/merging/merge.h"

namespace regulars {

/// What becomes of the kept record: pure, nothing is read or written.
struct MergePlan {
    Customer result;
    std::vector<MergeField> fields;   ///< those that differ
    std::vector<FieldChange> changes; ///< what the kept record said before and says afterwards
    std::vector<Channel> withdrawn;
    QStringList notes;                ///< the other's note, and the other's name where it is another

    /// The fields named in `take` come from the one that goes; what the kept one leaves empty is filled. Phones, e-mails, addresses,
    /// dates, tags and external ids of both, equal ones once; where they differ in a consent the answer is no, said at `at` to `by`.
    [[nodiscard]] static MergePlan of(const Customer& kept, const Customer& gone, const QStringList& take, Instant at, StaffId by);
};

}  // namespace regulars
