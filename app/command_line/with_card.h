#pragma once
#include "core/shop/shop.h"

namespace regulars {

/// A customer who was stored, and the number of the card given with it, if one was.
struct StoredCustomer {
    CustomerId id;
    QString card;
};

/// Stores a customer (a new one when it has no id) and gives a card, as one action.
[[nodiscard]] QFuture<Outcome<StoredCustomer>> storeWithCard(Shop& shop, StaffId by, const Customer& customer);

}  // namespace regulars
