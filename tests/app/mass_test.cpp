#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

void addPeople(const TestShop& shop) {
    shop.add(u"Elin Åkerström"_s, {u"--address"_s, u"Storgatan 1; 222 20 Lund"_s});
    shop.add(u"Анна Ковалёва"_s, {u"--address"_s, u"Storgatan 2; 222 20 Lund"_s, u"--tag"_s, u"fair"_s});
    shop.add(u"Björn <b>Lindqvist"_s, {u"--address"_s, u"Storgatan 3; 211 11 Malmö"_s});
}

}  // namespace

TEST_CASE("everybody of a condition is changed as one action, after a dry run that changes nothing") {
    const TestShop shop;
    addPeople(shop);
    const QByteArray before = shop.everything();
    const qsizetype actions = shop.actions();
    const Answer dry = shop.json(u"mass"_s, {u"city = Lund"_s, u"--tag"_s, u"fair"_s, u"--dry-run"_s});
    INFO(dry.err.toStdString());
    CHECK(dry.code == 0);
    CHECK(dry.number("asked") == 2);
    CHECK(dry.number("changed") == 1);
    CHECK(dry.object()[u"dry_run"_s].toBool());
    CHECK(dry.object()[u"action"_s].isNull());
    CHECK(dry.object()[u"first"_s][0][u"display_name"] == u"Elin Åkerström"_s);
    CHECK(shop.everything() == before);
    const Answer done = shop.json(u"mass"_s, {u"city = Lund"_s, u"--tag"_s, u"fair"_s});
    CHECK(done.code == 0);
    CHECK(done.number("changed") == 1);
    CHECK(done.number("action") > 0);
    CHECK(shop.actions() == actions + 1);
    CHECK(shop.json(u"filter"_s, {u"tag = fair"_s}).list().size() == 2);
    CHECK(shop.json(u"undo"_s, {QString::number(done.number("action"))}).code == 0);
    CHECK(shop.everything() == before);
    CHECK(shop.json(u"mass"_s, {u"tag = fair"_s, u"--tag"_s, u"fair"_s}).object()[u"action"_s].isNull());
    CHECK(shop.text(u"mass"_s, {u"city = Lund"_s, u"--tag"_s, u"fair"_s, u"--dry-run"_s}).out.contains("1 of 2 customers would be changed."));
}

TEST_CASE("tags, languages, price groups, consents, follow-ups and the bin") {
    const TestShop shop;
    addPeople(shop);
    CHECK(shop.json(u"mass"_s, {u"tag = fair"_s, u"--untag"_s, u"fair"_s}).number("changed") == 1);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--language"_s, u"ru"_s}).number("changed") == 3);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--price-group"_s, u"Återförsäljare"_s}).number("changed") == 3);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--consent"_s, u"email=yes"_s, u"--wording"_s, u"2026-1"_s}).number("changed") == 3);
    CHECK(shop.json(u"filter"_s, {u"consent = email"_s, u"--count"_s}).number("count") == 3);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--consent"_s, u"email=no"_s}).number("changed") == 3);
    CHECK(shop.json(u"filter"_s, {u"consent = email"_s, u"--count"_s}).code == 4);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--hand-tasks-to"_s, u"nobody here"_s}).code == 4);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--delete"_s}).number("changed") == 3);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--delete"_s}).code == 4);
}

TEST_CASE("a mass change that makes no sense is refused, and nothing is changed") {
    const TestShop shop;
    addPeople(shop);
    const QByteArray before = shop.everything();
    CHECK(shop.json(u"mass"_s, {u"all"_s}).code == 2);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--tag"_s, u"a"_s, u"--delete"_s}).code == 2);
    CHECK(shop.json(u"mass"_s, {u"shoe-size = 38"_s, u"--tag"_s, u"a"_s}).code == 2);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--consent"_s, u"pigeon=yes"_s}).code == 2);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--tag"_s, u"a"_s, u"--wording"_s, u"v1"_s}).code == 2);
    CHECK(shop.json(u"mass"_s, {u"all"_s, u"--tag"_s, u" "_s}).code == 5);
    CHECK(shop.json(u"mass"_s, {u"city = Ystad"_s, u"--tag"_s, u"a"_s}).code == 4);
    CHECK(shop.everything() == before);
}

TEST_CASE("people come in the order asked for") {
    const TestShop shop;
    addPeople(shop);
    const auto names = [&](const QStringList& words) {
        QStringList all;
        for (const auto person : shop.json(u"filter"_s, QStringList{u"all"_s} + words).list()) all << person[u"display_name"].toString().left(1);
        return all.join(QString());
    };
    CHECK(names({u"--sort"_s, u"city"_s}).endsWith(u"B"_s));
    CHECK(names({u"--sort"_s, u"city"_s, u"--reverse"_s}).startsWith(u"B"_s));
    CHECK(names({u"--reverse"_s}) == [&] { QString turned; for (const QChar c : names({})) turned.prepend(c); return turned; }());
    CHECK(shop.json(u"filter"_s, {u"all"_s, u"--sort"_s, u"shoe size"_s}).code == 2);
}
