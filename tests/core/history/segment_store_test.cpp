#include "core/history/history_desk.h"
#include "core/history/segment_store.h"
#include "core/history/visit_tallies.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;

namespace {

const Day today(2026, 11, 27);

void came(LedgerShop& shop, CustomerId id, std::initializer_list<int> daysAgo) {
    for (const int ago : daysAgo) {
        Entry entry;
        entry.what.customer = id;
        entry.what.kind = Interaction::Kind::Visit;
        entry.what.day = today.plusDays(-ago);
        saved(HistoryDesk(*shop.database).log(shop.maja, entry));
    }
}

}  // namespace

TEST_CASE("Regulars, those who drift and the new ones are read from the tallies of visits") {
    LedgerShop shop(LedgerShop::dressTerms(), {std::make_shared<StampTallies>(), std::make_shared<VisitTallies>()});
    const CustomerId regular = shop.add("Karin Nyström"), drifting = shop.add("Familjen Öberg"), fresh = shop.add("王小明"), longAgo = shop.add("Иван Белых");
    shop.add("Never seen");
    came(shop, regular, {60, 40, 20, 2});
    came(shop, drifting, {100, 80, 60});
    came(shop, fresh, {30});
    came(shop, longAgo, {800, 500, 31, 400});
    auto members = SegmentStore(*shop.reader).members(today);
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return std::pair(a.customer.value, a.segment) < std::pair(b.customer.value, b.segment); });
    CHECK(members == std::vector<SegmentMember>{{regular, Segment::Regular}, {drifting, Segment::Regular}, {drifting, Segment::Drifting}, {fresh, Segment::New}});
    // A day later the newest one is new no more; half a year later the regular has drifted too.
    CHECK(SegmentStore(*shop.reader).members(today.plusDays(1)).size() == 3);
    CHECK(SegmentStore(*shop.reader).members(today.plusDays(180)).size() == 4);
}
