#include "core/relations/relation_store.h"

namespace regulars {

namespace {

constexpr std::string_view kMembers = "SELECT m.id, m.household_id, m.customer_id, m.name, m.birthday, m.role, m.since, m.until, m.shares_address FROM household_member m ";
constexpr std::string_view kRelations = "SELECT r.id, r.customer_id, r.other_id, r.name, r.reverse_name FROM customer_relation r ";

std::optional<Day> dayOf(const Statement& s, int column) { return s.isNull(column) ? std::nullopt : Day::fromIso(s.text(column)); }

Membership membershipOf(const Statement& s) {
    Membership m;
    m.id = s.id<MembershipId>(0);
    m.household = s.id<CustomerId>(1);
    if (!s.isNull(2)) m.member = s.id<CustomerId>(2);
    m.name = s.text(3);
    m.birthday = PartialDate::fromIso(s.text(4));
    m.role = s.text(5);
    m.since = dayOf(s, 6);
    m.until = dayOf(s, 7);
    m.sharesAddress = s.integer(8) != 0;
    return m;
}

Relation relationOf(const Statement& s) { return {s.id<RelationId>(0), s.id<CustomerId>(1), s.id<CustomerId>(2), s.text(3), s.text(4)}; }

template <class Value, class Read>
std::vector<Value> allOf(Statement& s, Read read) {
    std::vector<Value> all;
    while (s.step()) all.push_back(read(s));
    return all;
}

QString isoOf(const std::optional<PartialDate>& date) { return date ? date->iso() : QString(); }

}  // namespace

std::vector<Membership> RelationStore::membersOf(CustomerId household) {
    Statement s(connection_, std::string(kMembers) + "LEFT JOIN customer c ON c.id = m.customer_id WHERE m.household_id = ?1 AND c.binned_at IS NULL ORDER BY m.id");
    s.bind(household);
    return allOf<Membership>(s, membershipOf);
}

std::vector<Membership> RelationStore::householdsOf(CustomerId customer) {
    Statement s(connection_, std::string(kMembers) + "JOIN customer c ON c.id = m.household_id WHERE m.customer_id = ?1 AND c.binned_at IS NULL ORDER BY m.id");
    s.bind(customer);
    return allOf<Membership>(s, membershipOf);
}

std::optional<Membership> RelationStore::find(MembershipId id) {
    Statement s(connection_, std::string(kMembers) + "WHERE m.id = ?1");
    s.bind(id);
    return s.step() ? std::optional(membershipOf(s)) : std::nullopt;
}

MembershipId RelationStore::add(const Membership& m) {
    Statement(connection_, "INSERT INTO household_member(household_id, customer_id, name, birthday, role, since, until, shares_address) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(m.household, m.member, m.name, isoOf(m.birthday), m.role, m.since, m.until, m.sharesAddress)
        .run();
    return MembershipId{connection_.lastInsertId()};
}

void RelationStore::put(const Membership& m) {
    Statement(connection_, "UPDATE household_member SET name = ?2, birthday = ?3, role = ?4, since = ?5, until = ?6, shares_address = ?7 WHERE id = ?1")
        .bind(m.id, m.name, isoOf(m.birthday), m.role, m.since, m.until, m.sharesAddress)
        .run();
}

void RelationStore::remove(MembershipId id) { Statement(connection_, "DELETE FROM household_member WHERE id = ?1").bind(id).run(); }

std::vector<Relation> RelationStore::relationsOf(CustomerId customer) {
    Statement s(connection_, "SELECT r.id, r.customer_id, r.other_id, r.name, r.reverse_name FROM customer_relation r JOIN customer c ON c.id = r.other_id "
                             "WHERE r.customer_id = ?1 AND c.binned_at IS NULL "
                             "UNION ALL SELECT r.id, r.other_id, r.customer_id, r.reverse_name, r.name FROM customer_relation r JOIN customer c ON c.id = r.customer_id "
                             "WHERE r.other_id = ?1 AND c.binned_at IS NULL ORDER BY 1");
    s.bind(customer);
    return allOf<Relation>(s, relationOf);
}

std::optional<Relation> RelationStore::find(RelationId id) {
    Statement s(connection_, std::string(kRelations) + "WHERE r.id = ?1");
    s.bind(id);
    return s.step() ? std::optional(relationOf(s)) : std::nullopt;
}

RelationId RelationStore::add(const Relation& r) {
    Statement(connection_, "INSERT INTO customer_relation(customer_id, other_id, name, reverse_name) VALUES(?1, ?2, ?3, ?4)").bind(r.customer, r.other, r.name, r.reverseName).run();
    return RelationId{connection_.lastInsertId()};
}

void RelationStore::put(const Relation& r) { Statement(connection_, "UPDATE customer_relation SET name = ?2, reverse_name = ?3 WHERE id = ?1").bind(r.id, r.name, r.reverseName).run(); }

void RelationStore::remove(RelationId id) { Statement(connection_, "DELETE FROM customer_relation WHERE id = ?1").bind(id).run(); }

}  // namespace regulars
