#include "core/calendar/planned_days.h"

namespace regulars {

PlannedDays::PlannedDays(const Recurrence& rule) :
    every_(rule.every), weekday_(rule.weekdays.first()), nth_(rule.nth), monthDay_(rule.monthDay), missing_(rule.missing) {
    if (!rule.isValid())
        return;
    anchor_ = dayNumber(rule.anchor);
    const QDate first = rule.anchor.date();
    if (every_ == Every::Year) {
        step_ = rule.interval * qint64{12};
        firstMonth_ = first.year() * qint64{12} + rule.month - 1;
    } else {
        step_ = rule.interval * qint64{every_ == Every::Week ? 7 : 1};
        firstMonth_ = first.year() * qint64{12} + first.month() - 1;
    }
    prepareWeek(rule.weekdays);
    last_ = rule.until ? std::min(dayNumber(*rule.until), latestDay) : latestDay;
    if (rule.count)
        last_ = std::min(last_, ofCount(*rule.count));
}

void PlannedDays::prepareWeek(Weekdays weekdays) {
    firstMonday_ = anchor_ - (weekdayOf(anchor_) - 1);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (weekdays.contains(weekday))
            offsets_[static_cast<size_t>(weekdays_++)] = weekday - 1;
    }
}

/// The day named in a month; 0 when there is none.
DayNumber PlannedDays::inMonth(qint64 month) const {
    const int year = static_cast<int>(month / 12), monthOfYear = static_cast<int>(month % 12) + 1;
    if (every_ == Every::MonthWeekday)
        return nthWeekday(year, monthOfYear, nth_, weekday_);
    const int days = monthDay_ <= 28 ? 28 : daysInMonth(year, monthOfYear);
    if (monthDay_ <= days)
        return dayNumber(year, monthOfYear, monthDay_);
    switch (missing_) {
    case Recurrence::Missing::DayBefore: return dayNumber(year, monthOfYear, days);
    case Recurrence::Missing::DayAfter: return dayNumber(year, monthOfYear, days) + 1;
    case Recurrence::Missing::LeaveOut: break;
    }
    return 0;
}

bool PlannedDays::mayBeEmpty() const {
    return every_ == Every::MonthWeekday ? nth_ == 5 : monthDay_ > 28 && missing_ == Recurrence::Missing::LeaveOut;
}

/// The day of the last of `count` occurrences, or the calendar's end.
DayNumber PlannedDays::ofCount(int count) const {
    const qint64 n = count;
    if (every_ == Every::Day)
        return anchor_ + (n - 1) * step_;
    if (every_ == Every::Week) {
        int gone = 0;  // days of the first week that lie before the anchor
        while (gone < weekdays_ && firstMonday_ + offsets_[static_cast<size_t>(gone)] < anchor_)
            ++gone;
        const qint64 index = gone + n - 1;
        return firstMonday_ + index / weekdays_ * step_ + offsets_[static_cast<size_t>(index % weekdays_)];
    }
    if (!mayBeEmpty()) {
        const qint64 month = firstMonth_ + (n - (inMonth(firstMonth_) >= anchor_ ? 1 : 0)) * step_;
        return month < 120'000 ? inMonth(month) : latestDay;
    }
    // Which months have no such day follows no short formula; months are few.
    qint64 left = n;
    for (qint64 month = firstMonth_; month < 120'000; month += step_) {
        const DayNumber day = inMonth(month);
        if (day >= anchor_ && --left == 0)
            return day;
    }
    return latestDay;
}

size_t PlannedDays::atMost(DayNumber from, DayNumber to) const {
    const qint64 days = std::min(to, last_) - std::max(from, anchor_) + 1;
    if (days <= 0)
        return 0;
    const qint64 perPeriod = every_ == Every::Week ? weekdays_ : 1;
    const qint64 daysOfPeriod = every_ == Every::Day || every_ == Every::Week ? step_ : step_ * 28;
    return static_cast<size_t>((days / daysOfPeriod + 2) * perPeriod);
}

}  // namespace regulars
