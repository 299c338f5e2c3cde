#include "tests/core/exchange/imported.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 10'000, kTwinEvery = 1000;

// Every thousandth has the phone of the one before, under another name.
QByteArray manyPeople() {
    QByteArray csv("Customer ID,Name,Phone,E-mail,City,Birthday,Tags\r\n");
    for (int i = 1; i <= kRows; ++i) {
        const bool isTwin = i % kTwinEvery == 0;
        csv += "K-" + QByteArray::number(i) + (isTwin ? ",Åsa Öberg" : ",Elin Åkerström ") + (isTwin ? QByteArray() : QByteArray::number(i)) + ",070" + QByteArray::number(1'000'000 + i - isTwin) +
               ",kund" + QByteArray::number(i) + "@example.se,Malmö,1985-12-09,stamkund\r\n";
    }
    return csv;
}

}  // namespace

TEST_CASE("many thousands come in as one action, with twins among rows not yet in the file") {
    TestShop shop;
    const QByteArray empty = jsonOf(shop);
    const auto taken = importInto(shop, manyPeople());
    CHECK(taken.value.added == kRows);
    CHECK(taken.value.twins == kRows / kTwinEvery);
    REQUIRE_FALSE(taken.value.twinNotes.empty());
    CHECK(taken.value.twinNotes.front().sentence.contains(u"Elin Åkerström 999"_s));
    CHECK(shop->reader().integer("SELECT count(*) FROM customer_twin") == kRows / kTwinEvery);
    checkSound(shop);
    CHECK(importInto(shop, manyPeople()).value.unchanged == kRows);

    const QByteArray full = jsonOf(shop);
    const auto undone = saved(shop->database().undo(taken.action, shop.maja));
    CHECK(jsonOf(shop) == empty);
    saved(shop->database().undo(undone.action, shop.maja));
    CHECK(jsonOf(shop) == full);
    checkSound(shop);
}
