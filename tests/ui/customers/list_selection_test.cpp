#include "core/customers/custom_field_store.h"
#include "core/filters/custom_field_desk.h"
#include "core/filters/filter_desk.h"
#include "core/filters/filter_store.h"
#include "core/profile/window_state_store.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/customers/mass_change_panel.h"
#include "ui/customers/row_selection.h"
#include "ui/customers/sort_chip.h"
#include <QMenu>
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The list on a shop of ten people, who spent the more the later they come in the alphabet.
struct List {
    TestShop shop;
    std::vector<CustomerId> people;
    List() {
        for (int i = 0; i < 10; ++i) {
            people.push_back(shop.add(u"Märta %1"_s.arg(QChar(u'A' + i))));
            Entry entry;
            entry.what.customer = people.back();
            entry.what.kind = Interaction::Kind::Visit;
            entry.what.day = Day(2026, 11, 1).plusDays(i % 4);
            entry.what.amount = Money{100 * (i + 1), {}};
            saved(shop->historyDesk.log(shop.maja, entry));
        }
        Customer first = *CustomerStore(shop->reader()).find(people[2]);
        first.addresses = {{{}, {}, {}, u"Lund"_s, {}, {}}};
        shop.change(first);
    }
    PlaceStage<CustomerListPanel>& stage() {
        if (!stage_) {
            stage_ = std::make_unique<PlaceStage<CustomerListPanel>>(new CustomerListPanel(*shop.shop), QSize(332, 800));
            panel().setStaff(shop.maja);
            REQUIRE(stage_->comes([this] { return panel().model()->isComplete(); }));
            sortBy(Sorting::byName());
            panel().chooseFirst();
        }
        return *stage_;
    }
    CustomerListPanel& panel() { return *stage_->place; }
    FixedRowList* list() { return stage().find<FixedRowList>("customerList"); }
    RowSelection& selection() { return *panel().selection(); }
    void sortBy(Sorting sorting) {
        panel().model()->setSorting(sorting);
        REQUIRE(stage_->comes([this] { return panel().model()->isComplete(); }));
    }
    QString names() {
        QString all;
        for (int row = 0; row < panel().model()->rowCount(); ++row) all += panel().model()->index(row).data().toString().right(1);
        return all;
    }
    QString selected() {
        QString all;
        for (const qint64 id : selection().ids()) all += CustomerStore(shop->reader()).displayName(CustomerId{id}).right(1);
        return all;
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(panel().model()->index(row)).center()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }

private:
    std::unique_ptr<PlaceStage<CustomerListPanel>> stage_;
};

}  // namespace

