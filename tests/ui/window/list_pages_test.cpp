#include "core/filters/filter_store.h"
#include "core/profile/window_state_store.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/customers/mass_change_panel.h"
#include "ui/customers/row_selection.h"
#include "ui/filters/filter_editor.h"
#include <QLineEdit>
#include <QMenu>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The whole window at the Customers place, with some people in the book.
struct Window {
    TestShop shop;
    std::vector<CustomerId> people;
    Window() {
        const char* names[] = {"Elin Åkerström", "Björn Lindqvist", "Анна Сергеевна Ковалёва", "Familjen Öberg", "Maria da Silva Santos", "Fatima al-Zahra", "Hôtel de la Mer AB", "سلمى خليل", "王小明", "Karin Nyström", "Tomasz Wiśniewski", "Ida Holm"};
        const char* cities[] = {"Malmö", "Lund", "Ystad"};
        for (size_t i = 0; i < std::size(names); ++i) {
            Customer customer;
            customer.displayName = QString::fromUtf8(names[i]);
            customer.addresses = {{{}, {}, {}, QString::fromUtf8(cities[i % 3]), {}, {}}};
            if (i % 2) customer.tags << u"wedding 2027"_s;
            people.push_back(saved(shop->customerDesk.add(shop.maja, customer)).value);
            for (size_t visit = 0; visit < i % 5; ++visit) {
                Entry entry;
                entry.what.customer = people.back();
                entry.what.kind = Interaction::Kind::Visit;
                entry.what.day = Day(2026, 11, 21).plusDays(-static_cast<int>(visit * 9 + i));
                entry.what.amount = Money{static_cast<qint64>(10000 * (i + 1)), {}};
                saved(shop->historyDesk.log(shop.maja, entry));
            }
        }
    }
    CounterStage& stage() {
        if (stage_) return *stage_;
        stage_ = std::make_unique<CounterStage>(*shop.shop);
        stage_->window.open(Place::Customers);
        stage_->openCustomer(people[0]);
        REQUIRE(CounterStage::comes([this] { return list().model()->isComplete(); }));
        return *stage_;
    }
    CustomerListPanel& list() { return *stage_->counter.customers()->list(); }
    template <class T>
    T* find(const char* name) {
        for (auto* one : stage().window.findChildren<T*>(QString::fromLatin1(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    void shoot(const QString& name) {
        const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
        if (folder.isEmpty()) return;
        for (const bool isDark : {false, true})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
                theme().setMode(isDark ? Theme::Mode::Dark : Theme::Mode::Light);
                stage().window.resize(size);
                QTest::qWait(120);
                stage().window.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name).arg(size.width()).arg(isDark ? u"dark"_s : u"light"_s));
            }
        theme().setMode(Theme::Mode::Light);
        stage().window.resize(1440, 900);
    }

private:
    std::unique_ptr<CounterStage> stage_;
};

}  // namespace

TEST_CASE("several are selected and tagged by keys alone, and Ctrl+Z takes it back whole") {
    Window w;
    CounterStage& stage = w.stage();
    w.list().focusList();
    stage.key(Qt::Key_Home);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(w.list().selection()->count() == 4);
    w.shoot(u"list-selected"_s);
    const auto before = w.list().selection()->ids();
    stage.key(Qt::Key_Return);
    auto* panel = w.find<MassChangePanel>("massChangePanel");
    REQUIRE(panel);
    auto* tag = w.find<QLineEdit>("massTagName");
    REQUIRE(tag->hasFocus());
    QTest::keyClicks(tag, u"Christmas card"_s);
    REQUIRE(stage.comes([&] { return w.find<QAbstractButton>("applyMassChange")->isEnabled(); }));
    w.shoot(u"mass-change"_s);
    QTest::keyClick(tag, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.comes([&] { return !panel->isVisible(); }));
    for (const qint64 id : before) CHECK(CustomerStore(w.shop->reader()).find(CustomerId{id})->tags.contains(u"Christmas card"_s));
    CHECK(w.list().selection()->isEmpty());
    REQUIRE(stage.comes([&] { return stage.said().contains(u"4"_s); }));
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(stage.comes([&] { return !CustomerStore(w.shop->reader()).find(CustomerId{before[0]})->tags.contains(u"Christmas card"_s); }));
    for (const qint64 id : before) CHECK_FALSE(CustomerStore(w.shop->reader()).find(CustomerId{id})->tags.contains(u"Christmas card"_s));
}

