#pragma once
#include "core/merging/merge_store.h"
#include "core/storage/action.h"

namespace regulars {

/// What unmerging would do as the book stands now, and what cannot go back, in sentences.
struct PartingPlan {
    std::vector<MergeRow> back;         ///< rows that return
    std::vector<MergeRow> removed;      ///< rows the merge made and nobody touched
    std::vector<FieldChange> restored;  ///< fields that still say what the merge wrote
    QStringList left;

    [[nodiscard]] static PartingPlan of(Connection& connection, const Merge& merge, Day today);
    /// Why it cannot be unmerged now, in words.
    [[nodiscard]] static std::optional<Refusal> objection(Connection& connection, const std::optional<Merge>& merge);
};

}  // namespace regulars
