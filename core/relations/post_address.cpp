#include "core/relations/post_address.h"
#include "core/customers/customer_store.h"
#include "core/relations/relation_store.h"

namespace regulars {

namespace {

std::optional<Address> ownAddress(const Customer& customer) {
    for (const Address& address : customer.addresses)
        if (address.state == ContactState::Good) return address;
    return std::nullopt;
}

}  // namespace

CustomerId householdOf(Connection& connection, CustomerId customer, Day on) {
    for (const Membership& membership : RelationStore(connection).householdsOf(customer))
        if (membership.sharesAddress && membership.isStanding(on)) return membership.household;
    return {};
}

std::optional<Address> postAddress(Connection& connection, const Customer& customer, Day on) {
    if (auto own = ownAddress(customer)) return own;
    const CustomerId household = householdOf(connection, customer.id, on);
    const auto shared = household.isValid() ? CustomerStore(connection).find(household) : std::nullopt;
    return shared ? ownAddress(*shared) : std::nullopt;
}

}  // namespace regulars
