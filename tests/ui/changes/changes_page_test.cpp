#include "tests/support/model_watch.h"
#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/changes/changes_list.h"
#include "ui/changes/changes_model.h"
#include "ui/changes/changes_page.h"
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// A customer to whom a few things were done by two colleagues.
struct Changed {
    TestShop shop;
    ScriptedAsker asker;
    CustomerId elin = shop.add(u"Elin Ek"_s, u"070-123 45 67"_s);
    std::unique_ptr<PlaceStage<ChangesPage>> stage;
    Changed() {
        Customer c = *CustomerStore(shop->reader()).find(elin);
        Customer after = c;
        after.displayName = u"Elin Åkerström"_s;
        after.note = u"38 · skor 39"_s;
        after.tags = {u"silk"_s};
        saved(shop->customerDesk.change(shop.johan, c, after));
        c = *CustomerStore(shop->reader()).find(elin);
        after = c;
        after.phones = {{u"work"_s, PhoneNumber::read(u"040-12 34 56"_s, u"SE"_s)}};
        saved(shop->customerDesk.change(shop.maja, c, after));
    }
    void open() {
        auto* page = new ChangesPage(*shop.shop, asker, shop.maja, elin);
        stage = std::make_unique<PlaceStage<ChangesPage>>(page);
        REQUIRE(stage->comes([&] { return page->changes()->rowCount() > 0; }));
        list()->setFocus();
    }
    ChangesModel* model() { return stage->place->changes(); }
    ChangesList* list() { return stage->find<ChangesList>("changesList"); }
    [[nodiscard]] Customer now() { return *CustomerStore(shop->reader()).find(elin); }
};

}  // namespace

TEST_CASE("Every change is listed with who, when, and each value before and after") {
    Changed at;
    at.open();
    const ModelWatch watch(at.model());
    REQUIRE(at.model()->rowCount() == 3);
    const auto& second = at.model()->line(1);
    CHECK(second.deed == u"A customer changed");
    CHECK(second.change.action.staffName == u"Johan");
    CHECK(std::find(second.values.begin(), second.values.end(), ChangeLine{u"Name"_s, u"Elin Ek"_s, u"Elin Åkerström"_s}) != second.values.end());
    CHECK(std::find(second.values.begin(), second.values.end(), ChangeLine{u"Tag"_s, {}, u"silk"_s}) != second.values.end());
    CHECK(at.model()->index(1).data(Qt::AccessibleTextRole).toString().contains(u"Name: Elin Ek, now Elin Åkerström"_s));
    CHECK(at.stage->words("changesCount").startsWith(u"3"_s));
    at.stage->checkNames();
}

TEST_CASE("Space takes a change back though others came after it, and again does it again") {
    Changed at;
    at.open();
    at.list()->setCurrentIndex(at.model()->index(1));
    QSignalSpy done(at.stage->place, &ChangesPage::done);
    QTest::keyClick(at.list(), Qt::Key_Space);
    REQUIRE(arrives(done));
    CHECK(at.now().displayName == u"Elin Ek");
    CHECK(at.now().phones.front().number.asTyped == u"040-12 34 56");
    REQUIRE(at.stage->comes([&] { return at.model()->rowCount() == 4; }));
    CHECK(at.model()->line(0).deed.startsWith(u"Taken back"_s));
    CHECK(at.model()->line(2).change.action.undoneBy.isValid());
    CHECK_FALSE(ChangesModel::canBeTakenBack(at.model()->line(2)));
    CHECK(at.list()->currentIndex().row() == 2);
    at.list()->setCurrentIndex(at.model()->index(0));
    CHECK(at.stage->find<QAbstractButton>("takeBackChange")->text() == u"Redo");
    at.stage->find<QAbstractButton>("takeBackChange")->click();
    REQUIRE(arrives(done, 2));
    CHECK(at.now().displayName == u"Elin Åkerström");
}

