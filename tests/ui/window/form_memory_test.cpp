#include "tests/ui/window/counter_stage.h"
#include "core/profile/window_state_store.h"
#include "ui/customers/customer_form.h"
#include "ui/mailings/cards_place.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

CustomerForm* formOf(CounterStage& stage) {
    CounterStage::comes([&] { return !stage.counter.customers()->unfinishedForms().empty(); });
    const auto forms = stage.counter.customers()->unfinishedForms();
    return forms.size() == 1 ? forms.front() : nullptr;
}

template <class Input>
Input* input(QWidget* form, const QString& name) {
    auto* found = form->findChild<Input*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

void write(QWidget* form) {
    input<QLineEdit>(form, u"displayName"_s)->setText(u"Анна “Nyusha” Ковалёва"_s);
    input<QLineEdit>(form, u"phone1"_s)->setText(u"070-174 06 11"_s);
    input<QLineEdit>(form, u"phone2"_s)->setText(u"040 611 22 33"_s);
    input<QComboBox>(form, u"phoneLabel2"_s)->setEditText(u"atelier"_s);
    input<QLineEdit>(form, u"email1"_s)->setText(u"anna@kovaleva.example"_s);
    input<QPlainTextEdit>(form, u"note"_s)->setPlainText(u"Silk, no wool.\nCalls on Fridays."_s);
}

Customer writtenIn(CounterStage& stage) {
    CustomerForm* form = formOf(stage);
    REQUIRE(form);
    return form->written();
}

}  // namespace

TEST_CASE("A half-filled form outlives the window and is offered again") {
    TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    Customer before;
    {
        CounterStage stage(*shop.shop);
        stage.window.open(Place::Customers);
        stage.counter.customers()->newCustomer();
        write(stage.counter.customers()->findChild<CustomerForm*>());
        before = writtenIn(stage);
        stage.counter.keepDrafts();
        shop->database().drain();
    }
    shop.reopen();
    {
        CounterStage stage(*shop.shop);
        stage.window.open(Place::Customers);
        const Customer after = writtenIn(stage);
        CHECK(after == before);
        REQUIRE(after.phones.size() == 2);
        CHECK(after.phones[1].label == u"atelier"_s);
        CHECK(stage.said() == u"The form was closed without saving."_s);
        stage.counter.customers()->newCustomer();
        CHECK(formOf(stage)->isVisible());
        formOf(stage)->save();
        REQUIRE(CounterStage::comes([&] { return stage.counter.customers()->unfinishedForms().empty(); }));
        shop->database().drain();
        QCoreApplication::processEvents();
    }
    // Saved is saved: nobody is offered it once more, though the window went without a word.
    shop.reopen();
    CounterStage stage(*shop.shop);
    stage.window.open(Place::Customers);
    QTest::qWait(20);
    CHECK(stage.counter.customers()->unfinishedForms().empty());
    CHECK(CustomerStore(shop->reader()).count() == 2);
}

TEST_CASE("What is being changed of a customer outlives the panels being made anew, and she stays open") {
    TestShop shop;
    shop.add(u"Björn Lindqvist"_s);
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    CounterStage stage(*shop.shop);
    stage.openCustomer(elin);
    stage.counter.customers()->edit(elin);
    input<QLineEdit>(stage.counter.customers(), u"called"_s)->setText(u"Ellie"_s);
    stage.counter.keepDrafts();
    stage.window.reseat();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Customer written = writtenIn(stage);
    CHECK(written.id == elin);
    CHECK(written.called == u"Ellie"_s);
    CHECK(stage.counter.customers()->customer() == elin);
}

TEST_CASE("A form about somebody who is gone meanwhile is not offered, nor one that cannot be read") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    saved(shop->customerDesk.remove(shop.maja, elin));
    for (const QString& kept : {u"[{\"subject\":%1,\"fields\":{\"called\":\"Ellie\"}}]"_s.arg(elin.value), u"no json"_s, u"[{\"subject\":77}]"_s}) {
        shop->database().writeOutside([kept](Connection& c) { WindowStateStore(c).put(u"unsaved_forms"_s, kept); }).waitForFinished();
        CounterStage stage(*shop.shop);
        stage.window.open(Place::Customers);
        QTest::qWait(20);
        CHECK(stage.counter.customers()->unfinishedForms().empty());
    }
}

TEST_CASE("Another at the counter finds the Cards place as it was left") {
    TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    CounterStage stage(*shop.shop);
    stage.window.open(Place::Cards);
    auto* cards = qobject_cast<CardsPlace*>(stage.window.seated(Place::Cards));
    REQUIRE(cards);
    cards->setKind(CardKind::Birthday);
    stage.counter.setStaff(u"Johan"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(stage.window.seated(Place::Cards) == cards);
    CHECK(stage.counter.staff() == shop.johan);
}
