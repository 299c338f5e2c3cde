#pragma once
#include "core/storage/connection.h"
#include <functional>

namespace regulars {

/// How many stamps one customer has to use.
struct StampTally {
    CustomerId customer;
    int stamps = 0;
    bool operator==(const StampTally&) const = default;
};

/// The SQL of the stamp tallies, kept and counted afresh.
class StampTallyStore {
public:
    explicit StampTallyStore(Connection& connection) : connection_(connection) {}
    /// From the ledger; empty for a customer without a card and without a stamp or reward that stands.
    [[nodiscard]] std::optional<StampTally> counted(CustomerId id);
    [[nodiscard]] std::vector<StampTally> allCounted();  ///< the same for everybody, in one pass; by customer
    [[nodiscard]] std::vector<StampTally> allKept();     ///< by customer
    void put(const StampTally& tally);
    void remove(CustomerId id);
    void clear();

private:
    [[nodiscard]] bool hasStandingEvent(CustomerId id);
    Connection& connection_;
};

}  // namespace regulars
