#include "core/base/clock.h"
#include <QDateTime>
#include <QScopeGuard>
#include <catch2/catch.hpp>
#include <ctime>

using namespace regulars;

namespace {

/// Runs in another time zone while it lives.
class TimeZone {
public:
    explicit TimeZone(const char* name) : before_(qgetenv("TZ")) { set(name); }
    ~TimeZone() { before_.isEmpty() ? unset() : set(before_.constData()); }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

private:
    static void set(const char* name) {
        qputenv("TZ", name);
        tzset();
    }
    static void unset() {
        qunsetenv("TZ");
        tzset();
    }
    QByteArray before_;
};

}  // namespace

TEST_CASE("the system's clock is now and today") {
    const Instant before = QDateTime::currentMSecsSinceEpoch();
    const Instant now = Clock().now();
    CHECK(now >= before);
    CHECK(now - before < 5000);
    CHECK(Clock::dayOf(now).daysTo(Clock().today()) <= 1);
}

TEST_CASE("a clock set to a day is on that day at the present time of day") {
    const TimeZone stockholm("Europe/Stockholm");
    const Clock clock(Day(2026, 6, 15));
    CHECK(clock.today() == Day(2026, 6, 15));
    const Instant now = clock.now();
    CHECK(Clock::dayOf(now) == Day(2026, 6, 15));
    const int systemTime = QTime::currentTime().msecsSinceStartOfDay();
    const int clockTime = QDateTime::fromMSecsSinceEpoch(now).time().msecsSinceStartOfDay();
    const int late = (systemTime - clockTime + 86'400'000) % 86'400'000;
    CHECK(late < 5000);
}

TEST_CASE("a day and a minute become an instant of the workstation's zone and back") {
    const TimeZone stockholm("Europe/Stockholm");
    CHECK(Clock::at(Day(2026, 11, 27), 14 * 60 + 30) == QDateTime(QDate(2026, 11, 27), QTime(13, 30), Qt::UTC).toMSecsSinceEpoch());
    CHECK(Clock::at(Day(2026, 7, 1), 0) == QDateTime(QDate(2026, 6, 30), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch());
    CHECK(Clock::dayOf(QDateTime(QDate(2026, 6, 30), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch()) == Day(2026, 7, 1));
    CHECK(Clock::dayOf(QDateTime(QDate(2026, 6, 30), QTime(21, 59, 59), Qt::UTC).toMSecsSinceEpoch()) == Day(2026, 6, 30));
}

TEST_CASE("minutes outside the day count on into its neighbours") {
    CHECK(Clock::at(Day(2026, 5, 4), 24 * 60) == Clock::at(Day(2026, 5, 5), 0));
    CHECK(Clock::at(Day(2026, 5, 4), 49 * 60) == Clock::at(Day(2026, 5, 6), 60));
    CHECK(Clock::at(Day(2026, 5, 4), -1) == Clock::at(Day(2026, 5, 3), 24 * 60 - 1));
    CHECK(Clock::at(Day(2026, 5, 4), -24 * 60) == Clock::at(Day(2026, 5, 3), 0));
}

TEST_CASE("a time the clocks skipped is an hour later, one they repeat is on that day") {
    const TimeZone stockholm("Europe/Stockholm");
    // 29 March 2026: 02:00 becomes 03:00.
    CHECK(Clock::at(Day(2026, 3, 29), 150) == Clock::at(Day(2026, 3, 29), 210));
    CHECK(Clock::dayOf(Clock::at(Day(2026, 10, 25), 150)) == Day(2026, 10, 25));
}

TEST_CASE("in a zone that skips midnight every minute of the day stays on the day") {
    const TimeZone beirut("Asia/Beirut");
    for (int minutes = 0; minutes < 24 * 60; minutes += 15)
        CHECK(Clock::dayOf(Clock::at(Day(2026, 3, 29), minutes)) == Day(2026, 3, 29));
}
