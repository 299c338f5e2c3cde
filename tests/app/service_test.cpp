#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString text(qint64 number) { return QString::number(number); }

}  // namespace

TEST_CASE("products are listed, changed and removed, and found by name and code") {
    const TestShop shop;
    CHECK(shop.json(u"product"_s).code == 4);
    const Answer added = shop.json(u"product"_s, {u"add"_s, u"Чайник «Тула»"_s, u"--category"_s, u"Kök"_s, u"--code"_s, u"4006381333931"_s});
    REQUIRE(added.code == 0);
    CHECK(added.text("name") == u"Чайник «Тула»");
    CHECK(added.text("code") == u"4006381333931");
    CHECK(added.number("action") > 0);
    CHECK(shop.json(u"product"_s, {u"change"_s, u"4006381333931"_s, u"--name"_s, u"Самовар"_s}).text("category") == u"Kök");
    REQUIRE(shop.json(u"product"_s).list().size() == 1);
    CHECK(shop.json(u"product"_s, {u"list"_s}).list()[0][u"name"] == u"Самовар"_s);
    const QByteArray before = shop.everything();
    const auto code = [&shop](const QStringList& words) { return shop.json(u"product"_s, words).code; };
    CHECK(code({u"add"_s, u" "_s}) == 2);
    CHECK(code({u"add"_s, u"САМОВАР"_s}) == 5);
    CHECK(code({u"add"_s, u"Kanna"_s, u"--code"_s, u"4006381333932"_s}) == 5);
    CHECK(code({u"change"_s, u"Kanna"_s, u"--name"_s, u"x"_s}) == 4);
    CHECK(code({u"change"_s, u"Самовар"_s}) == 2);
    CHECK(code({u"remove"_s, u"Kanna"_s}) == 4);
    CHECK(code({u"sell"_s, u"Самовар"_s}) == 2);
    CHECK(shop.everything() == before);
    CHECK(code({u"remove"_s, u"самовар"_s}) == 0);
    CHECK(code({}) == 4);
}

TEST_CASE("what was bought is logged with its visit, corrected and told") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s));
    REQUIRE(shop.json(u"product"_s, {u"add"_s, u"Sidenschal"_s}).code == 0);
    REQUIRE(shop.json(u"product"_s, {u"add"_s, u"Mått: 3*4"_s}).code == 0);
    CHECK(shop.json(u"purchase"_s, {elin}).code == 4);
    const Answer visit = shop.json(u"log"_s, {elin, u"--visit"_s, u"Present"_s, u"--bought"_s, u"sidenschal:A-113*2=498,00"_s, u"--bought"_s, u"Mått: 3*4"_s, u"--stamp"_s, u"--next"_s, u"2w ask"_s});
    INFO(visit.err.toStdString());
    REQUIRE(visit.code == 0);
    const QJsonArray bought = visit.object()[u"bought"].toArray();
    REQUIRE(bought.size() == 2);
    CHECK(bought[0][u"product"] == u"Sidenschal"_s);
    CHECK(bought[0][u"lot"] == u"A-113"_s);
    CHECK(bought[0][u"quantity"] == 2);
    CHECK(bought[0][u"amount"] == u"498.00"_s);
    CHECK(bought[1][u"product"] == u"Mått: 3*4"_s);
    CHECK(bought[1][u"amount"].isNull());
    CHECK(visit.number("stamps") == 1);
    // What counts as spent is said once.
    CHECK(shop.json(u"history"_s, {elin}).list()[0][u"amount"] == u"498.00"_s);
    CHECK(shop.json(u"show"_s, {elin}).object()[u"rhythm"_s][u"spend"] == u"498.00"_s);
    CHECK(shop.json(u"purchase"_s, {elin}).list().size() == 2);
    const QString entry = text(visit.number("entry"));
    const Answer changed = shop.json(u"purchase"_s, {elin, u"--entry"_s, entry, u"--bought"_s, u"Sidenschal*3"_s});
    REQUIRE(changed.code == 0);
    CHECK(changed.object()[u"bought"][0][u"quantity"] == 3);
    CHECK(shop.json(u"show"_s, {elin}).object()[u"rhythm"_s][u"spend"] == u"498.00"_s);
    const QByteArray before = shop.everything();
    CHECK(before.contains("\"purchases\""));
    const auto code = [&](const QString& command, const QStringList& words) { return shop.json(command, QStringList{elin} + words).code; };
    for (const QString& wrong : {u"*2"_s, QString(), u":L"_s}) CHECK(code(u"log"_s, {u"--visit"_s, {}, u"--bought"_s, wrong}) == 2);
    for (const QString& wrong : {u"Sidenschal*0"_s, u"Sidenschal*many"_s, u"Sidenschal=12.345"_s, u"Sidenschal*99999999999999999999"_s}) CHECK(code(u"log"_s, {u"--visit"_s, {}, u"--bought"_s, wrong}) == 5);
    CHECK(code(u"log"_s, {u"--visit"_s, {}, u"--bought"_s, u"Scarf"_s}) == 4);
    CHECK(code(u"log"_s, {u"--note"_s, u"x"_s, u"--bought"_s, u"Sidenschal"_s}) == 2);
    CHECK(code(u"purchase"_s, {u"--bought"_s, u"Sidenschal"_s}) == 2);
    CHECK(code(u"purchase"_s, {u"--entry"_s, entry}) == 2);
    CHECK(code(u"purchase"_s, {u"--entry"_s, u"77"_s, u"--nothing"_s}) == 4);
    CHECK(shop.everything() == before);
    CHECK(code(u"purchase"_s, {u"--entry"_s, entry, u"--nothing"_s}) == 0);
    CHECK(shop.json(u"purchase"_s, {elin}).code == 4);
    // The visit and what was bought are one action.
    REQUIRE(shop.json(u"undo"_s).code == 0);
    REQUIRE(shop.json(u"undo"_s).code == 0);
    CHECK(shop.json(u"history"_s, {elin}).list().size() == 1);
    REQUIRE(shop.json(u"undo"_s).code == 0);
    CHECK(shop.json(u"history"_s, {elin}).list().isEmpty());
}

