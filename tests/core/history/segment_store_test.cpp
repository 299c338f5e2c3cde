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

// When they came into the book; the fixture's own day is long ago.
void writtenOn(LedgerShop& shop, CustomerId id, Day day) {
    saved(shop.database->write({"Edit customer", shop.maja, id}, [id, day](Transaction& t) -> Result<Done> {
        Statement(t.connection(), "UPDATE customer SET created_on = ?2 WHERE id = ?1").bind(id, day).run();
        return Done{};
    }));
}

std::vector<SegmentMember> sorted(std::vector<SegmentMember> members) {
    std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return std::pair(a.customer.value, a.segment) < std::pair(b.customer.value, b.segment); });
    return members;
}

}  // namespace

TEST_CASE("Regulars, those who drift and the new ones are read from the tallies of visits") {
    LedgerShop shop(LedgerShop::dressTerms(), {std::make_shared<StampTallies>(), std::make_shared<VisitTallies>()});
    const CustomerId regular = shop.add("Karin Nyström"), drifting = shop.add("Familjen Öberg"), fresh = shop.add("王小明"), longAgo = shop.add("Иван Белых");
    shop.add("Never seen");
    came(shop, regular, {60, 40, 20, 2});
    came(shop, drifting, {100, 80, 60});
    came(shop, fresh, {30});
    writtenOn(shop, fresh, today.plusDays(-30));
    came(shop, longAgo, {800, 500, 31, 400});
    CHECK(sorted(SegmentStore(*shop.reader).members(today)) == std::vector<SegmentMember>{{regular, Segment::Regular}, {drifting, Segment::Regular}, {drifting, Segment::Drifting}, {fresh, Segment::New}});
    // A day later the newest one is new no more; half a year later the regular has drifted too.
    CHECK(SegmentStore(*shop.reader).members(today.plusDays(1)).size() == 3);
    CHECK(SegmentStore(*shop.reader).members(today.plusDays(180)).size() == 4);
}

TEST_CASE("New is who came or was written into the book in the last 30 days, whichever was first") {
    LedgerShop shop(LedgerShop::dressTerms(), {std::make_shared<StampTallies>(), std::make_shared<VisitTallies>()});
    const CustomerId added = shop.add("Олена Ковальчук"), known = shop.add("Elin Åkerström"), broughtIn = shop.add("Maria da Silva Santos"), binned = shop.add("مريم حداد");
    writtenOn(shop, added, today);          // and has not come yet
    came(shop, known, {3});                 // but has stood in the book since January
    writtenOn(shop, broughtIn, today);      // but came a year ago
    came(shop, broughtIn, {365, 3});
    writtenOn(shop, binned, today);
    shop.bin(binned);
    CHECK(sorted(SegmentStore(*shop.reader).members(today)) == std::vector<SegmentMember>{{added, Segment::New}, {binned, Segment::New}});
    SegmentStore store(*shop.reader);
    CHECK(store.firstSeen(today.plusDays(-6), today) == 1);
    CHECK(store.firstSeen(today.plusDays(-13), today.plusDays(-7)) == 0);
    // Brought in from a file today, but seen a year ago: that is when they were new.
    CHECK(store.firstSeen(today.plusDays(-365), today.plusDays(-365)) == 1);
}
