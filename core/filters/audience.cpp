#include "core/filters/audience.h"
#include "core/filters/own_rule_store.h"
#include "core/filters/person_rule_store.h"
#include "core/filters/tallied_people.h"
#include "core/filters/visit_rule_store.h"
#include "core/history/interaction.h"
#include "core/history/segment_store.h"
#include "core/profile/profile_store.h"

namespace regulars {

namespace {

// The comparison whose opposite this is; a known answer stands for both.
ConditionLeaf positive(ConditionLeaf leaf) {
    if (leaf.comparison == Comparison::NotEqual) leaf.comparison = Comparison::Equal;
    else if (leaf.comparison == Comparison::IsEmpty) leaf.comparison = Comparison::IsSet;
    return leaf;
}

}  // namespace

Audience::Audience(Connection& connection, Day today, ListColumns* columns, KnownAnswers* known)
    : connection_(connection), today_(today), profile_(ProfileStore(connection).profile()), columns_(columns), known_(known), highest_(connection.integer("SELECT max(id) FROM customer")) {}

PersonSet Audience::members(const Condition& condition) {
    if (!columns_ && VisitRuleStore::covers(condition)) return VisitRuleStore(connection_, today_, profile_.currency, highest_).members(condition);
    switch (condition.kind) {
    case Condition::Kind::Leaf: return ofLeaf(condition.leaf);
    case Condition::Kind::Not: return members(condition.parts.front()).turnRound();
    default: return joined(condition);
    }
}

PersonSet Audience::joined(const Condition& condition) {
    const bool isAnd = condition.kind == Condition::Kind::And;
    // What the tallies answer is asked of them together, in one scan, and last: it may no longer be needed.
    std::vector<Condition> tallied;
    std::vector<const Condition*> others;
    for (const Condition& part : condition.parts) {
        if (!columns_ && VisitRuleStore::covers(part)) tallied.push_back(part);
        else others.push_back(&part);
    }
    PersonSet found(highest_);
    if (isAnd) found.turnRound();
    const auto take = [&](const Condition& part) {
        if (isAnd) found &= members(part);
        else found |= members(part);
        return !(isAnd && found.isEmpty());
    };
    for (const Condition* part : others)
        if (!take(*part)) return found;
    Condition together{condition.kind, {}, tallied};
    if (tallied.size() > 1 && VisitRuleStore::covers(together)) {
        static_cast<void>(take(together));
        return found;
    }
    for (const Condition& part : tallied)
        if (!take(part)) break;
    return found;
}

PersonSet Audience::ofLeaf(const ConditionLeaf& leaf) {
    if (columns_ && TalliedPeople::covers(leaf)) return TalliedPeople(*columns_, connection_, today_, profile_.currency, highest_).members(leaf);
    if (!known_) return readLeaf(leaf);
    const ConditionLeaf asked = positive(leaf);
    const quint64 since = known_->now();
    auto people = known_->find(asked, today_, highest_);
    if (!people) {
        people = readLeaf(asked);
        known_->keep(asked, today_, *people, since);
    }
    return asked == leaf ? std::move(*people) : std::move(people->turnRound());
}

PersonSet Audience::readLeaf(const ConditionLeaf& leaf) {
    if (leaf.field == FilterField::Own) return OwnRuleStore(connection_, today_, profile_, highest_).members(leaf);
    VisitRuleStore visits(connection_, today_, profile_.currency, highest_);
    if (leaf.field == FilterField::Drifting) return visits.drifting();
    if (leaf.field == FilterField::New) {
        PersonSet found(highest_);
        SegmentStore(connection_).newcomers(today_, [&found](CustomerId id) { found.add(id.value); });
        return found;
    }
    if (leaf.field == FilterField::Visits) return visits.inPeriod(leaf);
    if (leaf.field == FilterField::Logged && leaf.comparison == Comparison::Equal && std::get<QString>(leaf.value) == kindCode(Interaction::Kind::Visit))
        return visits.cameSince(leaf.period ? leaf.period->before(today_) : Day(1, 1, 1), 1);
    return PersonRuleStore(connection_, today_, profile_, highest_).members(leaf);
}

std::vector<qint64> Audience::among(std::span<const qint64> ids, const Condition& condition) {
    if (condition.isEverybody()) return {ids.begin(), ids.end()};
    const PersonSet found = members(condition);
    std::vector<qint64> kept;
    kept.reserve(static_cast<size_t>(std::min(found.count(), static_cast<qint64>(ids.size()))));
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept), [&found](qint64 id) { return found.contains(id); });
    return kept;
}

std::vector<qint64> Audience::ids(const Condition& condition, CustomerList::Order order) { return among(CustomerList(connection_).ids(order), condition); }

const PersonSet& Audience::listed() {
    if (listed_) return *listed_;
    listed_.emplace(highest_);
    if (columns_) {
        for (const quint32 id : columns_->names(connection_)) listed_->add(id);
        return *listed_;
    }
    Statement people(connection_, "SELECT customer_id FROM derived_person");
    while (people.step()) listed_->add(people.integer(0));
    return *listed_;
}

qint64 Audience::count(const Condition& condition) {
    if (condition.isEverybody()) return listed().count();
    return members(condition).countWith(listed());
}

}  // namespace regulars
