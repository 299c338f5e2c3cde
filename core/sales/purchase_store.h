#pragma once
#include "core/base/error.h"
#include "core/sales/purchase.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The SQL of what was bought at visits.
class PurchaseStore {
public:
    explicit PurchaseStore(Connection& connection) : connection_(connection) {}
    void add(InteractionId visit, const PurchaseLine& line);
    /// Takes a visit's lines away.
    void removeOf(InteractionId visit);
    [[nodiscard]] std::vector<Purchase> of(InteractionId visit);
    /// Everything a customer bought, newest first.
    [[nodiscard]] std::vector<Purchase> of(CustomerId customer);
    /// What is wrong with lines, in a sentence; empty when nothing is.
    [[nodiscard]] std::optional<Refusal> objection(const std::vector<PurchaseLine>& lines);

private:
    Connection& connection_;
};

/// A lot as it is kept, without spaces around and doubled.
[[nodiscard]] QString plainLot(const QString& typed);

}  // namespace regulars
