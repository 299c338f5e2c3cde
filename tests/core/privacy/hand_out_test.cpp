#include "core/privacy/hand_out.h"
#include "tests/core/privacy/planted.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject handedOut(const TestShop& shop, CustomerId id) {
    const auto result = HandOut::of(shop.shop->reader(), shop.maja, id, shop.shop->today());
    if (const auto* refusal = std::get_if<Refusal>(&result)) FAIL(refusal->sentence.toStdString());
    return std::get<QJsonObject>(result);
}

}  // namespace

TEST_CASE("what is handed out holds every word about the person and none about another") {
    PlantedShop shop;
    saved(shop->database().write({"Offer as twins", shop.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore(t.connection()).addTwin(shop.elin, shop.oskar, u"same phone"_s);
        return Done{};
    }));
    const QByteArray text = QJsonDocument(handedOut(shop, shop.elin)).toJson();
    for (const auto& [word, where] : shop.wordsOf(shop.elin)) {
        INFO(word << " of " << where.toStdString());
        CHECK(text.contains(QByteArray::fromStdString(word)));
    }
    CHECK(shop.readIn(text, shop.oskar) == std::vector<std::string>{});
    CHECK(text.contains("same phone"));
}

TEST_CASE("the form of what is handed out is the documented one") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"0701234567"_s);
    const CustomerId again = shop.add(u"E. Akerstrom"_s);
    saved(MergeDesk(shop->database()).merge(shop.maja, elin, again));
    const QJsonObject all = handedOut(shop, elin);
    CHECK(all.value(u"format"_s) == u"regulars-hand-out"_s);
    CHECK(all.value(u"version"_s) == 1);
    CHECK(all.value(u"made_on"_s) == u"2026-11-22"_s);
    CHECK(all.value(u"shop"_s).toObject().value(u"name"_s) == u"Blom & Daughter"_s);
    CHECK(all.value(u"customer"_s).toObject().value(u"display_name"_s) == u"Elin Åkerström"_s);
    CHECK(all.value(u"phones"_s).toArray().first().toObject().value(u"as_typed"_s) == u"0701234567"_s);
    CHECK(all.value(u"merged_records"_s).toArray().first().toObject().value(u"display_name"_s) == u"E. Akerstrom"_s);
    const QJsonObject first = all.value(u"changes"_s).toArray().first().toObject();
    CHECK(first.value(u"by"_s) == u"Maja"_s);
    CHECK(first.value(u"action"_s) == u"New customer"_s);
}

TEST_CASE("only the owner hands out, and nothing of who was erased") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    CHECK(std::get<Refusal>(HandOut::of(shop->reader(), shop.johan, elin, shop->today())).sentence == u"Only the owner of the shop may do this: Maja.");
    CHECK(std::get<Refusal>(HandOut::of(shop->reader(), shop.maja, CustomerId{77}, shop->today())).sentence == u"This customer is not in the book any more.");
    ErasureDesk desk(shop->database());
    saved(desk.erase(shop.maja, elin));
    desk.finish().waitForFinished();
    CHECK(std::get<Refusal>(HandOut::of(shop->reader(), shop.maja, elin, shop->today())).sentence.startsWith(u"This customer was erased"));
}
