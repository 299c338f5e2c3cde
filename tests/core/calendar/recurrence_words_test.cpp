#include "core/calendar/recurrence_words.h"
#include "core/calendar/typed_recurrence.h"
#include "tests/core/calendar/random_recurrence.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Day sunday(2026, 11, 22);
const QLocale british(u"en_GB"_s), swedish(u"sv_SE"_s), russian(u"ru_RU"_s);

/// The rule that is read, as text; what was left unread after a bar.
QString read(const QString& words, const QLocale& locale = british) {
    const auto typed = TypedRecurrence::read(words, sunday, locale);
    if (!typed)
        return u"no"_s;
    const QString rest = words.mid(typed->length);
    return typed->rule.text() + (rest.isEmpty() ? QString() : u'|' + rest);
}

}  // namespace

TEST_CASE("a rule is said in words") {
    const auto said = [](const Recurrence& rule) { return RecurrenceWords::of(rule, british); };
    CHECK(said(Recurrence::daily(sunday)) == u"every day"_s);
    CHECK(said(Recurrence::weekly(sunday, {1}, 2)) == u"every 2 weeks on Monday"_s);
    CHECK(said(Recurrence::weekly(sunday, {1, 3, 5})) == u"every week on Monday, Wednesday and Friday"_s);
    CHECK(said(Recurrence::monthly(sunday, 31)) == u"every month on the last day"_s);
    CHECK(said(Recurrence::monthly(sunday, 30, 3)) == u"every 3 months on day 30 or the last day"_s);
    CHECK(said(Recurrence::monthlyOn(sunday, -1, 5)) == u"every month on the last Friday"_s);
    CHECK(said(Recurrence::yearly(sunday, 3, 12)) == u"every year on 12 March"_s);
    CHECK(said(Recurrence::yearly(sunday, 2, 29, 1, Recurrence::Missing::DayAfter)) == u"every year on 29 February (1 March in common years)"_s);
    Recurrence ended = Recurrence::weekly(sunday, {7});
    ended.until = Day(2027, 3, 1);
    CHECK(said(ended) == u"every week on Sunday, until 1 March 2027"_s);
    ended.until = {};
    ended.count = 10;
    REQUIRE(ended.leaveOut(sunday));
    CHECK(said(ended) == u"every week on Sunday, 10 times, 1 of them changed"_s);
    CHECK(said(Recurrence()).isEmpty());
}

