#include "core/calendar/open_time.h"
#include <QDateTime>
#include <QRandomGenerator>
#include <catch2/catch.hpp>
#include <ctime>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> zones{"Pacific/Auckland", "America/Los_Angeles", "Europe/Stockholm", "Asia/Kolkata", "UTC"};

Instant utc(const QString& text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }

QString shown(std::optional<Instant> at) { return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : u"never"_s; }

OpeningHours everyDay(const QString& spans) {
    OpeningHours hours;
    for (OpeningSpans& day : hours.week)
        day = *parseSpans(spans);
    return hours;
}

/// Runs under each of the workstation's possible zones: the shop's own must be all that counts.
template <typename Body>
void underEverySystemZone(const Body& body) {
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"Pacific/Auckland", "America/Los_Angeles", "Europe/Stockholm"}) {
        qputenv("TZ", zone);
        tzset();
        INFO("TZ " << zone);
        body();
    }
    before.isNull() ? static_cast<void>(qunsetenv("TZ")) : static_cast<void>(qputenv("TZ", before));
    tzset();
}

}  // namespace

TEST_CASE("a shop's clock tells the instant, also where it is put back or forward") {
    underEverySystemZone([] {
        const ShopTime stockholm(QTimeZone("Europe/Stockholm")), auckland(QTimeZone("Pacific/Auckland")), angeles(QTimeZone("America/Los_Angeles"));
        CHECK(shown(stockholm.at(Day(2026, 11, 22), 600)) == u"2026-11-22T09:00:00Z"_s);
        CHECK(shown(auckland.at(Day(2026, 11, 22), 600)) == u"2026-11-21T21:00:00Z"_s);
        CHECK(shown(angeles.at(Day(2026, 11, 22), 1440)) == u"2026-11-23T08:00:00Z"_s);
        // Sweden, 29 March 2026: at 2 it is 3. 25 October: at 3 it is 2 again.
        CHECK(shown(stockholm.at(Day(2026, 3, 29), 150)) == u"2026-03-29T01:00:00Z"_s);
        CHECK(shown(stockholm.at(Day(2026, 3, 29), 180)) == u"2026-03-29T01:00:00Z"_s);
        CHECK(shown(stockholm.at(Day(2026, 10, 25), 150)) == u"2026-10-25T00:30:00Z"_s);
        CHECK(shown(stockholm.at(Day(2026, 10, 25), 180)) == u"2026-10-25T02:00:00Z"_s);
        // California, 8 March and 1 November 2026; New Zealand, 27 September and 5 April.
        CHECK(shown(angeles.at(Day(2026, 3, 8), 150)) == u"2026-03-08T10:00:00Z"_s);
        CHECK(shown(angeles.at(Day(2026, 11, 1), 90)) == u"2026-11-01T08:30:00Z"_s);
        CHECK(shown(auckland.at(Day(2026, 9, 27), 150)) == u"2026-09-26T14:00:00Z"_s);
        CHECK(shown(auckland.at(Day(2026, 4, 5), 150)) == u"2026-04-04T13:30:00Z"_s);
        // Samoa had no 30 December 2011 at all.
        CHECK(shown(ShopTime(QTimeZone("Pacific/Apia")).at(Day(2011, 12, 30), 720)) == u"2011-12-30T10:00:00Z"_s);
        CHECK(auckland.dayOf(utc(u"2026-11-22T11:00:00Z"_s)) == Day(2026, 11, 23));
        CHECK(angeles.dayOf(utc(u"2026-11-22T07:59:59Z"_s)) == Day(2026, 11, 21));
        CHECK(angeles.dayOf(utc(u"1960-01-01T00:00:00Z"_s)) == Day(1959, 12, 31));
    });
}

