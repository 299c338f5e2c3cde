#include "core/filters/filter_desk.h"
#include "tests/support/model_watch.h"
#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/shared/list_change.h"
#include "tests/support/seed.h"
#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

void visit(TestShop& shop, CustomerId id, Day day) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = day;
    entry.what.at = Clock::at(day, 600);
    saved(shop->historyDesk.log(shop.maja, entry));
}

QStringList names(const CustomerListModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << model.index(row).data().toString();
    return all;
}

bool settled(CustomerListModel& model) {
    QSignalSpy loaded(&model, &CustomerListModel::loaded);
    return arrives(loaded);
}

}  // namespace

TEST_CASE("A stretch is all that a changed list reports") {
    using List = std::vector<qint64>;
    const auto change = ListChange::between(List{1, 2, 3, 4, 5}, List{1, 4, 2, 3, 5});
    CHECK(change.first == 1);
    CHECK(change.removed == 3);
    CHECK(change.inserted == 3);
    CHECK(change.movedOne(List{1, 2, 3, 4, 5}, List{1, 4, 2, 3, 5}) == -1);
    CHECK(ListChange::between(List{1, 2}, List{1, 2}).isNone());
    CHECK(ListChange::between(List{}, List{7}).inserted == 1);
    CHECK(ListChange::between(List{7, 7}, List{7}).removed == 1);
}

TEST_CASE("The list stands in the order of the shop's language and by last visit") {
    TestShop shop;
    for (const auto* name : {u"Östen Öberg", u"Zoë Zettergren", u"Åsa Åkerström", u"王小明", u"Анна Ковалёва", u"Björn Lind"}) shop.add(QString::fromUtf16(name));
    CustomerListModel model(*shop.shop);
    ModelWatch watch(&model);
    CHECK(model.rowCount() == 6);  // before the thread has answered
    REQUIRE(settled(model));
    model.setSorting(Sorting::byName());
    REQUIRE(settled(model));
    CHECK(names(model).mid(0, 4).join(u'|').toStdString() == "Björn Lind|Zoë Zettergren|Åsa Åkerström|Östen Öberg");
}

TEST_CASE("Who was here today goes up, and stays the chosen one") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s), bjorn = shop.add(u"Björn Lindqvist"_s), fatima = shop.add(u"Fatima al-Zahra"_s);
    visit(shop, elin, Day(2026, 11, 19));
    visit(shop, bjorn, Day(2026, 11, 20));
    visit(shop, fatima, Day(2026, 11, 21));
    CustomerListPanel panel(*shop.shop);
    ModelWatch watch(panel.model());
    REQUIRE(settled(*panel.model()));
    panel.select(elin);
    QSignalSpy chosen(&panel, &CustomerListPanel::customerChosen);
    visit(shop, elin, Day(2026, 11, 22));
    REQUIRE(settled(*panel.model()));
    CHECK(names(*panel.model()).first() == u"Elin Åkerström"_s);
    CHECK(panel.chosen() == elin);
    CHECK(chosen.isEmpty());
    const auto* list = panel.findChild<FixedRowList*>(u"customerList"_s);
    CHECK(list->currentIndex().row() == 0);
}

TEST_CASE("Whoever is put in the bin leaves the list, nobody else is chosen for them, and undo brings them back") {
    TestShop shop;
    for (const auto* name : {u"Ada", u"Bo", u"Cia"}) shop.add(QString::fromUtf16(name));
    CustomerListPanel panel(*shop.shop);
    panel.model()->setSorting(Sorting::byName());
    ModelWatch watch(panel.model());
    REQUIRE(settled(*panel.model()));
    panel.select(CustomerId{2});
    QSignalSpy chosen(&panel, &CustomerListPanel::customerChosen);
    const ActionId action = saved(shop->customerDesk.remove(shop.maja, CustomerId{2})).action;
    REQUIRE(settled(*panel.model()));
    CHECK(names(*panel.model()) == QStringList{u"Ada"_s, u"Cia"_s});
    CHECK_FALSE(panel.chosen().isValid());
    REQUIRE(chosen.size() == 1);
    CHECK_FALSE(chosen.first().first().value<CustomerId>().isValid());
    CHECK_FALSE(panel.findChild<FixedRowList*>(u"customerList"_s)->currentIndex().isValid());
    saved(shop->database().undo(action, shop.maja));
    REQUIRE(settled(*panel.model()));
    CHECK(names(*panel.model()) == QStringList{u"Ada"_s, u"Bo"_s, u"Cia"_s});
    CHECK_FALSE(panel.chosen().isValid());
}

