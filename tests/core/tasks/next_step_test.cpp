#include "core/tasks/next_step.h"
#include "tests/support/own_time.h"
#include <QRandomGenerator>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

// A Wednesday.
const Day today(2026, 5, 27);
const QLocale sv(u"sv_SE"_s), enGb(u"en_GB"_s), enUs(u"en_US"_s), ru(u"ru_RU"_s);

/// "2026-06-05 10:00 text", or "none".
QString read(QStringView words, const QLocale& locale = enGb, Day on = today) {
    const auto step = parseNextStep(words, on, locale);
    if (!step)
        return u"none"_s;
    QString told = step->day.iso();
    if (step->minutes)
        told += u' ' + QTime(0, 0).addSecs(*step->minutes * 60).toString(u"HH:mm"_s);
    return step->text.isEmpty() ? told : told + u" | "_s + step->text;
}

void checkAll(const std::vector<std::pair<QStringView, QStringView>>& cases, const QLocale& locale) {
    for (const auto& [words, told] : cases) {
        INFO(words.toString().toStdString() << " in " << locale.name().toStdString());
        CHECK(read(words, locale).toStdString() == told.toString().toStdString());
    }
}

}  // namespace

TEST_CASE("the next step is read in English") {
    checkAll({{u"fri 10", u"2026-05-29 10:00"},
              {u"fri 10 call about silk", u"2026-05-29 10:00 | call about silk"},
              {u"Friday, 10:30 call Olle", u"2026-05-29 10:30 | call Olle"},
              {u"on thursday at 2pm", u"2026-05-28 14:00"},
              {u"thurs 2.30 pm  two  spaces ", u"2026-05-28 14:30 | two  spaces"},
              {u"2w", u"2026-06-10"}, {u"2 weeks", u"2026-06-10"}, {u"in 2 weeks order fabric", u"2026-06-10 | order fabric"},
              {u"in a week", u"2026-06-03"}, {u"3d", u"2026-05-30"}, {u"3 days 9", u"2026-05-30 09:00"}, {u"1m", u"2026-06-27"},
              {u"27/11", u"2026-11-27"}, {u"27/11 14:30", u"2026-11-27 14:30"}, {u"27/5", u"2026-05-27"}, {u"26/5", u"2027-05-26"},
              {u"27/5/2026", u"2026-05-27"}, {u"27/11/26", u"2026-11-27"}, {u"2026-11-27", u"2026-11-27"}, {u"2026-11-27 14:30 fit the coat", u"2026-11-27 14:30 | fit the coat"},
              {u"27 Nov", u"2026-11-27"}, {u"27th of November 2027 call", u"2027-11-27 | call"}, {u"November 27, 2026", u"2026-11-27"}, {u"may 5", u"2027-05-05"},
              {u"tomorrow", u"2026-05-28"}, {u"tomorrow 8:15", u"2026-05-28 08:15"}, {u"today 15", u"2026-05-27 15:00"},
              {u"29/2", u"2028-02-29"}, {u"fri 12am", u"2026-05-29 00:00"}, {u"fri 12 pm", u"2026-05-29 12:00"}, {u"tue 30 rolls", u"2026-06-02 | 30 rolls"},
              {u"tue 0701740605", u"2026-06-02 | 0701740605"}, {u"tue at 30 Main Street", u"2026-06-02 | at 30 Main Street"}, {u"tue 10.75 m of silk", u"2026-06-02 | 10.75 m of silk"},
              {u"tue 2nd fitting", u"2026-06-02 | 2nd fitting"}, {u"tue 3x", u"2026-06-02 | 3x"}},
             enGb);
}

TEST_CASE("the next step is read in Swedish") {
    checkAll({{u"fre 10", u"2026-05-29 10:00"}, {u"fredag kl 10 ring om sidenet", u"2026-05-29 10:00 | ring om sidenet"}, {u"på fredag", u"2026-05-29"},
              {u"lördag kl. 9.30", u"2026-05-30 09:30"}, {u"sön", u"2026-05-31"}, {u"mån 10", u"2026-06-01 10:00"}, {u"2v", u"2026-06-10"},
              {u"2 veckor", u"2026-06-10"}, {u"om 3 dagar 14:30", u"2026-05-30 14:30"}, {u"om en vecka", u"2026-06-03"}, {u"2 mån", u"2026-07-27"},
              {u"1 månad", u"2026-06-27"}, {u"imorgon", u"2026-05-28"}, {u"i morgon 10", u"2026-05-28 10:00"}, {u"i övermorgon", u"2026-05-29"},
              {u"idag 16", u"2026-05-27 16:00"}, {u"27/11", u"2026-11-27"}, {u"den 27 november klockan 8", u"2026-11-27 08:00"}, {u"2 maj", u"2027-05-02"},
              {u"2 mars", u"2027-03-02"}},
             sv);
}

