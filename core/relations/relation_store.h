#pragma once
#include "core/relations/relation.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The only SQL of households and of what customers are to each other.
class RelationStore {
public:
    explicit RelationStore(Connection& connection) : connection_(connection) {}
    /// Everybody who belongs or belonged to a household, in the order they were written down. Who is in the bin is left out.
    [[nodiscard]] std::vector<Membership> membersOf(CustomerId household);
    /// The households a customer belongs or belonged to.
    [[nodiscard]] std::vector<Membership> householdsOf(CustomerId customer);
    [[nodiscard]] std::optional<Membership> find(MembershipId id);
    MembershipId add(const Membership& membership);
    void put(const Membership& membership);
    void remove(MembershipId id);

    /// What others are to this customer; a relation written down from the other side is turned round.
    [[nodiscard]] std::vector<Relation> relationsOf(CustomerId customer);
    [[nodiscard]] std::optional<Relation> find(RelationId id);
    RelationId add(const Relation& relation);
    void put(const Relation& relation);  ///< its words, from the side it was written down from
    void remove(RelationId id);

private:
    Connection& connection_;
};

}  // namespace regulars