TEST_CASE("the list is sorted from its menu by keys, and comes back that way") {
    List l;
    l.stage().checkNames();
    auto* chip = l.stage().find<SortChip>("customerOrder");
    l.stage().find("newFilter");
    QTest::keyClick(l.list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = l.panel().findChild<QMenu*>(u"sortMenu"_s);
    REQUIRE(l.stage().comes([&] { return menu->isVisible(); }));
    menu->close();
    const auto choose = [&](const char* name) {
        menu->findChild<QAction*>(QString::fromLatin1(name))->trigger();
        REQUIRE(l.stage().comes([&] { return l.panel().model()->isComplete(); }));
    };
    choose("sort_spend");
    CHECK(l.names() == u"JIHGFEDCBA"_s);
    CHECK(chip->text().startsWith(u"Spend"_s));
    choose("sort_spend");  // once more: the other way
    CHECK(l.names() == u"ABCDEFGHIJ"_s);
    choose("sort_city");
    CHECK(l.names() == u"CABDEFGHIJ"_s);
    choose("sortTurned");
    CHECK(l.names() == u"CABDEFGHIJ"_s);  // who has none comes last either way
    choose("sort_visits");
    choose("sort_created");
    choose("sort_next-due");
    choose("sort_last-visit");
    CHECK(l.names().left(2) == u"HD"_s);
    choose("sort_name");
    choose("sortTurned");
    CHECK(l.names() == u"JIHGFEDCBA"_s);
    l.shop->database().drain();
    CustomerListPanel again(*l.shop.shop);
    CHECK(again.model()->sorting() == Sorting::byName().turned());
}

TEST_CASE("several are selected by mouse and keys, and stay so however the list is sorted") {
    List l;
    l.stage();
    l.click(1);
    CHECK(l.selection().isEmpty());
    QSignalSpy opened(&l.panel(), &CustomerListPanel::customerChosen);
    SECTION("Ctrl and the mouse") {
        l.click(3, Qt::ControlModifier);
        CHECK(l.selected() == u"BD"_s);
        l.click(5, Qt::ControlModifier);
        l.click(3, Qt::ControlModifier);
        CHECK(l.selected() == u"BF"_s);
        CHECK(l.panel().chosen() == l.people[1]);
        CHECK(opened.isEmpty());
    }
    SECTION("Shift and the mouse") {
        l.click(4, Qt::ShiftModifier);
        CHECK(l.selected() == u"BCDE"_s);
        l.click(0, Qt::ShiftModifier);
        CHECK(l.selected() == u"AB"_s);
        l.click(6, Qt::ControlModifier);
        l.click(8, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(l.selected() == u"ABGHI"_s);
    }
    SECTION("keys") {
        l.key(Qt::Key_Down, Qt::ShiftModifier);
        l.key(Qt::Key_Down, Qt::ShiftModifier);
        CHECK(l.selected() == u"BCD"_s);
        l.key(Qt::Key_Up, Qt::ShiftModifier);
        CHECK(l.selected() == u"BC"_s);
        l.key(Qt::Key_Down, Qt::ControlModifier);
        l.key(Qt::Key_Down, Qt::ControlModifier);
        l.key(Qt::Key_Space, Qt::ControlModifier);
        CHECK(l.selected() == u"BCE"_s);
        l.key(Qt::Key_End, Qt::ShiftModifier);
        CHECK(l.selected() == u"EFGHIJ"_s);
        l.key(Qt::Key_A, Qt::ControlModifier);
        CHECK(l.selection().count() == 10);
        CHECK(opened.isEmpty());
    }
    auto* bar = l.stage().find("selectionBar");
    CHECK(bar->isVisible());
    CHECK(l.stage().words("selectedCount") == u"%1 selected"_s.arg(l.selection().count()));
    const QString before = l.selected();
    l.sortBy(Sorting::usual(Sorting::By::Spend));
    CHECK(l.selected() == before);
    QSignalSpy wanted(&l.panel(), &CustomerListPanel::massChangeRequested);
    l.key(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].value<std::vector<qint64>>() == l.selection().ids());
    l.key(Qt::Key_Escape);
    CHECK(l.selection().isEmpty());
    CHECK_FALSE(bar->isVisible());
    l.key(Qt::Key_A, Qt::ControlModifier);
    l.key(Qt::Key_Down);
    CHECK(l.selection().isEmpty());
}

TEST_CASE("a filter's chip is moved, shared and deleted by keys and its menu, and its people are changed all at once") {
    List l;
    FilterDesk desk(l.shop->database());
    const auto read = [](const char* text) { return std::get<Condition>(Condition::parse(QString::fromUtf8(text))); };
    const auto a = saved(desk.save(l.shop.maja, u"A to C"_s, read("spend <= 3"))).value, b = saved(desk.save(l.shop.maja, u"Nobody yet"_s, read("tag = none-of-them"))).value;
    saved(desk.save(l.shop.johan, u"Johan's"_s, read("regular"), l.shop.johan));
    l.stage();
    const auto chip = [&](FilterId id) { return l.panel().findChild<QAbstractButton*>(u"savedFilter%1"_s.arg(id.value)); };
    REQUIRE(chip(a));
    REQUIRE(l.stage().comes([&] { return chip(b)->isVisible(); }));  // an own one stays, also when nobody is in it
    CHECK(l.panel().findChildren<QAbstractButton*>(QRegularExpression(u"savedFilter.*"_s)).size() == 2);
    QTest::keyClick(chip(b), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(l.stage().comes([&] { return FilterStore(l.shop->reader()).all()[0].id == b; }));
    QSignalSpy edited(&l.panel(), &CustomerListPanel::filterEditRequested);
    QTest::keyClick(chip(b), Qt::Key_F2);
    REQUIRE(edited.size() == 1);
    CHECK(edited[0][0].value<FilterId>() == b);
    QSignalSpy done(&l.panel(), &CustomerListPanel::done);
    QTest::keyClick(chip(b), Qt::Key_Delete);
    REQUIRE(l.stage().comes([&] { return done.size() == 1 && !chip(b); }));
    const auto menu = [&](QWidget* of) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), of->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(of, &event);
        return l.panel().findChild<QMenu*>(u"filterMenu"_s);
    };
    auto* offered = menu(chip(a));
    REQUIRE(offered);
    offered->findChild<QAction*>(u"shareFilter"_s)->trigger();
    offered->close();
    REQUIRE(l.stage().comes([&] { return FilterStore(l.shop->reader()).find(a)->staff == l.shop.maja; }));
    REQUIRE(l.stage().comes([&] { return done.size() == 2; }));
    QTest::qWait(50);
    QSignalSpy wanted(&l.panel(), &CustomerListPanel::massChangeRequested);
    offered = menu(chip(a));
    offered->findChild<QAction*>(u"changeAll"_s)->trigger();
    offered->close();
    REQUIRE(l.stage().comes([&] { return wanted.size() == 1; }));
    CHECK(l.selected() == u"ABC"_s);
}

