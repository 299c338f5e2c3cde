#include "core/merging/parting_plan.h"
#include "core/customers/customer_store.h"
#include "core/loyalty/account_store.h"
#include "core/merging/merge_fields.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct PartingWords {
    Q_DECLARE_TR_FUNCTIONS(Parting)
};

int toInt(qint64 value) { return static_cast<int>(value); }

/// How many rows cannot go back, and why.
struct Counts {
    int removed = 0, changed = 0, stamps = 0;
    qint64 since = 0;
};

void sortRows(PartingPlan& plan, Counts& counts, MergeStore& store, const Merge& merge) {
    for (const MergeRow& row : store.rows(merge.id)) {
        if (!row.isMade) {
            if (store.belongsTo(row.what, row.row, merge.kept)) plan.back.push_back(row);
            else ++counts.removed;
            continue;
        }
        const QString now = store.digest(row.what, row.row, merge.kept);
        if (now.isEmpty()) continue;
        const bool isUntouched = now == row.asMade && !(row.what == u"consent_event" && store.isOverruled(row.row));
        if (isUntouched) plan.removed.push_back(row);
        else ++counts.changed;
    }
}

void sortFields(PartingPlan& plan, const Merge& merge, const Customer& kept) {
    for (const FieldChange& field : merge.fields) {
        if (MergeFields::get(kept, field.name) == field.after) plan.restored.push_back(field);
        else plan.left << PartingWords::tr("“%1” of %2 was changed since and stays as it is now.").arg(MergeFields::title(field.name), kept.displayName);
    }
}

int spentStamps(Connection& connection, const Merge& merge, Day today) {
    AccountStore accounts(connection);
    LedgerStore ledger(connection);
    int spent = 0;
    for (const AccountId account : accounts.joined(merge.gone, merge.kept)) {
        const auto arrivals = ledger.attempts(accounts.mergedInto(account), u"merge_in"_s, u"account:%1"_s.arg(account.value));
        if (arrivals.standing.isValid()) spent += accounts.spentForGood(arrivals.standing, today);
    }
    return spent;
}

void tell(PartingPlan& plan, const Counts& counts, const QString& kept, const QString& gone) {
    if (counts.removed > 0) plan.left << PartingWords::tr("%n entry(s) of %1 that came along were removed since.", nullptr, counts.removed).arg(gone);
    if (counts.changed > 0) plan.left << PartingWords::tr("%n detail(s) that came along were changed since and stay with %1.", nullptr, counts.changed).arg(kept);
    if (counts.since > 0) plan.left << PartingWords::tr("%n entry(s) written since stay with %1.", nullptr, toInt(counts.since)).arg(kept);
    if (counts.stamps > 0) plan.left << PartingWords::tr("%n stamp(s) of %1 were spent since and do not come back.", nullptr, counts.stamps).arg(gone);
}

}  // namespace

PartingPlan PartingPlan::of(Connection& connection, const Merge& merge, Day today) {
    MergeStore store(connection);
    CustomerStore customers(connection);
    PartingPlan plan;
    Counts counts;
    const auto kept = customers.find(merge.kept);
    if (!kept) return plan;
    sortFields(plan, merge, *kept);
    sortRows(plan, counts, store, merge);
    counts.since = store.entriesSince(merge);
    counts.stamps = spentStamps(connection, merge, today);
    tell(plan, counts, kept->displayName, customers.displayName(merge.gone));
    return plan;
}

std::optional<Refusal> PartingPlan::objection(Connection& connection, const std::optional<Merge>& merge) {
    if (!merge) return Refusal{PartingWords::tr("These two were not merged.")};
    CustomerStore customers(connection);
    const QString kept = customers.displayName(merge->kept), gone = customers.displayName(merge->gone);
    if (merge->partedAt) return Refusal{PartingWords::tr("%1 and %2 were unmerged already.").arg(kept, gone)};
    if (const auto later = MergeStore(connection).standing(merge->kept))
        return Refusal{PartingWords::tr("%1 was itself merged with %2 since. Unmerge those two first.").arg(kept, customers.displayName(later->kept))};
    return std::nullopt;
}

}  // namespace regulars
