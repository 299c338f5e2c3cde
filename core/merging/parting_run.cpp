#include "core/merging/parting_run.h"
#include "core/customers/customer_store.h"
#include "core/loyalty/ledger.h"
#include "core/merging/merge_fields.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeDesk)
};

}  // namespace

Parted PartingRun::run() {
    Connection& connection = transaction_.connection();
    const PartingPlan plan = PartingPlan::of(connection, merge_, transaction_.clock().today());
    for (const MergeRow& row : plan.removed) store_.remove(row.what, row.row, merge_.kept);
    restore(plan.restored);
    for (const MergeRow& row : plan.back) store_.move(row.what, row.row, merge_.kept, merge_.gone);
    partCards();
    CustomerStore(connection).unbin(merge_.gone);
    store_.setParted(merge_.id, transaction_.clock().now());
    return {merge_.kept, merge_.gone, plan.left};
}

void PartingRun::restore(const std::vector<FieldChange>& fields) {
    if (fields.empty()) return;
    CustomerStore customers(transaction_.connection());
    Customer kept = *customers.find(merge_.kept);
    const Day since = kept.createdOn;
    for (const FieldChange& field : fields) MergeFields::set(kept, field.name, field.before);
    customers.put(kept);
    if (kept.createdOn != since) store_.setCreatedOn(kept.id, kept.createdOn);
}

// No stamp is made or lost by parting: what the two have together stays the same.
void PartingRun::partCards() {
    AccountStore accounts(transaction_.connection());
    Ledger ledger(transaction_);
    for (const CustomerId id : {merge_.kept, merge_.gone})
        for (const auto& account : accounts.live(id)) ledger.lapse(account.id);
    const auto worth = [&] { return accounts.worth(merge_.kept) + accounts.worth(merge_.gone); };
    const int before = worth();
    for (const AccountId account : accounts.joined(merge_.gone, merge_.kept)) ledger.part(account);
    if (const int after = worth(); after > before)
        throw Error(MergeWords::tr("Unmerging these two would have changed their stamps, so nothing was changed."), u"%1 stamps became %2"_s.arg(before).arg(after));
}

}  // namespace regulars
