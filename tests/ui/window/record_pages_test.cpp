#include "core/merging/merge_desk.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/customers/customer_header.h"
#include "ui/bin/bin_page.h"
#include "ui/bin/retention_page.h"
#include "ui/changes/changes_model.h"
#include "ui/changes/changes_page.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/twin_hint.h"
#include "ui/merging/duplicates_page.h"
#include "ui/merging/merge_page.h"
#include "ui/merging/pair_rows.h"
#include "ui/merging/parting_page.h"
#include "ui/privacy/erase_page.h"
#include "ui/shared/row_list.h"
#include "ui/window/rail.h"
#include <QMenu>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The whole window on a shop where Märta stands twice.
struct Records {
    TestShop shop;
    CustomerId marta = add(u"Märta Öberg"_s), again = add(u"Marta Oberg"_s), goran = shop.add(u"Göran Åkesson"_s, u"040-666 01 13"_s);
    std::unique_ptr<CounterStage> stage = std::make_unique<CounterStage>(*shop.shop);

    CustomerId add(const QString& name) {
        Customer c;
        c.displayName = name;
        c.phones.push_back({u"mobile"_s, PhoneNumber::read(u"070-123 45 67"_s, u"SE"_s)});
        c.emails.push_back({{}, u"marta@oberg.example"_s});
        c.dates.push_back({u"birthday"_s, *PartialDate::fromIso(u"1971-02-03")});
        return saved(shop->customerDesk.add(shop.maja, c)).value;
    }
    template <class Page>
    Page* page() {
        for (auto* one : stage->window.findChildren<Page*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    /// The entry of the open customer's menu.
    QAction* menu(const QString& name) {
        auto* header = stage->counter.customers()->findChild<CustomerHeader*>();
        REQUIRE(header != nullptr);
        header->findChild<QAbstractButton*>(u"moreForCustomer"_s)->click();
        if (QMenu* open = qobject_cast<QMenu*>(QApplication::activePopupWidget())) open->close();
        auto* action = header->findChild<QAction*>(name);
        return action;
    }
    bool comes(const std::function<bool()>& condition) { return CounterStage::comes(condition); }
};

}  // namespace

TEST_CASE("Duplicates are found, compared, merged and unmerged by keys alone") {
    Records at;
    at.stage->key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* page = at.page<DuplicatesPage>();
    REQUIRE(page != nullptr);
    CHECK(at.stage->window.findChild<RailButton*>(u"place2"_s)->isChecked());
    REQUIRE(at.comes([&] { return page->pairs()->rowCount() == 1; }));
    at.stage->key(Qt::Key_Return);
    REQUIRE(at.page<MergePage>() != nullptr);
    CHECK(at.stage->window.findChild<RailButton*>(u"place2"_s)->isChecked());
    at.stage->key(Qt::Key_Return);
    REQUIRE(at.comes([&] { return !CustomerStore(at.shop->reader()).exists(at.again); }));
    CHECK(at.comes([&] { return at.stage->said().contains(u"one customer now"_s); }));
    at.stage->key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(at.comes([&] { return CustomerStore(at.shop->reader()).exists(at.again); }));
    REQUIRE(at.comes([&] { return page->pairs()->rowCount() == 1; }));
    at.stage->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(at.comes([&] { return !CustomerStore(at.shop->reader()).exists(at.again); }));

    at.stage->openCustomer(at.marta);
    QAction* part = at.menu(u"menuParting"_s);
    REQUIRE(part != nullptr);
    part->trigger();
    REQUIRE(at.page<PartingPage>() != nullptr);
    at.stage->key(Qt::Key_Return);
    REQUIRE(at.comes([&] { return CustomerStore(at.shop->reader()).exists(at.again); }));
    CHECK(at.comes([&] { return at.stage->counter.customers()->customer() == at.again; }));
    CHECK(at.page<PartingPage>() == nullptr);
    CHECK(at.menu(u"menuParting"_s) == nullptr);
}

TEST_CASE("The bin is opened by its key, gives back, and Esc leads to the customers") {
    Records at;
    saved(at.shop->customerDesk.remove(at.shop.maja, at.goran));
    at.stage->key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* bin = at.page<BinPage>();
    REQUIRE(bin != nullptr);
    REQUIRE(at.comes([&] { return bin->rows()->rowCount() == 1; }));
    at.stage->key(Qt::Key_Return);
    REQUIRE(at.comes([&] { return CustomerStore(at.shop->reader()).exists(at.goran); }));
    at.stage->key(Qt::Key_Escape);
    CHECK(at.page<BinPage>() == nullptr);
    CHECK(at.page<CustomersPlace>() != nullptr);
}

TEST_CASE("The card of somebody in the bin is scanned, and they are offered back") {
    Records at;
    const QString card = saved(at.shop->loyaltyDesk.giveCard(at.shop.maja, at.goran)).value.digits();
    saved(at.shop->customerDesk.remove(at.shop.maja, at.goran));
    at.stage->scan(card);
    REQUIRE(at.comes([&] { return at.stage->said() == u"Göran Åkesson is in the bin."; }));
    for (auto* button : at.stage->window.messages()->findChildren<QAbstractButton*>())
        if (button->text() == u"Take out of the bin") button->click();
    REQUIRE(at.comes([&] { return at.stage->counter.customers() && at.stage->counter.customers()->customer() == at.goran; }));
    CHECK(CustomerStore(at.shop->reader()).exists(at.goran));
}

TEST_CASE("A page opened for the owner is left when somebody else comes to the counter") {
    Records at;
    at.stage->openCustomer(at.goran);
    at.menu(u"menuErase"_s)->trigger();
    REQUIRE(at.page<ErasePage>() != nullptr);
    at.stage->counter.setStaff(u"Johan"_s);
    CHECK(at.page<ErasePage>() == nullptr);
}

TEST_CASE("Whoever is in the bin is erased for good from there") {
    Records at;
    saved(at.shop->customerDesk.remove(at.shop.maja, at.goran));
    at.stage->key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(at.comes([&] { return at.page<BinPage>()->rows()->rowCount() == 1; }));
    at.stage->key(Qt::Key_Delete);
    auto* erase = at.page<ErasePage>();
    REQUIRE(erase != nullptr);
    auto* now = erase->findChild<QAbstractButton*>(u"eraseNow"_s);
    REQUIRE(at.comes([&] { return now->isEnabled(); }));
    now->click();
    REQUIRE(at.comes([&] { return at.page<BinPage>() != nullptr; }));
    CHECK(CustomerStore(at.shop->reader()).isErased(at.goran));
    CHECK(at.comes([&] { return at.page<BinPage>()->rows()->rowCount() == 0; }));
}

TEST_CASE("The history of the open customer is opened by key, and a change is taken back there") {
    Records at;
    Customer c = *CustomerStore(at.shop->reader()).find(at.marta);
    c.note = u"Skor 39"_s;
    at.shop.change(c);
    at.stage->openCustomer(at.marta);
    at.stage->key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto* page = at.page<ChangesPage>();
    REQUIRE(page != nullptr);
    REQUIRE(at.comes([&] { return page->changes()->rowCount() == 2; }));
    at.stage->key(Qt::Key_Space);
    REQUIRE(at.comes([&] { return CustomerStore(at.shop->reader()).find(at.marta)->note.isEmpty(); }));
    CHECK(at.comes([&] { return at.stage->said().startsWith(u"Taken back"_s); }));
    at.stage->key(Qt::Key_Escape);
    CHECK(at.page<ChangesPage>() == nullptr);
    CHECK(at.stage->counter.customers()->customer() == at.marta);
}

TEST_CASE("Everything about a customer is handed out from their menu") {
    Records at;
    at.stage->openCustomer(at.goran);
    at.stage->asker.written = at.shop.folder.filePath(u"goran.pdf"_s);
    at.menu(u"menuHandOut"_s)->trigger();
    REQUIRE(at.comes([&] { return QFile::exists(at.shop.folder.filePath(u"goran.json"_s)); }));
    CHECK(at.comes([&] { return at.stage->said().contains(u"goran.pdf"_s); }));
}

TEST_CASE("Whoever was not seen for long is reached by the search box") {
    Records at;
    at.stage->key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(at.stage->window.search(), u"not seen for long"_s);
    REQUIRE_FALSE(at.stage->window.search()->hits().empty());
    at.stage->key(Qt::Key_Return);
    CHECK(at.page<RetentionPage>() != nullptr);
    at.stage->key(Qt::Key_Escape);
    CHECK(at.page<BinPage>() != nullptr);
}

TEST_CASE("While a new customer is typed one key opens the twin, and the next one begins with an empty form") {
    Records at;
    at.stage->key(Qt::Key_N, Qt::ControlModifier);
    auto* form = at.page<CustomerForm>();
    REQUIRE(form != nullptr);
    auto* name = form->findChild<QLineEdit*>(u"displayName"_s);
    for (const QChar letter : u"oberg marta"_s) QTest::keyClick(name, letter.toLatin1());
    auto* hint = form->findChild<TwinHint*>();
    REQUIRE(at.comes([&] { return hint->isVisible() && hint->shown().size() == 2; }));
    const CustomerId first = hint->shown().front();
    QTest::keyClick(name, Qt::Key_1, Qt::AltModifier);
    REQUIRE(at.comes([&] { return at.stage->counter.customers()->customer() == first; }));
    CHECK_FALSE(form->isVisible());
    CHECK(at.stage->said().contains(u"without saving"_s));
    CHECK(at.stage->counter.customers()->list()->focusWidget() == QApplication::focusWidget());
    SECTION("empty") {
        at.stage->key(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(at.page<CustomerForm>() == form);
        CHECK(name->text().isEmpty());
        CHECK(name->hasFocus());
    }
    SECTION("or goes on with what was typed, when that is asked for at once") {
        for (auto* button : at.stage->window.messages()->findChildren<QAbstractButton*>())
            if (button->text() == u"Go on writing") button->click();
        REQUIRE(at.page<CustomerForm>() == form);
        CHECK(name->text() == u"oberg marta");
    }
}

TEST_CASE("Pictures of the window with a twin, in both sizes and looks") {
    const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
    if (folder.isEmpty()) return;
    Records at;
    saved(at.shop->customerDesk.remove(at.shop.maja, at.goran));
    at.stage->key(Qt::Key_N, Qt::ControlModifier);
    auto* form = at.page<CustomerForm>();
    form->findChild<QLineEdit*>(u"displayName"_s)->setText(u"Oberg Märta"_s);
    form->findChild<QLineEdit*>(u"phone1"_s)->setText(u"040-6660113"_s);
    auto* hint = form->findChild<TwinHint*>();
    REQUIRE(at.comes([&] { return hint->shown().size() == 2 && hint->binned().size() == 1; }));
    for (const auto& [size, word] : {std::pair{QSize(1440, 900), u"wide"_s}, std::pair{QSize(1024, 700), u"small"_s}})
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            at.stage->look.setMode(mode);
            at.stage->window.resize(size);
            QTest::qWait(80);
            at.stage->window.grab().save(folder + u"/twins-%1-%2.png"_s.arg(word, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s));
        }
    at.stage->look.setMode(Theme::Mode::Light);
}
