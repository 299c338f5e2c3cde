#include "core/counter/pin_desk.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/customers/customer_form.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/shared/pin_ask.h"
#include "ui/window/idle_lock.h"
#include "ui/window/lock_cover.h"
#include "ui/window/staff_prompt.h"
#include <QPlainTextEdit>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The window of a shop where both have a PIN, with Maja at the counter.
struct Guarded {
    TestShop shop;
    CustomerId elin = shop.add(u"Elin Åkerström"_s);
    std::unique_ptr<CounterStage> stage;
    Guarded() {
        give(shop.maja, u"482915"_s);
        give(shop.johan, u"902716"_s);
        stage = std::make_unique<CounterStage>(*shop.shop);
    }
    void give(StaffId whose, const QString& pin) {
        REQUIRE_FALSE(PinDesk(shop->database(), PinHashing(1, 8192)).set(whose, whose, std::get<Pin>(Pin::choose(pin))).result());
    }
    void type(const QString& text) {
        for (const QChar c : text) QTest::keyClick(QApplication::focusWidget(), static_cast<char>(c.toLatin1()));
        stage->key(Qt::Key_Return);
    }
    [[nodiscard]] PinAsk* ask() { return stage->window.findChild<PinAsk*>(); }
    [[nodiscard]] LockCover* cover() { return stage->window.findChild<LockCover*>(); }
    [[nodiscard]] StaffPrompt* prompt() { return stage->window.findChild<StaffPrompt*>(); }
    [[nodiscard]] bool isGone(const QPointer<QWidget>& widget) {
        return CounterStage::comes([&widget] { return !widget; });
    }
};

}  // namespace

