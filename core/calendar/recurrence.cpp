#include "core/calendar/recurrence.h"
#include "core/calendar/planned_days.h"
#include <algorithm>

namespace regulars {

namespace {

bool isShown(Day day) {
    return day.isValid() && dayNumber(day) >= earliestDay && dayNumber(day) <= latestDay;
}

bool isBefore(const ChangedOccurrence& change, Day planned) {
    return change.planned < planned;
}

/// Whether a day is neither left out nor moved; `next` walks along the changes as the days go on.
bool isUnchanged(const std::vector<ChangedOccurrence>& changed, size_t& next, DayNumber day) {
    while (next < changed.size() && dayNumber(changed[next].planned) < day)
        ++next;
    return next == changed.size() || dayNumber(changed[next].planned) != day;
}

}  // namespace

Recurrence Recurrence::daily(Day anchor, int interval) {
    Recurrence made;
    made.anchor = anchor;
    made.interval = interval;
    return made;
}

Recurrence Recurrence::weekly(Day anchor, Weekdays weekdays, int interval) {
    Recurrence made = daily(anchor, interval);
    made.every = Every::Week;
    made.weekdays = weekdays;
    return made;
}

Recurrence Recurrence::monthly(Day anchor, int monthDay, int interval) {
    Recurrence made = daily(anchor, interval);
    made.every = Every::MonthDay;
    made.monthDay = monthDay;
    return made;
}

Recurrence Recurrence::monthlyOn(Day anchor, int nth, int weekday, int interval) {
    Recurrence made = weekly(anchor, {weekday}, interval);
    made.every = Every::MonthWeekday;
    made.nth = nth;
    return made;
}

Recurrence Recurrence::yearly(Day anchor, int month, int day, int interval, Missing leapDay) {
    Recurrence made = monthly(anchor, day, interval);
    made.every = Every::Year;
    made.month = month;
    made.missing = made.canBeMissing() ? leapDay : Missing::DayBefore;
    return made;
}

bool Recurrence::canBeMissing() const {
    return (every == Every::MonthDay && monthDay > 28) || (every == Every::Year && month == 2 && monthDay == 29);
}

bool Recurrence::isValid() const {
    const bool byWeekday = every == Every::Week || every == Every::MonthWeekday;
    const bool byDay = every == Every::MonthDay || every == Every::Year;
    const bool weekdaysFit = every == Every::MonthWeekday ? weekdays.count() == 1 : weekdays.isEmpty() != byWeekday;
    const bool nthFits = every == Every::MonthWeekday ? nth == -1 || (nth >= 1 && nth <= 5) : nth == 0;
    const bool monthFits = every == Every::Year ? month >= 1 && month <= 12 : month == 0;
    if (!isShown(anchor) || interval < 1 || interval > longestInterval || !weekdaysFit || !nthFits || !monthFits)
        return false;
    // 2000 was a leap year: 29 February is a day.
    const int longest = every == Every::Year ? daysInMonth(2000, month) : 31;
    if (byDay ? monthDay < 1 || monthDay > longest : monthDay != 0)
        return false;
    if ((missing != Missing::DayBefore && !canBeMissing()) || (until && (count || !isShown(*until))))
        return false;
    if ((count && (*count < 1 || *count > highestCount)) || changed.size() > mostChanged)
        return false;
    const auto misfit = [](const ChangedOccurrence& c) { return !isShown(c.planned) || (c.movedTo && !isShown(*c.movedTo)); };
    const auto unordered = [](const ChangedOccurrence& a, const ChangedOccurrence& b) { return !(a.planned < b.planned); };
    return std::none_of(changed.begin(), changed.end(), misfit) &&
           std::adjacent_find(changed.begin(), changed.end(), unordered) == changed.end();
}

std::vector<Occurrence> Recurrence::occurrences(Day from, Day to) const {
    std::vector<Occurrence> found;
    if (!from.isValid() || !to.isValid())
        return found;
    const PlannedDays planned(*this);
    const DayNumber first = dayNumber(from), last = dayNumber(to);
    found.reserve(planned.atMost(first, last));
    size_t change = 0;
    planned.each(first, last, [&](DayNumber day) {
        if (isUnchanged(changed, change, day))
            found.push_back({dayOf(day), dayOf(day)});
        return true;
    });
    bool moved = false;
    for (const ChangedOccurrence& c : changed) {
        if (c.movedTo && *c.movedTo >= from && *c.movedTo <= to && plans(c.planned)) {
            found.push_back({*c.movedTo, c.planned});
            moved = true;
        }
    }
    if (moved) {
        const auto byDay = [](const Occurrence& a, const Occurrence& b) {
            return a.day == b.day ? a.planned < b.planned : a.day < b.day;
        };
        const auto sameDay = [](const Occurrence& a, const Occurrence& b) { return a.day == b.day; };
        std::sort(found.begin(), found.end(), byDay);
        found.erase(std::unique(found.begin(), found.end(), sameDay), found.end());
    }
    return found;
}

std::optional<Occurrence> Recurrence::next(Day after) const {
    if (!after.isValid())
        return {};
    std::optional<Occurrence> found;
    size_t change = 0;
    PlannedDays(*this).each(dayNumber(after) + 1, latestDay, [&](DayNumber day) {
        if (!isUnchanged(changed, change, day))
            return true;
        found = Occurrence{dayOf(day), dayOf(day)};
        return false;
    });
    for (const ChangedOccurrence& c : changed) {
        if (!c.movedTo || !(*c.movedTo > after) || !plans(c.planned))
            continue;
        const bool earlier = !found || *c.movedTo < found->day || (*c.movedTo == found->day && c.planned < found->planned);
        if (earlier)
            found = Occurrence{*c.movedTo, c.planned};
    }
    return found;
}

bool Recurrence::plans(Day day) const {
    bool named = false;
    if (day.isValid())
        PlannedDays(*this).each(dayNumber(day), dayNumber(day), [&](DayNumber) { return !(named = true); });
    return named;
}

bool Recurrence::leaveOut(Day planned) {
    return change({planned, {}});
}

bool Recurrence::move(Day planned, Day to) {
    if (!isShown(to))
        return false;
    if (planned == to && plans(planned)) {
        restore(planned);
        return true;
    }
    return change({planned, to});
}

bool Recurrence::change(const ChangedOccurrence& to) {
    if (!plans(to.planned))
        return false;
    const auto at = std::lower_bound(changed.begin(), changed.end(), to.planned, isBefore);
    if (at != changed.end() && at->planned == to.planned)
        *at = to;
    else if (changed.size() < mostChanged)
        changed.insert(at, to);
    else
        return false;
    return true;
}

void Recurrence::restore(Day planned) {
    const auto at = std::lower_bound(changed.begin(), changed.end(), planned, isBefore);
    if (at != changed.end() && at->planned == planned)
        changed.erase(at);
}

}  // namespace regulars