TEST_CASE("a complaint is taken, answered, waited for, solved, reopened and rated") {
    const TestShop shop;
    const QString olga = text(shop.add(u"Ольга Петрова"_s));
    REQUIRE(shop.json(u"product"_s, {u"add"_s, u"Чайник"_s}).code == 0);
    CHECK(shop.json(u"complaint"_s).code == 4);
    const Answer taken = shop.json(u"complaint"_s, {u"add"_s, u"Ручка отвалилась"_s, u"--customer"_s, olga, u"--product"_s, u"чайник"_s, u"--lot"_s, u"L-17"_s, u"--category"_s, u"säkerhet"_s, u"--severity"_s, u"critical"_s});
    INFO(taken.err.toStdString());
    REQUIRE(taken.code == 0);
    CHECK(taken.text("state") == u"new");
    CHECK(taken.text("display_name") == u"Ольга Петрова");
    CHECK(taken.text("severity") == u"critical");
    CHECK(taken.text("answer_state") == u"running");
    CHECK(taken.number("solution_minutes_left") <= 480);
    CHECK(taken.number("solution_minutes_left") > 0);
    CHECK(taken.number("action") > 0);
    const QString n = text(taken.number("complaint"));
    const auto told = [&](const QStringList& words) { return shop.json(u"complaint"_s, words); };
    CHECK(told({u"answer"_s, n, u"Мы перезвоним"_s}).text("answer_state") == u"met");
    const Answer waiting = told({u"wait"_s, n, u"Принесёт чек"_s});
    CHECK(waiting.text("state") == u"waiting");
    CHECK(waiting.text("solution_state") == u"paused");
    CHECK(waiting.object()[u"solution_due"].isNull());
    CHECK(told({u"resume"_s, n}).text("solution_state") == u"running");
    CHECK(told({u"rate"_s, n, u"9"_s}).code == 5);
    CHECK(told({u"solve"_s, n, u"Новый чайник"_s}).text("solution_state") == u"met");
    CHECK(told({u"rate"_s, n, u"9"_s, u"быстро"_s}).number("score") == 9);
    CHECK(told({}).code == 4);
    CHECK(told({u"list"_s, u"--all"_s}).list().size() == 1);
    CHECK(told({u"reopen"_s, n}).code == 5);
    const Answer open = told({u"reopen"_s, n, u"Снова течёт"_s});
    CHECK(open.number("reopened") == 1);
    CHECK(open.object()[u"score"].isNull());
    CHECK(told({}).list().size() == 1);
    CHECK(told({u"change"_s, n, u"--severity"_s, u"low"_s}).number("solution_minutes_left") > 480);
    CHECK(told({u"change"_s, n, u"--customer"_s, QString()}).object()[u"id"].isNull());
    CHECK(told({u"change"_s, n, u"--product"_s, QString()}).code == 5);
    CHECK(told({u"change"_s, n, u"--product"_s, QString(), u"--lot"_s, QString()}).object()[u"product"].isNull());
    CHECK(told({u"change"_s, n, u"--product"_s, u"Чайник"_s, u"--lot"_s, u"L-17"_s, u"--customer"_s, olga}).text("lot") == u"L-17");
    const Answer shown = told({u"show"_s, n});
    CHECK(shown.object()[u"steps"].toArray().size() == 6);
    CHECK(shown.object()[u"steps"][4][u"score"] == 9);
    const QByteArray human = shop.text(u"complaint"_s, {u"show"_s, n}).out;
    CHECK(human.contains("rated 9 by Maja Blom  быстро"));
    CHECK(shop.text(u"complaint"_s).out.contains("Чайник: L-17"));
    CHECK(shop.everything().contains("Снова течёт"));
    CHECK(told({u"remove"_s, n}).code == 0);
    REQUIRE(shop.json(u"undo"_s).code == 0);
    CHECK(told({}).list().size() == 1);
}