TEST_CASE("Who comes to the counter types their PIN, and nothing being written is lost") {
    Guarded g;
    g.stage->openCustomer(g.elin);
    g.stage->key(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Asked about the silk"_s);
    g.stage->counter.comeForward(u"Johan"_s);
    REQUIRE(g.prompt());
    const QPointer<QWidget> prompt = g.prompt();
    CHECK(g.ask()->isAncestorOf(QApplication::focusWidget()));
    CHECK(g.stage->window.search()->isVisible());
    CHECK(g.stage->counter.staff() == g.shop.maja);

    g.type(u"902717"_s);
    CHECK(g.ask()->said() == u"Looking …"_s);
    REQUIRE(CounterStage::comes([&] { return g.ask()->said().contains(u"not the PIN of Johan"_s); }));
    CHECK(g.stage->counter.staff() == g.shop.maja);
    // Too soon is said, and a second later the right one is looked at.
    REQUIRE(CounterStage::comes([&] { return g.ask()->said().contains(u"can be typed now"_s); }));
    g.type(u"902716"_s);
    REQUIRE(CounterStage::comes([&] { return g.stage->counter.staff() == g.shop.johan; }));
    CHECK(g.isGone(prompt));
    CHECK(g.stage->said().contains(u"1"_s));
    CHECK(g.stage->counter.customers()->customer() == g.elin);

    // Maja's words are hers: they are there again when she is.
    g.stage->counter.comeForward(u"Maja"_s);
    g.type(u"482915"_s);
    REQUIRE(CounterStage::comes([&] { return g.stage->counter.staff() == g.shop.maja; }));
    REQUIRE(CounterStage::comes([&] { return g.stage->counter.customers()->history()->composer()->findChild<QPlainTextEdit*>() && g.stage->counter.customers()->history()->composer()->findChild<QPlainTextEdit*>()->toPlainText() == u"Asked about the silk"_s; }));
}

TEST_CASE("Esc leaves everything as it was, and who has no PIN comes forward without") {
    Guarded g;
    g.stage->counter.comeForward(u"Johan"_s);
    const QPointer<QWidget> prompt = g.prompt();
    g.stage->key(Qt::Key_Escape);
    CHECK(g.isGone(prompt));
    CHECK(g.stage->counter.staff() == g.shop.maja);
    REQUIRE_FALSE(PinDesk(g.shop->database()).remove(g.shop.johan, g.shop.johan).result());
    g.stage->counter.comeForward(u"Johan"_s);
    CHECK(g.stage->counter.staff() == g.shop.johan);
}

TEST_CASE("Locked, only the PIN of who goes on opens the window") {
    Guarded g;
    g.stage->openCustomer(g.elin);
    g.stage->counter.lock();
    REQUIRE(g.cover());
    const QPointer<QWidget> cover = g.cover();
    // Who was here types at once.
    CHECK(g.ask()->who().id == g.shop.maja);
    CHECK(g.ask()->isAncestorOf(QApplication::focusWidget()));
    g.type(u"12"_s);
    CHECK(g.ask()->said().contains(u"at least 6"_s));
    g.type(u"902716"_s);
    REQUIRE(CounterStage::comes([&] { return g.ask()->said().contains(u"not the PIN of Maja"_s); }));
    CHECK(g.stage->window.isLocked());
    g.cover()->findChild<QAbstractButton*>(u"unlock:Johan"_s)->click();
    CHECK(g.stage->window.isLocked());
    CHECK(g.ask()->who().id == g.shop.johan);
    g.type(u"902716"_s);
    CHECK(g.isGone(cover));
    CHECK_FALSE(g.stage->window.isLocked());
    CHECK(g.stage->counter.staff() == g.shop.johan);
}

TEST_CASE("A window opens locked where who stands there has a PIN, and open where nobody has one") {
    Guarded g;
    g.stage->counter.greet();
    CHECK(g.cover());
    TestShop open;
    CounterStage stage(*open.shop);
    stage.counter.greet();
    CHECK_FALSE(stage.window.findChild<LockCover*>());
}

TEST_CASE("A form begun is its writer's, and comes back to them only") {
    TestShop shop;
    CounterStage stage(*shop.shop);
    stage.window.open(Place::Customers);
    stage.counter.customers()->newCustomer();
    stage.counter.customers()->findChild<CustomerForm*>()->findChild<QLineEdit*>(u"displayName"_s)->setText(u"Zofia Łęcka"_s);
    stage.counter.setStaff(u"Johan"_s);
    QTest::qWait(50);
    REQUIRE(stage.counter.customers());
    CHECK(stage.counter.customers()->unfinishedForms().empty());
    stage.counter.setStaff(u"Maja"_s);
    REQUIRE(CounterStage::comes([&] { return stage.counter.customers() && stage.counter.customers()->unfinishedForms().size() == 1; }));
    CHECK(stage.counter.customers()->unfinishedForms().front()->written().displayName == u"Zofia Łęcka"_s);
}

TEST_CASE("A PIN that costs what it should is looked at while the window goes on") {
    TestShop shop;
    REQUIRE_FALSE(PinDesk(shop->database()).set(shop.johan, shop.johan, std::get<Pin>(Pin::choose(u"902716"_s))).result());
    CounterStage stage(*shop.shop);
    stage.counter.comeForward(u"Johan"_s);
    auto* ask = stage.window.findChild<PinAsk*>();
    QTest::keyClicks(QApplication::focusWidget(), u"902716"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    // The key has returned, and the answer is still to come.
    CHECK(ask->said() == u"Looking …"_s);
    CHECK(stage.counter.staff() == shop.maja);
    int turns = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&turns] { ++turns; });
    timer.start(1);
    REQUIRE(CounterStage::comes([&] { return stage.counter.staff() == shop.johan; }));
    CHECK(turns > 3);
}

TEST_CASE("Untouched for so long is idle, and a key puts it off") {
    QWidget desk;
    desk.show();
    IdleLock idle;
    int times = 0;
    QObject::connect(&idle, &IdleLock::idle, [&times] { ++times; });
    idle.setLimit(100);
    REQUIRE(CounterStage::comes([&times] { return times == 1; }));
    idle.setLimit(0);
    QTest::qWait(150);
    CHECK(times == 1);
    // An hour, kept up by a key, and never asked twice.
    idle.setLimit(3'600'000);
    QTest::keyClick(&desk, Qt::Key_A);
    QTest::qWait(20);
    CHECK(times == 1);
}
