#include "core/history/interaction_store.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/row_list.h"
#include "ui/window/people_hits.h"
#include <QAbstractButton>
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

int stampsOf(TestShop& shop, CustomerId id) {
    const auto standing = LoyaltyStore(shop->reader()).standing(id);
    return standing ? standing->stamps : -1;
}

void visit(TestShop& shop, CustomerId id) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = shop->today();
    entry.what.text = u"Dress “Linnea”"_s;
    saved(shop->historyDesk.log(shop.maja, entry));
}

}  // namespace

TEST_CASE("Ctrl+Z in a shop just opened takes nothing back of what was done before") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    visit(shop, elin);
    CounterStage stage(*shop.shop);
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.said().contains(u"Just happened"_s));
    shop->database().drain();
    CHECK(InteractionStore(shop->reader()).count(elin) == 1);
    visit(shop, elin);
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(CounterStage::comes([&] { return stage.said().startsWith(u"Taken back"_s); }));
    CHECK(stage.said() == u"Taken back: a visit logged · Elin Åkerström"_s);
    CHECK(InteractionStore(shop->reader()).count(elin) == 1);
    stage.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(CounterStage::comes([&] { return stage.said().startsWith(u"Done again"_s); }));
    CHECK(stage.said() == u"Done again: a visit logged · Elin Åkerström"_s);
    CHECK(InteractionStore(shop->reader()).count(elin) == 2);
}

TEST_CASE("A colleague's action is not taken back by Ctrl+Z") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    CounterStage stage(*shop.shop);
    visit(shop, elin);
    stage.counter.setStaff(u"Johan"_s);
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    shop->database().drain();
    CHECK(stage.said().contains(u"nothing here"_s));
    CHECK(InteractionStore(shop->reader()).count(elin) == 1);
}

TEST_CASE("A scan over the list of customers opens the card's owner and leaves nothing in the search box") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), anna = shop.add(u"Анна Ковалёва"_s);
    const QString card = saved(shop->loyaltyDesk.giveCard(shop.maja, anna)).value.digits();
    CounterStage stage(*shop.shop);
    stage.openCustomer(elin);
    REQUIRE(CounterStage::comes([&] { return stage.counter.customers()->list()->model()->isComplete(); }));
    stage.counter.customers()->list()->focusList();
    REQUIRE(qobject_cast<FixedRowList*>(QApplication::focusWidget()));
    stage.scan(card);
    CHECK(stage.window.search()->text() == QString());
    CHECK(stage.counter.customers()->customer() == anna);
    CHECK_FALSE(stage.window.search()->hasFocus());
}

TEST_CASE("The search box says by what a person was found") {
    TestShop shop;
    Customer elin;
    elin.displayName = u"Elin Åkerström"_s;
    elin.phones.push_back({u"mobile"_s, PhoneNumber::read(u"0701234567", u"SE"_s)});
    elin.emails.push_back({u"home"_s, u"linnea.boutique@example.se"_s});
    elin.addresses.push_back({u"home"_s, u"Bredgatan 11"_s, u"222 21"_s, u"Lund"_s, {}, {}});
    const CustomerId id = saved(shop->customerDesk.add(shop.maja, elin)).value;
    const QString card = saved(shop->loyaltyDesk.giveCard(shop.maja, id)).value.digits();
    PeopleHits hits(*shop.shop);
    const auto only = [&hits](const QString& typed) {
        const auto found = hits.find(typed);
        INFO(typed.toStdString());
        REQUIRE(found.size() == 1);
        return found.front();
    };
    const auto bold = [](const SearchHit& hit) {
        QStringList letters;
        for (const auto& [from, length] : hit.bold) letters << hit.detail.mid(from, length);
        return letters.join(u'|');
    };
    CHECK(only(u"elin"_s).detail == u"Lund"_s);
    CHECK(only(u"elin"_s).bold.empty());
    const SearchHit byPhone = only(u"0701234"_s);
    CHECK(byPhone.detail.startsWith(u"070-123 45 67"_s));
    CHECK(bold(byPhone) == u"070-123 4"_s);
    CHECK(only(u"+46701234567"_s).detail.startsWith(u"070-123 45 67"_s));
    CHECK(bold(only(u"elin linnea"_s)) == u"linnea"_s);
    CHECK(only(u"boutique"_s).detail.startsWith(u"linnea.boutique@example.se"_s));
    CHECK(bold(only(card)).remove(u' ') == card);
    elin = *CustomerStore(shop->reader()).find(id);
    elin.note = u"likes linen and green, no wool"_s;
    shop.change(elin);
    CHECK(bold(only(u"green linen"_s)) == u"green|linen"_s);
    CHECK_FALSE(only(u"elin"_s).isGuess);
    const SearchHit guess = only(u"akerstorm"_s);
    CHECK(guess.isGuess);
    CHECK(guess.detail.startsWith(u"meant: Åkerström?"_s));
    CHECK(bold(guess) == u"Åkerström"_s);
}

