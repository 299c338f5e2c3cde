#include "core/merging/merge_desk.h"
#include "tests/support/model_watch.h"
#include "tests/support/patience.h"
#include "tests/ui/merging/twice.h"
#include "ui/merging/duplicates_page.h"
#include "ui/merging/merge_page.h"
#include "ui/merging/pair_rows.h"
#include "ui/shared/row_list.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page over a shop, having looked.
struct Looked {
    TwiceShop shop;
    ScriptedAsker asker;
    PlaceStage<DuplicatesPage> stage{new DuplicatesPage(*shop.shop, asker, shop.maja)};
    DuplicatesPage* page = stage.place;
    RowList* list = stage.find<RowList>("duplicatesList");
    explicit Looked(DuplicateFinder::Rule rule = DuplicateFinder::Rule::Wide) {
        QSignalSpy looked(page, &DuplicatesPage::looked);
        page->look(rule);
        REQUIRE(arrives(looked));
    }
    [[nodiscard]] int count() { return page->pairs()->rowCount(); }
    [[nodiscard]] QString bar() { return stage.bar->sentence(); }
};

}  // namespace

TEST_CASE("Pairs are listed with why and how sure, and Enter compares the chosen two") {
    Looked at;
    REQUIRE(at.count() == 2);
    const ModelWatch watch(at.page->pairs());
    const ListRow first = at.page->pairs()->row(0);
    CHECK(first.facts.contains(u"same phone"_s));
    CHECK(first.aside.contains(u"% sure"_s));
    CHECK(first.aside != u"100 % sure");
    QStringList both;
    for (int i = 0; i < 2; ++i) both << at.page->pairs()->row(i).strong + at.page->pairs()->row(i).rest;
    CHECK(both.join(u'\n').contains(u"Marta Oberg"_s));
    CHECK(both.join(u'\n').contains(u"Yuliya Kovaleva"_s));
    at.list->setFocus();
    QTest::keyClick(at.list, Qt::Key_Down);
    const DuplicatePair chosen = *at.page->pairs()->pairAt(1);
    QTest::keyClick(at.list, Qt::Key_Return);
    auto* merge = at.stage.find<MergePage>("mergePage");
    REQUIRE(merge->isVisible());
    CHECK(merge->kept() == chosen.a);
    CHECK(merge->gone() == chosen.b);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(at.list->isVisible());
    CHECK(at.list->currentIndex().row() == 1);
    at.stage.checkNames();
}

TEST_CASE("N says two people are not the same, and taking that back brings the pair again") {
    Looked at;
    QSignalSpy done(at.page, &DuplicatesPage::done);
    const DuplicatePair pair = *at.page->pairs()->pairAt(0);
    at.list->setFocus();
    QTest::keyClick(at.list, Qt::Key_N);
    REQUIRE(arrives(done));
    CHECK(at.count() == 1);
    CHECK(done.first()[0].toString().contains(u"two people"_s));
    CHECK(DuplicateFinder::find(at.shop->reader(), DuplicateFinder::Rule::Wide).size() == 1);
    const auto undone = saved(at.shop->database().undo(done.first()[1].value<ActionId>(), at.shop.maja));
    REQUIRE(at.stage.comes([&] { return at.count() == 2; }));
    CHECK(at.page->pairs()->pairAt(0)->a == pair.a);
    saved(at.shop->database().undo(undone.action, at.shop.maja));
    CHECK(at.stage.comes([&] { return at.count() == 1; }));
}

