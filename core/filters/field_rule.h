#pragma once
#include "core/customers/custom_field.h"
#include "core/filters/condition_value.h"
#include <span>
#include <vector>

namespace regulars {

/// What a condition can be about.
enum class FilterField {
    Name, FormerName, Kind, Role, City, Street, PostCode, Country, Tag, Language, Note, Fact, Email, Web, Phone, Card, Created, Birthday, PriceGroup, Trust, Stamps, Consent,
    Visits, FirstVisit, LastVisit, Spend, MedianGap, Regular, Drifting, New, TaskOpen, TaskDue, Logged,
    Own  ///< one of the shop's own, which is told beside
};

/// How a field is held against a value.
enum class Comparison { Equal, NotEqual, Less, AtMost, More, AtLeast, Contains, Begins, OlderThan, Within, InNext, IsEmpty, IsSet, Holds };

/// How a comparison is written: "=", "older-than"; nothing for Holds, which the field's name alone says.
[[nodiscard]] QString comparisonWord(Comparison comparison);
[[nodiscard]] std::optional<Comparison> comparisonFrom(QStringView word);
[[nodiscard]] QString comparisonTitle(Comparison comparison);  ///< for people, in their language
[[nodiscard]] bool needsValue(Comparison comparison);

/// What is known of a field: its word, what kind of values it has, and so which comparisons fit.
struct FieldRule {
    enum class Kind {
        Text,
        Held,      ///< there is one, or there is none
        Date,
        Birthday,
        Number,
        Decimal,   ///< a number of the shop's own
        Amount,
        Choice,    ///< one of a few words
        Flag       ///< true or not
    };
    FilterField field;
    QStringView word;           ///< as written in a condition, "last-visit"; of the shop's own the name
    Kind kind;
    const char* title;          ///< English source of what people call it
    const char* tables;         ///< that the answer is read from, with a space between: when one changes, it is asked anew
    bool mayBeAbsent = false;   ///< a number that not everybody has
    bool mayHavePeriod = false; ///< counted in the last days only when a span follows
    const CustomField* own = nullptr;  ///< of the shop's own; lives longer than the rule

    /// Of the fields every shop has.
    [[nodiscard]] static std::span<const FieldRule> all();
    [[nodiscard]] static const FieldRule& of(FilterField field);
    [[nodiscard]] static FieldRule of(const CustomField& own);
    [[nodiscard]] static FieldRule of(const CustomField&& own) = delete;
    [[nodiscard]] static const FieldRule* find(QStringView word);
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] std::vector<Comparison> comparisons() const;
    [[nodiscard]] QStringList choices() const;  ///< of a Choice
    /// The value a text means here; for comparisons that need one. A sentence when it means nothing.
    [[nodiscard]] std::variant<Value, QString> readValue(Comparison comparison, const QString& text) const;

private:
    [[nodiscard]] std::variant<Value, QString> readChoice(const QString& text) const;
};

}  // namespace regulars