TEST_CASE("What later work stands on is refused in words that name it") {
    Changed at;
    Entry entry;
    entry.what.customer = at.elin;
    entry.what.kind = Interaction::Kind::Note;
    entry.what.text = u"Ville ha blått foder"_s;
    entry.what.day = at.shop->today();
    saved(at.shop->historyDesk.log(at.shop.maja, entry));
    at.open();
    REQUIRE(at.model()->rowCount() == 4);
    at.list()->setCurrentIndex(at.model()->index(3));
    QTest::keyClick(at.list(), Qt::Key_Space);
    REQUIRE(at.stage->comes([&] { return at.stage->bar->sentence().contains(u"later work"_s); }));
    CHECK(at.now().displayName == u"Elin Åkerström");
    CHECK(at.model()->rowCount() == 4);
}

TEST_CASE("What was done to many is asked about before it is taken back for all") {
    Changed at;
    const CustomerId other = at.shop.add(u"Зоя Ёлкина"_s);
    saved(at.shop->database().write({"Tag many customers", at.shop.maja}, [&](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        for (const CustomerId id : {at.elin, other}) {
            Customer c = *store.find(id);
            c.tags << u"lunch"_s;
            store.put(c);
        }
        return Done{};
    }));
    at.open();
    REQUIRE(at.model()->line(0).change.isAboutMany);
    at.asker.yes = false;
    at.list()->setCurrentIndex(at.model()->index(0));
    QTest::keyClick(at.list(), Qt::Key_Space);
    CHECK(at.asker.asked.size() == 1);
    CHECK(at.now().tags.contains(u"lunch"_s));
    at.asker.yes = true;
    QTest::keyClick(at.list(), Qt::Key_Space);
    REQUIRE(at.stage->comes([&] { return !at.now().tags.contains(u"lunch"_s); }));
    CHECK_FALSE(CustomerStore(at.shop->reader()).find(other)->tags.contains(u"lunch"_s));
}

TEST_CASE("Older changes are read when the list is scrolled, and a new one comes by itself") {
    Changed at;
    for (int i = 0; i < 120; ++i) {
        Customer c = at.now();
        c.note = u"Skor %1"_s.arg(i);
        at.shop.change(c);
    }
    at.open();
    CHECK(at.model()->rowCount() == ChangesModel::pageSize);
    CHECK_FALSE(at.model()->isWhole());
    // As a view does: asked again as long as something else is being read.
    const auto has = [&](int rows) {
        return at.stage->comes([&] {
            if (at.model()->rowCount() < rows) at.model()->fetchMore({});
            return at.model()->rowCount() >= rows;
        });
    };
    REQUIRE(has(ChangesModel::pageSize + 1));
    CHECK(at.model()->rowCount() == 2 * ChangesModel::pageSize);
    REQUIRE(has(123));
    CHECK(at.model()->rowCount() == 123);
    CHECK(at.model()->isWhole());
    Customer c = at.now();
    c.note = u"Skor 40"_s;
    at.shop.change(c);
    CHECK(at.stage->comes([&] { return at.model()->line(0).values.front().after == u"Skor 40"; }));
    CHECK(at.model()->rowCount() >= 123);
}

TEST_CASE("Enter shows every value of a change, Esc leaves") {
    Changed at;
    Customer c = at.now();
    for (int i = 0; i < 12; ++i) c.tags << u"tag %1"_s.arg(i);
    at.shop.change(c);
    at.open();
    CHECK_FALSE(at.model()->line(0).isOpen);
    QTest::keyClick(at.list(), Qt::Key_Return);
    CHECK(at.model()->line(0).isOpen);
    QSignalSpy closed(at.stage->place, &ChangesPage::closed);
    QTest::keyClick(at.list(), Qt::Key_Escape);
    CHECK(closed.size() == 1);
}

TEST_CASE("Pictures of the changes") {
    Changed at;
    saved(at.shop->customerDesk.consent(at.shop.johan, at.elin, Channel::Post, true, u"form"_s));
    const auto gone = saved(at.shop->customerDesk.remove(at.shop.johan, at.elin));
    saved(at.shop->database().undo(gone.action, at.shop.maja));
    at.open();
    at.stage->shootAll(u"changes"_s);
}