TEST_CASE("The list follows the chosen one who was in sight, and stays where somebody scrolled to") {
    TestShop shop;
    std::vector<CustomerId> all;
    for (int i = 0; i < 60; ++i) all.push_back(shop.add(u"Märta %1"_s.arg(i, 2, 10, QChar(u'0'))));
    for (size_t i = 0; i < all.size(); ++i) visit(shop, all[i], Day(2026, 9, 1).plusDays(-static_cast<int>(i)));
    CustomerListPanel panel(*shop.shop);
    panel.resize(300, 500);
    panel.show();
    REQUIRE(settled(*panel.model()));
    auto* list = panel.findChild<FixedRowList*>(u"customerList"_s);
    const auto inSight = [&] { return list->viewport()->rect().contains(list->visualRect(panel.model()->indexOf(panel.chosen()))); };
    panel.select(all[45]);
    REQUIRE(inSight());
    visit(shop, all[45], Day(2026, 11, 22));
    REQUIRE(QTest::qWaitFor([&] { return panel.model()->indexOf(all[45]).row() == 0; }, patienceMs));
    CHECK(QTest::qWaitFor(inSight, patienceMs));
    list->scrollToBottom();
    REQUIRE_FALSE(inSight());
    visit(shop, all[50], Day(2026, 11, 22));
    REQUIRE(QTest::qWaitFor([&] { return panel.model()->indexOf(all[50]).row() == 0; }, patienceMs));
    CHECK_FALSE(inSight());
}

TEST_CASE("Orders asked for faster than they are read end with the newest one") {
    TestShop shop;
    saved(shop->database().write({"Make many", shop.maja}, [](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        for (int i = 0; i < 1500; ++i) {
            Customer customer;
            customer.displayName = u"Customer %1"_s.arg(i, 5, 10, QChar(u'0'));
            customer.createdOn = Day(2026, 1, 1);
            store.add(customer);
        }
        return Done{};
    }));
    const auto seed = seedOf("list model");
    INFO("seed " << seed);
    std::mt19937 dice(seed);
    for (int round = 0; round < 12; ++round) {
        CustomerListModel model(*shop.shop);
        for (int i = 0; i < 25; ++i) {
            model.setSorting(i % 2 ? Sorting::byName() : Sorting{});
            // A question may be broken off at any point of the reading, also at its very end.
            QTest::qSleep(static_cast<int>(dice() % 4));
        }
        model.setSorting(Sorting::byName());
        if (round % 2) continue;  // gone while it reads
        REQUIRE(settled(model));
        REQUIRE(model.rowCount() == 1500);
        CHECK(names(model).front() == u"Customer 00000"_s);
    }
}

TEST_CASE("The filters count and show regulars, those who drift, and the new ones") {
    TestShop shop;
    const CustomerId regular = shop.add(u"Karin Nyström"_s), drifting = shop.add(u"Familjen Öberg"_s), fresh = shop.add(u"王小明"_s);
    shop.add(u"Never seen"_s);
    for (const int ago : {40, 20, 2}) visit(shop, regular, Day(2026, 11, 22).plusDays(-ago));
    for (const int ago : {90, 70, 50}) visit(shop, drifting, Day(2026, 11, 22).plusDays(-ago));
    visit(shop, fresh, Day(2026, 11, 22));
    CustomerListPanel panel(*shop.shop);
    ModelWatch watch(panel.model());
    REQUIRE(settled(*panel.model()));
    CHECK(panel.model()->countAll() == 4);
    CHECK(panel.model()->count(0) == 2);
    CHECK(panel.model()->count(1) == 1);
    CHECK(panel.model()->count(2) == 2);  // also who was put in the book today and never came
    CHECK(panel.model()->count(3) == 0);
    panel.findChild<QAbstractButton*>(u"filterDrifting"_s)->click();
    REQUIRE(settled(*panel.model()));
    CHECK(names(*panel.model()) == QStringList{u"Familjen Öberg"_s});
    CHECK(panel.model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"drifting"_s));
    panel.findChild<QAbstractButton*>(u"filterAll"_s)->click();
    REQUIRE(settled(*panel.model()));
    CHECK(panel.model()->rowCount() == 4);
}

