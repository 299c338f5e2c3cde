#include "core/calendar/opening_hours.h"
#include "core/calendar/recurrence.h"
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

OpeningHours shopHours() {
    OpeningHours hours = OpeningHours::usual(u"SE"_s);
    hours.week[2] = *parseSpans(u"10-13, 14-20");
    hours.specialDays[Day(2026, 12, 24)] = {*parseSpans(u"9:30-12"), u"Christmas rush"_s};
    hours.specialDays[Day(2026, 11, 30)] = {{}, u"инвентаризация"_s};
    hours.closedPeriods.push_back({Day(2026, 7, 6), Day(2026, 7, 26), u"semester"_s});
    return hours;
}

}  // namespace

TEST_CASE("hours are read as people type them and written one way") {
    const auto rewritten = [](const QString& typed) {
        const auto spans = parseSpans(typed);
        return spans ? spansText(*spans) : u"no"_s;
    };
    CHECK(rewritten(u"10-18"_s) == u"10:00-18:00"_s);
    CHECK(rewritten(u" 9:30–12 , 13.15-18.00 "_s) == u"09:30-12:00, 13:15-18:00"_s);
    CHECK(rewritten(u"13-18, 9-12"_s) == u"09:00-12:00, 13:00-18:00"_s);
    CHECK(rewritten(u"9-12, 12-15, 14-18"_s) == u"09:00-18:00"_s);
    CHECK(rewritten(u"0-24"_s) == u"00:00-24:00"_s);
    CHECK(rewritten(QString()).isEmpty());
    for (const QString& typed : {u"10"_s, u"18-10"_s, u"10-10"_s, u"10-25"_s, u"10-24:01"_s, u"10:60-12"_s, u"10:5-12"_s, u"10-12,"_s, u"-"_s, u"ten-six"_s, u"100-200"_s,
                                 u"10--12"_s, u"-1-5"_s, u"10-18 "_s.repeated(100)}) {
        INFO(typed.toStdString());
        CHECK(rewritten(typed) == u"no"_s);
    }
}

TEST_CASE("an own day goes before holidays and holidays before the week") {
    const OpeningHours hours = shopHours();
    CHECK(spansText(hours.spansOn(Day(2026, 11, 25))) == u"10:00-13:00, 14:00-20:00"_s);
    CHECK(hours.spansOn(Day(2026, 11, 22)).empty());            // Sunday
    CHECK(hours.spansOn(Day(2026, 12, 25)).empty());            // Christmas Day
    CHECK(hours.spansOn(Day(2026, 12, 31)).empty());            // an eve
    CHECK(spansText(hours.spansOn(Day(2026, 12, 24))) == u"09:30-12:00"_s);
    CHECK(hours.spansOn(Day(2026, 11, 30)).empty());            // stocktaking on a Monday
    CHECK(hours.spansOn(Day(2026, 7, 6)).empty());
    CHECK(hours.spansOn(Day(2026, 7, 26)).empty());
    CHECK_FALSE(hours.spansOn(Day(2026, 7, 27)).empty());
    CHECK(hours.isOpen(Day(2026, 11, 25), 10 * 60));
    CHECK_FALSE(hours.isOpen(Day(2026, 11, 25), 13 * 60));
    CHECK_FALSE(hours.isOpen(Day(2026, 11, 25), 20 * 60));
    OpeningHours brave = hours;
    brave.closedOnEves = false;
    CHECK(brave.isWorkingDay(Day(2026, 12, 31)));
    CHECK_FALSE(brave.isWorkingDay(Day(2026, 12, 25)));
    brave.holidayCountry.clear();
    CHECK(brave.isWorkingDay(Day(2026, 12, 25)));
    CHECK(hours.spansOn(Day()).empty());
}

TEST_CASE("the next working day leaps over Sundays, holidays and the shop's own days") {
    const OpeningHours hours = shopHours();
    CHECK(hours.nextWorkingDay(Day(2026, 11, 27)) == Day(2026, 11, 28));
    CHECK(hours.nextWorkingDay(Day(2026, 11, 28)) == Day(2026, 12, 1));
    CHECK(hours.nextWorkingDay(Day(2026, 12, 24)) == Day(2026, 12, 28));
    CHECK(hours.previousWorkingDay(Day(2026, 7, 20)) == Day(2026, 7, 4));
    CHECK_FALSE(OpeningHours().nextWorkingDay(Day(2026, 11, 27)));
}

