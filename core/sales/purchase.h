#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include "core/sales/product.h"

namespace regulars {

/// One product on a visit's list of what was bought. What counts as spent is the visit's own amount, never the sum of its lines.
struct PurchaseLine {
    ProductId product;
    QString lot;                 ///< as the label says; empty: not known
    qint64 quantity = 1;
    std::optional<Money> amount; ///< in the visit's currency
    bool operator==(const PurchaseLine&) const = default;
};

/// A line as it is read: with its visit, its day and the names.
struct Purchase {
    InteractionId visit;
    CustomerId customer;
    Day day;
    QString productName;
    PurchaseLine line;
    bool operator==(const Purchase&) const = default;
};

}  // namespace regulars
