#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/window/customers_place.h"
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The place in a shown window with a message bar, and three people in the book.
struct Counter {
    TestShop shop;
    CustomerId elin = shop.add(u"Elin Åkerström"_s), bjorn = shop.add(u"Björn Lindqvist"_s), salma = shop.add(u"سلمى خليل"_s);
    QWidget window;
    CustomersPlace* place = new CustomersPlace(*shop.shop, shop.maja);
    MessageBar* bar = new MessageBar;
    Counter() {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(place, 1);
        all->addWidget(bar);
        window.resize(1300, 800);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
        place->openCustomer(elin);
    }
    CustomerForm* form() {
        for (auto* one : place->findChildren<CustomerForm*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    QLineEdit* name() { return form()->findChild<QLineEdit*>(u"displayName"_s); }
    QWidget* nobody() { return place->findChild<QWidget*>(u"nobodyChosen"_s); }
    void offer(const QString& text) {
        for (auto* button : bar->findChildren<QAbstractButton*>())
            if (button->text() == text && button->isVisible()) return button->click();
        FAIL("no offer: " << text.toStdString());
    }
    static bool comes(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patienceMs); }
};

}  // namespace

TEST_CASE("A form left half-filled by a scan, another row or Ctrl+N is offered again and keeps its words") {
    Counter counter;
    counter.place->newCustomer();
    counter.name()->insert(u"Märta Ö"_s);
    SECTION("by somebody else being opened") {
        counter.place->openCustomer(counter.bjorn);
        CHECK(counter.form() == nullptr);
        CHECK(counter.bar->isVisible());
        counter.offer(u"Go on writing"_s);
    }
    SECTION("by another row") {
        counter.place->list()->moveChoice(1);
        CHECK(counter.form() == nullptr);
        counter.offer(u"Go on writing"_s);
    }
    SECTION("by the key for a new one") { counter.place->newCustomer(); }
    SECTION("by the key for a new one, after somebody else") {
        counter.place->openCustomer(counter.bjorn);
        counter.place->newCustomer();
    }
    SECTION("by changing somebody else meanwhile") {
        counter.place->edit(counter.bjorn);
        CHECK(counter.name()->text() == u"Björn Lindqvist"_s);
        counter.name()->insert(u" Berg"_s);
        counter.place->newCustomer();
        CHECK(counter.name()->text() == u"Märta Ö"_s);
        counter.place->edit(counter.bjorn);
        CHECK(counter.name()->text().endsWith(u" Berg"_s));
        counter.place->newCustomer();
    }
    REQUIRE(counter.form());
    CHECK(counter.name()->text() == u"Märta Ö"_s);
    CHECK(counter.name()->hasFocus());
}