TEST_CASE("many are changed after a dry run, as one action that is taken back whole") {
    TestShop shop;
    std::vector<qint64> people;
    for (int i = 0; i < 30; ++i) people.push_back(shop.add(u"Björn %1"_s.arg(i)).value);
    Customer tagged = *CustomerStore(shop->reader()).find(CustomerId{people[0]});
    tagged.tags << u"fair"_s;
    shop.change(tagged);
    PlaceStage<MassChangePanel> stage(new MassChangePanel(*shop.shop), {1000, 800});
    stage.place->setStaff(shop.maja);
    stage.place->start(people);
    stage.checkNames();
    CHECK(stage.words("massTitle") == u"Change 30 customer(s)"_s);
    auto* apply = stage.find<QAbstractButton>("applyMassChange");
    CHECK_FALSE(apply->isEnabled());
    CHECK(stage.find<QLineEdit>("massTagName")->hasFocus());
    QTest::keyClicks(stage.find<QLineEdit>("massTagName"), u"fair"_s);
    REQUIRE(stage.comes([&] { return stage.words("massCount") == u"29 of 30 would be changed"_s; }));
    CHECK(apply->text() == u"Tag 29 customer(s)"_s);
    CHECK(stage.find<QAbstractItemView>("massList")->model()->rowCount() == 29);
    QSignalSpy done(stage.place, &MassChangePanel::done), changed(stage.place, &MassChangePanel::changed);
    QTest::keyClick(stage.find<QLineEdit>("massTagName"), Qt::Key_Return);
    REQUIRE(stage.comes([&] { return done.size() == 1; }));
    CHECK(changed.size() == 1);
    CHECK(CustomerStore(shop->reader()).find(CustomerId{people[29]})->tags == QStringList{u"fair"_s});
    saved(shop->database().undo(done[0][1].value<ActionId>(), shop.maja));
    CHECK(CustomerStore(shop->reader()).find(CustomerId{people[29]})->tags.isEmpty());
    CHECK(CustomerStore(shop->reader()).find(CustomerId{people[0]})->tags == QStringList{u"fair"_s});

    stage.place->start(people);
    for (const char* kind : {"massUntag", "massConsent", "massLanguage", "massPriceGroup", "massTasks", "massBin"}) {
        stage.find<QAbstractButton>(kind)->click();
        stage.checkNames();
    }
    REQUIRE(stage.comes([&] { return apply->text() == u"Move 30 customer(s) to the bin"_s && apply->isEnabled(); }));
    apply->click();
    REQUIRE(stage.comes([&] { return done.size() == 2; }));
    CHECK(CustomerStore(shop->reader()).count() == 0);
    QSignalSpy left(stage.place, &MassChangePanel::left);
    QTest::keyClick(stage.place, Qt::Key_Escape);
    CHECK(left.size() == 1);
}

