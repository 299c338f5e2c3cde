#include "core/demo/demo_shop.h"
#include "core/history/rhythm.h"
#include "core/history/segment_store.h"
#include "core/insight/drifting_regulars.h"
#include "tests/support/test_shop.h"

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

void visit(TestShop& shop, CustomerId id, Day day, qint64 kronor) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = day;
    entry.what.text = u"hem taken up"_s;
    entry.what.amount = Money{kronor * 100, *Currency::parse(u"SEK")};
    saved(shop->historyDesk.log(shop.maja, entry));
}

}  // namespace

TEST_CASE("Drifting regulars come with their rhythm, whoever spends most a year first") {
    TestShop shop;
    const Day today = shop->today();
    const CustomerId familyOberg = shop.add(u"Familjen Öberg"_s), anna = shop.add(u"Анна Ковалёва"_s), faithful = shop.add(u"王小明"_s), binned = shop.add(u"Per Gustafsson"_s);
    for (const int ago : {38, 59, 80, 101}) visit(shop, familyOberg, today.plusDays(-ago), 500);
    for (const int ago : {20, 30, 40}) visit(shop, anna, today.plusDays(-ago), 2000);
    for (const int ago : {5, 26, 47}) visit(shop, faithful, today.plusDays(-ago), 900);
    for (const int ago : {90, 100, 110}) visit(shop, binned, today.plusDays(-ago), 9000);
    saved(shop->customerDesk.remove(shop.maja, binned));

    const auto found = DriftingRegulars::read(shop->reader(), today, 8);
    CHECK(found.count == 2);
    REQUIRE(found.first.size() == 2);
    CHECK(found.first[0].customer == anna);
    CHECK(found.first[0].yearly.minor == 6'000'00);
    CHECK(found.first[1].customerName == u"Familjen Öberg"_s);
    CHECK(found.first[1].usualDays == 21);
    CHECK(found.first[1].awayDays == 38);

    const auto one = DriftingRegulars::read(shop->reader(), today, 1);
    CHECK(one.count == 2);
    CHECK(one.first.size() == 1);
}

TEST_CASE("The demo shop's drifting regulars are those its segments name") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.regulars"_s);
    makeDemoShop(path, {300, 7, Day(2026, 11, 22)});
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    const auto members = SegmentStore(shop->reader()).members(shop->today());
    const auto drifting = std::count_if(members.begin(), members.end(), [](const SegmentMember& m) { return m.segment == Segment::Drifting; });
    const auto found = DriftingRegulars::read(shop->reader(), shop->today(), 1000);
    CHECK(found.count == drifting);
    CHECK(found.count > 5);
    for (const DriftingRegular& one : found.first) {
        const Rhythm rhythm = Rhythm::of(shop->reader(), one.customer, shop->today());
        CHECK(rhythm.isDrifting(shop->today()));
        CHECK(one.awayDays == rhythm.lastVisit.daysTo(shop->today()));
    }
    CHECK(std::is_sorted(found.first.begin(), found.first.end(), [](const auto& a, const auto& b) { return a.yearly.minor > b.yearly.minor; }));
}
