#pragma once
#include <QStringList>
#include <optional>

namespace regulars {

/// What the customer list is sorted by, and which way.
struct Sorting {
    enum class By { Name, LastVisit, NextDue, Spend, Visits, Created, City };
    By by = By::LastVisit;
    bool isDescending = true;
    /// The way people expect it: the newest and the most first, names and days to come from the beginning.
    [[nodiscard]] static Sorting usual(By by);
    [[nodiscard]] static Sorting byName() { return usual(By::Name); }
    [[nodiscard]] Sorting turned() const { return {by, !isDescending}; }
    [[nodiscard]] QString word() const;  ///< "last-visit": the same in every language
    [[nodiscard]] static std::optional<By> byWord(const QString& word);
    [[nodiscard]] static QStringList words();
    /// As it is kept and read again: "spend", and "spend turned" for the way that is not the usual one.
    [[nodiscard]] QString code() const;
    [[nodiscard]] static std::optional<Sorting> fromCode(const QString& code);
    bool operator==(const Sorting&) const = default;
};

}  // namespace regulars
