#pragma once
#include "core/customers/custom_field.h"
#include <QStringList>
#include <optional>

namespace regulars {

/// What the customer list is sorted by, and which way.
struct Sorting {
    enum class By { Name, LastVisit, NextDue, Spend, Visits, Created, City, OwnField };
    By by = By::LastVisit;
    bool isDescending = true;
    FieldId field{};  ///< which of the shop's own, where it is one
    /// The way people expect it: the newest and the most first, names and days to come from the beginning.
    [[nodiscard]] static Sorting usual(By by);
    [[nodiscard]] static Sorting byName() { return usual(By::Name); }
    /// By one of the shop's own: the most first, and yes before no; days from the first, words and choices from the beginning.
    [[nodiscard]] static Sorting usual(const CustomField& field);
    [[nodiscard]] Sorting turned() const { return {by, !isDescending, field}; }
    [[nodiscard]] QString word() const;  ///< "last-visit": the same in every language; empty of the shop's own, which have names
    [[nodiscard]] static std::optional<By> byWord(const QString& word);
    [[nodiscard]] static QStringList words();
    /// As it is kept and read again: "spend", and "spend turned" for the way that is not the usual one; "field 12 up", "field 12 down".
    [[nodiscard]] QString code() const;
    [[nodiscard]] static std::optional<Sorting> fromCode(const QString& code);
    bool operator==(const Sorting&) const = default;
};

}  // namespace regulars
