#include "core/calendar/recurrence.h"
#include "tests/core/calendar/random_recurrence.h"
#include <QByteArray>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("a recurrence is written on one line, as other programs write it") {
    Recurrence rent = Recurrence::monthly(Day(2026, 1, 31), 31);
    CHECK(rent.text() == u"20260131 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31"_s);
    REQUIRE(rent.leaveOut(Day(2026, 2, 28)));
    REQUIRE(rent.move(Day(2026, 3, 31), Day(2026, 4, 2)));
    CHECK(rent.text() == u"20260131 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31 EXDATE=20260228 MOVED=20260331>20260402"_s);
    Recurrence alterations = Recurrence::weekly(Day(2026, 11, 23), {1, 4}, 2);
    alterations.count = 10;
    CHECK(alterations.rrule() == u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10"_s);
    Recurrence stock = Recurrence::monthlyOn(Day(2026, 11, 23), -1, 5);
    stock.until = Day(2027, 12, 31);
    CHECK(stock.rrule() == u"FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231"_s);
    CHECK(Recurrence::yearly(Day(2026, 1, 1), 12, 9).rrule() == u"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=9"_s);
    CHECK(Recurrence::daily(Day(2026, 1, 1), 3).rrule() == u"FREQ=DAILY;INTERVAL=3"_s);
}

TEST_CASE("rules of other programs are read when they say what ours can say") {
    const Day anchor(2026, 11, 20);  // a Friday
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=WEEKLY") == Recurrence::weekly(anchor, {5}));
    CHECK(Recurrence::fromRrule(anchor, u"BYDAY=WE,MO;WKST=MO;FREQ=WEEKLY;INTERVAL=2") == Recurrence::weekly(anchor, {1, 3}, 2));
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=MONTHLY") == Recurrence::monthly(anchor, 20));
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=MONTHLY;BYMONTHDAY=-1") == Recurrence::monthly(anchor, 31));
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=MONTHLY;BYDAY=2TU") == Recurrence::monthlyOn(anchor, 2, 2));
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=YEARLY") == Recurrence::yearly(anchor, 11, 20));
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=MONTHLY;BYMONTHDAY=31")->missing == Recurrence::Missing::LeaveOut);
    CHECK(Recurrence::fromRrule(Day(2024, 2, 29), u"FREQ=YEARLY")->missing == Recurrence::Missing::LeaveOut);
    CHECK(Recurrence::fromRrule(anchor, u"FREQ=DAILY;UNTIL=20261224T235959Z")->until == Day(2026, 12, 24));
}

TEST_CASE("what is not wholly understood is not read") {
    const QStringList wrong{u""_s, u"FREQ=HOURLY"_s, u"FREQ=DAILY;BYDAY=MO"_s, u"FREQ=WEEKLY;BYDAY=2MO"_s, u"FREQ=WEEKLY;WKST=SU"_s, u"FREQ=MONTHLY;BYDAY=FR"_s,
                            u"FREQ=MONTHLY;BYDAY=1MO,3MO"_s, u"FREQ=MONTHLY;BYDAY=6MO"_s, u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"_s, u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s,
                            u"FREQ=MONTHLY;BYMONTHDAY=0"_s, u"FREQ=MONTHLY;BYMONTHDAY=-2"_s, u"FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD"_s,
                            u"RSCALE=HEBREW;FREQ=YEARLY"_s, u"FREQ=YEARLY;BYMONTHDAY=3"_s, u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, u"FREQ=YEARLY;BYDAY=1MO"_s,
                            u"FREQ=DAILY;INTERVAL=0"_s, u"FREQ=DAILY;INTERVAL="_s, u"FREQ=DAILY;COUNT=-1"_s, u"FREQ=DAILY;COUNT=3;UNTIL=20271231"_s,
                            u"FREQ=DAILY;UNTIL=20261301"_s, u"FREQ=DAILY;FREQ=DAILY"_s, u"FREQ=DAILY;"_s, u"freq=daily"_s, u"FREQ=DAILY;COUNT=９"_s};
    for (const QString& rule : wrong) {
        INFO(rule.toStdString());
        CHECK_FALSE(Recurrence::fromRrule(Day(2026, 11, 20), rule));
        CHECK_FALSE(Recurrence::fromText(u"20261120 "_s + rule));
    }
    for (const QString& text : {u"20261120"_s, u"2026-11-20 FREQ=DAILY"_s, u"20261131 FREQ=DAILY"_s, u"20261120  FREQ=DAILY"_s, u"20261120 FREQ=DAILY EXDATE="_s,
                                u"20261120 FREQ=DAILY EXDATE=20261121,20261121"_s, u"20261120 FREQ=DAILY MOVED=20261121"_s,
                                u"20261120 FREQ=DAILY EXDATE=20261121 EXDATE=20261122"_s, u"20261120 FREQ=DAILY EXDATE=20261121 MOVED=20261121>20261122"_s,
                                u"20261120 FREQ=DAILY RDATE=20261121"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(Recurrence::fromText(text));
    }
    CHECK_FALSE(Recurrence::fromRrule(Day(), u"FREQ=DAILY"));
}

TEST_CASE("every rule is read back as it was, with what was changed in it") {
    const quint32 seed = 5545;
    INFO("seed " << seed);
    test::RandomRecurrence random(seed);
    for (int i = 0; i < 5000; ++i) {
        Recurrence rule = random.next();
        for (const Occurrence& occurrence : rule.occurrences(rule.anchor, rule.anchor.plusDays(300))) {
            const int fate = random.below(6);
            if (fate == 0)
                REQUIRE(rule.leaveOut(occurrence.planned));
            else if (fate == 1)
                REQUIRE(rule.move(occurrence.planned, occurrence.planned.plusDays(random.between(-3, 3))));
        }
        INFO(rule.text().toStdString());
        REQUIRE(Recurrence::fromText(rule.text()) == rule);
    }
}

TEST_CASE("no bytes break the reading of a rule, and what is read is a rule that is written alike") {
    const quint32 seed = 7529;
    INFO("seed " << seed);
    test::RandomRecurrence random(seed);
    int read = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray bytes = random.next().text().toUtf8();
        for (int hits = random.between(0, 3); hits > 0; --hits) {
            const qsizetype at = random.below(static_cast<int>(bytes.size()));
            switch (random.below(3)) {
            case 0: bytes[at] = static_cast<char>(random.below(256)); break;
            case 1: bytes.remove(at, random.between(1, 6)); break;
            default: bytes.insert(at, bytes.mid(random.below(static_cast<int>(bytes.size())), random.between(1, 12))); break;
            }
            if (bytes.isEmpty())
                break;
        }
        INFO(bytes.toPercentEncoding().toStdString());
        const auto rule = Recurrence::fromText(QString::fromUtf8(bytes));
        if (!rule)
            continue;
        ++read;
        REQUIRE(rule->isValid());
        REQUIRE(Recurrence::fromText(rule->text()) == rule);
        REQUIRE(rule->occurrences(Day(2020, 1, 1), Day(2021, 1, 1)).size() <= 367);
    }
    CHECK(read > 5000);
    CHECK_FALSE(Recurrence::fromText(u"20261120 FREQ=DAILY EXDATE="_s + QString(u"20261121,"_s).repeated(100'000)));
    CHECK_FALSE(Recurrence::fromText(QString(1'000'000, u' ')));
}