TEST_CASE("the next step is read in Russian") {
    checkAll({{u"пт 10", u"2026-05-29 10:00"}, {u"пятница", u"2026-05-29"}, {u"в пятницу в 10 позвонить Анне", u"2026-05-29 10:00 | позвонить Анне"},
              {u"во вторник", u"2026-06-02"}, {u"в среду", u"2026-06-03"}, {u"вс", u"2026-05-31"}, {u"завтра 9:30", u"2026-05-28 09:30"}, {u"послезавтра", u"2026-05-29"},
              {u"2н", u"2026-06-10"}, {u"2 недели", u"2026-06-10"}, {u"через 2 недели", u"2026-06-10"}, {u"через неделю", u"2026-06-03"},
              {u"через 5 дней", u"2026-06-01"}, {u"3д", u"2026-05-30"}, {u"1м", u"2026-06-27"}, {u"через 2 месяца", u"2026-07-27"}, {u"27.11", u"2026-11-27"},
              {u"27.11.2026 14:30", u"2026-11-27 14:30"}, {u"27 ноября в 10", u"2026-11-27 10:00"}, {u"5 мая", u"2027-05-05"}, {u"Сегодня 18", u"2026-05-27 18:00"}},
             ru);
}

TEST_CASE("what comes again is read with its rule, first after today") {
    const auto rule = [](QStringView words, const QLocale& locale) {
        const auto step = parseNextStep(words, today, locale);
        return step && step->rule ? step->rule->text() : u"none"_s;
    };
    checkAll({{u"every friday 10 call about silk", u"2026-05-29 10:00 | call about silk"}, {u"every wednesday", u"2026-06-03"}, {u"every 2 weeks at 14:30 order fabric", u"2026-06-10 14:30 | order fabric"},
              {u"every day", u"2026-05-28"}, {u"monthly pay the rent", u"2026-06-27 | pay the rent"}},
             enGb);
    checkAll({{u"varannan vecka 9 beställ tråd", u"2026-06-10 09:00 | beställ tråd"}, {u"varje fredag", u"2026-05-29"}}, sv);
    checkAll({{u"каждую пятницу 14:30 позвонить", u"2026-05-29 14:30 | позвонить"}}, ru);
    CHECK(rule(u"every friday 10 call", enGb) == Recurrence::weekly(Day(2026, 5, 29), {5}).text());
    CHECK(rule(u"varannan vecka", sv) == Recurrence::weekly(today, {3}, 2).text());
    CHECK(rule(u"friday 10 call", enGb) == u"none"_s);
    // Today is where it begins, and none of the three.
    CHECK(parseNextStep(u"weekly 3 times", today, enGb)->rule->occurrences(today.plusDays(1), today.plusDays(100)).size() == 3);
    CHECK_FALSE(TypedStep::read(u"every friday until 28/5", today, enGb).objection.isEmpty());
}

TEST_CASE("other languages have their own weekdays") {
    CHECK(read(u"Dienstag 10", QLocale(u"de_DE"_s)) == u"2026-06-02 10:00"_s);
    CHECK(read(u"perjantai", QLocale(u"fi_FI"_s)) == u"2026-05-29"_s);
    CHECK(read(u"vendredi 9:00", QLocale(u"fr_FR"_s)) == u"2026-05-29 09:00"_s);
}

TEST_CASE("day and month are in the locale's order") {
    CHECK(read(u"11/27", enUs) == u"2026-11-27"_s);
    CHECK(read(u"5/6", enUs) == u"2027-05-06"_s);
    CHECK(read(u"5/6", enGb) == u"2026-06-05"_s);
    CHECK(read(u"5/6", sv) == u"2026-06-05"_s);
    CHECK(read(u"27/11", enUs) == u"none"_s);
    CHECK(read(u"11/27", enGb) == u"none"_s);
    CHECK(read(u"11/27", QLocale(u"ja_JP"_s)) == u"2026-11-27"_s);
    CHECK(read(u"2026-11-27", enUs) == u"2026-11-27"_s);
}

TEST_CASE("a weekday is never today, whatever day it is") {
    for (int offset = 0; offset < 7; ++offset) {
        const Day on = today.plusDays(offset);
        for (int weekday = 1; weekday <= 7; ++weekday) {
            for (const QLocale& locale : {sv, ru, enUs}) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    const auto step = parseNextStep(locale.dayName(weekday, format), on, locale);
                    INFO(locale.dayName(weekday, format).toStdString());
                    REQUIRE(step);
                    CHECK(step->day.date().dayOfWeek() == weekday);
                    CHECK(on.daysTo(step->day) >= 1);
                    CHECK(on.daysTo(step->day) <= 7);
                }
            }
        }
    }
}

