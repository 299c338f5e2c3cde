#include "tests/core/base/words.h"
#include "core/base/day.h"
#include <catch2/catch.hpp>

using namespace regulars;

TEST_CASE("a day reads its stored form and nothing else") {
    CHECK(Day::fromIso(u"2026-11-27") == Day(2026, 11, 27));
    CHECK(Day::fromIso(u"2024-02-29") == Day(2024, 2, 29));
    for (const QStringView no : {QStringView(u"2026-02-29"), QStringView(u"2026-13-01"), QStringView(u"2026-00-10"), QStringView(u"0000-01-01"),
                                 QStringView(u"2026-1-1"), QStringView(u"2026/11/27"), QStringView(u" 2026-11-27"), QStringView(u"2026-11-27T"),
                                 QStringView(u"26-11-27"), QStringView(u""), QStringView(u"2026-11-3१"), QStringView(u"+026-11-27")})
        CHECK_FALSE(Day::fromIso(no));
}

TEST_CASE("every day of four centuries is written and read back") {
    for (Day day(1804, 1, 1); day < Day(2204, 1, 1); day = day.plusDays(1)) {
        if (Day::fromIso(day.iso()) != day)
            FAIL(day.iso().toStdString());
    }
}

TEST_CASE("days add, subtract and compare") {
    CHECK(Day(2026, 2, 28).plusDays(1) == Day(2026, 3, 1));
    CHECK(Day(2026, 1, 31).plusMonths(1) == Day(2026, 2, 28));
    CHECK(Day(2026, 3, 31).plusMonths(-1) == Day(2026, 2, 28));
    CHECK(Day(2026, 1, 1).daysTo(Day(2026, 12, 31)) == 364);
    CHECK(Day(2026, 1, 1) < Day(2026, 1, 2));
    CHECK_FALSE(Day().isValid());
    CHECK(Day().iso().isEmpty());
}
