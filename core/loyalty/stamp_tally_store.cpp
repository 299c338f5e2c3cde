#include "core/loyalty/stamp_tally_store.h"

namespace regulars {

namespace {

constexpr size_t at(qint64 id) { return static_cast<size_t>(id); }

}  // namespace

bool StampTallyStore::hasStandingEvent(CustomerId id) {
    Statement s(connection_, "SELECT 1 FROM loyalty_account a JOIN loyalty_event v ON v.account_id = a.id WHERE a.customer_id = ?1 "
                             "AND a.status IN ('active', 'frozen') AND v.kind IN ('earn', 'redeem', 'adjust') "
                             "AND NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = v.id) LIMIT 1");
    s.bind(id);
    return s.step();
}

std::optional<StampTally> StampTallyStore::counted(CustomerId id) {
    Statement s(connection_, "SELECT COALESCE((SELECT SUM(e.delta) FROM loyalty_account a JOIN loyalty_lot l ON l.account_id = a.id "
                             "JOIN loyalty_entry e ON e.lot_id = l.id WHERE a.customer_id = ?1 AND a.status IN ('active', 'frozen')), 0), "
                             "EXISTS(SELECT 1 FROM loyalty_card WHERE customer_id = ?1 AND status = 'active')");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    const int stamps = static_cast<int>(s.integer(0));
    if (stamps == 0 && s.integer(1) == 0 && !hasStandingEvent(id)) return std::nullopt;
    return StampTally{id, stamps};
}

std::vector<StampTally> StampTallyStore::allCounted() {
    // Entries lie in their index by lot and lots by id: both are read once, side by side, and summed by account in memory.
    std::vector<int> stamps(at(connection_.integer("SELECT COALESCE(MAX(id), 0) FROM loyalty_account")) + 1, 0);
    {
        Statement lots(connection_, "SELECT id, account_id FROM loyalty_lot ORDER BY id");
        Statement entries(connection_, "SELECT lot_id, SUM(delta) FROM loyalty_entry GROUP BY lot_id ORDER BY lot_id");
        while (entries.step()) {
            while (lots.step() && lots.integer(0) < entries.integer(0)) {}
            stamps[at(lots.integer(1))] += static_cast<int>(entries.integer(1));
        }
    }
    std::vector<int> ofCustomer(at(connection_.integer("SELECT COALESCE(MAX(id), 0) FROM customer")) + 1, -1);
    Statement cards(connection_, "SELECT customer_id FROM loyalty_card WHERE status = 'active'");
    while (cards.step()) ofCustomer[at(cards.integer(0))] = 0;
    Statement accounts(connection_, "SELECT id, customer_id FROM loyalty_account WHERE status IN ('active', 'frozen')");
    while (accounts.step()) {
        int& sum = ofCustomer[at(accounts.integer(1))];
        const int held = stamps[at(accounts.integer(0))];
        if (held > 0 || (sum < 0 && hasStandingEvent(accounts.id<CustomerId>(1)))) sum = std::max(sum, 0) + held;
    }
    std::vector<StampTally> tallies;
    for (size_t id = 1; id < ofCustomer.size(); ++id)
        if (ofCustomer[id] >= 0) tallies.push_back({CustomerId{static_cast<qint64>(id)}, ofCustomer[id]});
    return tallies;
}

std::vector<StampTally> StampTallyStore::allKept() {
    Statement s(connection_, "SELECT customer_id, stamps FROM derived_stamps ORDER BY customer_id");
    std::vector<StampTally> tallies;
    while (s.step()) tallies.push_back({s.id<CustomerId>(0), static_cast<int>(s.integer(1))});
    return tallies;
}

void StampTallyStore::put(const StampTally& tally) {
    Statement(connection_, "INSERT INTO derived_stamps(customer_id, stamps) VALUES(?1, ?2) ON CONFLICT(customer_id) DO UPDATE SET stamps = excluded.stamps")
        .bind(tally.customer, tally.stamps)
        .run();
}

void StampTallyStore::remove(CustomerId id) { Statement(connection_, "DELETE FROM derived_stamps WHERE customer_id = ?1").bind(id).run(); }

void StampTallyStore::clear() { connection_.run("DELETE FROM derived_stamps"); }

}  // namespace regulars
