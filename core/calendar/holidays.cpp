#include "core/calendar/holidays.h"
#include "core/calendar/easter.h"
#include "core/calendar/holiday_rule.h"
#include <algorithm>

namespace regulars {

DayNumber HolidayRule::in(int year) const {
    if (year < since || year > until)
        return 0;
    switch (basis) {
    case Basis::Date: return dayNumber(year, month, number);
    case Basis::Easter: return easterSunday(year) + number;
    case Basis::WeekdayFrom: {
        const DayNumber earliest = dayNumber(year, month, number);
        return earliest + (weekday - weekdayOf(earliest) + 7) % 7;
    }
    case Basis::NthWeekday: break;
    }
    return nthWeekday(year, month, number, weekday);
}

DayNumber HolidayRule::substituteIn(int year) const {
    constexpr int saturday = 6, sunday = 7;
    const DayNumber day = inLieu == InLieu::None ? 0 : in(year);
    if (day == 0 || weekdayOf(day) < saturday)
        return 0;
    switch (inLieu) {
    case InLieu::None: break;
    case InLieu::Monday: return day + 8 - weekdayOf(day);
    case InLieu::TwoDaysLater: return day + 2;
    case InLieu::NearestWeekday: return weekdayOf(day) == sunday ? day + 1 : day - 1;
    }
    return 0;
}

HolidayRules::HolidayRules(QStringView country) : rules_(holidayRulesOf(country)) {}

std::vector<Holiday> HolidayRules::of(int year) const {
    std::vector<Holiday> found;
    const DayNumber first = dayNumber(year, 1, 1), last = dayNumber(year, 12, 31);
    for (const HolidayRule& rule : rules_) {
        if (const DayNumber day = rule.in(year))
            found.push_back({dayOf(day), QLatin1StringView(rule.key), rule.kind});
        for (const int of : {year, year + 1}) {
            const DayNumber day = rule.substituteIn(of);
            if (day >= first && day <= last)
                found.push_back({dayOf(day), QLatin1StringView(rule.key), Holiday::Kind::Substitute});
        }
    }
    const auto byDay = [](const Holiday& a, const Holiday& b) { return a.day == b.day ? a.kind < b.kind : a.day < b.day; };
    const auto sameDay = [](const Holiday& a, const Holiday& b) { return a.day == b.day; };
    std::stable_sort(found.begin(), found.end(), byDay);
    found.erase(std::unique(found.begin(), found.end(), sameDay), found.end());
    return found;
}

std::optional<Holiday> HolidayRules::on(Day day) const {
    if (!day.isValid())
        return {};
    const DayNumber wanted = dayNumber(day);
    const int year = day.date().year();
    std::optional<Holiday> found;
    const auto take = [&](const HolidayRule& rule, Holiday::Kind kind) {
        if (!found || kind < found->kind)
            found = Holiday{day, QLatin1StringView(rule.key), kind};
    };
    for (const HolidayRule& rule : rules_) {
        if (rule.in(year) == wanted)
            take(rule, rule.kind);
        if (rule.substituteIn(year) == wanted || rule.substituteIn(year + 1) == wanted)
            take(rule, Holiday::Kind::Substitute);
    }
    return found;
}

}  // namespace regulars
