#pragma once
#include "core/base/day.h"

namespace regulars {

/// Days counted one by one, the Julian day number that QDate counts too, so that calendar rules are sums instead of dates.
using DayNumber = qint64;

/// The number of a day of the Gregorian calendar; month 1 to 12, day 1 to 31. By Howard Hinnant's "days from civil"
/// (chrono-Compatible Low-Level Date Algorithms, 2021), whose day 0, 1970-01-01, is Julian day 2440588.
[[nodiscard]] constexpr DayNumber dayNumber(int year, int month, int day) {
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = (y >= 0 ? y : y - 399) / 400, yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468 + 2440588;
}

[[nodiscard]] inline DayNumber dayNumber(Day day) { return day.date().toJulianDay(); }
[[nodiscard]] inline Day dayOf(DayNumber number) { return Day(QDate::fromJulianDay(number)); }

/// 1 is Monday, 7 Sunday, as QDate counts; Julian day 0 was a Monday. For days of our era.
[[nodiscard]] constexpr int weekdayOf(DayNumber number) { return static_cast<int>(number % 7) + 1; }

[[nodiscard]] constexpr bool isLeapYear(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

[[nodiscard]] constexpr int daysInMonth(int year, int month) {
    return month == 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month > 7 ? 1 : 0)) & 1);
}

/// The `nth` such weekday of a month, -1 for the last; 0 where the month has no fifth one.
[[nodiscard]] constexpr DayNumber nthWeekday(int year, int month, int nth, int weekday) {
    const DayNumber first = dayNumber(year, month, 1), end = first + daysInMonth(year, month);
    if (nth < 0) {
        const DayNumber last = end - 1;
        return last - (weekdayOf(last) - weekday + 7) % 7;
    }
    const DayNumber found = first + (weekday - weekdayOf(first) + 7) % 7 + 7 * (nth - 1);
    return found < end ? found : 0;
}

/// The first day a program can show, and the last: 1 January of year 1, 31 December 9999.
constexpr DayNumber earliestDay = dayNumber(1, 1, 1), latestDay = dayNumber(9999, 12, 31);

}  // namespace regulars