TEST_CASE("A saved filter is a chip of its own, and its going shows everybody again") {
    TestShop shop;
    for (const QString& name : {u"Karin Nyström"_s, u"Familjen Öberg"_s, u"王小明"_s}) shop.add(name);
    CustomerListPanel panel(*shop.shop);
    ModelWatch watch(panel.model());
    REQUIRE(settled(*panel.model()));
    FilterDesk desk(shop->database());
    const auto filter = saved(desk.save(shop.maja, u"Öbergs <b>& co"_s, std::get<Condition>(Condition::parse(u"name contains oberg"_s))));
    REQUIRE(settled(*panel.model()));
    auto* chip = panel.findChild<QAbstractButton*>(u"savedFilter%1"_s.arg(filter.value.value));
    REQUIRE(chip);
    CHECK(panel.model()->count(4) == 1);
    chip->click();
    REQUIRE(settled(*panel.model()));
    CHECK(names(*panel.model()) == QStringList{u"Familjen Öberg"_s});
    saved(desk.save(shop.maja, u"Öbergs <b>& co"_s, std::get<Condition>(Condition::parse(u"name begins karin"_s))));
    REQUIRE(settled(*panel.model()));
    CHECK(names(*panel.model()) == QStringList{u"Karin Nyström"_s});
    saved(desk.remove(shop.maja, filter.value));
    REQUIRE(settled(*panel.model()));
    CHECK(panel.model()->rowCount() == 3);
    CHECK(panel.findChild<QAbstractButton*>(u"filterAll"_s)->isChecked());
}

TEST_CASE("Who was found stands alone in the list until all are shown again") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    shop.add(u"Björn Lindqvist"_s);
    CustomerListPanel panel(*shop.shop);
    REQUIRE(settled(*panel.model()));
    panel.showFound({elin}, u"<b>elin"_s);
    CHECK(names(*panel.model()) == QStringList{u"Elin Åkerström"_s});
    // A commit meanwhile does not bring the others back.
    shop.add(u"Ida Holm"_s);
    REQUIRE(settled(*panel.model()));
    CHECK(panel.model()->rowCount() == 1);
    QSignalSpy ended(&panel, &CustomerListPanel::searchEnded);
    panel.showAll();
    REQUIRE(settled(*panel.model()));
    CHECK(ended.size() == 1);
    CHECK(panel.model()->rowCount() == 3);
}

TEST_CASE("A long list is walked by keys and drawn a screen at a time") {
    TestShop shop;
    saved(shop->database().write({"Make many", shop.maja}, [](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        for (int i = 0; i < 2500; ++i) {
            Customer customer;
            customer.displayName = u"Customer %1"_s.arg(i, 5, 10, QChar(u'0'));
            customer.createdOn = Day(2026, 1, 1);
            store.add(customer);
        }
        return Done{};
    }));
    CustomerListPanel panel(*shop.shop);
    panel.model()->setSorting(Sorting::byName());
    panel.resize(332, 700);
    panel.show();
    REQUIRE(settled(*panel.model()));
    auto* list = panel.findChild<FixedRowList*>(u"customerList"_s);
    panel.focusList();
    QTest::keyClick(list, Qt::Key_End);
    CHECK(panel.chosen() == CustomerId{2500});
    CHECK(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
    CHECK(list->indexAt(list->visualRect(list->currentIndex()).center()) == list->currentIndex());
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(panel.chosen() == CustomerId{2});
    QSignalSpy opened(&panel, &CustomerListPanel::customerOpened);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.size() == 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(panel.model()->index(4)).center());
    CHECK(panel.chosen() == CustomerId{5});
    CHECK_FALSE(panel.grab().isNull());
}

TEST_CASE("Nobody yet: the list says what to do next") {
    TestShop shop;
    CustomerListPanel panel(*shop.shop);
    panel.show();
    REQUIRE(settled(*panel.model()));
    QSignalSpy wanted(&panel, &CustomerListPanel::newCustomerRequested);
    auto* empty = panel.findChild<QWidget*>(u"customerListEmpty"_s);
    REQUIRE(empty->isVisible());
    empty->findChild<QAbstractButton*>()->click();
    CHECK(wanted.size() == 1);
    shop.add(u"Elin Åkerström"_s);
    REQUIRE(settled(*panel.model()));
    CHECK_FALSE(empty->isVisible());
}
