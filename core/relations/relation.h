#pragma once
#include "core/base/day.h"
#include "core/base/id.h"

namespace regulars {

using MembershipId = Id<struct MembershipTag>;
using RelationId = Id<struct RelationTag>;

/// Somebody's time in a household: a customer, or a person the shop only knows by name.
struct Membership {
    MembershipId id;
    CustomerId household;
    CustomerId member;                     ///< invalid: not a customer, only named
    QString name;                          ///< of who is no customer; a member who is one has their own
    std::optional<PartialDate> birthday;   ///< of who is no customer
    QString role;                          ///< free text: "mother", "child"
    std::optional<Day> since, until;       ///< absent: unknown, or still there
    bool sharesAddress = true;             ///< lives at the household's address
    [[nodiscard]] bool isStanding(Day on) const { return !until || *until > on; }
    bool operator==(const Membership&) const = default;
};

/// What one customer is to another, as it is read from either side.
struct Relation {
    RelationId id;
    CustomerId customer, other;
    QString name;         ///< what `other` is to `customer`: "husband", "referrer"
    QString reverseName;  ///< what `customer` is to `other`: "wife", "referred customer"
    /// The same, read from the other side.
    [[nodiscard]] Relation turned() const { return {id, other, customer, reverseName, name}; }
    bool operator==(const Relation&) const = default;
};

}  // namespace regulars