TEST_CASE("standards and opening hours are the shop's own to set") {
    const TestShop shop;
    const QJsonArray usual = shop.json(u"complaint"_s, {u"standards"_s}).list();
    REQUIRE(usual.size() == 4);
    CHECK(usual[0][u"severity"] == u"critical"_s);
    CHECK(usual[0][u"answer_minutes"] == 60);
    const Answer set = shop.json(u"complaint"_s, {u"standards"_s, u"critical"_s, u"--answer-within"_s, u"30"_s, u"--solve-within"_s, u"2h"_s});
    REQUIRE(set.code == 0);
    CHECK(set.number("solution_minutes") == 120);
    const Answer taken = shop.json(u"complaint"_s, {u"add"_s, u"Läcker"_s, u"--severity"_s, u"critical"_s});
    CHECK(taken.number("answer_minutes_left") <= 30);
    const Answer hours = shop.json(u"hours"_s);
    CHECK(hours.object()[u"week"][u"mon"] == u"10:00-18:00"_s);
    CHECK(hours.object()[u"week"][u"sun"].isNull());
    CHECK(hours.object()[u"is_own"] == false);
    CHECK(shop.json(u"hours"_s, {u"--on"_s, u"tue-thu"_s, u"--open"_s, u"9-12, 13-18:30"_s}).object()[u"week"][u"wed"] == u"09:00-12:00, 13:00-18:30"_s);
    CHECK(shop.json(u"hours"_s, {u"--day"_s, u"2026-12-23"_s, u"--open"_s, u"10-21"_s, u"--note"_s, u"sista kvällen"_s}).code == 0);
    CHECK(shop.json(u"hours"_s, {u"--closed-from"_s, u"2027-07-01"_s, u"--until"_s, u"2027-07-31"_s, u"--note"_s, u"отпуск"_s}).code == 0);
    CHECK(shop.json(u"hours"_s, {u"--holidays"_s, u"none"_s}).object()[u"holidays"].isNull());
    const QJsonObject now = shop.json(u"hours"_s).object();
    CHECK(now[u"is_own"] == true);
    CHECK(now[u"days"][0][u"open"] == u"10:00-21:00"_s);
    CHECK(now[u"closed"][0][u"note"] == u"отпуск"_s);
    const QByteArray before = shop.everything();
    const auto code = [&shop](const QStringList& words) { return shop.json(u"hours"_s, words).code; };
    CHECK(code({u"--on"_s, u"someday"_s, u"--open"_s, u"9-12"_s}) == 2);
    CHECK(code({u"--on"_s, u"mon"_s}) == 2);
    CHECK(code({u"--on"_s, u"mon"_s, u"--open"_s, u"18-9"_s}) == 5);
    CHECK(code({u"--on"_s, u"mon-sun"_s, u"--open"_s, QString()}) == 5);
    CHECK(code({u"--day"_s, u"2026-02-30"_s, u"--open"_s, u"9-12"_s}) == 5);
    CHECK(code({u"--closed-from"_s, u"2027-07-31"_s, u"--until"_s, u"2027-07-01"_s}) == 5);
    CHECK(code({u"--forget"_s, u"2027-08-01"_s}) == 4);
    CHECK(code({u"--holidays"_s, u"XX"_s}) == 2);
    CHECK(code({u"--note"_s, u"x"_s}) == 2);
    CHECK(shop.json(u"complaint"_s, {u"standards"_s, u"critical"_s, u"--answer-within"_s, u"3h"_s}).code == 5);
    CHECK(shop.json(u"complaint"_s, {u"standards"_s, u"critical"_s, u"--answer-within"_s, u"soon"_s}).code == 2);
    CHECK(shop.json(u"complaint"_s, {u"standards"_s, u"awful"_s}).code == 2);
    CHECK(shop.everything() == before);
    CHECK(code({u"--forget"_s, u"2027-07-15"_s}) == 0);
    CHECK(shop.json(u"hours"_s).object()[u"closed"].toArray().isEmpty());
}

