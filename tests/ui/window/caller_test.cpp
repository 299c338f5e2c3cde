#include "core/search/number_owner_store.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include <QPushButton>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

Composer* composerOf(CounterStage& stage) { return stage.counter.customers() ? stage.counter.customers()->history()->composer() : nullptr; }

QPushButton* offered(CounterStage& stage, const QString& text) {
    for (QPushButton* button : stage.window.messages()->findChildren<QPushButton*>())
        if (button->text().contains(text)) return button;
    return nullptr;
}

}  // namespace

TEST_CASE("Whoever rings is opened with a call begun, however the number is written") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    shop.add(u"Анна Ковалёва"_s, u"070-123 45 68"_s);
    for (const QString& number : {u"+46701234567"_s, u"0701234567"_s, u"+46 70 123 45 67"_s}) {
        CounterStage stage(*shop.shop);
        stage.counter.takeCall(number);
        REQUIRE(stage.counter.customers());
        CHECK(stage.counter.customers()->customer() == elin);
        CHECK(composerOf(stage)->writes() == Composer::Writes::Call);
        CHECK(composerOf(stage)->kind() == Interaction::Kind::Call);
    }
}

TEST_CASE("A number nobody has is offered to a new customer, or to the open one") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    CounterStage stage(*shop.shop);
    stage.counter.takeCall(u"070-555 01 02"_s);
    CHECK(stage.said().contains(u"nobody in the book"_s));
    CHECK_FALSE(offered(stage, u"Give it to"_s));
    stage.counter.openCustomer(elin);
    stage.counter.takeCall(u"070-555 01 02"_s);
    REQUIRE(offered(stage, u"New customer"_s));
    auto* give = offered(stage, u"Give it to Elin Åkerström"_s);
    REQUIRE(give);
    give->click();
    REQUIRE(CounterStage::comes([&] { return NumberOwnerStore(shop->reader()).owners(PhoneNumber::read(u"+46705550102", u"SE"_s)) == std::vector<CustomerId>{elin}; }));
    CHECK(CustomerStore(shop->reader()).find(elin)->phones.size() == 1);
}

TEST_CASE("A shared number is looked for, and who it is is chosen") {
    TestShop shop;
    shop.add(u"Per Gustafsson"_s, u"040-12 34 56"_s);
    shop.add(u"Karin Gustafsson"_s, u"040-12 34 56"_s);
    CounterStage stage(*shop.shop);
    stage.counter.takeCall(u"+46 40 123456"_s);
    CHECK(stage.said().contains(u"share the number"_s));
    CHECK(stage.window.search()->text() == u"+46 40 123456"_s);
}

TEST_CASE("A call waits while the counter is locked, and shows nobody") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s, u"070-123 45 67"_s);
    CounterStage stage(*shop.shop);
    stage.counter.lock();
    stage.counter.takeCall(u"0701234567"_s);
    CHECK((!stage.counter.customers() || !stage.counter.customers()->customer().isValid()));
    stage.key(Qt::Key_Return);  // whoever stood there comes back
    REQUIRE(CounterStage::comes([&] { return stage.counter.customers() && stage.counter.customers()->customer() == elin; }));
}
