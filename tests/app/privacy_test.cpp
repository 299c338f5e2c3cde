#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString number(qint64 id) { return QString::number(id); }

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("hand-out writes everything about one person and nothing about another, as JSON and PDF") {
    const TestShop shop;
    const qint64 ingrid = shop.add(u"Ingrid Löfqvist"_s, {u"--phone"_s, u"070-174 06 05"_s, u"--note"_s, u"Handskar 7½"_s});
    const qint64 oleg = shop.add(u"Осипов Олег"_s, {u"--note"_s, u"Hemlighet"_s});
    CHECK(shop.json(u"log"_s, {number(ingrid), u"--note"_s, u"Ville ha blått foder"_s}).code == 0);
    CHECK(shop.json(u"log"_s, {number(oleg), u"--note"_s, u"Grått foder"_s}).code == 0);
    const Answer done = shop.json(u"hand-out"_s, {number(ingrid), u"--json-file"_s, u"ingrid.json"_s, u"--pdf"_s, u"ingrid.pdf"_s});
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.object()[u"files"_s].toArray().size() == 2);
    const QByteArray json = bytesOf(shop.inFolder(u"ingrid.json"_s));
    CHECK(json.contains("Ville ha blått foder"));
    CHECK(json.contains("Handskar 7½"));
    CHECK_FALSE(json.contains("foder\"Grått"));
    CHECK_FALSE(json.contains("Hemlighet"));
    CHECK_FALSE(json.contains("Осипов"));
    CHECK(bytesOf(shop.inFolder(u"ingrid.pdf"_s)).startsWith("%PDF"));
    CHECK(shop.json(u"hand-out"_s, {number(ingrid)}).code == 2);
    CHECK(shop.json(u"hand-out"_s, {number(ingrid), u"--pdf"_s, u"Blom.regulars"_s}).code == 5);
    CHECK(shop.json(u"staff"_s, {u"add"_s, u"Johan"_s}).code == 0);
    CHECK(shop.json(u"hand-out"_s, {number(ingrid), u"--pdf"_s, u"x.pdf"_s, u"--staff"_s, u"Johan"_s}).code == 5);
}

TEST_CASE("erase tells first, then takes out every word, and the person is not found again anywhere") {
    const TestShop shop;
    const qint64 ingrid = shop.add(u"Ingrid Löfqvist"_s, {u"--phone"_s, u"070-174 06 05"_s, u"--note"_s, u"Handskarsjuochenhalv"_s});
    CHECK(shop.json(u"log"_s, {number(ingrid), u"--visit"_s, u"Blåttfodersköpt"_s, u"--amount"_s, u"450"_s}).code == 0);
    REQUIRE(shop.json(u"backup"_s, {u"copies"_s}).code == 0);
    const QByteArray before = shop.everything();
    const Answer told = shop.json(u"erase"_s, {number(ingrid)});
    REQUIRE(told.code == 0);
    CHECK_FALSE(told.object()[u"erased"_s].toBool());
    CHECK(told.object()[u"removed"_s].toObject()[u"phones"_s].toInteger() == 1);
    CHECK(told.object()[u"kept"_s].toObject()[u"interactions"_s].toInteger() == 1);
    CHECK(told.object()[u"backups"_s].toArray().size() == 1);
    CHECK(shop.everything() == before);

    const Answer erased = shop.json(u"erase"_s, {number(ingrid), u"--yes"_s});
    INFO(erased.err.toStdString());
    REQUIRE(erased.code == 0);
    for (const char* word : {"Löfqvist", "Handskarsjuochenhalv", "Blåttfodersköpt", "701740605"}) {
        INFO(word);
        CHECK_FALSE(bytesOf(shop.path()).contains(word));
        CHECK_FALSE(shop.everything().contains(word));
    }
    CHECK(shop.json(u"find"_s, {u"ingrid"_s}).code == 4);
    CHECK(shop.json(u"restore"_s, {number(ingrid)}).code == 5);
    CHECK(shop.json(u"erase"_s, {number(ingrid), u"--yes"_s}).code == 5);
    CHECK(shop.json(u"undo"_s, {number(erased.number("action"))}).code == 5);
    CHECK(shop.json(u"check"_s).code == 0);
}

TEST_CASE("retention lists who was not seen, changes nothing, and is refused when the clock jumped") {
    const TestShop shop;
    const auto on = [&](const char* day, const QStringList& words) { return run(QStringList{u"--json"_s, u"--today"_s, QString::fromLatin1(day)} + words); };
    REQUIRE(on("2026-01-10", {u"add"_s, shop.path(), u"--name"_s, u"Łucja Żak"_s}).code == 0);
    REQUIRE(on("2026-09-01", {u"add"_s, shop.path(), u"--name"_s, u"Siân Morgan"_s}).code == 0);
    const QByteArray before = shop.everything();
    const Answer unseen = on("2026-11-20", {u"retention"_s, shop.path(), u"--months"_s, u"6"_s});
    INFO(unseen.err.toStdString());
    REQUIRE(unseen.code == 0);
    REQUIRE(unseen.list().size() == 1);
    CHECK(unseen.list()[0][u"display_name"] == u"Łucja Żak"_s);
    CHECK(unseen.list()[0][u"by"] == u"created"_s);
    CHECK(shop.everything() == before);
    CHECK(on("2030-11-20", {u"retention"_s, shop.path(), u"--months"_s, u"6"_s}).code == 5);
    CHECK(on("2026-11-20", {u"retention"_s, shop.path()}).code == 2);
    CHECK(on("2026-11-20", {u"retention"_s, shop.path(), u"--months"_s, u"0"_s}).code == 2);
}
