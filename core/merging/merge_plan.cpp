#include "core/merging/merge_plan.h"
#include "core/base/text.h"
#include "core/merging/merge_fields.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(MergePlan)
};

bool isSame(const Phone& a, const Phone& b) {
    const QString key = a.number.key();
    if (key.isEmpty()) return a.number.asTyped == b.number.asTyped && a.number.extension == b.number.extension;
    return key == b.number.key() && a.number.extension == b.number.extension;
}

bool isSame(const Email& a, const Email& b) { return a.address.trimmed().compare(b.address.trimmed(), Qt::CaseInsensitive) == 0; }

QString plain(const Address& a) { return fold(QStringList{a.street, a.postCode, a.city, a.region, a.country}.join(u'\n')).simplified(); }

bool isSame(const Address& a, const Address& b) { return plain(a) == plain(b); }

bool isSame(const Handle& a, const Handle& b) { return a.label == b.label && a.address.trimmed().compare(b.address.trimmed(), Qt::CaseInsensitive) == 0; }

bool isSame(const Fact& a, const Fact& b) { return a == b; }

// What the kept record says in a field of the shop's stays; the other's is in the bin with it.
bool isSame(const CustomValue& a, const CustomValue& b) { return a.field == b.field; }

bool isSame(const LabelledDate& a, const LabelledDate& b) { return a == b; }

template <class Part>
void unite(std::vector<Part>& all, const std::vector<Part>& more) {
    for (const Part& part : more)
        if (std::none_of(all.begin(), all.end(), [&part](const Part& own) { return isSame(own, part); })) all.push_back(part);
}

void unite(QStringList& all, const QStringList& more) {
    for (const QString& text : more)
        if (!all.contains(text)) all << text;
}

// A sort name belongs to its display name, also when it is empty; nothing else is replaced by nothing, and what the kept record leaves empty is filled.
bool isTaken(const QString& name, const QString& kept, const QString& gone, const QStringList& take) {
    if (name == u"sort_name") return take.contains(name) || take.contains(u"display_name"_s);
    return !gone.trimmed().isEmpty() && (kept.isEmpty() || take.contains(name));
}

void choose(MergePlan& plan, const Customer& kept, const Customer& gone, const QStringList& take) {
    for (const QString& name : MergeFields::names()) {
        const QString ours = MergeFields::get(kept, name), theirs = MergeFields::get(gone, name);
        if (ours == theirs) continue;
        const bool taken = isTaken(name, ours, theirs, take);
        plan.fields.push_back({name, MergeFields::title(name), ours, theirs, taken});
        if (!taken) continue;
        MergeFields::set(plan.result, name, theirs);
        plan.changes.push_back({name, ours, theirs});
    }
}

// Whatever the two were to the shop, the one is.
void uniteRoles(MergePlan& plan, const Customer& kept, const Customer& gone) {
    plan.result.roles |= gone.roles;
    if (plan.result.roles != kept.roles) plan.changes.push_back({u"roles"_s, customerRolesCode(kept.roles), customerRolesCode(plan.result.roles)});
}

// Who was known earlier is known since then; that is no matter of choice.
void keepEarlier(MergePlan& plan, const Customer& kept, const Customer& gone) {
    if (!gone.createdOn.isValid() || gone.createdOn >= kept.createdOn) return;
    plan.result.createdOn = gone.createdOn;
    plan.changes.push_back({u"created_on"_s, kept.createdOn.iso(), gone.createdOn.iso()});
}

// A person has one birthday: the one not chosen stays readable under another label.
void uniteDates(Customer& result, const Customer& kept, const Customer& gone) {
    const auto chosen = result.birthday();
    if (const auto ours = kept.birthday(); ours && ours != chosen) unite(result.dates, {LabelledDate{MergeFields::otherBirthday(), *ours}});
    for (LabelledDate date : gone.dates) {
        if (date.label == u"birthday" && chosen && date.date != *chosen) date.label = MergeFields::otherBirthday();
        unite(result.dates, {date});
    }
}

void uniteConsents(MergePlan& plan, const Customer& kept, const Customer& gone, Instant at, StaffId by) {
    for (const Channel channel : {Channel::Post, Channel::Email, Channel::Sms, Channel::Phone}) {
        if (kept.allows(channel) == gone.allows(channel)) continue;
        plan.withdrawn.push_back(channel);
        plan.result.consents.push_back({channel, false, u"merge"_s, at, by});
    }
}

void writeNotes(MergePlan& plan, const Customer& kept, const Customer& gone) {
    for (const Customer* one : {&kept, &gone}) {
        if (!one->note.isEmpty() && one->note != plan.result.note) plan.notes << one->note;
        if (one->displayName != plan.result.displayName) plan.notes << PlanWords::tr("Also in the book as “%1” until two records were merged.").arg(one->displayName);
    }
}

}  // namespace

MergePlan MergePlan::of(const Customer& kept, const Customer& gone, const QStringList& take, Instant at, StaffId by) {
    MergePlan plan;
    plan.result = kept;
    choose(plan, kept, gone, take);
    keepEarlier(plan, kept, gone);
    unite(plan.result.phones, gone.phones);
    unite(plan.result.emails, gone.emails);
    unite(plan.result.addresses, gone.addresses);
    uniteDates(plan.result, kept, gone);
    unite(plan.result.handles, gone.handles);
    unite(plan.result.formerNames, gone.formerNames);
    unite(plan.result.facts, gone.facts);
    unite(plan.result.values, gone.values);
    uniteRoles(plan, kept, gone);
    unite(plan.result.tags, gone.tags);
    plan.result.tags.sort();
    unite(plan.result.externalIds, gone.externalIds);
    uniteConsents(plan, kept, gone, at, by);
    writeNotes(plan, kept, gone);
    return plan;
}

}  // namespace regulars
