#pragma once
#include <QDate>
#include <QString>
#include <compare>
#include <optional>

namespace regulars {

/// A civil day of the Gregorian calendar, without clock or zone. Stored as TEXT `YYYY-MM-DD`.
class Day {
public:
    Day() = default;  ///< no day; isValid() is false
    explicit Day(QDate date) : date_(date) {}
    Day(int year, int month, int day) : date_(year, month, day) {}
    /// Reads `YYYY-MM-DD` and nothing else; empty when no such day exists.
    [[nodiscard]] static std::optional<Day> fromIso(QStringView text);
    [[nodiscard]] QString iso() const;
    [[nodiscard]] bool isValid() const { return date_.isValid(); }
    [[nodiscard]] QDate date() const { return date_; }
    [[nodiscard]] Day plusDays(qint64 n) const { return Day(date_.addDays(n)); }
    /// Same day of another month; the 31st becomes the month's end.
    [[nodiscard]] Day plusMonths(int n) const { return Day(date_.addMonths(n)); }
    [[nodiscard]] qint64 daysTo(Day later) const { return date_.daysTo(later.date_); }
    auto operator<=>(const Day& o) const { return date_.toJulianDay() <=> o.date_.toJulianDay(); }
    bool operator==(const Day& o) const { return date_ == o.date_; }
private:
    QDate date_;
};

/// A date of which year, month or day may be unknown: "1985", "9 December", "December 1985", "9 December 1985".
/// Stored as TEXT: `1985`, `1985-12`, `1985-12-09`, `--12`, `--12-09`. 29 February is stored as such.
class PartialDate {
public:
    std::optional<int> year, month, day;
    /// Reads the stored form; empty unless it names a date that can exist (29 February without a year can).
    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView text);
    /// Reads what people type or export: ISO, `9/12/1985` and `9.12.` in the order of `dayFirst`, `19851209`,
    /// month names in English, Swedish and Russian, a year of 1604 or 0000 meaning "no year".
    [[nodiscard]] static std::optional<PartialDate> fromText(QStringView text, bool dayFirst);
    [[nodiscard]] QString iso() const;
    /// The day it is celebrated in `inYear`; 29 February falls on the 28th, or on 1 March, in a common year.
    [[nodiscard]] std::optional<Day> anniversary(int inYear, bool leapDayOnFirstOfMarch = false) const;
    bool operator==(const PartialDate&) const = default;
};

}  // namespace regulars
