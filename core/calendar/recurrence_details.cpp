#include "core/base/spoken_day.h"
#include "core/calendar/recurrence_reader.h"

namespace regulars {

// What follows "every week", "every month", "every year": on which day of it.

namespace {

using Kind = RecurrenceWord;
using Unit = RecurrenceUnit;
using Every = Recurrence::Every;

constexpr int monthsOfQuarter = 3;

}  // namespace

/// Every so many units; what is not said more closely is as on the first day.
bool RecurrenceReader::unit(RecurrenceUnit unit, int interval) {
    const QDate first = rule_.anchor.date();
    rule_.interval = interval;
    switch (unit) {
    case Unit::Day: rule_.every = Every::Day; break;
    case Unit::Fortnight: rule_.interval = 2 * interval; [[fallthrough]];
    case Unit::Week:
        rule_.every = Every::Week;
        if (!whole(&RecurrenceReader::weekdays))
            rule_.weekdays = {first.dayOfWeek()};
        break;
    case Unit::Quarter: rule_.interval = monthsOfQuarter * interval; [[fallthrough]];
    case Unit::Month:
        rule_.every = Every::MonthDay;
        if (!whole(&RecurrenceReader::monthDetail))
            rule_.monthDay = first.day();
        break;
    case Unit::Year:
        rule_.every = Every::Year;
        if (!whole(&RecurrenceReader::yearDetail)) {
            rule_.month = first.month();
            rule_.monthDay = first.day();
        }
        break;
    }
    return true;
}

/// "on Monday, Wednesday and Friday".
bool RecurrenceReader::weekdays() {
    skipSmallWords();
    while (const auto weekday = takeWeekday()) {
        rule_.weekdays.add(*weekday);
        const size_t start = at_;
        take(Kind::And);
        skipSmallWords();
        if (!meaningOf(word(), Kind::Weekday) && !meaningOf(word(), Kind::Weekdays)) {
            at_ = start;
            break;
        }
    }
    return !rule_.weekdays.isEmpty();
}

/// After "every month": "on the 15th", "on day 30 or the last day", "on the last Friday", "at the end".
bool RecurrenceReader::monthDetail() {
    const size_t start = at_;
    skipSmallWords();
    const bool introduced = at_ > start || meaningOf(word(), Kind::Unit) == static_cast<int>(Unit::Day);
    if (take(Kind::End)) {
        rule_.monthDay = 31;
        return true;
    }
    const size_t here = at_;
    if (const auto rank = takeRank()) {
        if (const auto weekday = take(Kind::Weekday)) {
            rule_.every = Every::MonthWeekday;
            rule_.nth = *rank;
            rule_.weekdays = {*weekday};
            return true;
        }
        if ((*rank == -1 || *rank == 1) && takeUnit(Unit::Day)) {
            rule_.monthDay = *rank == 1 ? 1 : 31;
            return true;
        }
        at_ = here;
    }
    takeUnit(Unit::Day);
    const bool ordinal = leadingDigitsOf(word()) < word().size();
    const auto day = takeDayNumber();
    if (!day || (!take(Kind::DayMark) && !introduced && !ordinal))
        return false;
    rule_.monthDay = *day;
    const size_t after = at_;
    const bool orLast = take(Kind::Or) && (skipSmallWords(), take(Kind::Rank) == -1) && takeUnit(Unit::Day);
    at_ = orLast ? at_ : after;
    return true;
}

bool RecurrenceReader::yearDetail() {
    skipSmallWords();
    return takeDayAndMonth();
}

}  // namespace regulars
