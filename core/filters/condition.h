#pragma once
#include "core/filters/field_rule.h"
#include <vector>

namespace regulars {

/// One comparison of a condition: a field, how it is compared, with what, and perhaps only in the last days.
struct ConditionLeaf {
    FilterField field = FilterField::Name;
    Comparison comparison = Comparison::IsSet;
    Value value;
    std::optional<Span> period;  ///< for fields that are counted
    std::optional<CustomField> own{};  ///< which of the shop's own, where the field is Own
    /// Not to be kept longer than the leaf.
    [[nodiscard]] FieldRule rule() const { return own ? FieldRule::of(*own) : FieldRule::of(field); }
    bool operator==(const ConditionLeaf&) const = default;
};

/// Why a text is no condition.
struct ConditionProblem {
    qsizetype position = 0;  ///< in UTF-16 units from 0
    QString sentence;        ///< tells the position too, counted from 1
    QString why{};           ///< without the position, for who does not see the text
};

/// What must be true of a customer: comparisons joined by and, or and not. One text is how it is typed, shown and stored.
/// As made by itself it is true of everybody.
struct Condition {
    enum class Kind { Leaf, And, Or, Not };
    Kind kind = Kind::And;
    ConditionLeaf leaf;              ///< of a Leaf
    std::vector<Condition> parts{};  ///< of the others; Not has one, And and Or have none (all, none) or several

    [[nodiscard]] static Condition is(ConditionLeaf leaf) { return {Kind::Leaf, std::move(leaf), {}}; }
    [[nodiscard]] static Condition flag(FilterField field) { return is({field, Comparison::Holds, {}, {}}); }
    [[nodiscard]] static Condition allOf(std::vector<Condition> parts) { return joined(Kind::And, std::move(parts)); }
    [[nodiscard]] static Condition anyOf(std::vector<Condition> parts) { return joined(Kind::Or, std::move(parts)); }
    [[nodiscard]] static Condition isNot(Condition part);

    [[nodiscard]] bool isEverybody() const { return kind == Kind::And && parts.empty(); }
    [[nodiscard]] int leaves() const;
    /// Whether a field of the shop's own is asked for anywhere in it.
    [[nodiscard]] bool asksFor(FieldId own) const;

    /// Reads any text whatever: "visits >= 3 and city = Lund and not tag = wedding and last-visit older-than 90d".
    /// Not binds tightest, then and, then or; values with spaces stand in double quotes, where \" and \\ mean themselves.
    /// A field of the shop's own stands in quotes by its name: "Shoe size" >= 43; `own` are those there are.
    /// An empty text, and the word all, mean everybody.
    [[nodiscard]] static std::variant<Condition, ConditionProblem> parse(const QString& text, std::span<const CustomField> own = {});
    /// The text that parse() reads as this condition.
    [[nodiscard]] QString text() const;
    bool operator==(const Condition&) const = default;

private:
    [[nodiscard]] static Condition joined(Kind kind, std::vector<Condition> parts);
};

}  // namespace regulars
