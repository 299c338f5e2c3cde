#include "core/customers/customer_list.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/window/help_sheet.h"
#include "ui/window/lock_cover.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The window locked while somebody's card is open, with the latest message naming her.
struct Locked {
    TestShop shop;
    CustomerId elin = shop.add(u"Elin Åkerström"_s), anna = shop.add(u"Анна Ковалёва"_s);
    QString card = saved(shop->loyaltyDesk.giveCard(shop.maja, anna)).value.digits();
    CounterStage stage{*shop.shop};
    Locked() {
        saved(shop->loyaltyDesk.giveCard(shop.maja, elin));
        stage.openCustomer(elin);
        stage.key(Qt::Key_Plus, Qt::ControlModifier);
        REQUIRE(CounterStage::comes([this] { return stage.said().contains(u"1"_s); }));
        stage.counter.lock();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] LockCover* cover() { return stage.window.findChild<LockCover*>(); }
    [[nodiscard]] qint64 actions() {
        shop->database().drain();
        QCoreApplication::processEvents();
        return Journal(shop->reader()).latest(1).front().id.value;
    }
    [[nodiscard]] bool coverHasFocus() { return QApplication::focusWidget() && cover()->isAncestorOf(QApplication::focusWidget()); }
};

}  // namespace

TEST_CASE("Locked, no key, scan, search or place does anything, and nobody is named") {
    Locked locked;
    REQUIRE(locked.cover());
    const qint64 before = locked.actions();
    const Place place = locked.stage.window.place();
    for (const auto& [key, modifiers] : std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{{Qt::Key_Plus, Qt::ControlModifier}, {Qt::Key_Z, Qt::ControlModifier},
             {Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_N, Qt::ControlModifier}, {Qt::Key_K, Qt::ControlModifier}, {Qt::Key_L, Qt::ControlModifier},
             {Qt::Key_Return, Qt::ControlModifier}, {Qt::Key_P, Qt::ControlModifier}, {Qt::Key_1, Qt::ControlModifier}, {Qt::Key_3, Qt::ControlModifier},
             {Qt::Key_Q, Qt::ControlModifier}, {Qt::Key_F1, {}}, {Qt::Key_Escape, {}}, {Qt::Key_A, {}}}) {
        locked.stage.key(key, modifiers);
        INFO("key " << key);
        CHECK(locked.coverHasFocus());
    }
    locked.stage.scan(locked.card);
    CHECK(locked.actions() == before);
    CHECK(CustomerList(locked.shop->reader()).count() == 2);
    CHECK(locked.stage.window.place() == place);
    CHECK(locked.stage.counter.customers()->customer() == locked.elin);
    CHECK(locked.cover());
    CHECK(locked.stage.window.isVisible());
    CHECK_FALSE(locked.stage.window.findChild<HelpSheet*>());
    CHECK_FALSE(locked.stage.window.messages()->isVisible());
    CHECK_FALSE(locked.stage.said().contains(u"Elin"_s));
}

TEST_CASE("Locked, Tab stays among the people, and Enter or Space unlocks as the one chosen") {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        Locked locked;
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            locked.stage.key(Qt::Key_Tab);
            REQUIRE(locked.coverHasFocus());
            seen << QApplication::focusWidget()->objectName();
        }
        CHECK(seen.contains(u"unlock:Johan"_s));
        locked.cover()->findChild<QWidget*>(u"unlock:Johan"_s)->setFocus(Qt::TabFocusReason);
        locked.stage.key(key);
        REQUIRE(CounterStage::comes([&] { return !locked.cover(); }));
        CHECK(locked.stage.counter.staff() == locked.shop.johan);
        CHECK(locked.stage.window.search()->isVisible());
        locked.stage.key(Qt::Key_K, Qt::ControlModifier);
        CHECK(locked.stage.window.search()->hasFocus());
    }
}

TEST_CASE("A half-filled form is there again after the lock") {
    TestShop shop;
    CounterStage stage(*shop.shop);
    stage.key(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Karin"_s);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    stage.counter.lock();
    CHECK_FALSE(field->isVisible());
    stage.key(Qt::Key_Space);
    REQUIRE(CounterStage::comes([&] { return field->isVisible(); }));
    CHECK(field->text() == u"Karin"_s);
    CHECK(field->hasFocus());
}
