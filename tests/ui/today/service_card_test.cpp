#include "core/service/complaint_desk.h"
#include "core/today/day_sheet.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/shared/row_list.h"
#include "ui/today/today_place.h"
#include <QSignalSpy>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

TodayPlace* todayOf(Shop& shop) {
    auto* place = new TodayPlace(shop);
    place->setStaff(StaffId{1});
    return place;
}

}  // namespace

TEST_CASE("Open complaints stand on Today with the time left, and lead to whoever complained") {
    TestShop shop(Day(2026, 11, 24));
    const CustomerId lin = shop.add(u"林美玲"_s);
    PlaceStage<TodayPlace> stage(todayOf(*shop.shop));
    auto* card = stage.find<QWidget>("serviceCard");
    CHECK_FALSE(card->isVisible());
    Complaint complaint;
    complaint.customer = lin;
    complaint.text = u"<b>The seam</b> gave way"_s;
    complaint.severity = Severity::High;
    const ComplaintId id = saved(ComplaintDesk(shop->database()).take(shop.maja, complaint)).value;
    auto* list = stage.find<RowList>("complaintList");
    REQUIRE(stage.comes([&] { return card->isVisible() && list->rows()->rowCount() == 1; }));
    CHECK(list->rows()->row(0).strong == u"林美玲"_s);
    CHECK(list->rows()->row(0).rest.contains(u"<b>The seam</b>"_s));
    CHECK(list->rows()->row(0).facts.contains(u"first answer within"_s));
    QSignalSpy opened(stage.place, &TodayPlace::openCustomer);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<CustomerId>() == lin);
    saved(ComplaintDesk(shop->database()).solve(shop.maja, id, u"Sewn again"_s));
    REQUIRE(stage.comes([&] { return !card->isVisible(); }));
}

TEST_CASE("The day is read for the printer") {
    TestShop shop;
    PlaceStage<TodayPlace> stage(todayOf(*shop.shop));
    Day read;
    QObject::connect(stage.place, &TodayPlace::sheetRead, stage.place, [&read](const DaySheet& sheet) { read = sheet.day; });
    stage.find<QAbstractButton>("morningSheet")->click();
    REQUIRE(stage.comes([&] { return read == shop->today(); }));
}
