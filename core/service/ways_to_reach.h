#pragma once
#include "core/customers/customer.h"

namespace regulars {

/// One way to reach somebody, and what they said about it. For a recall nothing they said stands in the way.
struct WayToReach {
    Channel channel = Channel::Phone;
    QString where;                ///< the number, the address; of post with commas between its lines
    bool isOptedOut = false;      ///< this number or address is not wanted
    std::optional<bool> consent;  ///< the register's newest line of the channel; empty: never asked
    bool operator==(const WayToReach&) const = default;
};

/// Every number and address that still holds: the preferred channel first, then telephone, e-mail and post; on each those that are wanted first.
/// `post` is where a letter goes, `region` the shop's country ("SE"), in whose form numbers are written.
[[nodiscard]] std::vector<WayToReach> waysToReach(const Customer& customer, const std::optional<Address>& post, const QString& region);

}  // namespace regulars