TEST_CASE("a service standard runs in opening hours only") {
    underEverySystemZone([] {
        const OpenTime shop(OpeningHours::usual(u"SE"_s), QTimeZone("Europe/Stockholm"));
        const Instant fridayEvening = utc(u"2026-11-27T16:30:00Z"_s);  // 17:30 there; open 10-18, Saturday 10-15
        CHECK(shop.isOpen(fridayEvening));
        CHECK(shown(shop.addOpenMinutes(fridayEvening, 30)) == u"2026-11-27T17:00:00Z"_s);
        CHECK(shown(shop.addOpenMinutes(fridayEvening, 31)) == u"2026-11-28T09:01:00Z"_s);
        CHECK(shown(shop.addOpenMinutes(fridayEvening, 8 * 60)) == u"2026-11-30T11:30:00Z"_s);
        CHECK(shown(shop.nextOpening(utc(u"2026-11-27T17:00:00Z"_s))) == u"2026-11-28T09:00:00Z"_s);
        CHECK(shown(shop.nextOpening(fridayEvening)) == shown(fridayEvening));
        // 24 to 27 December are an eve, two holidays and a Sunday.
        CHECK(shown(shop.addOpenMinutes(utc(u"2026-12-23T16:00:00Z"_s), 120)) == u"2026-12-28T10:00:00Z"_s);
        CHECK(shop.openMinutesBetween(utc(u"2026-12-23T16:00:00Z"_s), utc(u"2026-12-28T10:00:00Z"_s)) == 120);
        CHECK(shop.openMinutesBetween(utc(u"2026-12-28T10:00:00Z"_s), utc(u"2026-12-23T16:00:00Z"_s)) == -120);
        CHECK(shop.nextWorkingDay(utc(u"2026-12-23T22:59:00Z"_s)) == Day(2026, 12, 28));
    });
}

