#include "core/history/interaction_store.h"
#include "core/history/visit_tallies.h"
#include "core/history/visit_tally_store.h"
#include "tests/support/ledger_fixture.h"
#include <map>

using namespace regulars;

namespace {

/// The same sums the slow and obvious way.
std::map<qint64, VisitTally> plainly(Connection& connection) {
    std::map<qint64, std::vector<std::pair<Day, qint64>>> visits;
    Statement s(connection, "SELECT customer_id, day, COALESCE(amount_minor, 0) FROM interaction WHERE kind = 'visit' AND customer_id IS NOT NULL");
    while (s.step()) visits[s.integer(0)].emplace_back(s.day(1), s.integer(2));
    std::map<qint64, VisitTally> tallies;
    for (auto& [customer, days] : visits) {
        std::sort(days.begin(), days.end());
        VisitTally tally;
        tally.customer = CustomerId{customer};
        tally.firstVisit = days.front().first.iso().toStdString();
        tally.lastVisit = days.back().first.iso().toStdString();
        if (days.size() >= 3) tally.thirdLastVisit = days[days.size() - 3].first.iso().toStdString();
        tally.visits = static_cast<qint64>(days.size());
        std::vector<qint64> gaps;
        for (size_t i = 0; i < days.size(); ++i) {
            tally.spendMinor += days[i].second;
            if (i > 0 && days[i].first != days[i - 1].first) gaps.push_back(days[i - 1].first.daysTo(days[i].first));
        }
        std::sort(gaps.begin(), gaps.end());
        if (!gaps.empty()) tally.medianGapDays = static_cast<int>((gaps[(gaps.size() - 1) / 2] + gaps[gaps.size() / 2] + 1) / 2);
        tallies[customer] = tally;
    }
    return tallies;
}

std::map<qint64, VisitTally> kept(Connection& connection) {
    std::map<qint64, VisitTally> tallies;
    Statement s(connection, "SELECT customer_id FROM derived_visits");
    while (s.step()) tallies[s.integer(0)] = *VisitTallyStore(connection).find(s.id<CustomerId>(0));
    return tallies;
}

void change(Transaction& t, std::mt19937& random, int people) {
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    InteractionStore store(t.connection());
    const InteractionId any{t.connection().integer("SELECT id FROM interaction ORDER BY random() LIMIT 1")};
    Interaction i;
    i.customer = CustomerId{1 + below(people)};
    i.kind = below(4) == 0 ? Interaction::Kind::Call : Interaction::Kind::Visit;
    i.day = Day(2024, 1, 1).plusDays(below(500));
    i.staff = t.staff();
    if (below(2) == 0) i.amount = Money{below(100'000) - 1000, {}};
    switch (any.isValid() ? below(4) : 0) {
    case 1: store.remove(any); break;
    case 2: i.id = any; store.put(i); break;
    default: store.add(i); break;
    }
}

}  // namespace

TEST_CASE("The tallies are those of the visits, whatever is written, changed or removed") {
    std::mt19937 random(seedOf("visit tallies"));
    LedgerShop shop(LedgerShop::dressTerms(), {std::make_shared<VisitTallies>()});
    const int people = 12;
    for (int i = 0; i < people; ++i) shop.add("Elin Åkerström");
    std::vector<ActionId> actions;
    for (int round = 0; round < rounds(60, 2000); ++round) {
        CAPTURE(round);
        const int changes = 1 + static_cast<int>(random() % 30);
        const auto action = saved(shop.database->write({"Visits", shop.maja}, [&](Transaction& t) -> Result<Done> {
            for (int i = 0; i < changes; ++i) change(t, random, people);
            return Done{};
        })).action;
        if (action.isValid()) actions.push_back(action);
        REQUIRE(kept(*shop.reader) == plainly(*shop.reader));
        if (round % 5 == 4) {
            saved(shop.database->undo(actions.back(), shop.maja));
            REQUIRE(kept(*shop.reader) == plainly(*shop.reader));
        }
    }
    REQUIRE(shop.derivedProblems().isEmpty());
    const auto before = kept(*shop.reader);
    shop.database->writeOutside([](Connection& c) { VisitTallies().rebuild(c); }).waitForFinished();
    CHECK(kept(*shop.reader) == before);
    shop.database->writeOutside([](Connection& c) {
        c.run("UPDATE derived_visits SET visits = visits + 1 WHERE customer_id = (SELECT MIN(customer_id) FROM derived_visits);"
              "DELETE FROM derived_visits WHERE customer_id = (SELECT MAX(customer_id) FROM derived_visits);"
              "INSERT INTO derived_visits VALUES(99, '2026-01-01', '2026-01-01', NULL, 1, NULL, 0)");
    }).waitForFinished();
    CHECK(shop.derivedProblems().size() == 3);
}

TEST_CASE("A customer whose last visit is removed has no tally") {
    LedgerShop shop(LedgerShop::dressTerms(), {std::make_shared<VisitTallies>()});
    const CustomerId elin = shop.add("Elin Åkerström");
    const auto added = saved(shop.database->write({"Visit", shop.maja}, [&](Transaction& t) -> Result<InteractionId> {
        Interaction visit;
        visit.customer = elin;
        visit.kind = Interaction::Kind::Visit;
        visit.day = Day(2026, 11, 27);
        visit.staff = t.staff();
        return InteractionStore(t.connection()).add(visit);
    }));
    CHECK(shop.number("SELECT COUNT(*) FROM derived_visits") == 1);
    CHECK(shop.number("SELECT median_gap_days IS NULL AND third_last_visit IS NULL FROM derived_visits") == 1);
    saved(shop.database->undo(added.action, shop.maja));
    CHECK(shop.number("SELECT COUNT(*) FROM derived_visits") == 0);
}
