#pragma once
#include "core/calendar/holidays.h"
#include <limits>

namespace regulars {

/// How one holiday is found in a year.
struct HolidayRule {
    enum class Basis {
        Date,         ///< `month`, `number`: day of the month
        Easter,       ///< `number` days after Easter Sunday
        WeekdayFrom,  ///< the first `weekday` on or after day `number` of `month`
        NthWeekday    ///< the `number`th `weekday` of `month`, -1 the last
    };
    /// Where the day off goes when the day itself falls on a weekend; the day itself stays a holiday.
    enum class InLieu { None, Monday, TwoDaysLater, NearestWeekday };

    const char* key;
    Basis basis;
    int month, number, weekday;
    int since = std::numeric_limits<int>::min(), until = std::numeric_limits<int>::max();  ///< first and last year
    InLieu inLieu = InLieu::None;
    Holiday::Kind kind = Holiday::Kind::Public;

    [[nodiscard]] constexpr HolidayRule from(int year) const { return with(&HolidayRule::since, year); }
    [[nodiscard]] constexpr HolidayRule to(int year) const { return with(&HolidayRule::until, year); }
    [[nodiscard]] constexpr HolidayRule during(int first, int last) const { return from(first).to(last); }
    [[nodiscard]] constexpr HolidayRule eve() const { return with(&HolidayRule::kind, Holiday::Kind::Eve); }
    [[nodiscard]] constexpr HolidayRule elseOn(InLieu where) const { return with(&HolidayRule::inLieu, where); }

    /// The day in a year in which the rule holds; 0 in others.
    [[nodiscard]] DayNumber in(int year) const;
    /// The day off in lieu of that year's; 0 when there is none. May lie in the year before.
    [[nodiscard]] DayNumber substituteIn(int year) const;

private:
    template <typename T>
    [[nodiscard]] constexpr HolidayRule with(T HolidayRule::* field, T value) const {
        HolidayRule copy = *this;
        copy.*field = value;
        return copy;
    }
};

/// The rules of a country by its ISO 3166 code; none for one that is not known.
[[nodiscard]] std::span<const HolidayRule> holidayRulesOf(QStringView country);

}  // namespace regulars
