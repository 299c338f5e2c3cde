#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "core/counter/pin_desk.h"
#include "ui/settings/colleagues_card.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The colleagues as somebody sees them in Settings.
struct Colleagues {
    TestShop shop;
    PinDesk pins{shop->database(), PinHashing(1, 8192)};
    QWidget window;
    MessageBar* messages = new MessageBar;
    ColleaguesCard* card;
    explicit Colleagues(bool asOwner = true) : card(new ColleaguesCard(*shop.shop, pins, asOwner ? shop.maja : shop.johan)) {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(card, 1);
        all->addWidget(messages);
        window.resize(500, 600);
        window.show();
        // That Johan was added is still to be announced, and makes the list anew.
        shop->database().drain();
        QCoreApplication::processEvents();
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) { return window.findChild<Widget*>(name); }
    void click(const QString& name) {
        auto* button = find<Button>(name);
        INFO(name.toStdString());
        REQUIRE(button);
        button->click();
    }
    void type(const QString& field, const QString& text) {
        auto* edit = find<QLineEdit>(field);
        REQUIRE(edit);
        edit->setText(text);
    }
    [[nodiscard]] bool comes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patienceMs); }
    [[nodiscard]] bool has(StaffId id) { return PinStore(shop->reader()).has(id); }
    [[nodiscard]] QString said() { return find<Label>(u"pinFormSaid"_s)->text(); }
};

}  // namespace

TEST_CASE("A PIN is set by typing it twice, changed and removed by typing the one in force") {
    Colleagues c;
    QSignalSpy changed(c.card, &ColleaguesCard::pinsChanged);
    c.click(u"pinOf:Maja"_s);
    CHECK_FALSE(c.find<QLineEdit>(u"pinNow"_s));
    c.type(u"pinNew"_s, u"123456"_s);
    c.click(u"savePin"_s);
    CHECK(c.said().contains(u"tries first"_s));
    c.type(u"pinNew"_s, u"482915"_s);
    c.type(u"pinAgain"_s, u"482951"_s);
    c.click(u"savePin"_s);
    CHECK(c.said().contains(u"once more"_s));
    c.type(u"pinAgain"_s, u"482915"_s);
    c.click(u"savePin"_s);
    REQUIRE(c.comes([&] { return changed.size() == 1; }));
    CHECK(c.has(c.shop.maja));
    CHECK(c.messages->sentence().contains(u"Maja"_s));
    CHECK_FALSE(c.find<QLineEdit>(u"pinNew"_s));

    c.click(u"pinOf:Maja"_s);
    REQUIRE(c.find<QLineEdit>(u"pinNow"_s));
    c.click(u"removePin"_s);
    CHECK(c.has(c.shop.maja));
    c.type(u"pinNow"_s, u"482916"_s);
    c.click(u"removePin"_s);
    REQUIRE(c.comes([&] { return c.said().contains(u"not the PIN of Maja"_s); }));
    CHECK(c.has(c.shop.maja));
    QTest::qWait(1100);
    c.type(u"pinNow"_s, u"482915"_s);
    c.click(u"removePin"_s);
    REQUIRE(c.comes([&] { return changed.size() == 2; }));
    CHECK_FALSE(c.has(c.shop.maja));
}

TEST_CASE("The owner sees to a colleague's PIN without knowing it, a colleague only to their own") {
    Colleagues c;
    c.click(u"pinOf:Johan"_s);
    c.type(u"pinNew"_s, u"902716"_s);
    c.type(u"pinAgain"_s, u"902716"_s);
    c.click(u"savePin"_s);
    REQUIRE(c.comes([&] { return c.has(c.shop.johan) && c.find<QLineEdit>(u"pinNew"_s) == nullptr; }));
    c.click(u"pinOf:Johan"_s);
    CHECK_FALSE(c.find<QLineEdit>(u"pinNow"_s));
    c.click(u"removePin"_s);
    REQUIRE(c.comes([&] { return !c.has(c.shop.johan); }));

    Colleagues johans(false);
    CHECK(johans.find<Button>(u"pinOf:Johan"_s));
    CHECK_FALSE(johans.find<Button>(u"pinOf:Maja"_s));
}
