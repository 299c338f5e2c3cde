#include "core/calendar/recurrence_reader.h"

namespace regulars {

// The forms in which people say that something recurs.

namespace {

using Kind = RecurrenceWord;
using Unit = RecurrenceUnit;
using Every = Recurrence::Every;

}  // namespace

/// "weekly", "månadsvis den 15:e", "ежегодно 12 марта".
bool RecurrenceReader::oneWord() {
    const auto pace = take(Kind::Pace);
    return pace && unit(static_cast<Unit>(*pace), 1);
}

/// "once a week", "en gång i månaden", "раз в 2 недели", "once every 2 weeks".
bool RecurrenceReader::soOften() {
    take(Kind::Number);
    if (!take(Kind::Once) && !take(Kind::Times))
        return false;
    if (whole(&RecurrenceReader::every))
        return true;
    take(Kind::Of);
    const int interval = takeNumber().value_or(1);
    const auto said = take(Kind::Unit);
    return said && unit(static_cast<Unit>(*said), interval);
}

/// "every 2 weeks on Monday", "varannan fredag", "каждое 15 число", "every third month".
bool RecurrenceReader::every() {
    const auto said = take(Kind::Every);
    if (!said)
        return false;
    if (take(Kind::MonthEnd)) {
        rule_.every = Every::MonthDay;
        rule_.monthDay = 31;
        return true;
    }
    if (whole(&RecurrenceReader::dayOfEveryMonth))
        return true;
    const auto number = *said == 1 ? takeNumber() : std::nullopt;
    if (number && take(Kind::DayMark)) {
        rule_.every = Every::MonthDay;
        rule_.monthDay = *number;
        return true;
    }
    if (const auto rank = number || *said != 1 ? std::nullopt : takeRank())
        return everyRanked(*rank);
    if (const auto named = take(Kind::Unit))
        return unit(static_cast<Unit>(*named), number.value_or(*said));
    rule_.every = Every::Week;
    rule_.interval = number.value_or(*said);
    return weekdays();
}

/// After "every": "third week", "last day of the month", "first Monday". A ranked weekday is one of the month when nothing else
/// makes sense or it says so, otherwise every so many weeks: "every second Friday".
bool RecurrenceReader::everyRanked(int rank) {
    if (rank > 0) {
        if (const auto named = take(Kind::Unit))
            return unit(static_cast<Unit>(*named), rank);
    }
    --at_;
    const size_t start = at_;
    if (ranked()) {
        const bool saysMonth = at_ - start > 2;
        if (saysMonth || rank == 1 || rank == -1)
            return true;
    }
    at_ = start + 1;
    rule_.nth = 0;
    rule_.weekdays = {};
    rule_.every = Every::Week;
    rule_.interval = rank;
    return rank > 0 && weekdays();
}

/// "the 15th of every month", "15 числа каждого месяца"; after "every" also "15th of the month".
bool RecurrenceReader::dayOfEveryMonth() {
    const bool everySaid = at_ > 0 && meaningOf(words_[at_ - 1].folded, Kind::Every).has_value();
    skipSmallWords();
    const auto day = takeDayNumber();
    if (!day)
        return false;
    take(Kind::DayMark);
    const bool unitFollows = meaningOf(word(), Kind::Unit).has_value();
    const auto months = unitFollows ? std::nullopt : takeMonths();
    if (!months || !(months->every || everySaid))
        return false;
    rule_.every = Every::MonthDay;
    rule_.monthDay = *day;
    rule_.interval = months->interval;
    return true;
}

/// "12 March every year", "12 марта каждого года".
bool RecurrenceReader::dayOfEveryYear() {
    skipSmallWords();
    if (!takeDayAndMonth())
        return false;
    skipSmallWords();
    const auto said = take(Kind::Every);
    if (!said || !takeUnit(Unit::Year))
        return false;
    rule_.interval = *said;
    return true;
}

/// "last Friday of the month", "andra tisdagen", "the last day of every month".
bool RecurrenceReader::ranked() {
    skipSmallWords();
    const auto rank = takeRank();
    if (!rank)
        return false;
    if (const auto weekday = take(Kind::Weekday)) {
        rule_.every = Every::MonthWeekday;
        rule_.nth = *rank;
        rule_.weekdays = {*weekday};
        if (const auto months = takeMonths())
            rule_.interval = months->interval;
        return true;
    }
    if ((*rank != -1 && *rank != 1) || !takeUnit(Unit::Day))
        return false;
    const auto months = takeMonths();
    if (!months)
        return false;
    rule_.every = Every::MonthDay;
    rule_.monthDay = *rank == 1 ? 1 : 31;
    rule_.interval = months->interval;
    return true;
}

/// "on Fridays", "måndagar och torsdagar", "по пятницам".
bool RecurrenceReader::pluralWeekdays() {
    skipSmallWords();
    rule_.every = Every::Week;
    return meaningOf(word(), Kind::Weekdays) && weekdays();
}

/// "at the end of every month", "в конце каждого месяца".
bool RecurrenceReader::endOfEveryMonth() {
    skipSmallWords();
    if (!take(Kind::End))
        return false;
    const auto months = takeMonths();
    if (!months || !months->every)
        return false;
    rule_.every = Every::MonthDay;
    rule_.monthDay = 31;
    rule_.interval = months->interval;
    return true;
}

}  // namespace regulars
