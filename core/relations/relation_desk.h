#pragma once
#include "core/relations/relation.h"
#include "core/storage/database.h"

namespace regulars {

/// Putting households together and saying what customers are to each other; each verb is one action that can be taken back.
class RelationDesk {
public:
    explicit RelationDesk(Database& database) : database_(database) {}
    /// A customer, or somebody known only by name, becomes a member of a household.
    QFuture<Outcome<MembershipId>> join(StaffId by, Membership membership);
    QFuture<Outcome<Done>> change(StaffId by, Membership membership);
    QFuture<Outcome<Done>> leave(StaffId by, MembershipId id, Day on);  ///< belongs no more; that they did stays known
    QFuture<Outcome<Done>> remove(StaffId by, MembershipId id);         ///< never belonged
    /// This member comes into a new household, which has only this name as yet: one action, taken back as one.
    QFuture<Outcome<MembershipId>> joinNew(StaffId by, QString household, Membership membership);
    QFuture<Outcome<RelationId>> relate(StaffId by, Relation relation);
    /// Other words for what the two are to each other, as it is read from the side of `relation.customer`; who they are stays.
    QFuture<Outcome<Done>> change(StaffId by, Relation relation);
    QFuture<Outcome<Done>> part(StaffId by, RelationId id);
    /// The pairs of words offered first: what the other is, and what one is to the other.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> usualNames();

private:
    Database& database_;
};

}  // namespace regulars
