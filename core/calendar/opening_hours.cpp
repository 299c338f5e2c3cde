#include "core/calendar/opening_hours.h"
#include "core/calendar/holidays.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

OpeningHours OpeningHours::usual(const QString& country) {
    constexpr OpeningSpan weekday{10 * 60, 18 * 60}, saturday{10 * 60, 15 * 60};
    OpeningHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week[day] = {weekday};
    hours.week[5] = {saturday};
    hours.holidayCountry = HolidayRules(country).isKnown() ? country : QString();
    return hours;
}

bool OpeningHours::isHoliday(Day day) const {
    if (holidayCountry.isEmpty())
        return false;
    const auto holiday = HolidayRules(holidayCountry).on(day);
    return holiday && (closedOnEves || holiday->kind != Holiday::Kind::Eve);
}

OpeningSpans OpeningHours::spansOn(Day day) const {
    if (!day.isValid())
        return {};
    if (const auto special = specialDays.find(day); special != specialDays.end())
        return special->second.spans;
    const auto covers = [&](const ClosedPeriod& period) { return period.from <= day && day <= period.to; };
    const OpeningSpans& usual = week[static_cast<size_t>(day.date().dayOfWeek() - 1)];
    if (usual.empty() || std::any_of(closedPeriods.begin(), closedPeriods.end(), covers) || isHoliday(day))
        return {};
    return usual;
}

bool OpeningHours::isOpen(Day day, int minutesAfterMidnight) const {
    const OpeningSpans spans = spansOn(day);
    return std::any_of(spans.begin(), spans.end(),
                       [&](const OpeningSpan& span) { return span.from <= minutesAfterMidnight && minutesAfterMidnight < span.to; });
}

std::optional<Day> OpeningHours::workingDayFrom(Day day, int step) const {
    for (int days = 1; days <= farthestDays && day.isValid(); ++days) {
        day = day.plusDays(step);
        if (isWorkingDay(day))
            return day;
    }
    return {};
}

Day moveToWorkingDay(Day day, ClosedDay rule, const OpeningHours& hours) {
    if (rule == ClosedDay::Leave || hours.isWorkingDay(day))
        return day;
    return (rule == ClosedDay::Before ? hours.previousWorkingDay(day) : hours.nextWorkingDay(day)).value_or(day);
}

QString closedDayText(ClosedDay rule) {
    switch (rule) {
    case ClosedDay::Leave: break;
    case ClosedDay::Before: return u"before"_s;
    case ClosedDay::After: return u"after"_s;
    }
    return u"leave"_s;
}

std::optional<ClosedDay> closedDayFromText(QStringView text) {
    for (const ClosedDay rule : {ClosedDay::Leave, ClosedDay::Before, ClosedDay::After}) {
        if (text == closedDayText(rule))
            return rule;
    }
    return {};
}

}  // namespace regulars