TEST_CASE("What was begun can be dropped for an empty form, and a form that was saved is begun anew") {
    Counter counter;
    counter.place->newCustomer();
    counter.name()->insert(u"Märta"_s);
    counter.place->newCustomer();
    counter.offer(u"Start over"_s);
    CHECK(counter.name()->text().isEmpty());
    counter.name()->insert(u"Ida Holm"_s);
    QTest::keyClick(counter.name(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Counter::comes([&] { return counter.form() == nullptr; }));
    CHECK(CustomerStore(counter.shop->reader()).displayName(counter.place->customer()) == u"Ida Holm"_s);
    counter.bar->clear();
    counter.place->newCustomer();
    CHECK(counter.name()->text().isEmpty());
    counter.place->openCustomer(counter.elin);
    CHECK_FALSE(counter.bar->isVisible());
}

TEST_CASE("Moved to the bin: nobody is chosen, with a way back that opens them again") {
    Counter counter;
    counter.place->openCustomer(counter.salma);
    const ActionId action = saved(counter.shop->customerDesk.remove(counter.shop.maja, counter.salma)).action;
    REQUIRE(Counter::comes([&] { return counter.nobody()->isVisible(); }));
    CHECK_FALSE(counter.place->customer().isValid());
    QTest::qWait(200);  // the list has been read anew by now
    CHECK(counter.nobody()->isVisible());
    auto* undo = counter.nobody()->findChild<QAbstractButton*>();
    REQUIRE(undo->isVisible());
    CHECK(undo->text() == u"Undo"_s);
    SECTION("by its button") { undo->click(); }
    SECTION("by the key") { saved(counter.shop->database().undo(action, counter.shop.maja)); }
    REQUIRE(Counter::comes([&] { return counter.place->customer() == counter.salma; }));
    CHECK_FALSE(counter.nobody()->isVisible());
}

TEST_CASE("Undo of a new customer leaves nobody open, and redo opens them again") {
    Counter counter;
    counter.place->newCustomer();
    counter.name()->insert(u"Ida Holm"_s);
    QSignalSpy done(counter.place, &CustomersPlace::done);
    QTest::keyClick(counter.name(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(Counter::comes([&] { return counter.form() == nullptr && done.size() == 1; }));
    const CustomerId ida = counter.place->customer();
    const ActionId undo = saved(counter.shop->database().undo(done.first().at(1).value<ActionId>(), counter.shop.maja)).action;
    REQUIRE(Counter::comes([&] { return counter.nobody()->isVisible(); }));
    CHECK(Counter::comes([&] { return counter.nobody()->findChild<QAbstractButton*>()->text() == u"Redo"_s; }));
    saved(counter.shop->database().undo(undo, counter.shop.maja));
    CHECK(Counter::comes([&] { return counter.place->customer() == ida; }));
}

TEST_CASE("What a colleague brings back does not take the open customer away") {
    Counter counter;
    const ActionId action = saved(counter.shop->customerDesk.remove(counter.shop.johan, counter.bjorn)).action;
    QTest::qWait(50);
    saved(counter.shop->database().undo(action, counter.shop.johan));
    QTest::qWait(100);
    CHECK(counter.place->customer() == counter.elin);
}

TEST_CASE("The open customer, the form and nobody fit the smallest window") {
    Counter counter;
    Customer everything;
    everything.displayName = u"Ida שלום Åkerström"_s;
    everything.tags = {u"wedding 2027"_s, u"pays by invoice"_s};
    everything.dates = {{u"anniversary"_s, *PartialDate::fromIso(u"1985-12")}};
    everything.consents = {{Channel::Email, true, u"counter"_s, 1, counter.shop.maja}, {Channel::Sms, false, u"counter"_s, 1, counter.shop.maja}};
    const CustomerId ida = saved(counter.shop->customerDesk.add(counter.shop.maja, everything)).value;
    Entry entry;
    entry.what.customer = ida;
    entry.what.day = Day(2026, 11, 14);
    entry.what.text = u"zip of the jacket broke after two weeks: replaced free of charge, called back the same day"_s;
    const InteractionId note = saved(counter.shop->historyDesk.log(counter.shop.maja, entry)).value;
    const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
    const auto shoot = [&](const QString& name) {
        QTest::qWait(150);
        if (!folder.isEmpty()) counter.window.grab().save(folder + u'/' + name + u".png"_s);
    };
    counter.place->openCustomer(ida);
    shoot(u"place-wide"_s);
    for (const char* name : {"cardPanel", "nextUpPanel", "goodToKnowPanel", "rhythmPanel"}) {
        const auto* panel = counter.place->findChild<QWidget*>(QString::fromLatin1(name));
        INFO(name << " " << panel->width());
        CHECK(panel->height() == panel->heightForWidth(panel->width()));
    }
    counter.window.resize(1000, 608);  // the columns at the sides give way first
    QTest::qWait(50);
    CHECK(Counter::comes([&] {
        counter.window.resize(928, 608);
        return counter.window.width() == 928;
    }));
    QTest::qWait(50);
    counter.place->history()->composer()->edit(note);
    shoot(u"place-small-editing"_s);
    counter.place->edit(ida);
    shoot(u"place-small-form"_s);
    counter.window.resize(1300, 800);
    shoot(u"place-wide-form"_s);
    counter.place->openCustomer(ida);
    saved(counter.shop->customerDesk.remove(counter.shop.maja, ida));
    shoot(u"place-nobody"_s);
    CHECK(counter.nobody()->isVisible());
}

TEST_CASE("Esc in the form leads to the list, and what is typed next replaces the name that was given up") {
    Counter counter;
    counter.place->newCustomer();
    QTest::keyClicks(counter.name(), u"Albin"_s);
    QTest::keyClick(counter.name(), Qt::Key_Tab);
    QTest::keyClick(counter.window.focusWidget(), Qt::Key_Escape);
    CHECK(counter.form() == nullptr);
    CHECK(counter.window.focusWidget()->objectName() == u"customerList"_s);
    counter.place->newCustomer();
    REQUIRE(counter.name()->hasFocus());
    CHECK(counter.name()->selectedText() == u"Albin"_s);
    QTest::keyClicks(counter.name(), u"Berta"_s);
    CHECK(counter.name()->text() == u"Berta"_s);
}
