#pragma once
#include "core/calendar/day_number.h"

namespace regulars {

/// Easter Sunday of the Gregorian calendar. By the "anonymous Gregorian algorithm" (Nature, 20 April 1876; Meeus,
/// Astronomical Algorithms, 2nd ed. 1998, chapter 8), good for every year from 1583 on.
[[nodiscard]] constexpr DayNumber easterSunday(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dayNumber(year, n / 31, n % 31 + 1);
}

/// Easter Sunday of the Orthodox churches, as a day of the Gregorian calendar: Meeus's Julian Easter (the same chapter),
/// put forward by the days between the two calendars in March and April of that year.
[[nodiscard]] constexpr DayNumber orthodoxEasterSunday(int year) {
    const int a = year % 4, b = year % 7, c = year % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
    const int n = d + e + 114;
    const int calendarsApart = year / 100 - year / 400 - 2;
    return dayNumber(year, n / 31, n % 31 + 1) + calendarsApart;
}

}  // namespace regulars
