#include "tests/app/program.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString number(qint64 id) { return QString::number(id); }

}  // namespace

TEST_CASE("a customer is added with everything, found in many ways and shown whole") {
    const TestShop shop;
    shop.add(u"Göran Åkesson"_s, {u"--phone"_s, u"040-666 01 13"_s});
    const Answer added = shop.json(u"add"_s, {u"--name"_s, u"Siân O'Brien <b>&%s"_s, u"--phone"_s, u"mobile: 070-174 06 05"_s, u"--phone"_s, u"+44 20 7946 0018"_s, u"--email"_s,
                                              u"sian@example.org"_s, u"--tag"_s, u"wedding"_s, u"--tag"_s, u"silk"_s, u"--birthday"_s, u"29/2"_s, u"--address"_s,
                                              u"Möllevångsgatan 14; 214 20 Malmö"_s, u"--called"_s, u"Siân"_s, u"--language"_s, u"en"_s, u"--note"_s, u"Size 38\nlikes blue"_s, u"--card"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    const QString id = number(added.number("id"));
    const QString card = added.text("card");
    CHECK(card.size() == 13);

    for (const QString& text : {u"sian"_s, u"o'brien"_s, u"0701740605"_s, u"+46 70 174 06 05"_s, u"sian@example.org"_s, card, u"<b>&%s"_s}) {
        INFO(text.toStdString());
        const Answer found = shop.json(u"find"_s, {text});
        CHECK(found.code == 0);
        CHECK(found.list().at(0)[u"id"].toInteger() == added.number("id"));
        CHECK(found.list().at(0)[u"display_name"] == u"Siân O'Brien <b>&%s"_s);
    }
    const Answer shown = shop.json(u"show"_s, {id});
    const QJsonObject customer = shown.object();
    CHECK(customer[u"phones"_s][0][u"label"] == u"mobile"_s);
    CHECK(customer[u"phones"_s][0][u"as_typed"] == u"070-174 06 05"_s);
    CHECK(customer[u"phones"_s][0][u"e164"] == u"+46701740605"_s);
    CHECK(customer[u"phones"_s].toArray().size() == 2);
    CHECK(customer[u"birthday"_s] == u"--02-29"_s);
    CHECK(customer[u"addresses"_s][0][u"post_code"] == u"214 20"_s);
    CHECK(customer[u"addresses"_s][0][u"city"] == u"Malmö"_s);
    CHECK(customer[u"tags"_s].toArray().size() == 2);
    CHECK(customer[u"note"_s] == u"Size 38\nlikes blue"_s);
    CHECK(customer[u"created_on"_s] == QLatin1StringView(kToday));
    CHECK(customer[u"card"_s][u"number"] == card);
    CHECK(shop.json(u"show"_s, {card}).object() == customer);
    CHECK(shop.text(u"show"_s, {id}).out.contains("Möllevångsgatan 14"));
}

TEST_CASE("nobody found is exit 4, an empty question wrong use") {
    const TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    const Answer none = shop.json(u"find"_s, {u"zzyzx"_s});
    CHECK(none.code == 4);
    CHECK(none.list().isEmpty());
    CHECK(none.err.contains("zzyzx"));
    CHECK(shop.json(u"find"_s, {u" "_s}).code == 2);
    CHECK(shop.json(u"find"_s, {u"elin"_s, u"--limit"_s, u"0"_s}).code == 2);
    CHECK(shop.json(u"find"_s, {u"elin"_s, u"akerstrom"_s}).list().size() == 1);
}

TEST_CASE("what does not look like a number or an address is kept as typed, and said") {
    const TestShop shop;
    const Answer added = shop.json(u"add"_s, {u"--name"_s, u"Elin Åkerström"_s, u"--phone"_s, u"abc"_s, u"--phone"_s, u"070-174 06 05"_s, u"--email"_s, u"nope"_s});
    REQUIRE(added.code == 0);
    CHECK(added.err.contains("“abc” does not look like a phone number"));
    CHECK(added.err.contains("“nope” does not look like an e-mail address"));
    CHECK_FALSE(added.err.contains("070-174"));
    const QString id = number(added.number("id"));
    const QJsonObject customer = shop.json(u"show"_s, {id}).object();
    CHECK(customer[u"phones"_s][0][u"as_typed"] == u"abc"_s);
    CHECK(customer[u"emails"_s][0][u"address"] == u"nope"_s);
    const Answer edited = shop.json(u"edit"_s, {id, u"--email"_s, u"elin @ example.se"_s});
    CHECK(edited.code == 0);
    CHECK(edited.err.contains("“elin @ example.se” does not look like"));
    CHECK_FALSE(edited.err.contains("abc"));
    CHECK(shop.json(u"edit"_s, {id, u"--email"_s, u"elin@example.se"_s}).err.isEmpty());
}

TEST_CASE("edit sets, clears and replaces, and says when nothing had to change") {
    const TestShop shop;
    const QString id = number(shop.add(u"Elin Åkerström"_s, {u"--phone"_s, u"work: 040-12 34 56"_s, u"--email"_s, u"elin@example.se"_s, u"--note"_s, u"Allergic to wool"_s}));
    const Answer changed = shop.json(u"edit"_s, {id, u"--phone"_s, u"040-12 34 56"_s, u"--phone"_s, u"070-174 06 33"_s, u"--email"_s, QString(), u"--birthday"_s, u"1988-04-17"_s});
    CHECK(changed.code == 0);
    CHECK(changed.number("action") > 0);
    const QJsonObject after = shop.json(u"show"_s, {id}).object();
    CHECK(after[u"phones"_s].toArray().size() == 2);
    CHECK(after[u"phones"_s][0][u"label"] == u"work"_s);
    CHECK(after[u"emails"_s].toArray().isEmpty());
    CHECK(after[u"note"_s] == u"Allergic to wool"_s);
    CHECK(after[u"birthday"_s] == u"1988-04-17"_s);
    CHECK(shop.json(u"edit"_s, {id, u"--birthday"_s, QString()}).code == 0);
    CHECK(shop.json(u"show"_s, {id}).object()[u"birthday"_s].isNull());

    const Answer same = shop.json(u"edit"_s, {id, u"--note"_s, u"Allergic to wool"_s});
    CHECK(same.code == 0);
    CHECK(same.object()[u"action"_s].isNull());
}

TEST_CASE("wrong, impossible and unknown things change nothing") {
    const TestShop shop;
    const QString id = number(shop.add(u"Elin Åkerström"_s));
    const QByteArray before = shop.everything();
    const qsizetype actions = shop.actions();
    CHECK(shop.json(u"edit"_s, {id}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--name"_s, u" "_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--birthday"_s, u"31/2"_s}).code == 5);
    CHECK(shop.json(u"edit"_s, {id, u"--birthday"_s, u"1990-02-30"_s}).code == 5);
    CHECK(shop.json(u"edit"_s, {id, u"--remove"_s, u"--note"_s, u"x"_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {id, u"--allow"_s, u"pigeon"_s}).code == 2);
    CHECK(shop.json(u"edit"_s, {u"999999"_s, u"--note"_s, u"x"_s}).code == 4);
    CHECK(shop.json(u"add"_s).code == 2);
    CHECK(shop.json(u"add"_s, {u"--name"_s, QString()}).code == 2);
    CHECK(shop.json(u"show"_s, {u"somebody"_s}).code == 2);
    CHECK(shop.json(u"show"_s, {u"0"_s}).code == 4);
    CHECK(shop.everything() == before);
    CHECK(shop.actions() == actions);
}

TEST_CASE("the bin, and the way back out") {
    const TestShop shop;
    const QString id = number(shop.add(u"Зоя Ёлкина"_s));
    CHECK(shop.json(u"edit"_s, {id, u"--remove"_s}).code == 0);
    CHECK(shop.json(u"find"_s, {u"зоя"_s}).code == 4);
    CHECK(shop.json(u"show"_s, {id}).object()[u"in_bin"_s].toBool());
    CHECK(shop.json(u"log"_s, {id, u"--note"_s, u"To nobody"_s}).code == 5);
    CHECK(shop.json(u"edit"_s, {id, u"--restore"_s}).code == 0);
    CHECK(shop.json(u"edit"_s, {id, u"--restore"_s}).code == 5);
    CHECK(shop.json(u"find"_s, {u"елкина"_s}).code == 0);
}

TEST_CASE("consent is a register") {
    const TestShop shop;
    const QString id = number(shop.add(u"Mårten Öhman"_s));
    CHECK(shop.json(u"edit"_s, {id, u"--allow"_s, u"post"_s}).code == 0);
    CHECK(shop.json(u"edit"_s, {id, u"--forbid"_s, u"post"_s}).code == 0);
    const QJsonArray consents = shop.json(u"show"_s, {id}).object()[u"consents"_s].toArray();
    REQUIRE(consents.size() == 2);
    CHECK(consents[0][u"given"].toBool());
    CHECK_FALSE(consents[1][u"given"].toBool());
}