TEST_CASE("what falls on a closed day is moved before it, after it, or left") {
    const OpeningHours hours = shopHours();
    const Day christmas(2026, 12, 25), open(2026, 11, 27);
    CHECK(moveToWorkingDay(christmas, ClosedDay::Leave, hours) == christmas);
    CHECK(moveToWorkingDay(christmas, ClosedDay::Before, hours) == Day(2026, 12, 24));
    CHECK(moveToWorkingDay(christmas, ClosedDay::After, hours) == Day(2026, 12, 28));
    CHECK(moveToWorkingDay(open, ClosedDay::After, hours) == open);
    CHECK(moveToWorkingDay(open, ClosedDay::Before, OpeningHours()) == open);
    for (const ClosedDay rule : {ClosedDay::Leave, ClosedDay::Before, ClosedDay::After})
        CHECK(closedDayFromText(closedDayText(rule)) == rule);
    CHECK_FALSE(closedDayFromText(u"sometimes"));
    // The last working day of each month.
    QStringList days;
    for (const Occurrence& end : Recurrence::monthly(Day(2026, 10, 1), 31).occurrences(Day(2026, 10, 1), Day(2027, 1, 31)))
        days << moveToWorkingDay(end.day, ClosedDay::Before, hours).iso();
    CHECK(days.join(u' ') == u"2026-10-30 2026-11-28 2026-12-30 2027-01-30"_s);
}

TEST_CASE("opening hours are written as JSON and read back the same") {
    const OpeningHours hours = shopHours();
    CHECK(hours.json() ==
          R"({"closed":[{"from":"2026-07-06","note":"semester","to":"2026-07-26"}],"days":{"2026-11-30":{"note":"инвентаризация","open":""},"2026-12-24":{"note":"Christmas rush","open":"09:30-12:00"}},"holidays":"SE","week":{"fri":"10:00-18:00","mon":"10:00-18:00","sat":"10:00-15:00","thu":"10:00-18:00","tue":"10:00-18:00","wed":"10:00-13:00, 14:00-20:00"}})");
    CHECK(OpeningHours::fromJson(hours.json()) == hours);
    CHECK(OpeningHours::fromJson(OpeningHours().json()) == OpeningHours());
    OpeningHours eves = OpeningHours::usual(u"RU"_s);
    eves.closedOnEves = false;
    CHECK(OpeningHours::fromJson(eves.json()) == eves);
    CHECK(OpeningHours::usual(u"XX"_s).holidayCountry.isEmpty());
}

TEST_CASE("hours that are not wholly understood are not read") {
    const QList<QByteArray> wrong{"", "null", "[]", "{\"week\":[]}", "{\"week\":{\"mon\":\"10-9\"}}", "{\"week\":{\"montag\":\"9-10\"}}", "{\"week\":{\"mon\":9}}",
                                  "{\"days\":{\"2026-02-30\":{\"open\":\"\"}}}", "{\"days\":{\"2026-02-20\":\"\"}}", "{\"days\":{\"2026-02-20\":{\"shut\":\"\"}}}",
                                  "{\"closed\":[{\"from\":\"2026-02-20\"}]}", "{\"closed\":[{\"from\":\"2026-02-20\",\"to\":\"2026-02-19\"}]}", "{\"closed\":[7]}",
                                  "{\"holidays\":\"XX\"}", "{\"holidays\":true}", "{\"eves\":\"no\"}", "{\"zone\":\"Europe/Stockholm\"}"};
    for (const QByteArray& json : wrong) {
        INFO(json.toStdString());
        CHECK_FALSE(OpeningHours::fromJson(json));
    }
    // Any bytes at all: nothing breaks, and what is read is written alike.
    const quint32 seed = 31;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = shopHours().json();
        for (int hits = random.bounded(4); hits > 0; --hits)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        const auto read = OpeningHours::fromJson(bytes);
        if (read)
            REQUIRE(OpeningHours::fromJson(read->json()) == read);
    }
}
