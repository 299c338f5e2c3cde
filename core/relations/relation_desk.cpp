#include "core/relations/relation_desk.h"
#include "core/customers/customer_store.h"
#include "core/relations/relation_store.h"
#include "core/storage/presence.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(RelationDesk)
};

Refusal absent() { return Refusal{DeskWords::tr("This is no longer there.")}; }

void tidy(Membership& m) {
    m.name = m.member.isValid() ? QString() : m.name.trimmed();
    if (m.member.isValid()) m.birthday.reset();
    m.role = m.role.trimmed();
}

std::optional<Refusal> objectionToDays(const Membership& m) {
    if (m.since && m.until && *m.until < *m.since) return Refusal{DeskWords::tr("Nobody can leave a household before they came.")};
    return std::nullopt;
}

std::optional<Refusal> objection(Connection& connection, const Membership& m, Day today) {
    if (auto refusal = absence(connection, m.household)) return refusal;
    CustomerStore customers(connection);
    const auto household = customers.find(m.household);
    if (household->kind != CustomerKind::Household) return Refusal{DeskWords::tr("%1 is not a household.").arg(household->displayName)};
    if (!m.member.isValid()) return m.name.isEmpty() ? std::optional(Refusal{DeskWords::tr("A member of a household needs a name.")}) : objectionToDays(m);
    if (auto refusal = absence(connection, m.member)) return refusal;
    const auto member = customers.find(m.member);
    if (member->kind == CustomerKind::Household) return Refusal{DeskWords::tr("A household cannot belong to a household.")};
    for (const Membership& other : RelationStore(connection).membersOf(m.household))
        if (other.member == m.member && other.isStanding(today)) return Refusal{DeskWords::tr("%1 belongs to %2 already.").arg(member->displayName, household->displayName)};
    return objectionToDays(m);
}

void tidy(Relation& relation) {
    relation.name = relation.name.trimmed();
    relation.reverseName = relation.reverseName.trimmed();
    if (relation.reverseName.isEmpty()) relation.reverseName = relation.name;
}

std::optional<Refusal> objection(RelationStore& store, const Relation& relation) {
    if (relation.name.isEmpty()) return Refusal{DeskWords::tr("Say what the two are to each other.")};
    for (const Relation& known : store.relationsOf(relation.customer))
        if (known.id != relation.id && known.other == relation.other && known.name == relation.name) return Refusal{DeskWords::tr("This is in the book already.")};
    return std::nullopt;
}

}  // namespace

QFuture<Outcome<MembershipId>> RelationDesk::join(StaffId by, Membership membership) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Into a household"), by, membership.household}, [membership = std::move(membership)](Transaction& t) mutable -> Result<MembershipId> {
        tidy(membership);
        if (auto refusal = objection(t.connection(), membership, t.clock().today())) return *refusal;
        return RelationStore(t.connection()).add(membership);
    });
}

QFuture<Outcome<MembershipId>> RelationDesk::joinNew(StaffId by, QString household, Membership membership) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Into a new household"), by, membership.member}, [name = household.trimmed(), membership = std::move(membership)](Transaction& t) mutable -> Result<MembershipId> {
        if (name.isEmpty()) return Refusal{DeskWords::tr("A household needs a name.")};
        Customer home;
        home.kind = CustomerKind::Household;
        home.displayName = name;
        home.createdOn = t.clock().today();
        membership.household = CustomerStore(t.connection()).add(home);
        tidy(membership);
        if (auto refusal = objection(t.connection(), membership, t.clock().today())) return *refusal;
        return RelationStore(t.connection()).add(membership);
    });
}

QFuture<Outcome<Done>> RelationDesk::change(StaffId by, Membership membership) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change in a household"), by, membership.household}, [membership = std::move(membership)](Transaction& t) mutable -> Result<Done> {
        RelationStore store(t.connection());
        if (!store.find(membership.id)) return absent();
        tidy(membership);
        if (!membership.member.isValid() && membership.name.isEmpty()) return Refusal{DeskWords::tr("A member of a household needs a name.")};
        if (auto refusal = objectionToDays(membership)) return *refusal;
        store.put(membership);
        return Done{};
    });
}

QFuture<Outcome<Done>> RelationDesk::leave(StaffId by, MembershipId id, Day on) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Out of a household"), by}, [id, on](Transaction& t) -> Result<Done> {
        RelationStore store(t.connection());
        auto membership = store.find(id);
        if (!membership) return absent();
        t.about(membership->household);
        membership->until = on;
        if (auto refusal = objectionToDays(*membership)) return *refusal;
        store.put(*membership);
        return Done{};
    });
}

QFuture<Outcome<Done>> RelationDesk::remove(StaffId by, MembershipId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Out of a household"), by}, [id](Transaction& t) -> Result<Done> {
        RelationStore store(t.connection());
        const auto membership = store.find(id);
        if (!membership) return absent();
        t.about(membership->household);
        store.remove(id);
        return Done{};
    });
}

QFuture<Outcome<RelationId>> RelationDesk::relate(StaffId by, Relation relation) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "New relation"), by, relation.customer}, [relation = std::move(relation)](Transaction& t) mutable -> Result<RelationId> {
        tidy(relation);
        if (relation.name.isEmpty()) return Refusal{DeskWords::tr("Say what the two are to each other.")};
        if (relation.customer == relation.other) return Refusal{DeskWords::tr("Nobody is related to themselves.")};
        for (const CustomerId id : {relation.customer, relation.other})
            if (auto refusal = absence(t.connection(), id)) return *refusal;
        RelationStore store(t.connection());
        if (auto refusal = objection(store, relation)) return *refusal;
        return store.add(relation);
    });
}

QFuture<Outcome<Done>> RelationDesk::change(StaffId by, Relation relation) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a relation"), by, relation.customer}, [relation = std::move(relation)](Transaction& t) mutable -> Result<Done> {
        RelationStore store(t.connection());
        const auto kept = store.find(relation.id);
        if (!kept) return absent();
        tidy(relation);
        const bool isTurned = relation.customer == kept->other;
        relation.customer = isTurned ? kept->other : kept->customer;
        relation.other = isTurned ? kept->customer : kept->other;
        if (auto refusal = objection(store, relation)) return *refusal;
        store.put(isTurned ? relation.turned() : relation);
        return Done{};
    });
}

QFuture<Outcome<Done>> RelationDesk::part(StaffId by, RelationId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a relation"), by}, [id](Transaction& t) -> Result<Done> {
        RelationStore store(t.connection());
        const auto relation = store.find(id);
        if (!relation) return absent();
        t.about(relation->customer);
        store.remove(id);
        return Done{};
    });
}

std::vector<std::pair<QString, QString>> RelationDesk::usualNames() {
    return {{DeskWords::tr("husband"), DeskWords::tr("wife")},
            {DeskWords::tr("wife"), DeskWords::tr("husband")},
            {DeskWords::tr("partner"), DeskWords::tr("partner")},
            {DeskWords::tr("mother"), DeskWords::tr("child")},
            {DeskWords::tr("father"), DeskWords::tr("child")},
            {DeskWords::tr("child"), DeskWords::tr("parent")},
            {DeskWords::tr("friend"), DeskWords::tr("friend")},
            {DeskWords::tr("referrer"), DeskWords::tr("referred customer")},
            {DeskWords::tr("referred customer"), DeskWords::tr("referrer")},
            {DeskWords::tr("employer"), DeskWords::tr("employee")},
            {DeskWords::tr("employee"), DeskWords::tr("employer")}};
}

}  // namespace regulars