TEST_CASE("All sure pairs are merged at one stroke, reported, and taken back at one") {
    Looked at(DuplicateFinder::Rule::Strict);
    const int sure = at.count();
    REQUIRE(sure >= 1);
    QSignalSpy done(at.page, &DuplicatesPage::done);
    at.asker.yes = false;
    at.stage.find<QAbstractButton>("mergeSurePairs")->click();
    CHECK(at.asker.asked.size() == 1);
    CHECK(CustomerStore(at.shop->reader()).count() == 6);
    at.asker.yes = true;
    at.stage.find<QAbstractButton>("mergeSurePairs")->click();
    REQUIRE(arrives(done));
    CHECK(CustomerStore(at.shop->reader()).count() == 6 - sure);
    CHECK(at.stage.words("mergeReportHeadline").startsWith(QString::number(sure)));
    auto* report = at.stage.find<RowList>("mergeReportList");
    REQUIRE(report->isVisible());
    CHECK(report->rows()->rowCount() == sure);
    CHECK(report->rows()->row(0).facts.contains(u"one record now"_s));
    QSignalSpy opened(at.page, &DuplicatesPage::openCustomer);
    report->setFocus();
    report->setCurrentIndex(report->rows()->index(0));
    QTest::keyClick(report, Qt::Key_Return);
    CHECK(opened.size() == 1);
    QTest::keyClick(report, Qt::Key_Escape);
    CHECK(at.count() == 0);
    saved(at.shop->database().undo(done.first()[1].value<ActionId>(), at.shop.maja));
    CHECK(at.stage.comes([&] { return at.count() == sure; }));
    CHECK(CustomerStore(at.shop->reader()).count() == 6);
}

TEST_CASE("Merging a pair takes it from the list, and Enter alone does it") {
    Looked at;
    QSignalSpy done(at.page, &DuplicatesPage::done);
    const DuplicatePair pair = *at.page->pairs()->pairAt(0);
    at.list->setFocus();
    QTest::keyClick(at.list, Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(arrives(done));
    CHECK(at.count() == 1);
    CHECK(at.list->isVisible());
    CHECK_FALSE(CustomerStore(at.shop->reader()).exists(pair.b));
    CHECK(MergeDesk::mergeOf(at.shop->reader(), pair.b)->kept == pair.a);
}

TEST_CASE("A search can be stopped, and an empty book says what it means") {
    TwiceShop shop;
    ScriptedAsker asker;
    PlaceStage<DuplicatesPage> stage(new DuplicatesPage(*shop.shop, asker, shop.maja));
    stage.place->look();
    CHECK(stage.place->isLooking());
    CHECK(stage.find("duplicatesProgress")->isVisible());
    QTest::keyClick(stage.place, Qt::Key_Escape);
    CHECK_FALSE(stage.place->isLooking());
    CHECK_FALSE(stage.find("duplicatesProgress")->isVisible());
    QTest::qWait(100);
    CHECK(stage.place->pairs()->rowCount() == 0);
    QSignalSpy closed(stage.place, &DuplicatesPage::closed);
    QTest::keyClick(stage.place, Qt::Key_Escape);
    CHECK(closed.size() == 1);

    TestShop empty;
    PlaceStage<DuplicatesPage> alone(new DuplicatesPage(*empty.shop, asker, empty.maja));
    QSignalSpy looked(alone.place, &DuplicatesPage::looked);
    alone.place->look();
    REQUIRE(arrives(looked));
    CHECK(alone.find("nobodyTwice")->isVisible());
    CHECK_FALSE(alone.find<QAbstractButton>("mergeSurePairs")->isEnabled());
}

TEST_CASE("The twins of one customer are found from their record") {
    TwiceShop shop;
    ScriptedAsker asker;
    PlaceStage<DuplicatesPage> stage(new DuplicatesPage(*shop.shop, asker, shop.maja));
    QSignalSpy looked(stage.place, &DuplicatesPage::looked);
    stage.place->lookFor(shop.julia);
    REQUIRE(arrives(looked));
    REQUIRE(stage.place->pairs()->rowCount() == 1);
    CHECK(stage.place->pairs()->pairAt(0)->a == shop.yuliya);
    CHECK(stage.place->pairs()->pairAt(0)->b == shop.julia);
}

TEST_CASE("Pictures of the pairs") {
    Looked at;
    at.stage.shootAll(u"duplicates"_s);
}
