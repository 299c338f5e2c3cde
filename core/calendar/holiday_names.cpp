#include "core/calendar/holidays.h"
#include <QHash>

namespace regulars {

namespace {

struct Name {
    const char* key;
    const char* english;
};

constexpr Name names[] = {
    {"accord_day_ru", QT_TRANSLATE_NOOP("HolidayRules", "Day of Accord and Reconciliation")},
    {"all_saints", QT_TRANSLATE_NOOP("HolidayRules", "All Saints' Day")},
    {"ascension", QT_TRANSLATE_NOOP("HolidayRules", "Ascension Day")},
    {"assumption", QT_TRANSLATE_NOOP("HolidayRules", "Assumption Day")},
    {"boxing_day", QT_TRANSLATE_NOOP("HolidayRules", "Boxing Day")},
    {"christmas", QT_TRANSLATE_NOOP("HolidayRules", "Christmas Day")},
    {"christmas_eve", QT_TRANSLATE_NOOP("HolidayRules", "Christmas Eve")},
    {"christmas_ru", QT_TRANSLATE_NOOP("HolidayRules", "Orthodox Christmas")},
    {"columbus_day_us", QT_TRANSLATE_NOOP("HolidayRules", "Columbus Day")},
    {"constitution_day_dk", QT_TRANSLATE_NOOP("HolidayRules", "Constitution Day")},
    {"constitution_day_no", QT_TRANSLATE_NOOP("HolidayRules", "Constitution Day")},
    {"constitution_day_pl", QT_TRANSLATE_NOOP("HolidayRules", "Constitution Day")},
    {"constitution_day_ru", QT_TRANSLATE_NOOP("HolidayRules", "Constitution Day")},
    {"constitution_day_ussr", QT_TRANSLATE_NOOP("HolidayRules", "Constitution Day")},
    {"coronation_gb", QT_TRANSLATE_NOOP("HolidayRules", "Coronation of King Charles III")},
    {"corpus_christi", QT_TRANSLATE_NOOP("HolidayRules", "Corpus Christi")},
    {"defender_day_ru", QT_TRANSLATE_NOOP("HolidayRules", "Defender of the Fatherland Day")},
    {"diamond_jubilee_gb", QT_TRANSLATE_NOOP("HolidayRules", "Queen's Diamond Jubilee")},
    {"early_may_gb", QT_TRANSLATE_NOOP("HolidayRules", "Early May bank holiday")},
    {"easter_monday", QT_TRANSLATE_NOOP("HolidayRules", "Easter Monday")},
    {"easter_sunday", QT_TRANSLATE_NOOP("HolidayRules", "Easter Sunday")},
    {"epiphany", QT_TRANSLATE_NOOP("HolidayRules", "Epiphany")},
    {"german_unity", QT_TRANSLATE_NOOP("HolidayRules", "German Unity Day")},
    {"german_unity_june", QT_TRANSLATE_NOOP("HolidayRules", "German Unity Day")},
    {"golden_jubilee_gb", QT_TRANSLATE_NOOP("HolidayRules", "Queen's Golden Jubilee")},
    {"good_friday", QT_TRANSLATE_NOOP("HolidayRules", "Good Friday")},
    {"independence_centenary_pl", QT_TRANSLATE_NOOP("HolidayRules", "Centenary of Independence")},
    {"independence_day_fi", QT_TRANSLATE_NOOP("HolidayRules", "Independence Day")},
    {"independence_day_pl", QT_TRANSLATE_NOOP("HolidayRules", "Independence Day")},
    {"independence_day_us", QT_TRANSLATE_NOOP("HolidayRules", "Independence Day")},
    {"juneteenth_us", QT_TRANSLATE_NOOP("HolidayRules", "Juneteenth")},
    {"labor_day_us", QT_TRANSLATE_NOOP("HolidayRules", "Labor Day")},
    {"martin_luther_king_us", QT_TRANSLATE_NOOP("HolidayRules", "Martin Luther King Day")},
    {"maundy_thursday", QT_TRANSLATE_NOOP("HolidayRules", "Maundy Thursday")},
    {"may_day", QT_TRANSLATE_NOOP("HolidayRules", "May Day")},
    {"memorial_day_us", QT_TRANSLATE_NOOP("HolidayRules", "Memorial Day")},
    {"midsummer", QT_TRANSLATE_NOOP("HolidayRules", "Midsummer Day")},
    {"midsummer_eve", QT_TRANSLATE_NOOP("HolidayRules", "Midsummer Eve")},
    {"millennium_gb", QT_TRANSLATE_NOOP("HolidayRules", "Millennium holiday")},
    {"national_day_se", QT_TRANSLATE_NOOP("HolidayRules", "National Day")},
    {"new_year", QT_TRANSLATE_NOOP("HolidayRules", "New Year's Day")},
    {"new_year_holidays_ru", QT_TRANSLATE_NOOP("HolidayRules", "New Year holidays")},
    {"new_years_eve", QT_TRANSLATE_NOOP("HolidayRules", "New Year's Eve")},
    {"october_revolution_ru", QT_TRANSLATE_NOOP("HolidayRules", "Anniversary of the October Revolution")},
    {"platinum_jubilee_gb", QT_TRANSLATE_NOOP("HolidayRules", "Queen's Platinum Jubilee")},
    {"prayer_day_dk", QT_TRANSLATE_NOOP("HolidayRules", "Great Prayer Day")},
    {"reformation_day", QT_TRANSLATE_NOOP("HolidayRules", "Reformation Day")},
    {"repentance_day", QT_TRANSLATE_NOOP("HolidayRules", "Day of Prayer and Repentance")},
    {"royal_wedding_gb", QT_TRANSLATE_NOOP("HolidayRules", "Royal wedding")},
    {"russia_day", QT_TRANSLATE_NOOP("HolidayRules", "Russia Day")},
    {"second_christmas_day", QT_TRANSLATE_NOOP("HolidayRules", "Second Day of Christmas")},
    {"spring_and_labour_day_ru", QT_TRANSLATE_NOOP("HolidayRules", "Spring and Labour Day")},
    {"spring_bank_gb", QT_TRANSLATE_NOOP("HolidayRules", "Spring bank holiday")},
    {"state_funeral_gb", QT_TRANSLATE_NOOP("HolidayRules", "State funeral of Queen Elizabeth II")},
    {"summer_bank_gb", QT_TRANSLATE_NOOP("HolidayRules", "Summer bank holiday")},
    {"thanksgiving_us", QT_TRANSLATE_NOOP("HolidayRules", "Thanksgiving Day")},
    {"unity_day_ru", QT_TRANSLATE_NOOP("HolidayRules", "Unity Day")},
    {"veterans_day_us", QT_TRANSLATE_NOOP("HolidayRules", "Veterans Day")},
    {"victory_day_ru", QT_TRANSLATE_NOOP("HolidayRules", "Victory Day")},
    {"washington_us", QT_TRANSLATE_NOOP("HolidayRules", "Washington's Birthday")},
    {"whit_monday", QT_TRANSLATE_NOOP("HolidayRules", "Whit Monday")},
    {"whit_sunday", QT_TRANSLATE_NOOP("HolidayRules", "Whit Sunday")},
    {"womens_day", QT_TRANSLATE_NOOP("HolidayRules", "International Women's Day")},
};

}  // namespace

QString HolidayRules::name(QLatin1StringView key) {
    for (const Name& name : names) {
        if (key == QLatin1StringView(name.key))
            return tr(name.english);
    }
    return key;
}

QString HolidayRules::name(const Holiday& holiday) {
    const QString plain = name(holiday.key);
    return holiday.kind == Holiday::Kind::Substitute ? tr("%1 (day in lieu)", "of a holiday on a weekend").arg(plain) : plain;
}

}  // namespace regulars
