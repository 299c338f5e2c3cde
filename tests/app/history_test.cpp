#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("calls, visits and notes are logged and told newest first") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"林美玲"_s, {u"--card"_s}));
    CHECK(shop.json(u"log"_s, {id, u"--note"_s, u"Перезвонить после обеда"_s}).code == 0);
    CHECK(shop.json(u"log"_s, {id, u"--call"_s, u"Asked whether the coat is ready"_s, u"--in"_s, u"--outcome"_s, u"no-answer"_s}).code == 0);
    const Answer visit = shop.json(u"log"_s, {id, u"--visit"_s, u"Took up the hem"_s, u"--amount"_s, u"1 348,50"_s, u"--stamp"_s, u"--next"_s, u"fri 10"_s});
    REQUIRE(visit.code == 0);
    CHECK(visit.number("action") > 0);
    CHECK(visit.number("stamps") == 1);
    CHECK(visit.object()[u"next"_s][u"due_on"] == u"2026-11-27"_s);
    CHECK(visit.object()[u"next"_s][u"due_time"] == u"10:00"_s);
    CHECK(visit.object()[u"next"_s][u"text"] == u"Took up the hem"_s);

    const QJsonArray history = shop.json(u"history"_s, {id}).list();
    REQUIRE(history.size() == 3);
    CHECK(history[0][u"kind"] == u"visit"_s);
    CHECK(history[0][u"amount"] == u"1348.50"_s);
    CHECK(history[0][u"currency"] == u"SEK"_s);
    CHECK(history[0][u"day"] == QLatin1StringView(kToday));
    CHECK(history[0][u"staff"][u"display_name"] == u"Maja Blom"_s);
    CHECK(history[1][u"direction"] == u"in"_s);
    CHECK(history[1][u"outcome"] == u"no_answer"_s);
    CHECK(history[2][u"text"] == u"Перезвонить после обеда"_s);
    CHECK(shop.json(u"history"_s, {id, u"--limit"_s, u"1"_s}).list().size() == 1);
    // As the shop's country writes it, for people only.
    const QString told = QString::fromUtf8(shop.text(u"history"_s, {id}).out).replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    CHECK(told.contains(u"1 348,50 kr  Maja Blom  Took up the hem"_s));
    CHECK(QString::fromUtf8(shop.text(u"show"_s, {id}).out).replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ').contains(u"1 348,50 kr"_s));
    CHECK(shop.json(u"show"_s, {id}).object()[u"rhythm"_s][u"spend"] == u"1348.50"_s);
}

TEST_CASE("the history of somebody new is an empty list, of nobody exit 4") {
    const TestShop shop;
    const Answer empty = shop.json(u"history"_s, {QString::number(shop.add(u"Elin Åkerström"_s))});
    CHECK(empty.code == 0);
    CHECK(empty.list().isEmpty());
    CHECK(shop.json(u"history"_s, {u"777"_s}).code == 4);
}

