#include "core/calendar/shop_time.h"
#include "core/calendar/day_number.h"
#include <QDateTime>

namespace regulars {

namespace {

constexpr qint64 msecsOfMinute = 60'000, msecsOfDay = 86'400'000;
constexpr DayNumber epoch = dayNumber(1970, 1, 1);

}  // namespace

/// How far the clock is ahead of UTC, in milliseconds.
qint64 ShopTime::offset(Instant at) const {
    return qint64{zone_.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))} * 1000;
}

Instant ShopTime::at(Day day, int minutes) const {
    const qint64 reading = (dayNumber(day) - epoch) * msecsOfDay + minutes * msecsOfMinute;
    // No zone is a day away from UTC: the instant lies between these two, and so does the change of the clock, if there is one.
    const Instant earliest = reading - msecsOfDay, latest = reading + msecsOfDay;
    const qint64 before = offset(earliest), after = offset(latest);
    if (before == after || offset(reading - before) == before)
        return reading - before;
    if (offset(reading - after) == after)
        return reading - after;
    Instant stillBefore = earliest, alreadyAfter = latest;
    while (alreadyAfter - stillBefore > 1) {
        const Instant middle = stillBefore + (alreadyAfter - stillBefore) / 2;
        (offset(middle) == before ? stillBefore : alreadyAfter) = middle;
    }
    return alreadyAfter;
}

Day ShopTime::dayOf(Instant at) const {
    const qint64 reading = at + offset(at);
    const qint64 days = reading >= 0 ? reading / msecsOfDay : -((msecsOfDay - 1 - reading) / msecsOfDay);
    return regulars::dayOf(epoch + days);
}

}  // namespace regulars
