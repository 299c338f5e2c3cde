#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/bin/retention_page.h"
#include "ui/shared/row_list.h"
#include <QSignalSpy>
#include <QSpinBox>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// People taken in on some day, and not seen since.
CustomerId takenIn(TestShop& shop, const QString& name, Day day) {
    Customer c;
    c.displayName = name;
    c.createdOn = day;
    return saved(shop->customerDesk.add(shop.maja, c)).value;
}

struct Unseen3 {
    TestShop shop;
    ScriptedAsker asker;
    CustomerId lucja = takenIn(shop, u"Łucja Żak"_s, Day(2020, 3, 1)), goran = takenIn(shop, u"Göran Åkesson"_s, Day(2022, 5, 9)), elin = takenIn(shop, u"Elin Åkerström"_s, Day(2026, 10, 1));
    CustomerId binned = takenIn(shop, u"Зоя Ёлкина"_s, Day(2019, 7, 7));
    std::unique_ptr<PlaceStage<RetentionPage>> stage;
    explicit Unseen3(bool asOwner = true) {
        saved(shop->customerDesk.remove(shop.maja, binned));
        auto* page = new RetentionPage(*shop.shop, asker, asOwner ? shop.maja : shop.johan);
        QSignalSpy looked(page, &RetentionPage::looked);
        stage = std::make_unique<PlaceStage<RetentionPage>>(page);
        REQUIRE(arrives(looked));
    }
    RetentionPage* page() { return stage->place; }
    RowList* list() { return stage->find<RowList>("retentionList"); }
};

}  // namespace

TEST_CASE("Who was not seen for long is listed, and only those ticked go to the bin") {
    Unseen3 at;
    REQUIRE(at.page()->rows()->rowCount() == 3);
    CHECK(at.page()->rows()->row(0).strong == u"Зоя Ёлкина");
    CHECK(at.page()->rows()->row(0).box == ListRow::Box::None);
    CHECK(at.page()->rows()->row(1).strong == u"Łucja Żak");
    CHECK_FALSE(at.stage->find<QAbstractButton>("binUnseen")->isEnabled());
    at.list()->setFocus();
    at.list()->setCurrentIndex(at.page()->rows()->index(0));
    QTest::keyClick(at.list(), Qt::Key_Space);
    CHECK_FALSE(at.stage->find<QAbstractButton>("binUnseen")->isEnabled());
    QTest::keyClick(at.list(), Qt::Key_Down);
    QTest::keyClick(at.list(), Qt::Key_Space);
    CHECK(at.page()->rows()->row(1).box == ListRow::Box::Ticked);
    at.asker.yes = false;
    at.stage->find<QAbstractButton>("binUnseen")->click();
    CHECK(at.asker.asked.size() == 1);
    CHECK(CustomerStore(at.shop->reader()).count() == 3);
    at.asker.yes = true;
    QSignalSpy done(at.page(), &RetentionPage::done);
    at.stage->find<QAbstractButton>("binUnseen")->click();
    REQUIRE(arrives(done));
    CHECK_FALSE(CustomerStore(at.shop->reader()).exists(at.lucja));
    CHECK(CustomerStore(at.shop->reader()).exists(at.goran));
    saved(at.shop->database().undo(done.first()[1].value<ActionId>(), at.shop.maja));
    CHECK(CustomerStore(at.shop->reader()).exists(at.lucja));
    at.stage->checkNames();
}

TEST_CASE("The months are chosen, and nobody is a result of its own") {
    Unseen3 at;
    QSignalSpy looked(at.page(), &RetentionPage::looked);
    at.stage->find<QSpinBox>("retentionMonths")->setValue(600);
    at.stage->find<QAbstractButton>("lookForUnseen")->click();
    REQUIRE(arrives(looked));
    CHECK(at.stage->find("nobodyUnseen")->isVisible());
    at.stage->find<QSpinBox>("retentionMonths")->setValue(1);
    at.stage->find<QAbstractButton>("lookForUnseen")->click();
    REQUIRE(arrives(looked, 2));
    CHECK(at.page()->rows()->rowCount() == 4);
    at.list()->setFocus();
    QTest::keyClick(at.list(), Qt::Key_A, Qt::ControlModifier);
    CHECK(at.stage->find<QAbstractButton>("binUnseen")->text().contains(u"3"_s));
    at.stage->shootAll(u"retention"_s);
}

TEST_CASE("Only the owner is told who was not seen") {
    Unseen3 at(false);
    CHECK(at.page()->rows()->rowCount() == 0);
    CHECK(at.stage->find("nobodyUnseen")->isVisible());
    bool isSaid = false;
    for (const QLabel* label : at.stage->find("nobodyUnseen")->findChildren<QLabel*>()) isSaid = isSaid || label->text().contains(u"Only the owner"_s);
    CHECK(isSaid);
}
