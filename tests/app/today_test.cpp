#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QFile>
#include <QProcess>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString text(qint64 number) { return QString::number(number); }

/// What another program reads on a page, and how many pages there are.
QString read(const QString& pdf) {
    QProcess program;
    program.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(program.waitForFinished(60'000));
    return QString::fromUtf8(program.readAllStandardOutput());
}

}  // namespace

TEST_CASE("today tells the day in its parts, and the morning sheet prints it on one page") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s, {u"--birthday"_s, u"1992-11-24"_s})), anna = text(shop.add(u"Анна Ковалёва"_s));
    REQUIRE(shop.json(u"promise"_s, {elin, u"Coat"_s, u"--by"_s, u"fri"_s}).code == 0);
    REQUIRE(shop.json(u"appointment"_s, {anna, u"Примерка"_s, u"--at"_s, u"today 16:30"_s}).code == 0);
    for (int i = 0; i < 60; ++i) REQUIRE(shop.json(u"task"_s, {anna, u"--add"_s, u"Call about the wool, the lining and the forty-seven buttons that were ordered twice, number %1"_s.arg(i), u"--on"_s, u"today"_s}).code == 0);
    REQUIRE(shop.json(u"complaint"_s, {u"add"_s, u"The hem came undone"_s, u"--customer"_s, elin}).code == 0);
    const QJsonObject today = shop.json(u"today"_s).object();
    CHECK(today[u"due"] == 61);
    CHECK(today[u"late_promises"].toArray().isEmpty());
    CHECK(today[u"coming"][0][u"text"] == u"Coat"_s);
    CHECK(today[u"appointments"][0][u"display_name"] == u"Анна Ковалёва"_s);
    CHECK(today[u"tasks"].toArray().size() == 60);
    CHECK(today[u"complaints"][0][u"text"] == u"The hem came undone"_s);
    CHECK(today[u"birthdays"][0][u"turns"] == 34);
    CHECK(shop.json(u"today"_s, {u"--today"_s, u"2026-12-01"_s}).object()[u"late_promises"][0][u"text"] == u"Coat"_s);
    CHECK(shop.text(u"today"_s).out.contains("APPOINTMENTS"));

    CHECK(shop.json(u"morning-sheet"_s).code == 2);
    CHECK(shop.json(u"morning-sheet"_s, {u"--pdf"_s, u"nowhere/sheet.pdf"_s}).code == 3);
    REQUIRE(shop.json(u"morning-sheet"_s, {u"--pdf"_s, u"sheet.pdf"_s}).code == 0);
    const QString page = read(shop.inFolder(u"sheet.pdf"_s));
    CHECK(page.count(u'\f') == 1);
    CHECK(page.contains(u"Анна Ковалёва"_s));
    CHECK(page.contains(u"Примерка"_s));
    CHECK(page.contains(u"The hem came undone"_s));
    // Sixty tasks have no room, and yet the coming days have theirs.
    CHECK(page.count(u"number "_s) > 3);
    CHECK(page.count(u"number "_s) < 60);
    CHECK(page.contains(u"Coat"_s));
}

TEST_CASE("drifting regulars are listed, or it is said that there are none") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s));
    CHECK(shop.json(u"drifting"_s).code == 4);
    for (const QString& day : {u"2026-08-01"_s, u"2026-08-11"_s, u"2026-08-21"_s, u"2026-08-31"_s}) REQUIRE(shop.json(u"log"_s, {elin, u"--visit"_s, u"Hem"_s, u"--today"_s, day}).code == 0);
    const QJsonArray found = shop.json(u"drifting"_s).list();
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"usual_days"] == 10);
    CHECK(found[0][u"away_days"] == 81);
}

TEST_CASE("the timeline tells all that happened, of one kind, or where words stand") {
    const TestShop shop;
    const QString elin = text(shop.add(u"Elin Åkerström"_s));
    REQUIRE(shop.json(u"log"_s, {elin, u"--call"_s, u"Asks about silk"_s}).code == 0);
    REQUIRE(shop.json(u"log"_s, {elin, u"--note"_s, u"Prefers linen"_s}).code == 0);
    const QJsonArray all = shop.json(u"timeline"_s, {elin}).list();
    REQUIRE(all.size() == 3);
    CHECK(all[2][u"kind"] == u"change"_s);
    CHECK(shop.json(u"timeline"_s, {elin, u"--kind"_s, u"call"_s, u"--kind"_s, u"note"_s}).list().size() == 2);
    CHECK(shop.json(u"timeline"_s, {elin, u"--search"_s, u"SILK"_s}).list()[0][u"text"] == u"Asks about silk"_s);
    CHECK(shop.json(u"timeline"_s, {elin, u"--search"_s, u"velvet"_s}).code == 4);
    CHECK(shop.json(u"timeline"_s, {elin, u"--kind"_s, u"quarrel"_s}).code == 2);
    CHECK(shop.json(u"timeline"_s, {u"4711"_s}).code == 4);
    CHECK(shop.text(u"timeline"_s, {elin}).out.contains("Prefers linen"));
}
