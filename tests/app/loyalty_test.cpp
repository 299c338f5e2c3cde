#include "core/loyalty/card_number.h"
#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

TEST_CASE("nine stamps, one reward") {
    const TestShop shop;
    const Answer added = shop.json(u"add"_s, {u"--name"_s, u"Yasmin Al-Hariri"_s, u"--card"_s});
    const QString card = added.text("card");
    CHECK(shop.json(u"redeem"_s, {card}).code == 5);
    qint64 last = added.number("action");
    for (int i = 1; i <= 9; ++i) {
        const Answer stamped = shop.json(u"stamp"_s, {i % 2 == 0 ? card : QString::number(added.number("id"))});
        REQUIRE(stamped.code == 0);
        CHECK(stamped.number("stamps") == i);
        CHECK(stamped.number("stamps_needed") == 9);
        CHECK(stamped.text("display_name") == u"Yasmin Al-Hariri");
        CHECK(stamped.number("action") > last);
        last = stamped.number("action");
        CHECK(stamped.object()[u"can_redeem"_s].toBool() == (i == 9));
    }
    // A scanner may drop the check digit.
    const Answer redeemed = shop.json(u"redeem"_s, {card.left(12)});
    CHECK(redeemed.code == 0);
    CHECK(redeemed.number("stamps") == 0);
    CHECK(shop.json(u"redeem"_s, {card}).code == 5);
    CHECK(shop.json(u"check"_s).code == 0);
}

TEST_CASE("an unknown card is exit 4, a wrong check digit exit 5, no number at all exit 2") {
    const TestShop shop;
    const QString card = shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s, u"--card"_s}).text("card");
    const QString stranger = CardNumber::make(9'999'999'999).digits();
    QString wrong = card;
    wrong[12] = QChar(u'0' + (card.at(12).digitValue() + 1) % 10);
    const QByteArray before = shop.everything();
    for (const QString& command : {u"stamp"_s, u"redeem"_s}) {
        CHECK(shop.json(command, {stranger}).code == 4);
        CHECK(shop.json(command, {wrong}).code == 5);
        CHECK(shop.json(command, {u"the blue one"_s}).code == 2);
        CHECK(shop.json(command, {u"999999"_s}).code == 4);
        CHECK(shop.json(command).code == 2);
    }
    CHECK(shop.everything() == before);
}

TEST_CASE("a lost card is replaced and refused from then on") {
    const TestShop shop;
    const Answer added = shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s, u"--card"_s});
    const QString id = QString::number(added.number("id"));
    CHECK(shop.json(u"stamp"_s, {id}).code == 0);
    REQUIRE(shop.json(u"edit"_s, {id, u"--card"_s}).code == 0);
    const QJsonObject card = shop.json(u"show"_s, {id}).object()[u"card"_s].toObject();
    CHECK(card[u"number"_s] != added.text("card"));
    CHECK(card[u"stamps"_s].toInteger() == 1);
    CHECK(shop.json(u"stamp"_s, {added.text("card")}).code == 5);
}
