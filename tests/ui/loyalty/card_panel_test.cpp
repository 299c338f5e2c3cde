#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/loyalty/card_panel.h"
#include "ui/shared/stamp_count.h"
#include "ui/shared/stamps.h"
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

struct Counter {
    TestShop shop;
    CustomerId elin = shop.add(u"Elin Åkerström"_s);
    CardPanel panel{*shop.shop};
    Counter() {
        panel.setStaff(shop.maja);
        panel.setCustomer(elin);
        panel.resize(300, 400);
        panel.show();
    }
    Button* button(const QString& name) { return panel.findChild<Button*>(name); }
    /// Presses and waits for the disk and for the panel to follow.
    ActionId press(const QString& name, int stamps) {
        QSignalSpy done(&panel, &CardPanel::done);
        button(name)->click();
        CHECK(arrives(done));
        CHECK(QTest::qWaitFor([&] { return panel.findChild<PunchCard*>()->stamps() == stamps; }, patienceMs));
        return done.isEmpty() ? ActionId{} : done.first().at(1).value<ActionId>();
    }
};

}  // namespace

TEST_CASE("Without a card the panel offers one, and a printed number is taken") {
    Counter counter;
    CHECK(counter.button(u"giveCard"_s)->isVisible());
    CHECK_FALSE(counter.button(u"stampCard"_s)->isVisible());
    auto* number = counter.panel.findChild<QLineEdit*>(u"cardNumber"_s);
    number->setText(u"2900000047113"_s);  // its check digit is wrong
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(counter.panel.findChild<QLabel*>(u"cardNumberFault"_s)->isVisible());
    CHECK_FALSE(LoyaltyStore(counter.shop->reader()).standing(counter.elin));
    const CardNumber printed = CardNumber::make(4711);
    number->setText(printed.grouped());
    QSignalSpy done(&counter.panel, &CardPanel::done);
    QTest::keyClick(number, Qt::Key_Return);
    REQUIRE(arrives(done));
    CHECK(LoyaltyStore(counter.shop->reader()).cardOwner(printed) == counter.elin);
    CHECK(QTest::qWaitFor([&] { return counter.button(u"stampCard"_s)->isVisible() && !counter.button(u"giveCard"_s)->isVisible(); }, patienceMs));
}

TEST_CASE("Nine stamps, the reward, and a mistake taken back") {
    Counter counter;
    counter.press(u"giveCard"_s, 0);
    CHECK(QTest::qWaitFor([&] { return counter.button(u"stampCard"_s)->isVisible(); }, patienceMs));
    for (int i = 1; i <= 9; ++i) {
        CHECK_FALSE(counter.button(u"redeemReward"_s)->isEnabled());
        counter.press(u"stampCard"_s, i);
    }
    CHECK(counter.button(u"redeemReward"_s)->isEnabled());
    counter.press(u"takeBackStamp"_s, 8);
    CHECK(counter.panel.findChild<QLabel*>(u"cardOutlook"_s)->text().startsWith(u"1 more"_s));
    counter.press(u"stampCard"_s, 9);
    counter.press(u"redeemReward"_s, 0);
    CHECK(LoyaltyStore(counter.shop->reader()).standing(counter.elin)->stamps == 0);
}

TEST_CASE("Another customer's card is shown as soon as they are open") {
    Counter counter;
    counter.press(u"giveCard"_s, 0);
    counter.panel.setCustomer(counter.shop.add(u"王小明"_s));
    CHECK(counter.button(u"giveCard"_s)->isVisible());
    CHECK_FALSE(counter.button(u"stampCard"_s)->isVisible());
}

TEST_CASE("Stamps past a full card count for the next one") {
    CHECK(StampCount::of(7, 9).words() == u"7 of 9"_s);
    CHECK(StampCount::of(9, 9).onNext == 0);
    CHECK(StampCount::of(11, 9).words() == u"9 of 9 · 1 reward(s) ready · 2 on the next"_s);
    CHECK(StampCount::of(11, 9).brief() == u"9 of 9 + 2"_s);
    CHECK(StampCount::of(11, 9).latest() == u"2 of 9 on the next card"_s);
    CHECK(StampCount::of(20, 9).rewards == 2);
    CHECK(StampCount::of(20, 9).onNext == 2);
    CHECK(StampCount::of(20, 9).brief() == u"9 of 9 + 11"_s);
    CHECK(StampCount::of(-1, 0).words() == u"0 of 1"_s);
    Counter counter;
    for (int i = 0; i < 10; ++i) saved(counter.shop->loyaltyDesk.stamp(counter.shop.maja, counter.elin, u"key %1"_s.arg(i)));
    counter.panel.setCustomer(counter.elin);
    QSignalSpy done(&counter.panel, &CardPanel::done);
    counter.button(u"stampCard"_s)->click();
    REQUIRE(arrives(done));
    CHECK(done.first().first().toString() == u"Stamped: 9 of 9 · 1 reward(s) ready · 2 on the next."_s);
    auto* punches = counter.panel.findChild<PunchCard*>();
    CHECK(QTest::qWaitFor([&] { return punches->accessibleName() == u"9 of 9 · 1 reward(s) ready · 2 on the next"_s; }, patienceMs));
    CHECK(punches->stamps() == 9);
    // The reward takes a whole card, and leaves what counts for the next.
    counter.press(u"redeemReward"_s, 2);
}
