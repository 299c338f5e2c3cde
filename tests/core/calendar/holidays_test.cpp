#include "core/calendar/easter.h"
#include "core/calendar/holidays.h"
#include <QFile>
#include <QSet>
#include <catch2/catch.hpp>
#include <map>

using namespace regulars;
using namespace Qt::StringLiterals;

// published_holidays.tsv holds days only, brought together in 2026 from two calendars that were made independently of each other and of
// this program: the Python library "holidays" (July 2026) and the npm package "date-holidays" 3.37, compared for 1990 to 2040. Where
// they differ, or are silent, the table says what the law of the year said:
// - SE: only the first has Whit Monday until 2004. FI: only the first knows that Ascension Day was a Saturday in 1990.
// - DE 1990: the first begins in 1991, the second forgets 17 June and the Day of Prayer and Repentance.
// - GB: only the first has the moved bank holidays of 1995, 2002 and 2012 and the extra days of 1999, 2002 and 2011.
// - PL: only the first has 12 November 2018. US: only the first has the days on which Veterans Day is observed.
// - RU: the second puts today's days into every year. From the first the days off moved by the law of a year, or made up for on a
//   Monday, are left out, as HolidayRules says. 1990 is by the Soviet labour code, and so is 7 October 1991, which the first leaves out.
// "Eves" are the days like holidays: Sweden's by its Annual Leave Act, Denmark's by its Shops Act, Finland's by custom.
// "Easter" gives the Western and the Orthodox Easter Sunday, by the Python library dateutil.

namespace {

using Published = std::map<std::pair<QString, int>, QStringList>;

const Published& published() {
    static const Published table = [] {
        Published made;
        QFile file(QStringLiteral(REGULARS_SOURCE_DIR "/tests/core/calendar/published_holidays.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return made;
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            if (cells.size() == 3)
                made[{cells[0], cells[1].toInt()}] = cells[2].split(u' ');
        }
        return made;
    }();
    return table;
}

QString monthAndDay(Day day) { return day.iso().mid(5); }

QStringList computed(const QString& country, int year, bool eves) {
    QStringList days;
    for (const Holiday& holiday : HolidayRules(country).of(year)) {
        if ((holiday.kind == Holiday::Kind::Eve) == eves)
            days << monthAndDay(holiday.day);
    }
    return days;
}

}  // namespace

TEST_CASE("holidays of every country and year are those that were published") {
    REQUIRE(published().size() == 13 * 51);
    for (const QString& country : HolidayRules::countries()) {
        for (int year = 1990; year <= 2040; ++year) {
            INFO(country.toStdString() << ' ' << year);
            const auto expected = published().find({country, year});
            REQUIRE(expected != published().end());
            CHECK(computed(country, year, false).join(u' ').toStdString() == expected->second.join(u' ').toStdString());
            const auto eves = published().find({country + u" eves"_s, year});
            CHECK(computed(country, year, true).join(u' ').toStdString() == (eves == published().end() ? QStringList() : eves->second).join(u' ').toStdString());
        }
    }
}

TEST_CASE("Easter is when the churches keep it") {
    for (int year = 1990; year <= 2040; ++year) {
        INFO(year);
        const QStringList& both = published().at({u"Easter"_s, year});
        CHECK(monthAndDay(dayOf(easterSunday(year))).toStdString() == both[0].toStdString());
        CHECK(monthAndDay(dayOf(orthodoxEasterSunday(year))).toStdString() == both[1].toStdString());
    }
    // The earliest and the latest there are, and one of the century in which the calendars are 14 days apart.
    CHECK(dayOf(easterSunday(1818)) == Day(1818, 3, 22));
    CHECK(dayOf(easterSunday(1943)) == Day(1943, 4, 25));
    CHECK(dayOf(orthodoxEasterSunday(2100)) == Day(2100, 5, 2));
}

TEST_CASE("a day's holiday is the one of its year, with its name") {
    const HolidayRules sweden(u"SE"), britain(u"GB"), unitedStates(u"US"), russia(u"RU");
    CHECK(HolidayRules::name(*sweden.on(Day(2026, 6, 6))) == u"National Day"_s);
    CHECK_FALSE(sweden.on(Day(2004, 6, 6)));
    CHECK(sweden.on(Day(2004, 5, 31))->key == "whit_monday"_L1);
    CHECK(sweden.on(Day(2026, 12, 24))->kind == Holiday::Kind::Eve);
    CHECK(HolidayRules::name(*britain.on(Day(2021, 12, 28))) == u"Boxing Day (day in lieu)"_s);
    CHECK(britain.on(Day(2022, 9, 19))->key == "state_funeral_gb"_L1);
    // New Year's Day 2022 was a Saturday: the day off was in the old year.
    CHECK(*unitedStates.on(Day(2021, 12, 31)) == Holiday{Day(2021, 12, 31), "new_year"_L1, Holiday::Kind::Substitute});
    CHECK(unitedStates.on(Day(2021, 6, 18))->kind == Holiday::Kind::Substitute);
    CHECK_FALSE(unitedStates.on(Day(2020, 6, 19)));
    CHECK(russia.on(Day(2013, 1, 8)));
    CHECK_FALSE(russia.on(Day(2012, 1, 8)));
    CHECK_FALSE(HolidayRules(u"SE").on(Day()));
}

TEST_CASE("asking for a day and for its year gives the same, and every holiday has a name of its own") {
    QSet<QString> keys;
    for (const QString& country : HolidayRules::countries()) {
        const HolidayRules rules(country);
        CHECK(rules.isKnown());
        for (int year = 1990; year <= 2040; ++year) {
            std::vector<Holiday> found;
            for (Day day(year, 1, 1); day <= Day(year, 12, 31); day = day.plusDays(1)) {
                if (const auto holiday = rules.on(day))
                    found.push_back(*holiday);
            }
            INFO(country.toStdString() << ' ' << year);
            REQUIRE(found == rules.of(year));
            for (const Holiday& holiday : found) {
                keys.insert(holiday.key);
                REQUIRE(HolidayRules::name(holiday) != QString(holiday.key));
            }
        }
    }
    CHECK(keys.size() > 55);
}

TEST_CASE("a country nobody wrote down has no holidays") {
    for (const QString& country : {u"XX"_s, u""_s, u"se"_s, u"SEE"_s}) {
        CHECK_FALSE(HolidayRules(country).isKnown());
        CHECK(HolidayRules(country).of(2026).empty());
    }
}