TEST_CASE("pauses do not count, and one that goes on stops the clock") {
    const OpenTime shop(everyDay(u"10-18"_s), QTimeZone("UTC"));
    const Instant ten = utc(u"2026-11-23T10:00:00Z"_s), eleven = utc(u"2026-11-23T11:00:00Z"_s), noon = utc(u"2026-11-23T12:00:00Z"_s),
                  tomorrow = utc(u"2026-11-24T11:30:00Z"_s);
    // Out of order, overlapping, over night.
    const std::vector<Pause> pauses{{noon, tomorrow}, {eleven, noon + 60'000}};
    CHECK(shop.openMinutesBetween(ten, tomorrow + 60'000, pauses) == 61);
    CHECK(shown(shop.addOpenMinutes(ten, 60, pauses)) == u"2026-11-23T11:00:00Z"_s);
    CHECK(shown(shop.addOpenMinutes(ten, 61, pauses)) == u"2026-11-24T11:31:00Z"_s);
    const std::vector<Pause> waiting{{eleven, {}}};
    CHECK(shop.openMinutesBetween(ten, tomorrow, waiting) == 60);
    CHECK(shown(shop.addOpenMinutes(ten, 60, waiting)) == u"2026-11-23T11:00:00Z"_s);
    CHECK_FALSE(shop.addOpenMinutes(ten, 61, waiting));
}

TEST_CASE("an hour the clock skips is not worked and one that comes twice is worked twice") {
    const auto minutes = [](const char* zone, const QString& spans, Day day) {
        const ShopTime time{QTimeZone(zone)};
        return OpenTime(everyDay(spans), QTimeZone(zone)).openMinutesBetween(time.at(day, 0), time.at(day, 1440));
    };
    CHECK(minutes("Europe/Stockholm", u"0-24"_s, Day(2026, 3, 29)) == 23 * 60);
    CHECK(minutes("Europe/Stockholm", u"0-24"_s, Day(2026, 10, 25)) == 25 * 60);
    CHECK(minutes("America/Los_Angeles", u"0-24"_s, Day(2026, 3, 8)) == 23 * 60);
    CHECK(minutes("America/Los_Angeles", u"0-24"_s, Day(2026, 11, 1)) == 25 * 60);
    CHECK(minutes("Pacific/Auckland", u"0-24"_s, Day(2026, 9, 27)) == 23 * 60);
    CHECK(minutes("Pacific/Auckland", u"0-24"_s, Day(2026, 4, 5)) == 25 * 60);
    CHECK(minutes("Europe/Stockholm", u"10-18"_s, Day(2026, 3, 29)) == 8 * 60);
    CHECK(minutes("Europe/Stockholm", u"2:15-2:45"_s, Day(2026, 3, 29)) == 0);
    CHECK(minutes("Europe/Stockholm", u"2:15-2:45"_s, Day(2026, 10, 25)) == 30);
    CHECK(minutes("Europe/Stockholm", u"1-4"_s, Day(2026, 3, 29)) == 120);
    CHECK(minutes("Pacific/Apia", u"0-24"_s, Day(2011, 12, 30)) == 0);
    // Until closing time over the night in which the clock is put back.
    const OpenTime night(everyDay(u"0-6"_s), QTimeZone("America/Los_Angeles"));
    CHECK(shown(night.addOpenMinutes(utc(u"2026-11-01T07:00:00Z"_s), 7 * 60)) == u"2026-11-01T14:00:00Z"_s);
}

TEST_CASE("minutes added are the minutes counted, in every zone and over every change of the clock") {
    const quint32 seed = 77;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    for (const QByteArray& zone : zones) {
        const QTimeZone place(zone);
        for (int i = 0; i < 150; ++i) {
            OpeningHours hours = OpeningHours::usual(random.bounded(2) == 0 ? u"US"_s : QString());
            hours.week[6] = *parseSpans(u"0-1, 4-24");
            const OpenTime shop(hours, place);
            const Instant from = utc(u"2026-01-01T00:00:00Z"_s) + qint64{random.bounded(400 * 24 * 60)} * 60'000;
            std::vector<Pause> pauses;
            for (int n = random.bounded(3); n > 0; --n) {
                const Instant begin = from + qint64{random.bounded(5000)} * 60'000;
                pauses.push_back({begin, begin + qint64{random.bounded(3000)} * 60'000});
            }
            const qint64 minutes = random.bounded(5000);
            const auto due = shop.addOpenMinutes(from, minutes, pauses);
            INFO(zone.toStdString() << " from " << shown(from).toStdString() << " and " << minutes << " minutes: " << shown(due).toStdString());
            REQUIRE(due);
            CHECK(shop.openMinutesBetween(from, *due, pauses) == minutes);
            if (minutes == 0)
                continue;
            // The minute before is counted: the due moment is the first with so many.
            CHECK(shop.openMinutesBetween(from, *due - 60'000, pauses) == minutes - 1);
            CHECK(shop.isOpen(*due - 1));
        }
    }
}

TEST_CASE("counting minute by minute on the clock on the wall gives the same") {
    const quint32 seed = 78;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    for (const QByteArray& zone : zones) {
        const QTimeZone place(zone);
        const OpeningHours hours = everyDay(u"0-1, 4-12:30, 13:15-24"_s);
        const OpenTime shop(hours, place);
        for (int i = 0; i < 8; ++i) {
            const Instant from = utc(u"2026-03-01T00:00:00Z"_s) + qint64{random.bounded(250 * 24 * 60)} * 60'000;
            const Instant to = from + qint64{random.bounded(4000)} * 60'000;
            qint64 counted = 0;
            for (Instant at = from; at < to; at += 60'000) {
                const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at, place);
                const bool open = hours.isOpen(Day(wall.date()), wall.time().hour() * 60 + wall.time().minute());
                counted += open ? 1 : 0;
                if (at % (97 * 60'000) == 0)
                    REQUIRE(shop.isOpen(at) == open);
            }
            INFO(zone.toStdString() << " from " << shown(from).toStdString() << " to " << shown(to).toStdString());
            REQUIRE(shop.openMinutesBetween(from, to) == counted);
        }
    }
}

TEST_CASE("a shop that never opens is looked for no longer than ten years") {
    const OpenTime closed(OpeningHours(), QTimeZone("Europe/Stockholm"));
    const Instant now = utc(u"2026-11-22T12:00:00Z"_s);
    CHECK_FALSE(closed.isOpen(now));
    CHECK_FALSE(closed.nextOpening(now));
    CHECK_FALSE(closed.addOpenMinutes(now, 1));
    CHECK(closed.addOpenMinutes(now, 0) == now);
    CHECK(closed.openMinutesBetween(now, now + 86'400'000) == 0);
    const OpenTime open(everyDay(u"0-24"_s), QTimeZone("UTC"));
    CHECK_FALSE(open.addOpenMinutes(now, std::numeric_limits<qint64>::max()));
}
