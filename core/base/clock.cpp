#include "core/base/clock.h"
#include <QDateTime>

namespace regulars {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr qint64 msecsOfMinute = 60'000;

}  // namespace

Instant Clock::now() const {
    // Without a look at the time zone, which reads a file's date each time.
    if (!fixedDay_)
        return QDateTime::currentMSecsSinceEpoch();
    const int msecs = QTime::currentTime().msecsSinceStartOfDay();
    return at(*fixedDay_, static_cast<int>(msecs / msecsOfMinute)) + msecs % msecsOfMinute;
}

Day Clock::today() const {
    return fixedDay_ ? *fixedDay_ : Day(QDate::currentDate());
}

Day Clock::dayOf(Instant at) {
    return Day(QDateTime::fromMSecsSinceEpoch(at).date());
}

Instant Clock::at(Day day, int minutes) {
    const int days = minutes >= 0 ? minutes / minutesOfDay : -((minutesOfDay - 1 - minutes) / minutesOfDay);
    const QDate date = day.date().addDays(days);
    const int inDay = minutes - days * minutesOfDay;
    const QDateTime civil(date, QTime(0, 0).addSecs(inDay * 60));
    if (civil.isValid())
        return civil.toMSecsSinceEpoch();
    // The clocks skipped this time: count on from the start of the day, as a clock that was not put forward would.
    return date.startOfDay().toMSecsSinceEpoch() + inDay * msecsOfMinute;
}

}  // namespace regulars
