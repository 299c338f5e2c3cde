#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("every kind of action is taken back and done again") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Tuva Sjöström"_s, {u"--card"_s}));
    const std::vector<std::pair<QString, QStringList>> commands{
        {u"add"_s, {u"--name"_s, u"Łucja Żak"_s, u"--phone"_s, u"070-174 06 40"_s}},
        {u"edit"_s, {id, u"--note"_s, u"Fetches on Fridays"_s, u"--tag"_s, u"suits"_s}},
        {u"log"_s, {id, u"--visit"_s, u"Lade in dragkedja"_s, u"--amount"_s, u"450"_s, u"--stamp"_s, u"--next"_s, u"fri 10"_s}},
        {u"stamp"_s, {id}},
        {u"edit"_s, {id, u"--remove"_s}},
        {u"staff"_s, {u"add"_s, u"Johan"_s}},
    };
    for (const auto& [command, words] : commands) {
        INFO(command.toStdString());
        const QByteArray before = shop.everything();
        const Answer done = shop.json(command, words);
        REQUIRE(done.code == 0);
        const QByteArray after = shop.everything();
        const Answer undone = shop.json(u"undo"_s);
        INFO(undone.err.toStdString());
        REQUIRE(undone.code == 0);
        CHECK(undone.number("undoes") == done.number("action"));
        CHECK(undone.number("action") > done.number("action"));
        CHECK(shop.everything() == before);
        CHECK(shop.json(u"undo"_s, {QString::number(done.number("action"))}).code == 5);
        const Answer redone = shop.json(u"redo"_s);
        REQUIRE(redone.code == 0);
        CHECK(shop.everything().size() == after.size());
        CHECK(shop.json(u"redo"_s).code == 4);
        REQUIRE(shop.json(u"undo"_s).code == 0);
        CHECK(shop.everything() == before);
    }
    CHECK(shop.json(u"check"_s).code == 0);
}

TEST_CASE("later work stands in the way of taking back a customer") {
    const TestShop shop;
    const Answer added = shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s});
    REQUIRE(shop.json(u"log"_s, {QString::number(added.number("id")), u"--visit"_s, u"Fetched the coat"_s}).code == 0);
    const QByteArray before = shop.everything();
    const Answer refused = shop.json(u"undo"_s, {QString::number(added.number("action"))});
    CHECK(refused.code == 5);
    CHECK(refused.err.trimmed().endsWith('.'));
    CHECK(shop.everything() == before);
}

TEST_CASE("nothing to take back is exit 4, and others' work is left to them") {
    const TestShop shop;
    CHECK(shop.json(u"undo"_s).code == 4);
    CHECK(shop.json(u"redo"_s).code == 4);
    CHECK(shop.json(u"undo"_s, {u"999999"_s}).code == 4);
    CHECK(shop.json(u"undo"_s, {u"that"_s}).code == 2);
    REQUIRE(shop.json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 0);
    const Answer johans = shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s, u"--staff"_s, u"Johan"_s});
    const Answer majas = shop.json(u"add"_s, {u"--name"_s, u"Siri Blad"_s});
    CHECK(shop.json(u"undo"_s, {u"--staff"_s, u"Johan"_s}).number("undoes") == johans.number("action"));
    CHECK(shop.json(u"undo"_s).number("undoes") == majas.number("action"));
}

TEST_CASE("the audit trail tells who did what") {
    const TestShop shop;
    const Answer added = shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s});
    const Answer undone = shop.json(u"undo"_s);
    const QJsonArray actions = shop.json(u"actions"_s).list();
    REQUIRE(actions.size() >= 2);
    CHECK(actions[0][u"id"].toInteger() == undone.number("action"));
    CHECK(actions[0][u"undoes"].toInteger() == added.number("action"));
    CHECK(actions[1][u"undone_by"].toInteger() == undone.number("action"));
    CHECK(actions[1][u"uuid"].toString().size() == 36);
    CHECK(actions[1][u"at"].toString().endsWith(u"Z"));
    CHECK(actions[1][u"at"].toString().startsWith(u"2026-11-"));
    CHECK(shop.json(u"actions"_s, {u"--limit"_s, u"1"_s}).list().size() == 1);
    CHECK(shop.json(u"actions"_s, {u"--limit"_s, u"-3"_s}).code == 2);
    CHECK(shop.text(u"actions"_s).out.contains("Maja Blom"));
}
