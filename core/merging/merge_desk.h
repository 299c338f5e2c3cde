#pragma once
#include "core/merging/merge.h"
#include "core/storage/database.h"

namespace regulars {

/// Making one customer of two records that are the same person, and parting them again; each verb is one action that can be taken back.
class MergeDesk {
public:
    explicit MergeDesk(Database& database) : database_(database) {}
    /// What merging would do, or why it cannot be done. `take` names the fields that come from the one that goes (MergeFields::names()).
    [[nodiscard]] static Result<MergePreview> preview(Connection& reader, CustomerId keep, CustomerId gone, const QStringList& take = {});
    QFuture<Outcome<MergeId>> merge(StaffId by, CustomerId keep, CustomerId gone, QStringList take = {});
    /// What unmerging cannot give back, in sentences; empty when everything goes back.
    [[nodiscard]] static QStringList partingNotice(Connection& reader, MergeId merge, Day today);
    /// At any later time, also after other changes: what can go back goes back, the rest is told.
    QFuture<Outcome<Parted>> unmerge(StaffId by, MergeId merge);
    /// Merges whole groups of pairs in one action; the oldest record of a group is kept. What cannot be merged is left out and reported.
    QFuture<Outcome<MergeReport>> mergeMany(StaffId by, std::vector<std::pair<CustomerId, CustomerId>> pairs);
    /// Remembers that these are two people, so that they are not offered again.
    QFuture<Outcome<Done>> notSame(StaffId by, CustomerId a, CustomerId b);
    /// The merge a record went with, if it was not parted since; such a record leaves the bin by unmerge only.
    [[nodiscard]] static std::optional<Merge> mergeOf(Connection& reader, CustomerId gone);
    /// The merges into this record that stand, newest first.
    [[nodiscard]] static std::vector<Merge> mergesInto(Connection& reader, CustomerId kept);

private:
    Database& database_;
};

}  // namespace regulars
