#include "tests/core/base/words.h"
#include "core/base/day.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString read(QStringView text, bool dayFirst = true) {
    const auto date = PartialDate::fromText(text, dayFirst);
    return date ? date->iso() : u"none"_s;
}

}  // namespace

TEST_CASE("stored partial dates are read, and only dates that can exist") {
    for (const QStringView yes : {QStringView(u"1985"), QStringView(u"1985-12"), QStringView(u"1985-12-09"), QStringView(u"--12"), QStringView(u"--12-09"),
                                  QStringView(u"--02-29"), QStringView(u"2024-02-29"), QStringView(u"0001-01-01")}) {
        INFO(yes.toString().toStdString());
        REQUIRE(PartialDate::fromIso(yes));
        CHECK(PartialDate::fromIso(yes)->iso() == yes.toString());
    }
    for (const QStringView no : {QStringView(u""), QStringView(u"85"), QStringView(u"1985-13"), QStringView(u"1985-12-32"), QStringView(u"2023-02-29"),
                                 QStringView(u"--02-30"), QStringView(u"--13"), QStringView(u"--1209"), QStringView(u"19851209"), QStringView(u"0000"),
                                 QStringView(u"0000-12-09"), QStringView(u"1985-1-1"), QStringView(u"1985/12/09"), QStringView(u"---09"), QStringView(u"--")}) {
        INFO(no.toString().toStdString());
        CHECK_FALSE(PartialDate::fromIso(no));
    }
}

TEST_CASE("birthdays as people and programs write them are read") {
    const std::pair<QStringView, QStringView> cases[] = {
        {u"1985-12-09", u"1985-12-09"}, {u"9/12/1985", u"1985-12-09"}, {u"9.12.1985", u"1985-12-09"}, {u"09-12-1985", u"1985-12-09"},
        {u"9.12.", u"--12-09"}, {u"9/12", u"--12-09"}, {u"19851209", u"1985-12-09"}, {u"1985", u"1985"}, {u"1985-12", u"1985-12"},
        {u"12/1985", u"1985-12"}, {u"--12-09", u"--12-09"}, {u"--1209", u"--12-09"}, {u"--12", u"--12"},
        {u"9 December", u"--12-09"}, {u"December 9, 1985", u"1985-12-09"}, {u"9 декабря 1985", u"1985-12-09"}, {u"9 dec", u"--12-09"},
        {u"9th of December 1985", u"1985-12-09"}, {u"den 9:e maj 1985", u"1985-05-09"}, {u"9 мая 1985 г.", u"1985-05-09"}, {u"май", u"--05"},
        {u"Декабрь 1985", u"1985-12"}, {u"december", u"--12"}, {u"1985 dec 9", u"1985-12-09"}, {u"9-Dec-1985", u"1985-12-09"}, {u"9-dec-85", u"1985-12-09"},
        {u"1985-12-09T00:00:00", u"1985-12-09"}, {u"1985-12-09 00:00:00.000", u"1985-12-09"}, {u"9/12/1985 0:00", u"1985-12-09"}, {u"1985-12-09T10:00:00Z", u"1985-12-09"},
        {u"1604-12-09", u"--12-09"}, {u"0000-12-09", u"--12-09"}, {u"16041209", u"--12-09"}, {u"9/12/85", u"1985-12-09"}, {u"85-12-09", u"1985-12-09"},
        {u"9/12/05", u"2005-12-09"}, {u"29.2.", u"--02-29"}, {u"29 feb 2024", u"2024-02-29"}, {u"  9 / 12 / 1985 ", u"1985-12-09"},
        {u"1985年12月9日", u"1985-12-09"}, {u"12月9日", u"--12-09"}, {u"٩/١٢/١٩٨٥", u"1985-12-09"}, {u"１９８５", u"1985"}, {u"\u200E9/12/1985", u"1985-12-09"},
    };
    for (const auto& [typed, iso] : cases) {
        INFO(typed.toString().toStdString());
        CHECK(read(typed) == iso.toString());
    }
}

TEST_CASE("the order of day and month is the one asked for") {
    CHECK(read(u"12/9/1985", true) == u"1985-09-12"_s);
    CHECK(read(u"12/9/1985", false) == u"1985-12-09"_s);
    CHECK(read(u"12/9", false) == u"--12-09"_s);
    // A column is read in one order: a day that does not fit is shown to the shopkeeper, not turned round.
    CHECK(read(u"25/12/1985", false) == u"none"_s);
    CHECK(read(u"12/25/1985", true) == u"none"_s);
    CHECK(read(u"1985-12-09", false) == u"1985-12-09"_s);
}

TEST_CASE("what is no date is not made one") {
    for (const QStringView no : {QStringView(u""), QStringView(u" "), QStringView(u"00/00/0000"), QStringView(u"0000-00-00"), QStringView(u"0000"), QStringView(u"31/11/1985"),
                                 QStringView(u"29/2/2023"), QStringView(u"9"), QStringView(u"85"), QStringView(u"198512"), QStringView(u"32 december"), QStringView(u"0 dec"),
                                 QStringView(u"hösten 1985"), QStringView(u"9 december december"), QStringView(u"1/2/3/4"), QStringView(u"70-123 45 67"),
                                 QStringView(u"19851309"), QStringView(u"12:30"), QStringView(u"1985?"), QStringView(u"--"), QStringView(u"--13"), QStringView(u"+1985"),
                                 QStringView(u"de"), QStringView(u"9999999999999"), QStringView(u"18500-12-09")}) {
        INFO(no.toString().toStdString());
        CHECK(read(no) == u"none"_s);
    }
    CHECK(read(QString(100'000, u'1')) == u"none"_s);
}

TEST_CASE("every day of a leap year is written and read back, with and without its year") {
    for (Day day(2024, 1, 1); day < Day(2025, 1, 1); day = day.plusDays(1)) {
        const PartialDate full{2024, day.date().month(), day.date().day()}, yearless{{}, full.month, full.day};
        for (const PartialDate& date : {full, yearless}) {
            INFO(date.iso().toStdString());
            REQUIRE(PartialDate::fromIso(date.iso()) == date);
            REQUIRE(PartialDate::fromText(date.iso(), true) == date);
            REQUIRE(PartialDate::fromText(date.iso(), false) == date);
        }
        for (const char* locale : {"en_GB", "sv_SE", "ru_RU", "en_US"})
            REQUIRE(PartialDate::fromText(QLocale(QString::fromLatin1(locale)).toString(day.date(), u"d MMMM yyyy"_s), true) == full);
    }
}

TEST_CASE("a birthday is celebrated every year, the leap day too") {
    const PartialDate leap{2024, 2, 29}, plain{{}, 12, 9}, monthOnly{{}, 12, {}};
    CHECK(plain.anniversary(2026) == Day(2026, 12, 9));
    CHECK(leap.anniversary(2028) == Day(2028, 2, 29));
    CHECK(leap.anniversary(2026) == Day(2026, 2, 28));
    CHECK(leap.anniversary(2026, true) == Day(2026, 3, 1));
    CHECK(leap.anniversary(2100, true) == Day(2100, 3, 1));
    CHECK_FALSE(monthOnly.anniversary(2026));
    CHECK(PartialDate{}.iso().isEmpty());
}
