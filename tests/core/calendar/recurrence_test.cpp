#include "core/calendar/recurrence.h"
#include "core/calendar/day_number.h"
#include "tests/core/calendar/random_recurrence.h"
#include "tests/support/own_time.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString daysOf(const Recurrence& rule, Day from, Day to) {
    QStringList days;
    for (const Occurrence& occurrence : rule.occurrences(from, to))
        days << occurrence.day.iso();
    return days.join(u' ');
}

const Day farAhead(2100, 1, 1);

/// The slow way: day after day from the anchor, by QDate alone. Periods are counted as the type says.
bool named(const Recurrence& rule, Day day) {
    const QDate date = day.date(), anchor = rule.anchor.date();
    const auto endOf = [](QDate d) { return d.daysInMonth(); };
    const auto fits = [&](int month, QDate d) {
        // What a month lacks is looked for on its last day, or on the first of the next.
        const bool rightMonth = month == 0 || d.month() == month;
        if (rightMonth && d.day() == rule.monthDay)
            return true;
        if (rule.missing == Recurrence::Missing::DayBefore)
            return rightMonth && d.day() == endOf(d) && rule.monthDay > endOf(d);
        const QDate before = d.addDays(-1);
        return rule.missing == Recurrence::Missing::DayAfter && d.day() == 1 && (month == 0 || before.month() == month) && rule.monthDay > endOf(before);
    };
    const auto months = [&](QDate d) { return (d.year() - anchor.year()) * 12 + d.month() - anchor.month(); };
    if (day < rule.anchor)
        return false;
    switch (rule.every) {
    case Recurrence::Every::Day: return anchor.daysTo(date) % rule.interval == 0;
    case Recurrence::Every::Week: {
        const QDate monday = anchor.addDays(1 - anchor.dayOfWeek());
        return monday.daysTo(date) / 7 % rule.interval == 0 && rule.weekdays.contains(date.dayOfWeek());
    }
    case Recurrence::Every::MonthDay: {
        const QDate ofMonth = date.day() == 1 && rule.monthDay != 1 ? date.addDays(-1) : date;
        return months(ofMonth) >= 0 && months(ofMonth) % rule.interval == 0 && fits(0, date);
    }
    case Recurrence::Every::MonthWeekday: {
        const bool nth = rule.nth > 0 ? (date.day() - 1) / 7 + 1 == rule.nth : date.day() + 7 > endOf(date);
        return months(date) % rule.interval == 0 && nth && rule.weekdays.contains(date.dayOfWeek());
    }
    case Recurrence::Every::Year: break;
    }
    return (date.year() - anchor.year()) % rule.interval == 0 && fits(rule.month, date);
}

}  // namespace

TEST_CASE("the 31st becomes a short month's end and comes back, however long it goes on") {
    const Recurrence rent = Recurrence::monthly(Day(2026, 1, 31), 31);
    CHECK(daysOf(rent, Day(2026, 1, 1), Day(2026, 7, 1)) == u"2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30"_s);
    CHECK(rent.next(Day(2028, 2, 1))->day == Day(2028, 2, 29));
    CHECK(rent.next(Day(2039, 12, 31))->day == Day(2040, 1, 31));
    Recurrence onlyLong = rent;
    onlyLong.missing = Recurrence::Missing::LeaveOut;
    CHECK(daysOf(onlyLong, Day(2026, 1, 1), Day(2026, 7, 1)) == u"2026-01-31 2026-03-31 2026-05-31"_s);
    Recurrence pushedOn = rent;
    pushedOn.missing = Recurrence::Missing::DayAfter;
    CHECK(daysOf(pushedOn, Day(2026, 1, 1), Day(2026, 7, 1)) == u"2026-01-31 2026-03-01 2026-03-31 2026-05-01 2026-05-31 2026-07-01"_s);
}

TEST_CASE("29 February is kept on the 28th or on 1 March, as set, and on the 29th when there is one") {
    const Recurrence before = Recurrence::yearly(Day(2024, 2, 29), 2, 29);
    CHECK(daysOf(before, Day(2024, 1, 1), Day(2028, 12, 31)) == u"2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29"_s);
    const Recurrence after = Recurrence::yearly(Day(2024, 2, 29), 2, 29, 1, Recurrence::Missing::DayAfter);
    CHECK(daysOf(after, Day(2024, 1, 1), Day(2028, 12, 31)) == u"2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29"_s);
    const Recurrence leap = Recurrence::yearly(Day(2024, 2, 29), 2, 29, 1, Recurrence::Missing::LeaveOut);
    CHECK(daysOf(leap, Day(2024, 1, 1), Day(2104, 12, 31)).startsWith(u"2024-02-29 2028-02-29"_s));
    CHECK(leap.next(Day(2096, 3, 1))->day == Day(2104, 2, 29));
    CHECK(Recurrence::yearly(Day(2024, 3, 1), 3, 1, 1, Recurrence::Missing::DayAfter).missing == Recurrence::Missing::DayBefore);
}

