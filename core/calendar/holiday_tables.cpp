#include "core/base/day.h"
#include "core/calendar/holiday_rule.h"
#include <array>

namespace regulars {

// The laws of the countries as data: each line a holiday, with the years in which it was one.

namespace {

using Basis = HolidayRule::Basis;
using InLieu = HolidayRule::InLieu;
enum Weekday { Mon = 1, Tue, Wed, Thu, Fri, Sat, Sun };

constexpr HolidayRule on(const char* key, int month, int day) { return {key, Basis::Date, month, day, 0}; }
constexpr HolidayRule easter(const char* key, int days) { return {key, Basis::Easter, 0, days, 0}; }
constexpr HolidayRule first(const char* key, Weekday weekday, int month, int day) { return {key, Basis::WeekdayFrom, month, day, weekday}; }
constexpr HolidayRule nth(const char* key, int number, Weekday weekday, int month) { return {key, Basis::NthWeekday, month, number, weekday}; }
constexpr HolidayRule once(const char* key, int year, int month, int day) { return on(key, month, day).during(year, year); }

constexpr HolidayRule newYear = on("new_year", 1, 1), epiphany = on("epiphany", 1, 6);
constexpr HolidayRule maundyThursday = easter("maundy_thursday", -3), goodFriday = easter("good_friday", -2), easterSunday = easter("easter_sunday", 0),
                      easterMonday = easter("easter_monday", 1), ascension = easter("ascension", 39), whitSunday = easter("whit_sunday", 49),
                      whitMonday = easter("whit_monday", 50);
constexpr HolidayRule mayDay = on("may_day", 5, 1), christmas = on("christmas", 12, 25), secondChristmas = on("second_christmas_day", 12, 26);
constexpr HolidayRule christmasEve = on("christmas_eve", 12, 24).eve(), newYearsEve = on("new_years_eve", 12, 31).eve();
constexpr HolidayRule midsummerEve = first("midsummer_eve", Fri, 6, 19).eve(), midsummer = first("midsummer", Sat, 6, 20),
                      allSaintsSaturday = first("all_saints", Sat, 10, 31);

// Lag (1989:253) om allmänna helgdagar; the eves that the Annual Leave Act puts beside Sundays. In 2005 the national day took Whit Monday's place.
constexpr std::array sweden{newYear, epiphany, goodFriday, easterSunday, easterMonday, mayDay, ascension, whitSunday, whitMonday.to(2004),
                            on("national_day_se", 6, 6).from(2005), midsummerEve, midsummer, allSaintsSaturday, christmasEve, christmas, secondChristmas, newYearsEve};

constexpr std::array norway{newYear, maundyThursday, goodFriday, easterSunday, easterMonday, mayDay, on("constitution_day_no", 5, 17), ascension, whitSunday,
                            whitMonday, christmas, secondChristmas};

// The fourth Friday after Easter was given up in 2024. On Constitution Day and on the afternoons of the two eves shops have to be closed.
constexpr std::array denmark{newYear, maundyThursday, goodFriday, easterSunday, easterMonday, easter("prayer_day_dk", 26).to(2023), ascension, whitSunday,
                             whitMonday, on("constitution_day_dk", 6, 5).eve(), christmasEve, christmas, secondChristmas, newYearsEve};

// From 1973 to 1990 Epiphany and Ascension were kept on Saturdays; in 1990 Epiphany was one.
constexpr std::array finland{newYear, epiphany, goodFriday, easterSunday, easterMonday, mayDay, easter("ascension", 34).to(1990), ascension.from(1991), whitSunday,
                             midsummerEve, midsummer, allSaintsSaturday, on("independence_day_fi", 12, 6), christmasEve, christmas, secondChristmas};

// What all Länder have. Until 2 October 1990 the days of West Germany; the Day of Prayer was given up for the care insurance.
constexpr std::array germany{newYear, goodFriday, easterMonday, mayDay, ascension, whitMonday, on("german_unity_june", 6, 17).to(1990),
                             on("german_unity", 10, 3).from(1990), once("reformation_day", 2017, 10, 31), first("repentance_day", Wed, 11, 16).to(1994), christmas,
                             secondChristmas};

constexpr std::array poland{newYear, epiphany.from(2011), easterSunday, easterMonday, mayDay, on("constitution_day_pl", 5, 3), whitSunday,
                            easter("corpus_christi", 60), on("assumption", 8, 15), on("all_saints", 11, 1), on("independence_day_pl", 11, 11),
                            once("independence_centenary_pl", 2018, 11, 12), on("christmas_eve", 12, 24).from(2025), christmas, secondChristmas};

// England and Wales: the Banking and Financial Dealings Act 1971 and the proclamations of single years.
constexpr HolidayRule earlyMay = nth("early_may_gb", 1, Mon, 5), spring = nth("spring_bank_gb", -1, Mon, 5);
constexpr std::array britain{newYear.elseOn(InLieu::Monday), goodFriday, easterMonday,
                             earlyMay.to(1994), earlyMay.during(1996, 2019), earlyMay.from(2021), once("early_may_gb", 1995, 5, 8), once("early_may_gb", 2020, 5, 8),
                             spring.to(2001), spring.during(2003, 2011), spring.during(2013, 2021), spring.from(2023),
                             once("spring_bank_gb", 2002, 6, 4), once("spring_bank_gb", 2012, 6, 4), once("spring_bank_gb", 2022, 6, 2),
                             nth("summer_bank_gb", -1, Mon, 8), christmas.elseOn(InLieu::TwoDaysLater), on("boxing_day", 12, 26).elseOn(InLieu::TwoDaysLater),
                             once("millennium_gb", 1999, 12, 31), once("golden_jubilee_gb", 2002, 6, 3), once("royal_wedding_gb", 2011, 4, 29),
                             once("diamond_jubilee_gb", 2012, 6, 5), once("platinum_jubilee_gb", 2022, 6, 3), once("state_funeral_gb", 2022, 9, 19),
                             once("coronation_gb", 2023, 5, 8)};

// 5 U.S.C. § 6103: a Saturday's holiday is observed on Friday, a Sunday's on Monday.
constexpr std::array unitedStates{newYear.elseOn(InLieu::NearestWeekday), nth("martin_luther_king_us", 3, Mon, 1).from(1986), nth("washington_us", 3, Mon, 2),
                                  nth("memorial_day_us", -1, Mon, 5), on("juneteenth_us", 6, 19).from(2021).elseOn(InLieu::NearestWeekday),
                                  on("independence_day_us", 7, 4).elseOn(InLieu::NearestWeekday), nth("labor_day_us", 1, Mon, 9), nth("columbus_day_us", 2, Mon, 10),
                                  on("veterans_day_us", 11, 11).elseOn(InLieu::NearestWeekday), nth("thanksgiving_us", 4, Thu, 11),
                                  christmas.elseOn(InLieu::NearestWeekday)};

// The labour codes of 1971 (article 65, with the changes of 1992 and later) and 2001 (article 112); until 1991 the Soviet one above them.
constexpr HolidayRule newYearHolidays = on("new_year_holidays_ru", 1, 2);
constexpr HolidayRule newYearHoliday(int day) { return {newYearHolidays.key, Basis::Date, 1, day, 0}; }
constexpr std::array russia{newYear, newYearHoliday(2).from(1993), newYearHoliday(3).from(2005), newYearHoliday(4).from(2005), newYearHoliday(5).from(2005),
                            newYearHoliday(6).from(2013), on("christmas_ru", 1, 7).from(1991), newYearHoliday(8).from(2013), on("defender_day_ru", 2, 23).from(2002),
                            on("womens_day", 3, 8), on("spring_and_labour_day_ru", 5, 1), on("spring_and_labour_day_ru", 5, 2).to(2004),
                            on("victory_day_ru", 5, 9), on("russia_day", 6, 12).from(1992), on("unity_day_ru", 11, 4).from(2005),
                            on("constitution_day_ussr", 10, 7).to(1991), on("october_revolution_ru", 11, 7).to(1995), on("october_revolution_ru", 11, 8).to(1991),
                            on("accord_day_ru", 11, 7).during(1996, 2004), on("constitution_day_ru", 12, 12).during(1994, 2004)};

}  // namespace

std::span<const HolidayRule> holidayRulesOf(QStringView country) {
    struct Table {
        QStringView country;
        std::span<const HolidayRule> rules;
    };
    static constexpr std::array<Table, 9> tables{{{u"SE", sweden}, {u"NO", norway}, {u"DK", denmark}, {u"FI", finland}, {u"DE", germany},
                                                  {u"PL", poland}, {u"GB", britain}, {u"US", unitedStates}, {u"RU", russia}}};
    for (const Table& table : tables) {
        if (table.country == country)
            return table.rules;
    }
    return {};
}

const QStringList& HolidayRules::countries() {
    using namespace Qt::StringLiterals;
    static const QStringList known{u"DE"_s, u"DK"_s, u"FI"_s, u"GB"_s, u"NO"_s, u"PL"_s, u"RU"_s, u"SE"_s, u"US"_s};
    return known;
}

}  // namespace regulars
