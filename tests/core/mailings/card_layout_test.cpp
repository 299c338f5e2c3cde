#include "core/mailings/card_layout.h"
#include "tests/support/seed.h"
#include <QJsonObject>
#include <catch2/catch.hpp>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

CardItem card(qint64 id, const QString& heading, const QString& body = u"Välkommen in till oss."_s) {
    return {CustomerId(id), heading, body, {u"Elin Åkerström"_s, u"Storgatan 4"_s, u"211 42 Malmö"_s},
            {u"Majas syateljé"_s, u"Södra Förstadsgatan 18"_s, u"211 43 Malmö"_s}};
}

const TextBlock& blockOf(const Page& page, int item, Role role) {
    for (const TextBlock& block : page.blocks)
        if (block.item == item && block.role == role) return block;
    FAIL("no such block");
    return page.blocks.first();
}

/// Every text at least 8 mm inside its own cell, and no text box of a card over another.
void checkInsideCells(const QList<Page>& pages, const Sheet& sheet) {
    for (const Page& page : pages)
        for (const TextBlock& block : page.blocks) {
            CAPTURE(roleWord(block.role).toStdString(), block.item);
            REQUIRE(sheet.cell(block.cell).inset(8'000).contains(block.rect));
            REQUIRE(block.rect.height >= block.smallestSize);
            for (const TextBlock& other : page.blocks)
                REQUIRE((&other == &block || !other.rect.overlaps(block.rect)));
        }
}

}  // namespace

TEST_CASE("A card has its heading on top, the body under it, the address at the bottom left") {
    for (const Sheet& sheet : sheets()) {
        const auto pages = layOutCards({card(7, u"God jul, Elin!"_s)}, sheet);
        REQUIRE(pages.size() == 1);
        const Page& page = pages.first();
        CHECK(page.paper == sheet.paper());
        const TextBlock heading = blockOf(page, 0, Role::Heading), body = blockOf(page, 0, Role::Body);
        const TextBlock address = blockOf(page, 0, Role::Address), sender = blockOf(page, 0, Role::Sender);
        CHECK(heading.rect.x == 8'000);
        CHECK(heading.rect.y == 8'000);
        CHECK(body.rect.y > heading.rect.bottom());
        CHECK(address.rect.y > body.rect.bottom());
        CHECK(address.rect.x == 8'000);
        CHECK(address.rect.bottom() == sheet.cellHeight - 8'000);
        CHECK(sender.rect.y == address.rect.y);
        CHECK(sender.rect.right() == sheet.cellWidth - 8'000);
        CHECK(address.text == u"Elin Åkerström\nStorgatan 4\n211 42 Malmö"_s);
        CHECK(page.rules.size() == 1);
        CHECK(heading.customer == CustomerId(7));
        checkInsideCells(pages, sheet);
    }
}

TEST_CASE("A longer heading takes more lines and moves the body down") {
    const Sheet sheet = sheetById(u"a6x4").value();
    const auto pages = layOutCards({card(1, u"God jul, Elin!"_s), card(2, u"Merry Christmas, Анна Сергеевна Ковалёва!"_s),
                                    card(3, QString(500, u'Å')), card(4, QString(40, u'明'))}, sheet);
    const Page& page = pages.first();
    const int one = blockOf(page, 0, Role::Heading).rect.height, two = blockOf(page, 1, Role::Heading).rect.height;
    CHECK(two > one);
    CHECK(blockOf(page, 1, Role::Body).rect.y - sheet.cell(1).y > blockOf(page, 0, Role::Body).rect.y);
    CHECK(blockOf(page, 2, Role::Heading).rect.height < one * 4);
    checkInsideCells(pages, sheet);
}

TEST_CASE("Any texts stay in their cells") {
    const unsigned seed = seedOf("card texts");
    CAPTURE(seed);
    std::mt19937 random(seed);
    const QStringList words{u"Åsa"_s, u"Ковалёва"_s, u"王小明"_s, u"فاطمة"_s, u"<img src=x>"_s, u"\n"_s, u"🎂"_s,
                            u"Donaudampfschiffahrtselektrizitäten"_s, QString(QChar(0)), u"\t"_s, u"é"_s};
    const auto text = [&](int most) {
        QString result;
        for (int n = std::uniform_int_distribution<int>(0, most)(random); n > 0; --n)
            result += words.at(std::uniform_int_distribution<qsizetype>(0, words.size() - 1)(random)) + u' ';
        return result;
    };
    for (int round = 0; round < 60; ++round) {
        QList<CardItem> cards;
        for (int i = 0; i < 6; ++i) {
            CardItem item{CustomerId(i + 1), text(40), text(300), {}, {}};
            for (int n = round % 14; n > 0; --n) item.addressLines.append(text(4));
            for (int n = round % 5; n > 0; --n) item.senderLines.append(text(3));
            cards.append(item);
        }
        for (const Sheet& sheet : sheets()) checkInsideCells(layOutCards(cards, sheet, round % 4), sheet);
    }
}

TEST_CASE("Texts are plain and without control characters, and empty ones take no box") {
    const Sheet sheet = sheetById(u"a6x4").value();
    CardItem item{CustomerId(1), u"<b>Hej</b>\tElin\r\n"_s, u"  \n"_s, {u"Elin"_s, u""_s, u"a\nb"_s}, {}};
    const auto pages = layOutCards({item}, sheet);
    REQUIRE(pages.first().blocks.size() == 2);
    CHECK(blockOf(pages.first(), 0, Role::Heading).text == u"<b>Hej</b> Elin"_s);
    CHECK(blockOf(pages.first(), 0, Role::Address).text == u"Elin\na\nb"_s);
    item.addressLines.clear();
    CHECK(layOutCards({item}, sheet).first().rules.isEmpty());
}

TEST_CASE("A text that begins from the right is aligned with the right edge") {
    const auto pages = layOutCards({card(1, u"عيد ميلاد سعيد، Elin!"_s), card(2, u"Grattis, فاطمة!"_s)},
                                   sheetById(u"a6x4").value());
    CHECK(blockOf(pages.first(), 0, Role::Heading).rightToLeft);
    CHECK_FALSE(blockOf(pages.first(), 1, Role::Heading).rightToLeft);
}

TEST_CASE("A long line of an address goes on in a second one, a usual line does not") {
    CardItem item = card(1, u"Hej"_s);
    item.addressLines = {u"Föreningen för Svensk Folkdräktsforskning i Södra Skåne"_s, u"Möllevångsgatan 31, 4 tr"_s, u"214 20 Malmö"_s};
    const auto pages = layOutCards({item}, sheetById(u"a6x4").value());
    const QStringList lines = blockOf(pages.first(), 0, Role::Address).text.split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines.at(0) + u' ' + lines.at(1) == item.addressLines.at(0));
    CHECK(lines.mid(2) == item.addressLines.mid(1));
}

TEST_CASE("An address is aligned the way most of its lines run") {
    CardItem swedish = card(1, u"Hej"_s), arabic = card(2, u"Hej"_s);
    swedish.addressLines = {u"فاطمة الزهراء"_s, u"Bredgatan 11"_s, u"222 21 Lund"_s};
    arabic.addressLines = {u"فاطمة الزهراء"_s, u"شارع الحمراء ١٢"_s, u"Beirut"_s};
    const auto pages = layOutCards({swedish, arabic}, sheetById(u"a6x4").value());
    CHECK_FALSE(blockOf(pages.first(), 0, Role::Address).rightToLeft);
    CHECK(blockOf(pages.first(), 1, Role::Address).rightToLeft);
}

TEST_CASE("Cards are cut where cells meet inside the paper") {
    const auto pages = layOutCards({card(1, u"Hej"_s)}, sheetById(u"a6x4").value());
    CHECK(pages.first().cutLines == QList<PaperLine>({{105'000, 0, 105'000, 297'000}, {0, 148'500, 210'000, 148'500}}));
}

TEST_CASE("The plan names page, cell, customer, role and box of every text") {
    QList<CardItem> cards;
    for (qint64 id = 1; id <= 5; ++id) cards.append(card(id, u"Hej %1"_s.arg(id)));
    const auto plan = planJson(layOutCards(cards, sheetById(u"a6x4").value(), 1));
    REQUIRE(plan.size() == 20);
    const QJsonObject first = plan.first().toObject(), last = plan.last().toObject();
    CHECK(first.value(u"page"_s) == 1);
    CHECK(first.value(u"cell"_s) == 2);
    CHECK(first.value(u"id"_s) == 1);
    CHECK(last.value(u"page"_s) == 2);
    CHECK(last.value(u"cell"_s) == 2);
    CHECK(last.value(u"id"_s) == 5);
    int headings = 0;
    for (const auto& entry : plan) {
        const QJsonObject block = entry.toObject();
        if (block.value(u"role"_s) != u"heading"_s) continue;
        CHECK(block.value(u"text"_s) == u"Hej %1"_s.arg(++headings));
        CHECK(block.value(u"align"_s) == u"left"_s);
        CHECK(block.value(u"x_um"_s).toInt() % 105'000 == 8'000);
        CHECK(block.value(u"y_um"_s).toInt() % 148'500 == 8'000);
    }
    CHECK(headings == 5);
}