TEST_CASE("the list is sorted by the shop's own fields from the same menu, and by none that is gone") {
    List l;
    CustomFieldDesk fields(l.shop->database());
    const FieldId size = saved(fields.add(l.shop.maja, {{}, u"Shoe size & more, for all who ever came"_s, CustomField::Kind::Number, {}})).value;
    const FieldId cloth = saved(fields.add(l.shop.maja, {{}, u"Cloth"_s, CustomField::Kind::Choice, {u"Wool"_s, u"Silk"_s}})).value;
    const auto say = [&](size_t person, FieldId field, const QString& value) {
        Customer who = *CustomerStore(l.shop->reader()).find(l.people[person]);
        who.values.push_back({field, value});
        l.shop.change(who);
    };
    say(3, size, u"9"_s);
    say(5, size, u"38.5"_s);
    say(5, cloth, u"Silk"_s);
    say(7, cloth, u"Wool"_s);
    l.stage();
    auto* chip = l.stage().find<SortChip>("customerOrder");
    const auto choose = [&](const QString& action) {
        auto* found = chip->findChild<QAction*>(action);
        INFO(action.toStdString());
        REQUIRE(found != nullptr);
        found->trigger();
        REQUIRE(l.stage().comes([&] { return l.panel().model()->isComplete(); }));
    };
    const QString bySize = u"sortField%1"_s.arg(size.value), byCloth = u"sortField%1"_s.arg(cloth.value);
    choose(bySize);
    CHECK(l.names() == u"FDABCEGHIJ"_s);
    CHECK(chip->accessibleName().contains(u"Shoe size & more"_s));
    // What it is sorted by is seen, and told.
    CHECK(l.panel().model()->index(0).data(CustomerListModel::SortedByRole).toString() == u"38,5"_s);
    CHECK(l.panel().model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"38,5"_s));
    CHECK(l.panel().model()->index(2).data(CustomerListModel::SortedByRole).toString().isEmpty());
    CHECK(chip->accessibleName().contains(u"Most first"_s));
    CHECK(chip->text().size() < 30);
    CHECK(chip->findChild<QAction*>(bySize)->text().contains(u"&&"_s));
    choose(bySize);
    CHECK(l.names() == u"DFABCEGHIJ"_s);
    choose(byCloth);
    CHECK(l.names() == u"HFABCDEGIJ"_s);
    choose(u"sortTurned"_s);
    CHECK(l.names() == u"FHABCDEGIJ"_s);
    // Somebody gets another word while it is sorted by it; the choices come to stand in another order.
    say(0, cloth, u"Wool"_s);
    REQUIRE(l.stage().comes([&] { return l.names() == u"FAHBCDEGIJ"_s; }));
    CHECK(l.panel().model()->index(1).data(CustomerListModel::SortedByRole).toString() == u"Wool"_s);
    saved(fields.change(l.shop.maja, {cloth, u"Tyg"_s, CustomField::Kind::Choice, {u"Silk"_s, u"Wool"_s}}));
    REQUIRE(l.stage().comes([&] { return l.names() == u"AHFBCDEGIJ"_s; }));
    REQUIRE(l.stage().comes([&] { return chip->accessibleName().contains(u"Tyg"_s); }));
    // It is remembered, whatever the field is called.
    l.shop->database().drain();
    CHECK(CustomerListPanel(*l.shop.shop).model()->sorting() == Sorting{Sorting::By::OwnField, true, cloth});
    saved(fields.remove(l.shop.maja, cloth));
    REQUIRE(l.stage().comes([&] { return l.panel().model()->sorting() == Sorting{}; }));
    CHECK(chip->findChild<QAction*>(byCloth) == nullptr);
    CHECK(chip->accessibleName().contains(u"Last visit"_s));
}

TEST_CASE("a filter on a field that was removed keeps its chip, shows nobody and says why") {
    List l;
    CustomFieldDesk fields(l.shop->database());
    const FieldId size = saved(fields.add(l.shop.maja, {{}, u"Shoe size"_s, CustomField::Kind::Number, {}})).value;
    const auto condition = std::get<Condition>(Condition::parse(u"not \"Shoe size\" > 40"_s, CustomFieldStore(l.shop->reader()).all()));
    const FilterId filter = saved(FilterDesk(l.shop->database()).save(l.shop.maja, u"Small feet"_s, condition)).value;
    l.stage();
    l.panel().chooseSaved(filter);
    REQUIRE(l.stage().comes([&] { return l.names().size() == 10; }));
    const auto removed = saved(fields.remove(l.shop.maja, size));
    REQUIRE(l.stage().comes([&] { return l.panel().model()->rowCount() == 0; }));
    auto* chip = l.stage().find<QAbstractButton>(u"savedFilter%1"_s.arg(filter.value).toLatin1().constData());
    CHECK(chip->isVisible());
    CHECK(chip->isChecked());
    CHECK(chip->accessibleDescription().contains(u"no field of its own called “Shoe size”"_s));
    REQUIRE(l.stage().comes([&] {
        for (const auto* label : l.stage().find<QWidget>("customerListEmpty")->findChildren<QLabel*>())
            if (label->text().contains(u"Shoe size"_s)) return true;
        return false;
    }));
    saved(l.shop->database().undo(removed.action, l.shop.maja));
    REQUIRE(l.stage().comes([&] { return l.names().size() == 10; }));
}

TEST_CASE("a given chip that counts nobody stays where it is") {
    List l;
    auto* birthdays = l.stage().find("filterBirthdays");
    REQUIRE(l.stage().comes([&] { return birthdays->accessibleName().contains(u'0'); }));
    CHECK(birthdays->isVisible());
}