TEST_CASE("a complaint that makes no sense is refused and changes nothing") {
    const TestShop shop;
    REQUIRE(shop.json(u"complaint"_s, {u"add"_s, u"Läcker"_s}).code == 0);
    const QByteArray before = shop.everything();
    const auto code = [&shop](const QStringList& words) { return shop.json(u"complaint"_s, words).code; };
    CHECK(code({u"add"_s}) == 2);
    CHECK(code({u"add"_s, u" "_s}) == 2);
    CHECK(code({u"add"_s, u"two"_s, u"words"_s}) == 2);
    CHECK(code({u"add"_s, u"x"_s, u"--lot"_s, u"L1"_s}) == 5);
    CHECK(code({u"add"_s, u"x"_s, u"--product"_s, u"Чайник"_s}) == 4);
    CHECK(code({u"add"_s, u"x"_s, u"--customer"_s, u"77"_s}) == 4);
    CHECK(code({u"add"_s, u"x"_s, u"--severity"_s, u"awful"_s}) == 2);
    CHECK(code({u"add"_s, u"x"_s, u"--all"_s}) == 2);
    CHECK(code({u"solve"_s}) == 2);
    CHECK(code({u"solve"_s, u"one"_s}) == 2);
    CHECK(code({u"solve"_s, u"77"_s}) == 4);
    CHECK(code({u"solve"_s, u"1"_s, u"two"_s, u"words"_s}) == 2);
    CHECK(code({u"solve"_s, u"1"_s, u"--severity"_s, u"low"_s}) == 2);
    CHECK(code({u"resume"_s, u"1"_s}) == 5);
    CHECK(code({u"rate"_s, u"1"_s, u"good"_s}) == 2);
    CHECK(code({u"change"_s, u"1"_s}) == 2);
    CHECK(code({u"change"_s, u"1"_s, u"--text"_s, u" "_s}) == 5);
    CHECK(code({u"forget"_s, u"1"_s}) == 2);
    CHECK(code({u"show"_s, u"77"_s}) == 4);
    CHECK(code({u"warnings"_s}) == 4);
    CHECK(code({u"warnings"_s, u"now"_s}) == 2);
    CHECK(shop.everything() == before);
}

