#pragma once
#include "core/customers/customer.h"
#include "core/storage/connection.h"

namespace regulars {

/// The household a customer lives with on a day; invalid: none.
[[nodiscard]] CustomerId householdOf(Connection& connection, CustomerId customer, Day on);

/// Where a letter to this customer goes: their first address that still holds, else that of the household they live with.
[[nodiscard]] std::optional<Address> postAddress(Connection& connection, const Customer& customer, Day on);

}  // namespace regulars
