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
    std::optional<CustomField> own{};  ///< which of the shop's own, where the field is Own

    /// The whole of it is always a group.
    [[nodiscard]] static ConditionDraft of(const Condition& condition);
    [[nodiscard]] static ConditionDraft row(FilterField field = FilterField::Tag);
    /// An empty one about the same field.
    [[nodiscard]] static ConditionDraft rowLike(const ConditionDraft& other);
    /// The condition it means, or what is missing in words.
    [[nodiscard]] std::variant<Condition, QString> condition() const;
    bool operator==(const ConditionDraft&) const = default;
};

}  // namespace regulars
