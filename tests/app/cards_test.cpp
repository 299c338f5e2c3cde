#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QString kAddress = u"Möllevångsgatan 14; 214 20 Malmö"_s;

}  // namespace

TEST_CASE("due cards are prepared, printed as one PDF and confirmed") {
    const TestShop shop;
    const QString elin = QString::number(shop.add(u"Elin Åkerström"_s, {u"--address"_s, kAddress}));
    const QString goran = QString::number(shop.add(u"Göran Åkesson"_s, {u"--address"_s, kAddress, u"--birthday"_s, u"--11-25"_s}));
    shop.add(u"王小明"_s, {u"--birthday"_s, u"1990-11-26"_s});
    REQUIRE(shop.json(u"edit"_s, {goran, u"--allow"_s, u"post"_s}).code == 0);
    REQUIRE(shop.json(u"log"_s, {elin, u"--call"_s, u"Coat is ready"_s, u"--next"_s, u"2026-11-24 fetch the coat"_s}).code == 0);

    const Answer cards = shop.json(u"cards"_s, {u"--pdf"_s, u"cards.pdf"_s});
    INFO(cards.err.toStdString());
    REQUIRE(cards.code == 0);
    const QJsonObject plan = cards.object();
    CHECK(plan[u"file"_s] == shop.inFolder(u"cards.pdf"_s));
    CHECK(plan[u"pages"_s].toInteger() == 1);
    REQUIRE(plan[u"jobs"_s].toArray().size() == 2);
    REQUIRE(plan[u"cards"_s].toArray().size() == 2);
    CHECK(plan[u"cards"_s][0][u"display_name"] == u"Elin Åkerström"_s);
    CHECK(plan[u"cards"_s][1][u"cell"].toInteger() == 2);
    CHECK(plan[u"left_out"_s][0][u"display_name"] == u"王小明"_s);
    bool isThere = false;
    for (const auto& block : plan[u"blocks"_s].toArray()) {
        CHECK(block[u"x_um"].toInteger() + block[u"width_um"].toInteger() <= 210'000);
        CHECK(block[u"y_um"].toInteger() + block[u"height_um"].toInteger() <= 297'000);
        isThere = isThere || (block[u"role"] == u"body"_s && !block[u"text"].toString().isEmpty());
        CHECK_FALSE(block[u"text"].toString().contains(u"fetch the coat"_s));  // that is for the counter, not for her
    }
    CHECK(isThere);
    QFile pdf(shop.inFolder(u"cards.pdf"_s));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");

    const QString job = QString::number(plan[u"jobs"_s][0][u"job"].toInteger());
    CHECK(shop.json(u"confirm"_s, {job, u"--spoiled"_s, u"2"_s}).code == 5);
    CHECK(shop.json(u"confirm"_s, {job, u"--spoiled"_s, u"first"_s}).code == 2);
    const Answer confirmed = shop.json(u"confirm"_s, {job});
    CHECK(confirmed.code == 0);
    CHECK(confirmed.number("printed") == 1);
    CHECK(shop.json(u"confirm"_s, {job}).code == 5);
    CHECK(shop.json(u"confirm"_s, {u"4711"_s}).code == 4);
    CHECK(shop.json(u"history"_s, {elin}).list().at(0)[u"kind"] == u"card"_s);

    // Göran's card was not confirmed, so it is due still; a spoiled one stays due.
    const Answer rest = shop.json(u"cards"_s, {u"--kind"_s, u"birthday"_s, u"--pdf"_s, u"rest.pdf"_s});
    REQUIRE(rest.code == 0);
    const QString second = QString::number(rest.object()[u"jobs"_s][0][u"job"].toInteger());
    CHECK(shop.json(u"confirm"_s, {second, u"--spoiled"_s, u"1"_s}).number("printed") == 0);
    CHECK(shop.json(u"cards"_s, {u"--kind"_s, u"birthday"_s, u"--pdf"_s, u"rest.pdf"_s}).code == 0);
    CHECK(shop.json(u"check"_s).code == 0);
}

TEST_CASE("no cards, no file, no job") {
    const TestShop shop;
    CHECK(shop.json(u"cards"_s, {u"--pdf"_s, u"cards.pdf"_s}).code == 4);
    CHECK_FALSE(QFile::exists(shop.inFolder(u"cards.pdf"_s)));
    shop.add(u"Elin Åkerström"_s, {u"--address"_s, kAddress});
    REQUIRE(shop.json(u"edit"_s, {u"1"_s, u"--allow"_s, u"post"_s}).code == 0);
    const qsizetype before = shop.actions();
    CHECK(shop.json(u"cards"_s, {u"--kind"_s, u"holiday"_s}).code == 2);
    CHECK(shop.json(u"cards"_s, {u"--kind"_s, u"ransom"_s, u"--pdf"_s, u"x.pdf"_s}).code == 2);
    CHECK(shop.json(u"cards"_s, {u"--until"_s, u"2025-02-29"_s, u"--pdf"_s, u"x.pdf"_s}).code == 5);
    CHECK(shop.json(u"cards"_s, {u"--kind"_s, u"holiday"_s, u"--pdf"_s, u"no/such/folder/x.pdf"_s}).code == 3);
    CHECK(shop.actions() == before);
    CHECK(shop.json(u"cards"_s, {u"--kind"_s, u"holiday"_s, u"--pdf"_s, u"x.pdf"_s}).code == 0);
}