TEST_CASE("Fifty people are found and walked through with Down, and the box says that there may be more") {
    TestShop shop;
    for (int i = 0; i < 55; ++i) shop.add(u"Nilsson %1"_s.arg(i));
    CounterStage stage(*shop.shop);
    stage.key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(stage.window.search(), u"nilsson"_s);
    REQUIRE(stage.window.search()->hits().size() == 51);
    CHECK(stage.window.search()->hits().back().customer == 0);
    const qint64 last = stage.window.search()->hits()[49].customer;
    for (int i = 0; i < 60; ++i) QTest::keyClick(stage.window.search(), Qt::Key_Down);
    QTest::keyClick(stage.window.search(), Qt::Key_Return);
    CHECK(stage.counter.customers()->customer().value == last);
}

TEST_CASE("Commands are found by the words people have for them, and done") {
    TestShop shop;
    CounterStage stage(*shop.shop);
    QSignalSpy look(&stage.counter, &Counter::lookChosen), backup(&stage.counter, &Counter::backupRequested);
    for (const auto& [typed, act] : std::initializer_list<std::pair<QString, Act>>{{u"import"_s, Act::BringIn}, {u"bring"_s, Act::BringIn}, {u"export"_s, Act::TakeOut},
             {u"back up"_s, Act::BackUp}, {u"dark"_s, Act::DarkLook}, {u"language"_s, Act::Settings}, {u"exit"_s, Act::Quit}}) {
        stage.window.search()->clear();
        stage.window.search()->setFocus();
        QTest::keyClicks(stage.window.search(), typed);
        INFO(typed.toStdString());
        REQUIRE_FALSE(stage.window.search()->hits().empty());
        CHECK(stage.window.search()->hits().front().act == act);
    }
    stage.window.search()->clear();
    QTest::keyClicks(stage.window.search(), u"dark"_s);
    QTest::keyClick(stage.window.search(), Qt::Key_Return);
    CHECK(look.count() == 1);
    QTest::keyClicks(stage.window.search(), u"back up"_s);
    QTest::keyClick(stage.window.search(), Qt::Key_Return);
    CHECK(backup.count() == 1);
}

TEST_CASE("One that makes backups is heard by Today and by Settings") {
    TestShop shop;
    CounterStage stage(*shop.shop);
    QSignalSpy asked(&stage.counter, &Counter::backupRequested);
    stage.window.findChild<QAbstractButton*>(u"backUpNow"_s)->click();
    REQUIRE(asked.count() == 1);
    stage.counter.setBackingUp(true);
    for (const Place place : {Place::Today, Place::Settings}) {
        stage.window.open(place);
        CHECK_FALSE(stage.window.seated(place)->findChild<QAbstractButton*>(u"backUpNow"_s)->isEnabled());
    }
    stage.counter.setBackingUp(false);
    for (const Place place : {Place::Today, Place::Settings}) CHECK(stage.window.seated(place)->findChild<QAbstractButton*>(u"backUpNow"_s)->isEnabled());
}