TEST_CASE("English words are read as a rule") {
    CHECK(read(u"every day"_s) == u"20261122 FREQ=DAILY"_s);
    CHECK(read(u"Every 2 weeks on Monday"_s) == u"20261123 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s);
    CHECK(read(u"every other week on Mon, Wed and Fri"_s) == u"20261123 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR"_s);
    CHECK(read(u"weekly"_s) == u"20261122 FREQ=WEEKLY;BYDAY=SU"_s);
    CHECK(read(u"fortnightly on Tuesdays"_s) == u"20261124 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s);
    CHECK(read(u"on Fridays"_s) == u"20261127 FREQ=WEEKLY;BYDAY=FR"_s);
    CHECK(read(u"every friday"_s) == u"20261127 FREQ=WEEKLY;BYDAY=FR"_s);
    CHECK(read(u"every second Friday"_s) == u"20261127 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"_s);
    CHECK(read(u"every second Friday of the month"_s) == u"20261211 FREQ=MONTHLY;BYDAY=2FR"_s);
    CHECK(read(u"last friday"_s) == u"20261127 FREQ=MONTHLY;BYDAY=-1FR"_s);
    CHECK(read(u"the 2nd Tuesday of every month"_s) == u"20261208 FREQ=MONTHLY;BYDAY=2TU"_s);
    CHECK(read(u"every last day of the month"_s) == u"20261130 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31"_s);
    CHECK(read(u"at the end of every month"_s) == u"20261130 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31"_s);
    CHECK(read(u"every month on the 15th"_s) == u"20261215 FREQ=MONTHLY;BYMONTHDAY=15"_s);
    CHECK(read(u"the 15th of every month"_s) == u"20261215 FREQ=MONTHLY;BYMONTHDAY=15"_s);
    CHECK(read(u"quarterly"_s) == u"20261122 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=22"_s);
    CHECK(read(u"every third month"_s) == u"20261122 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=22"_s);
    CHECK(read(u"yearly"_s) == u"20261122 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=22"_s);
    CHECK(read(u"every year on 29 February"_s) == u"20270228 RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD;BYMONTH=2;BYMONTHDAY=29"_s);
    CHECK(read(u"12 March every year"_s) == u"20270312 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=12"_s);
    CHECK(read(u"once a week"_s) == u"20261122 FREQ=WEEKLY;BYDAY=SU"_s);
    CHECK(read(u"once every 3 months"_s) == u"20261122 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=22"_s);
    CHECK(read(u"every week until 1/3"_s) == u"20261122 FREQ=WEEKLY;BYDAY=SU;UNTIL=20270301"_s);
    CHECK(read(u"every week until 3/1"_s, QLocale(u"en_US"_s)) == u"20261122 FREQ=WEEKLY;BYDAY=SU;UNTIL=20270301"_s);
    CHECK(read(u"every 10 days, 4 times"_s) == u"20261122 FREQ=DAILY;INTERVAL=10;COUNT=4"_s);
}

TEST_CASE("Swedish and Russian words are read as a rule") {
    CHECK(read(u"varannan vecka"_s, swedish) == u"20261122 FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"_s);
    CHECK(read(u"varannan fredag"_s, swedish) == u"20261127 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"_s);
    CHECK(read(u"var tredje måndag"_s, swedish) == u"20261123 FREQ=WEEKLY;INTERVAL=3;BYDAY=MO"_s);
    CHECK(read(u"sista fredagen i månaden"_s, swedish) == u"20261127 FREQ=MONTHLY;BYDAY=-1FR"_s);
    CHECK(read(u"andra tisdagen varje månad"_s, swedish) == u"20261208 FREQ=MONTHLY;BYDAY=2TU"_s);
    CHECK(read(u"den 15:e varje månad"_s, swedish) == u"20261215 FREQ=MONTHLY;BYMONTHDAY=15"_s);
    CHECK(read(u"varje månadsslut"_s, swedish) == u"20261130 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31"_s);
    CHECK(read(u"på måndagar och torsdagar"_s, swedish) == u"20261123 FREQ=WEEKLY;BYDAY=MO,TH"_s);
    CHECK(read(u"en gång i månaden"_s, swedish) == u"20261122 FREQ=MONTHLY;BYMONTHDAY=22"_s);
    CHECK(read(u"varje år den 12 mars"_s, swedish) == u"20270312 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=12"_s);
    CHECK(read(u"var 6:e vecka"_s, swedish) == u"20261122 FREQ=WEEKLY;INTERVAL=6;BYDAY=SU"_s);
    CHECK(read(u"dagligen till 24/12"_s, swedish) == u"20261122 FREQ=DAILY;UNTIL=20261224"_s);
    CHECK(read(u"каждые 2 недели"_s, russian) == u"20261122 FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"_s);
    CHECK(read(u"каждую пятницу"_s, russian) == u"20261127 FREQ=WEEKLY;BYDAY=FR"_s);
    CHECK(read(u"по понедельникам и средам"_s, russian) == u"20261123 FREQ=WEEKLY;BYDAY=MO,WE"_s);
    CHECK(read(u"последняя пятница месяца"_s, russian) == u"20261127 FREQ=MONTHLY;BYDAY=-1FR"_s);
    CHECK(read(u"каждый последний день месяца"_s, russian) == u"20261130 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31"_s);
    CHECK(read(u"15 числа каждого месяца"_s, russian) == u"20261215 FREQ=MONTHLY;BYMONTHDAY=15"_s);
    CHECK(read(u"раз в 3 месяца"_s, russian) == u"20261122 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=22"_s);
    CHECK(read(u"каждый год 12 марта"_s, russian) == u"20270312 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=12"_s);
    CHECK(read(u"ежемесячно 10 раз"_s, russian) == u"20261122 FREQ=MONTHLY;BYMONTHDAY=22;COUNT=10"_s);
    CHECK(read(u"ежедневно до 31.12.2026"_s, russian) == u"20261122 FREQ=DAILY;UNTIL=20261231"_s);
}

TEST_CASE("what follows a rule is left to others, and what is no rule is not read") {
    CHECK(read(u"every 2 weeks call Johan"_s) == u"20261122 FREQ=WEEKLY;INTERVAL=2;BYDAY=SU| call Johan"_s);
    CHECK(read(u"every month 10 o'clock"_s) == u"20261122 FREQ=MONTHLY;BYMONTHDAY=22| 10 o'clock"_s);
    CHECK(read(u"last friday 14:30 stock-taking"_s) == u"20261127 FREQ=MONTHLY;BYDAY=-1FR| 14:30 stock-taking"_s);
    for (const QString& words : {u""_s, u"fri 10"_s, u"2w"_s, u"27/11 14:30 Johan"_s, u"next friday"_s, u"every"_s, u"every silk scarf"_s, u"every 0 days"_s,
                                 u"every 2000 weeks"_s, u"the 15th of March"_s, u"last year"_s, u"end of the month"_s, u"когда придёт шёлк"_s, u"i morgon"_s,
                                 u"once upon a time"_s, u"второй звонок"_s, u"6th Friday of the month"_s, u"王小明"_s}) {
        INFO(words.toStdString());
        CHECK(read(words) == u"no"_s);
    }
    CHECK_FALSE(TypedRecurrence::read(u"every day", Day(), british));
    CHECK(read(u"every day until 1/1/2026"_s) == u"no"_s);
}

TEST_CASE("what is said in words is read back as the same rule") {
    const quint32 seed = 9;
    INFO("seed " << seed);
    test::RandomRecurrence random(seed);
    for (int i = 0; i < 3000; ++i) {
        Recurrence rule = random.next();
        if (rule.missing != Recurrence::Missing::DayBefore)
            continue;
        const auto first = rule.next(rule.anchor.plusDays(-1));
        if (!first || (rule.canBeMissing() && rule.every == Recurrence::Every::Year))
            continue;
        // A year is read as one of this century only.
        if (rule.until && *rule.until < Day(2000, 1, 1))
            continue;
        // Words begin the rule on its first day.
        rule.anchor = first->day;
        const QString words = RecurrenceWords::of(rule, british);
        INFO(words.toStdString() << " from " << rule.text().toStdString());
        const auto typed = TypedRecurrence::read(words, rule.anchor, british);
        REQUIRE(typed);
        CHECK(typed->length == words.size());
        CHECK(typed->rule.text() == rule.text());
    }
}

TEST_CASE("no text breaks the reading of words") {
    const quint32 seed = 21;
    INFO("seed " << seed);
    test::RandomRecurrence random(seed);
    const QStringList pieces{u"every"_s, u"2"_s, u"15th"_s, u"week"_s, u"on"_s, u"the"_s, u"last"_s, u"friday"_s, u"and"_s, u"of"_s, u"month"_s, u"until"_s, u"1/3"_s,
                             u"times"_s, u"märz"_s, u"каждый"_s, u"раз"_s, u"в"_s, u"числа"_s, u"or"_s, u"day"_s, u"March"_s, QString(QChar(0xD800)), u"\u200f"_s, u","_s};
    int read = 0;
    for (int i = 0; i < 30'000; ++i) {
        QStringList words;
        for (int n = random.between(0, 9); n > 0; --n)
            words << pieces[random.below(static_cast<int>(pieces.size()))];
        const QString text = words.join(u' ');
        INFO(text.toStdString());
        const auto typed = TypedRecurrence::read(text, sunday, british);
        if (!typed)
            continue;
        ++read;
        REQUIRE(typed->rule.isValid());
        REQUIRE(typed->length > 0);
        REQUIRE(typed->length <= text.size());
        REQUIRE(typed->rule.next(sunday.plusDays(-1)));
    }
    CHECK(read > 300);
    CHECK_FALSE(TypedRecurrence::read(QString(2'000'000, u'в'), sunday, british));
}
