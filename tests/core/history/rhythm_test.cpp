#include "core/history/history_desk.h"
#include "core/history/rhythm.h"
#include "core/history/visit_tallies.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;

namespace {

const Day today(2026, 11, 27);

void came(LedgerShop& shop, CustomerId id, Day day, qint64 minor = 0) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = day;
    if (minor > 0) entry.what.amount = Money{minor, {}};
    saved(HistoryDesk(*shop.database).log(shop.maja, entry));
}

}  // namespace

TEST_CASE("A regular came three times within the last twelve months") {
    CHECK(Rhythm::isRegular(Day(2025, 11, 27), today));
    CHECK(!Rhythm::isRegular(Day(2025, 11, 26), today));
    CHECK(Rhythm::isRegular(today, today));
    CHECK(!Rhythm::isRegular(Day(), today));
    CHECK(Rhythm::isRegular(Day(2027, 2, 28), Day(2028, 2, 29)));
    CHECK(!Rhythm::isRegular(Day(2027, 2, 27), Day(2028, 2, 29)));
}

TEST_CASE("A regular drifts after one and a half of their own gaps, and not before two weeks") {
    const Day third = today.plusDays(-100);
    CHECK(!Rhythm::isDrifting(today.plusDays(-45), third, 30, today));
    CHECK(Rhythm::isDrifting(today.plusDays(-46), third, 30, today));
    CHECK(!Rhythm::isDrifting(today.plusDays(-46), third, 31, today));
    CHECK(Rhythm::isDrifting(today.plusDays(-47), third, 31, today));
    CHECK(!Rhythm::isDrifting(today.plusDays(-14), third, 3, today));
    CHECK(Rhythm::isDrifting(today.plusDays(-15), third, 3, today));
    CHECK(!Rhythm::isDrifting(today.plusDays(-200), Day(2025, 11, 26), 30, today));
    CHECK(!Rhythm::isDrifting(today.plusDays(-200), today.plusDays(-200), 0, today));
    CHECK(!Rhythm::isDrifting(Day(), Day(), 0, today));
}

TEST_CASE("The rhythm is read from the visits") {
    LedgerShop shop(LedgerShop::dressTerms(), {std::make_shared<StampTallies>(), std::make_shared<VisitTallies>()});
    const CustomerId elin = shop.add("Elin Åkerström"), nils = shop.add("Nils Öberg");
    came(shop, elin, Day(2026, 8, 1), 120'00);
    came(shop, elin, Day(2026, 8, 1), 80'00);
    came(shop, elin, Day(2026, 8, 11));
    came(shop, elin, Day(2026, 9, 30), 1348'50);
    came(shop, elin, Day(2025, 12, 1));
    came(shop, elin, Day(2025, 11, 30));
    const Rhythm rhythm = Rhythm::of(*shop.reader, elin, today);
    CHECK(rhythm.firstVisit == Day(2025, 11, 30));
    CHECK(rhythm.lastVisit == Day(2026, 9, 30));
    CHECK(rhythm.thirdLastVisit == Day(2026, 8, 1));
    CHECK(rhythm.visits == 6);
    CHECK(rhythm.spendMinor == 1548'50);
    // The gaps are 1, 243, 10 and 50 days.
    CHECK(rhythm.medianGapDays == 30);
    CHECK(rhythm.lastTwelveMonths == std::vector<int>{1, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 0});
    CHECK(rhythm.isRegular(today));
    CHECK(rhythm.isDrifting(today));
    CHECK(rhythm.nextExpected() == Day(2026, 10, 30));
    const Rhythm none = Rhythm::of(*shop.reader, nils, today);
    CHECK(none.visits == 0);
    CHECK(!none.firstVisit.isValid());
    CHECK(none.lastTwelveMonths == std::vector<int>(12, 0));
    CHECK(!none.nextExpected());
    CHECK(!none.isRegular(today));
}