TEST_CASE("Enter presses the button that has the focus, and Ctrl+Q closes the window") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    saved(shop->loyaltyDesk.giveCard(shop.maja, elin));
    CounterStage stage(*shop.shop);
    QSignalSpy asked(&stage.counter, &Counter::backupRequested);
    auto* button = stage.window.findChild<QAbstractButton*>(u"backUpNow"_s);
    button->setFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Return);
    stage.key(Qt::Key_Enter);
    CHECK(asked.count() == 2);
    stage.window.findChild<QAbstractButton*>(u"place2"_s)->setFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Return);
    CHECK(stage.window.place() == Place::Customers);
    CHECK(stampsOf(shop, elin) == 0);
    stage.key(Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(stage.window.isVisible());
}

TEST_CASE("A name from right to left does not scramble the sentence it stands in") {
    const QString sentence = u"Taken back: a visit logged · محمد علي · 12:30 and (יעל) 3"_s;
    const QString isolated = withNamesIsolated(sentence);
    CHECK(isolated.contains(QChar(0x2068) + u"محمد علي"_s + QChar(0x2069) + u" · 12:30"_s));
    CHECK(isolated.contains(QChar(0x2068) + u"יעל"_s + QChar(0x2069) + u") 3"_s));
    QString without = isolated;
    CHECK(without.remove(QChar(0x2068)).remove(QChar(0x2069)) == sentence);
    CHECK(withNamesIsolated(u"Elin Åkerström, 王小明"_s) == u"Elin Åkerström, 王小明"_s);
    CHECK_FALSE(isolated.isRightToLeft());
}

TEST_CASE("The card of the open customer is shown with only them chosen, for as long as one looks at it") {
    TestShop shop;
    const auto child = [&shop](const QString& name, int inDays) {
        Customer customer;
        customer.displayName = name;
        customer.addresses.push_back({u"home"_s, u"Bredgatan 11"_s, u"222 21"_s, u"Lund"_s, {}, {}});
        const QDate day = shop->today().plusDays(inDays).date();
        customer.dates.push_back({u"birthday"_s, {1970, day.month(), day.day()}});
        customer.consents.push_back({Channel::Post, true, u"counter"_s, 0, shop.maja});
        return saved(shop->customerDesk.add(shop.maja, customer)).value;
    };
    child(u"Björn Lindqvist"_s, 1);
    const CustomerId elin = child(u"Elin Åkerström"_s, 2), ida = shop.add(u"Ida Holm"_s);
    child(u"Анна Ковалёва"_s, 3);
    CounterStage stage(*shop.shop);
    stage.openCustomer(ida);
    stage.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(CounterStage::comes([&] { return stage.said().startsWith(u"No card for Ida Holm: "_s); }));
    CHECK(stage.window.place() == Place::Customers);
    stage.openCustomer(elin);
    stage.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(CounterStage::comes([&] { return stage.window.place() == Place::Cards; }));
    const auto ticked = [&stage] {
        QStringList names;
        for (const ListRow& row : stage.window.findChild<RowList*>(u"recipients"_s)->rows()->rows())
            if (row.box == ListRow::Box::Ticked) names << row.rest;
        return names.join(u',');
    };
    CHECK(CounterStage::comes([&] { return ticked() == u"Elin Åkerström"_s; }));
    auto* print = stage.window.findChild<QAbstractButton*>(u"printCards"_s);
    CHECK(CounterStage::comes([&] { return print->isEnabled() && print->text().startsWith(u"Print 1 "_s); }));
    stage.window.open(Place::Customers);
    stage.window.open(Place::Cards);
    CHECK(CounterStage::comes([&] { return ticked().count(u',') == 2; }));
}