TEST_CASE("an entry that makes no sense is refused and changes nothing") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    const QByteArray before = shop.everything();
    const auto code = [&shop, &id](const QStringList& words) { return shop.json(u"log"_s, QStringList{id} + words).code; };
    CHECK(code({}) == 2);
    CHECK(code({u"--visit"_s, u"One"_s, u"--call"_s, u"Two"_s}) == 2);
    CHECK(code({u"--note"_s, u" "_s}) == 2);
    CHECK(code({u"--note"_s, u"x"_s, u"--amount"_s, u"5"_s}) == 2);
    CHECK(code({u"--note"_s, u"x"_s, u"--in"_s}) == 2);
    CHECK(code({u"--call"_s, u"x"_s, u"--in"_s, u"--out"_s}) == 2);
    CHECK(code({u"--call"_s, u"x"_s, u"--outcome"_s, u"shouted"_s}) == 2);
    for (const QString& next : {u"yesterweek"_s, u"31/2"_s, u"32/1"_s, u"2026-11-01"_s, u"27/11/2025 x"_s, u"fri 25"_s, u"mon 10:75"_s, QString()}) {
        INFO(next.toStdString());
        CHECK(code({u"--call"_s, u"x"_s, u"--next"_s, next}) == 5);
    }
    CHECK(shop.json(u"log"_s, {id, u"--call"_s, u"x"_s, u"--next"_s, u"fri 25"_s}).err.contains("25 is no hour"));
    CHECK(shop.json(u"log"_s, {id, u"--call"_s, u"x"_s, u"--next"_s, u"31/2"_s}).err.contains("no such date as 31/2"));
    CHECK(shop.json(u"log"_s, {id, u"--visit"_s, u"x"_s, u"--amount"_s, u"12.345"_s}).err.contains("thousands or decimals"));
    CHECK(shop.json(u"log"_s, {id, u"--visit"_s, u"x"_s, u"--amount"_s, u"100000001"_s}).err.contains("too much"));
    for (const QString& amount : {u"12,345,6"_s, u"12.345"_s, u"12,345"_s, u"1,234,567"_s, u"100000000,01"_s, u"1.2.3"_s, u"twelve"_s, u"12,5 apples"_s, u"--"_s, QString(), u"99999999999999999999"_s, u"1e5"_s, u"NaN"_s}) {
        INFO(amount.toStdString());
        CHECK(code({u"--visit"_s, u"Paid"_s, u"--amount"_s, amount}) == 5);
    }
    CHECK(shop.json(u"log"_s, {u"not-a-number"_s, u"--note"_s, u"x"_s}).code == 2);
    CHECK(shop.json(u"log"_s, {u"999999"_s, u"--note"_s, u"x"_s}).code == 4);
    CHECK(shop.everything() == before);
}

TEST_CASE("what is due, until it is done") {
    const TestShop shop;
    const QString elin = QString::number(shop.add(u"Elin Åkerström"_s, {u"--birthday"_s, u"1988-11-25"_s}));
    shop.add(u"Göran Åkesson"_s, {u"--birthday"_s, u"--12-09"_s});
    const Answer birthdays = shop.json(u"due"_s);
    REQUIRE(birthdays.list().size() == 1);
    CHECK(birthdays.list().at(0)[u"kind"] == u"birthday"_s);
    CHECK(birthdays.list().at(0)[u"turns"].toInteger() == 38);
    CHECK(birthdays.list().at(0)[u"task"].isNull());

    const Answer logged = shop.json(u"log"_s, {elin, u"--call"_s, u"Zip is broken"_s, u"--next"_s, u"2w call about the zip"_s});
    const QString task = QString::number(logged.object()[u"next"_s][u"task"].toInteger());
    CHECK(shop.json(u"due"_s).list().size() == 1);
    const QJsonArray due = shop.json(u"due"_s, {u"--until"_s, u"2026-12-31"_s}).list();
    REQUIRE(due.size() == 3);
    CHECK(due[0][u"display_name"] == u"Elin Åkerström"_s);
    CHECK(due[0][u"due_on"] == u"2026-12-04"_s);
    CHECK(due[0][u"text"] == u"call about the zip"_s);
    CHECK(due[0][u"late"].toBool() == false);

    CHECK(shop.json(u"done"_s, {task}).code == 0);
    CHECK(shop.json(u"done"_s, {task}).code == 5);
    CHECK(shop.json(u"done"_s, {u"4711"_s}).code == 4);
    CHECK(shop.json(u"done"_s, {u"it"_s}).code == 2);
    CHECK(shop.json(u"due"_s, {u"--until"_s, u"2026-12-04"_s}).list().size() == 1);
    CHECK(shop.json(u"due"_s, {u"--until"_s, u"2026-11-22"_s}).code == 4);
    for (const QString& day : {u"2025-02-29"_s, u"2025-13-01"_s, u"31/2"_s, QString()}) CHECK(shop.json(u"due"_s, {u"--until"_s, day}).code == 5);
}

TEST_CASE("a follow-up belongs to who set it") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    REQUIRE(shop.json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 0);
    REQUIRE(shop.json(u"log"_s, {id, u"--call"_s, u"Zip is broken"_s, u"--next"_s, u"2w"_s, u"--staff"_s, u"Johan"_s}).code == 0);
    const QJsonArray customers = QJsonDocument::fromJson(shop.everything()).object()[u"customers"_s].toArray();
    REQUIRE(customers.size() == 1);
    CHECK(customers[0][u"tasks"][0][u"staff"] == u"Johan"_s);
    CHECK(customers[0][u"tasks"][0][u"created_by"] == u"Johan"_s);
}
