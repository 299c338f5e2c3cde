#include "core/merging/merge_desk.h"
#include "tests/support/patience.h"
#include "tests/ui/merging/twice.h"
#include "ui/merging/parting_page.h"
#include "ui/shared/row_list.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("What cannot go back is said before two are parted, and Enter parts them") {
    TwiceShop shop;
    saved(MergeDesk(shop->database()).merge(shop.maja, shop.marta, shop.martaAgain, {u"display_name"_s}));
    Customer c = *CustomerStore(shop->reader()).find(shop.marta);
    c.displayName = u"Märta Öberg-Lind"_s;
    shop.change(c);
    PlaceStage<PartingPage> stage(new PartingPage(*shop.shop, shop.maja, shop.marta));
    auto* list = stage.find<RowList>("mergesList");
    REQUIRE(list->rows()->rowCount() == 1);
    CHECK(list->rows()->row(0).strong == u"Marta Oberg");
    CHECK(list->rows()->row(0).facts.contains(u"Maja"_s));
    CHECK(stage.words("partingHeadline").contains(u"two records again"_s));
    CHECK(stage.words("partingNotice").contains(u"was changed since and stays"_s));
    CHECK(CustomerStore(shop->reader()).count() == 5);
    QSignalSpy parted(stage.place, &PartingPage::parted), done(stage.place, &PartingPage::done);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(arrives(parted));
    CHECK(parted.first()[0].value<CustomerId>() == shop.martaAgain);
    CHECK(CustomerStore(shop->reader()).count() == 6);
    CHECK(done.first()[1].value<ActionId>().isValid());
    REQUIRE(stage.comes([&] { return list->rows()->rowCount() == 0; }));
    CHECK_FALSE(stage.find<QAbstractButton>("partRecords")->isEnabled());
    stage.checkNames();
}

TEST_CASE("When all goes back that is said, and Esc parts nobody") {
    TwiceShop shop;
    saved(MergeDesk(shop->database()).merge(shop.maja, shop.yuliya, shop.julia));
    PlaceStage<PartingPage> stage(new PartingPage(*shop.shop, shop.maja, shop.yuliya));
    CHECK(stage.words("partingNotice").startsWith(u"Everything goes back"_s));
    QSignalSpy closed(stage.place, &PartingPage::closed);
    QTest::keyClick(stage.find<RowList>("mergesList"), Qt::Key_Escape);
    CHECK(closed.size() == 1);
    CHECK(CustomerStore(shop->reader()).count() == 5);
    stage.shootAll(u"parting"_s);
}