TEST_CASE("a lot complained of too often is raised, called back, and worked off until nobody is left") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s, {u"--phone"_s, u"070-123 45 67"_s})), lin = text(shop.add(u"林美玲"_s)), sara = text(shop.add(u"Sara O'Neill"_s));
    REQUIRE(shop.json(u"product"_s, {u"add"_s, u"Чайник"_s}).code == 0);
    for (const auto& [who, what] : {std::pair(elin, u"Чайник:L-17*2"_s), {lin, u"Чайник"_s}, {sara, u"Чайник:L-18"_s}}) REQUIRE(shop.json(u"log"_s, {who, u"--visit"_s, {}, u"--bought"_s, what}).code == 0);
    for (int i = 0; i < 5; ++i) REQUIRE(shop.json(u"complaint"_s, {u"add"_s, u"Ручка %1"_s.arg(i), u"--product"_s, u"Чайник"_s, u"--lot"_s, u"L-17"_s}).code == 0);
    const QJsonArray warnings = shop.json(u"complaint"_s, {u"warnings"_s}).list();
    REQUIRE_FALSE(warnings.isEmpty());
    CHECK(warnings[0][u"product"] == u"Чайник"_s);
    CHECK(warnings[0][u"count"] == 5);
    CHECK(warnings[0][u"complaints"].toArray() == QJsonArray{1, 2, 3, 4, 5});
    CHECK(warnings[0][u"probability"].toDouble() <= 0.001);
    CHECK(shop.text(u"complaint"_s, {u"warnings"_s}).out.contains("Чайник"));

    CHECK(shop.json(u"recall"_s).code == 4);
    const QByteArray before = shop.everything();
    CHECK(shop.json(u"recall"_s, {u"Чайник"_s, u"--lot"_s, u"L-17"_s}).list().size() == 2);
    CHECK(shop.json(u"recall"_s, {u"Чайник"_s}).list().size() == 3);
    CHECK(shop.everything() == before);
    const Answer started = shop.json(u"recall"_s, {u"Чайник"_s, u"--lot"_s, u"l-17"_s, u"--start"_s, u"Не включать, вернуть"_s});
    REQUIRE(started.code == 0);
    CHECK(started.number("people") == 2);
    CHECK(started.number("left") == 2);
    CHECK(started.object()[u"is_done"] == false);
    const QJsonArray people = shop.json(u"recall"_s, {u"Чайник"_s, u"--lot"_s, u"L-17"_s}).list();
    REQUIRE(people.size() == 2);
    CHECK(people[0][u"display_name"] == u"Elin Åkerström"_s);
    CHECK(people[0][u"why"] == u"bought"_s);
    CHECK(people[0][u"quantity"] == 2);
    CHECK(people[0][u"ways"][0][u"channel"] == u"phone"_s);
    CHECK(people[0][u"status"].isNull());
    CHECK(people[1][u"why"] == u"may_have_bought"_s);
    CHECK(people[1][u"ways"].toArray().isEmpty());
    const auto recall = [&](const QStringList& words) { return shop.json(u"recall"_s, QStringList{u"Чайник"_s, u"--lot"_s, u"L-17"_s} + words); };
    CHECK(recall({u"--tried"_s, elin, u"--how"_s, u"phone"_s}).number("left") == 2);
    CHECK(recall({u"--reached"_s, elin, u"--how"_s, u"in_person"_s, u"--note"_s, u"приносит завтра"_s}).number("left") == 1);
    CHECK(recall({u"--left"_s}).list().size() == 1);
    CHECK(recall({u"--unreachable"_s, lin}).object()[u"is_done"] == true);
    CHECK(recall({u"--left"_s}).code == 4);
    CHECK(shop.json(u"recall"_s).list()[0][u"reached"] == 1);
    CHECK(recall({}).list()[1][u"contacts"].toArray().size() == 2);
    const QByteArray told = shop.everything();
    CHECK(told.contains("приносит завтра"));
    CHECK(recall({u"--start"_s, u"again"_s}).code == 5);
    CHECK(recall({u"--remove"_s}).code == 5);
    CHECK(recall({u"--reached"_s, elin}).code == 2);
    CHECK(recall({u"--reached"_s, elin, u"--how"_s, u"shouting"_s}).code == 2);
    CHECK(recall({u"--reached"_s, sara, u"--how"_s, u"phone"_s}).code == 5);
    CHECK(recall({u"--reached"_s, u"99"_s, u"--how"_s, u"phone"_s}).code == 4);
    CHECK(recall({u"--note"_s, u"x"_s}).code == 2);
    CHECK(recall({u"--left"_s, u"--remove"_s}).code == 2);
    CHECK(shop.json(u"recall"_s, {u"Чайник"_s, u"--remove"_s}).code == 4);
    CHECK(shop.json(u"recall"_s, {u"Kanna"_s}).code == 4);
    CHECK(shop.json(u"recall"_s, {u"--left"_s}).code == 2);
    CHECK(shop.everything() == told);
    CHECK(recall({u"--change"_s, u"Вернуть за деньги"_s}).text("text") == u"Вернуть за деньги");
}
