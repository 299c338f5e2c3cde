#pragma once
#include "core/filters/condition.h"

namespace regulars {

/// A condition as it stands in the editor: rows that may still be half-filled, in groups.
struct ConditionDraft {
    enum class Join { All, Any, None, NotAll };
    bool isGroup = true;
    Join join = Join::All;
    std::vector<ConditionDraft> parts{};
    FilterField field = FilterField::Tag;
    Comparison comparison = Comparison::Equal;
    bool isNot = false;
    QString value;   ///< as written in a condition
    QString period;  ///< of a field that is counted: "90d"; empty: ever

    /// The whole of it is always a group.
    [[nodiscard]] static ConditionDraft of(const Condition& condition);
    [[nodiscard]] static ConditionDraft row(FilterField field = FilterField::Tag);
    /// The condition it means, or what is missing in words.
    [[nodiscard]] std::variant<Condition, QString> condition() const;
    bool operator==(const ConditionDraft&) const = default;
};

}  // namespace regulars