TEST_CASE("a filter is made beside the list, kept when left in the middle, and in force once it is saved") {
    Window w;
    CounterStage& stage = w.stage();
    w.find<QAbstractButton>("newFilter")->click();
    auto* editor = w.find<FilterEditor>("filterEditor");
    REQUIRE(editor);
    CHECK(w.find<QLineEdit>("filterName")->hasFocus());
    QTest::keyClicks(w.find<QLineEdit>("filterName"), u"Brides"_s);
    auto* text = w.find<QLineEdit>("conditionText");
    text->selectAll();
    QTest::keyClicks(text, u"tag = \"wedding 2027\" and not (city = Lund or visits > 3)"_s);
    REQUIRE(stage.comes([&] { return w.find<QLabel>("filterPeople")->text().startsWith(u"3"_s); }));
    w.shoot(u"filter-editor"_s);
    stage.openCustomer(w.people[1]);
    REQUIRE_FALSE(editor->isVisible());
    CHECK(stage.said().contains(u"not saved"_s));
    for (auto* button : stage.window.messages()->findChildren<QAbstractButton*>())
        if (button->text() == u"Go on with it"_s) button->click();
    REQUIRE(editor->isVisible());
    CHECK(w.find<QLineEdit>("filterName")->text() == u"Brides"_s);
    QTest::keyClick(w.find<QLineEdit>("filterName"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.comes([&] { return !editor->isVisible(); }));
    REQUIRE(stage.comes([&] { return w.list().model()->isComplete() && w.list().model()->rowCount() == 3; }));
    CHECK(w.list().filterName() == u"Brides"_s);
    CHECK(FilterStore(w.shop->reader()).all().size() == 1);
    w.shoot(u"list-filtered"_s);
}

TEST_CASE("the order chosen is remembered for the next start") {
    Window w;
    CounterStage& stage = w.stage();
    w.list().focusList();
    stage.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = w.list().findChild<QMenu*>(u"sortMenu"_s);
    REQUIRE(stage.comes([&] { return menu->isVisible(); }));
    if (const QString folder = qEnvironmentVariable("REGULARS_SHOTS"); !folder.isEmpty()) menu->grab().save(folder + u"/sort-menu.png"_s);
    for (int i = 0; i < 4; ++i) QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(stage.comes([&] { return w.list().model()->sorting() == Sorting::usual(Sorting::By::Spend) && w.list().model()->isComplete(); }));
    w.shop->database().drain();
    CHECK(WindowStateStore(w.shop->reader()).find(u"customer_sorting"_s) == u"spend"_s);
}

TEST_CASE("After a mass change whoever is open is the one marked, and a click on another opens them") {
    Window w;
    CounterStage& stage = w.stage();
    auto* rows = w.find<FixedRowList>("customerList");
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, modifiers, rows->visualRect(rows->model()->index(row, 0)).center());
    };
    const auto idAt = [&](int row) { return w.list().model()->idAt(row); };
    click(0);
    click(2, Qt::ControlModifier);
    REQUIRE(w.list().selection()->count() == 2);
    const CustomerId open = idAt(0), other = idAt(2);
    REQUIRE(stage.counter.customers()->customer() == open);
    SECTION("after the change") {
        rows->setFocus();
        stage.key(Qt::Key_Return);
        auto* tag = w.find<QLineEdit>("massTagName");
        QTest::keyClicks(tag, u"prova"_s);
        REQUIRE(stage.comes([&] { return w.find<QAbstractButton>("applyMassChange")->isEnabled(); }));
        QTest::keyClick(tag, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(stage.comes([&] { return w.find<MassChangePanel>("massChangePanel") == nullptr; }));
        CHECK(stage.counter.customers()->customer() == open);
        CHECK(idAt(rows->currentIndex().row()) == open);
    }
    SECTION("or without one") {}
    click(w.list().model()->indexOf(other).row());
    CHECK(stage.counter.customers()->customer() == other);
    CHECK(idAt(rows->currentIndex().row()) == other);
}