TEST_CASE("weeks count from Monday of the anchor's week and nothing comes before the anchor") {
    const Recurrence rule = Recurrence::weekly(Day(2026, 11, 26), {1, 4}, 2);  // a Thursday
    CHECK(daysOf(rule, Day(2026, 1, 1), Day(2026, 12, 31)) == u"2026-11-26 2026-12-07 2026-12-10 2026-12-21 2026-12-24"_s);
    CHECK(rule.next(Day(2020, 1, 1))->day == Day(2026, 11, 26));
}

TEST_CASE("the last Friday is the last, and only some months have a fifth") {
    CHECK(daysOf(Recurrence::monthlyOn(Day(2026, 10, 1), -1, 5), Day(2026, 10, 1), Day(2027, 1, 31)) == u"2026-10-30 2026-11-27 2026-12-25 2027-01-29"_s);
    CHECK(daysOf(Recurrence::monthlyOn(Day(2026, 10, 1), 5, 5), Day(2026, 10, 1), Day(2027, 5, 31)) == u"2026-10-30 2027-01-29 2027-04-30"_s);
    CHECK(daysOf(Recurrence::monthlyOn(Day(2026, 10, 1), 2, 2, 3), Day(2026, 10, 1), Day(2027, 5, 31)) == u"2026-10-13 2027-01-12 2027-04-13"_s);
}

TEST_CASE("an end by day includes that day, an end by number counts from the anchor") {
    Recurrence rule = Recurrence::daily(Day(2026, 11, 20), 3);
    rule.until = Day(2026, 11, 26);
    CHECK(daysOf(rule, Day(2026, 1, 1), farAhead) == u"2026-11-20 2026-11-23 2026-11-26"_s);
    CHECK_FALSE(rule.next(Day(2026, 11, 26)));
    rule.until = {};
    rule.count = 2;
    CHECK(daysOf(rule, Day(2026, 11, 21), farAhead) == u"2026-11-23"_s);
    Recurrence fifths = Recurrence::monthlyOn(Day(2026, 10, 31), 5, 5);
    fifths.count = 2;
    CHECK(daysOf(fifths, Day(2026, 1, 1), farAhead) == u"2027-01-29 2027-04-30"_s);
}

TEST_CASE("one occurrence is left out or moved, and put back, and the others stay") {
    Recurrence rule = Recurrence::weekly(Day(2026, 11, 2), {1});
    CHECK(rule.leaveOut(Day(2026, 11, 9)));
    CHECK(rule.move(Day(2026, 11, 16), Day(2026, 12, 1)));
    CHECK_FALSE(rule.leaveOut(Day(2026, 11, 10)));
    CHECK_FALSE(rule.move(Day(2026, 11, 10), Day(2026, 11, 11)));
    CHECK(daysOf(rule, Day(2026, 11, 1), Day(2026, 12, 7)) == u"2026-11-02 2026-11-23 2026-11-30 2026-12-01 2026-12-07"_s);
    CHECK(rule.next(Day(2026, 11, 30)) == Occurrence{Day(2026, 12, 1), Day(2026, 11, 16)});
    CHECK(rule.next(Day(2026, 11, 2)) == Occurrence{Day(2026, 11, 23), Day(2026, 11, 23)});
    // Moved onto another: both are done on one day, which comes once.
    CHECK(rule.move(Day(2026, 11, 16), Day(2026, 11, 23)));
    CHECK(daysOf(rule, Day(2026, 11, 1), Day(2026, 11, 30)) == u"2026-11-02 2026-11-23 2026-11-30"_s);
    rule.restore(Day(2026, 11, 9));
    CHECK(rule.move(Day(2026, 11, 16), Day(2026, 11, 16)));
    CHECK(rule == Recurrence::weekly(Day(2026, 11, 2), {1}));
    // One that is left out still counts.
    rule.count = 3;
    CHECK(rule.leaveOut(Day(2026, 11, 2)));
    CHECK(daysOf(rule, Day(2026, 11, 1), farAhead) == u"2026-11-09 2026-11-16"_s);
    CHECK_FALSE(rule.leaveOut(Day(2026, 11, 23)));
}