TEST_CASE("what begins with no day that exists is no next step") {
    for (const QStringView words : {QStringView(u""), QStringView(u"  "), QStringView(u"call Olle on friday"), QStringView(u"31/11"), QStringView(u"30/2"), QStringView(u"2026-02-29"),
                                    QStringView(u"0d"), QStringView(u"w"), QStringView(u"2x"), QStringView(u"99999w"), QStringView(u"in"), QStringView(u"on"), QStringView(u"on the"),
                                    QStringView(u"32 nov"), QStringView(u"may call back"), QStringView(u"10:30"), QStringView(u"10"), QStringView(u"1/2/3/4"), QStringView(u"fri 25:00"),
                                    QStringView(u"fri 13pm"), QStringView(u"1/2.2026"), QStringView(u"sunny day")}) {
        INFO(words.toString().toStdString());
        CHECK(read(words) == u"none"_s);
    }
    CHECK_FALSE(parseNextStep(u"fri 10", Day(), enGb));
}

TEST_CASE("what is wrong with the words is said") {
    const auto says = [](QStringView words, QStringView sentence, const QLocale& locale = enGb) {
        const auto typed = TypedStep::read(words, today, locale);
        INFO(words.toString().toStdString() << ": " << typed.objection.toStdString());
        CHECK(typed.objection.startsWith(sentence));
        CHECK_FALSE(parseNextStep(words, today, locale));
    };
    for (const QStringView words : {QStringView(u"31/2"), QStringView(u"32/1"), QStringView(u"2026-02-29"), QStringView(u"1/13/2026")})
        says(words, u"There is no such date as %1. The day comes first: 27/11."_s.arg(words));
    says(u"27/11 call Olle", u"There is no such date as 27/11. The month comes first", enUs);
    says(u"on the 30 feb call Olle", u"There is no such date as 30 feb.");
    says(u"31.2", u"There is no such date as 31.2.", ru);
    for (const QStringView hour : {QStringView(u"25"), QStringView(u"24"), QStringView(u"100"), QStringView(u"1430"), QStringView(u"10:75"), QStringView(u"10.75"), QStringView(u"25:00"), QStringView(u"10:5"),
                                   QStringView(u"13pm"), QStringView(u"10-12")}) {
        says(u"fri %1"_s.arg(hour), u"%1 is no hour of the day."_s.arg(hour));
        says(u"27/11 at %1"_s.arg(hour), u"%1 is no hour of the day."_s.arg(hour));
    }
    says(u"mon 10:75 call Olle", u"10:75 is no hour of the day.");
    says(u"пт в 25", u"25 is no hour of the day.", ru);
    says(u"call Olle", u"“call Olle” does not begin with a day.");
    says(u"10.30", u"“10.30” does not begin with a day.");
    says(u"", u"“” does not begin with a day.");
}

TEST_CASE("a day gone by is understood, and objected to") {
    const auto typed = TypedStep::read(u"27/11/2025 9 call about the silk", today, enGb);
    CHECK(typed.objection == u"2025-11-27 has gone by. A follow-up needs a day from today on."_s);
    REQUIRE(typed.step);
    CHECK(*typed.step == NextStep{Day(2025, 11, 27), 9 * 60, u"call about the silk"_s});
    CHECK_FALSE(parseNextStep(u"27/11/2025 9 call about the silk", today, enGb));
    CHECK_FALSE(parseNextStep(u"26/5/2026", today, enGb));
    CHECK(TypedStep::read(u"today", today, enGb).objection.isEmpty());
}

TEST_CASE("no words break the reading of the next step") {
    const quint32 seed = 20260527;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const QStringList pieces{u"fri"_s, u" "_s, u"10"_s, u"/"_s, u"."_s, u":"_s, u"-"_s, u"2026"_s, u"в"_s, u"пт"_s, u"om"_s, u"i"_s, u"nov"_s, u"2w"_s, u"pm"_s, u"27"_s, u"of"_s, u"th"_s};
    for (int i = 0; i < 20000; ++i) {
        QString words;
        for (int part = static_cast<int>(random.bounded(9)); part > 0; --part) {
            words += random.bounded(4) == 0 ? QString(QChar(static_cast<char16_t>(random.bounded(0x10000))))
                                            : pieces[random.bounded(static_cast<int>(pieces.size()))];
        }
        const auto step = parseNextStep(words, today, i % 2 == 0 ? sv : enUs);
        if (!step)
            continue;
        INFO(words.toStdString());
        REQUIRE(step->day >= today);
        REQUIRE((!step->minutes || (*step->minutes >= 0 && *step->minutes < 24 * 60)));
        REQUIRE(words.contains(step->text));
    }
    const OwnTime used;
    (void)parseNextStep(u"fri 10 "_s + QString(1'000'000, u'x'), today, enGb);
    (void)parseNextStep(QString(1'000'000, u'1'), today, enGb);
    (void)parseNextStep(u"on "_s.repeated(300'000), today, enGb);
    CHECK(used.ms() < 1000);
}