TEST_CASE("a rule that makes no sense is invalid and nothing comes of it") {
    const Day anchor(2026, 11, 22);
    std::vector<Recurrence> wrong{Recurrence(), Recurrence::daily(anchor, 0), Recurrence::daily(anchor, 1001), Recurrence::weekly(anchor, {}),
                                  Recurrence::monthly(anchor, 0), Recurrence::monthly(anchor, 32), Recurrence::monthlyOn(anchor, 6, 1),
                                  Recurrence::monthlyOn(anchor, -2, 1), Recurrence::yearly(anchor, 13, 1), Recurrence::yearly(anchor, 2, 30),
                                  Recurrence::daily(Day(12000, 1, 1))};
    wrong.push_back(Recurrence::daily(anchor));
    wrong.back().until = anchor;
    wrong.back().count = 1;
    wrong.push_back(Recurrence::daily(anchor));
    wrong.back().monthDay = 3;
    wrong.push_back(Recurrence::monthly(anchor, 15));
    wrong.back().missing = Recurrence::Missing::DayAfter;
    for (const Recurrence& rule : wrong) {
        INFO(rule.rrule().toStdString());
        CHECK_FALSE(rule.isValid());
        CHECK(rule.occurrences(Day(1, 1, 1), Day(9999, 12, 31)).empty());
        CHECK_FALSE(rule.next(anchor.plusDays(-1)));
    }
    CHECK(Recurrence::daily(anchor).occurrences(Day(), anchor).empty());
    CHECK_FALSE(Recurrence::daily(Day(9999, 12, 31)).next(Day(9999, 12, 31)));
}

TEST_CASE("looking anywhere finds what going from day to day finds") {
    const quint32 seed = 40'417;
    INFO("seed " << seed);
    test::RandomRecurrence random(seed);
    for (int i = 0; i < 3000; ++i) {
        Recurrence rule = random.next();
        const std::optional<int> count = rule.count;
        rule.count = {};
        INFO(rule.text().toStdString() << " count " << count.value_or(0));
        const Day from = rule.anchor.plusDays(random.between(-400, 3000)), to = from.plusDays(random.between(0, 1200));
        std::vector<Occurrence> expected;
        int seen = 0;
        // Counting needs every day from the anchor on.
        for (Day day = count ? rule.anchor : from; day <= to; day = day.plusDays(1)) {
            if (!named(rule, day) || (rule.until && day > *rule.until) || (count && seen == *count))
                continue;
            ++seen;
            if (day >= from)
                expected.push_back({day, day});
        }
        rule.count = count;
        REQUIRE(rule.occurrences(from, to) == expected);
        const auto next = rule.next(from.plusDays(-1));
        if (!expected.empty())
            REQUIRE(next == expected.front());
        else
            REQUIRE((!next || next->day > to));
    }
}

TEST_CASE("all due dates over ten years of 100,000 recurring tasks take a moment") {
    std::vector<Recurrence> tasks;
    for (int i = 0; i < 100'000; ++i) {
        const Day anchor = Day(2020, 1, 1).plusDays(i % 2500);
        switch (i % 5) {
        case 0: tasks.push_back(Recurrence::weekly(anchor, {i % 7 + 1}, 1 + i % 4)); break;
        case 1: tasks.push_back(Recurrence::monthly(anchor, 1 + i % 31, 1 + i % 3)); break;
        case 2: tasks.push_back(Recurrence::monthlyOn(anchor, -1, i % 7 + 1)); break;
        case 3: tasks.push_back(Recurrence::yearly(anchor, 2, 29)); break;
        default: tasks.push_back(Recurrence::daily(anchor, 10 + i % 80)); break;
        }
    }
    const testing::OwnTime time;
    size_t found = 0;
    for (const Recurrence& task : tasks)
        found += task.occurrences(Day(2026, 11, 22), Day(2036, 11, 21)).size();
    INFO(found << " due dates in " << time.ms() << " ms");
    CHECK(found > 10'000'000);
    // The figure to reach is 1 s, in the table of `regulars bench`; a build under a sanitizer is slower.
    CHECK(time.ms() < 20'000);
}
