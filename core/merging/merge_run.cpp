#include "core/merging/merge_run.h"
#include "core/customers/customer_store.h"
#include "core/history/interaction_store.h"
#include "core/loyalty/ledger.h"
#include "core/storage/presence.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeDesk)
};

[[noreturn]] void lost(const QString& what) {
    throw Error(MergeWords::tr("Merging these two would have lost something, so nothing was changed."), what);
}

// Rows are read in the order of their ids or names; which names come first is no matter here.
Customer comparable(Customer customer) {
    customer.tags.sort();
    return customer;
}

}  // namespace

std::optional<Refusal> objectionToMerge(Connection& connection, CustomerId kept, CustomerId gone) {
    if (kept == gone) return Refusal{MergeWords::tr("A customer cannot be merged with itself.")};
    MergeStore store(connection);
    CustomerStore customers(connection);
    for (const CustomerId id : {kept, gone})
        if (const auto merge = store.standing(id))
            return Refusal{MergeWords::tr("%1 (number %2) was merged with %3 already.").arg(customers.displayName(id)).arg(id.value).arg(customers.displayName(merge->kept))};
    if (auto refusal = absence(connection, kept)) return refusal;
    return absence(connection, gone);
}

MergeRun::MergeRun(Transaction& transaction, CustomerId kept, CustomerId gone)
    : transaction_(transaction), store_(transaction.connection()), kept_(kept), gone_(gone) {}

Result<MergeId> MergeRun::run(const QStringList& take) {
    Connection& connection = transaction_.connection();
    if (auto refusal = objectionToMerge(connection, kept_, gone_)) return *refusal;
    // What lapsed is gone before anything is counted.
    for (const CustomerId id : {kept_, gone_})
        for (const auto& account : AccountStore(connection).live(id)) Ledger(transaction_).lapse(account.id);
    const Tally before = count();
    const Instant now = transaction_.clock().now();
    const MergePlan plan = MergePlan::of(before.kept, before.gone, take, now, transaction_.staff());
    merge_ = store_.add({{}, kept_, gone_, now, transaction_.staff(), std::nullopt, plan.changes});
    copy(before, plan);
    move();
    joinCards();
    writeNotes(plan.notes);
    CustomerStore(connection).bin(gone_, now);
    compare(before, plan);
    return merge_;
}

MergeRun::Tally MergeRun::count() {
    CustomerStore customers(transaction_.connection());
    Tally tally{comparable(*customers.find(kept_)), comparable(*customers.find(gone_)), {}, 0};
    for (const QString& table : MergeStore::moved()) tally.rows.emplace_back(std::ssize(store_.movable(table, kept_, gone_)), std::ssize(store_.movable(table, gone_, kept_)));
    AccountStore accounts(transaction_.connection());
    tally.worth = accounts.worth(kept_) + accounts.worth(gone_);
    return tally;
}

void MergeRun::noteMade(const QString& what, qint64 row) { store_.addRow(merge_, gone_, {what, row, true, store_.digest(what, row, kept_)}); }

// The kept record gets rows of its own, so that the other stays in the bin as it was.
void MergeRun::copy(const Tally& before, const MergePlan& plan) {
    std::vector<std::vector<qint64>> idsBefore;
    for (const QString& table : MergeStore::copied()) idsBefore.push_back(store_.ids(table, kept_));
    CustomerStore(transaction_.connection()).put(plan.result);
    if (plan.result.createdOn != before.kept.createdOn) store_.setCreatedOn(kept_, plan.result.createdOn);
    for (size_t i = 0; i < idsBefore.size(); ++i) {
        const QString& table = MergeStore::copied()[static_cast<qsizetype>(i)];
        for (const qint64 id : store_.ids(table, kept_))
            if (!std::binary_search(idsBefore[i].begin(), idsBefore[i].end(), id)) noteMade(table, id);
    }
    for (const MergeRow& row : store_.copyPairs(gone_, kept_)) store_.addRow(merge_, gone_, row);
}

void MergeRun::move() {
    for (const QString& table : MergeStore::moved())
        for (const qint64 id : store_.movable(table, gone_, kept_)) {
            store_.move(table, id, gone_, kept_);
            store_.addRow(merge_, gone_, {table, id, false, {}});
        }
}

void MergeRun::joinCards() {
    Ledger ledger(transaction_);
    for (const auto& account : AccountStore(transaction_.connection()).live(gone_)) ledger.join(account.id, ledger.account(account.programme, kept_));
}

void MergeRun::writeNotes(const QStringList& notes) {
    InteractionStore interactions(transaction_.connection());
    for (const QString& text : notes) {
        Interaction note;
        note.customer = kept_;
        note.day = transaction_.clock().today();
        note.at = transaction_.clock().now();
        note.text = text;
        note.staff = transaction_.staff();
        note.source = u"merge:%1"_s.arg(merge_.value);
        noteMade(u"interaction"_s, interactions.add(note).value);
    }
}

void MergeRun::compare(const Tally& before, const MergePlan& plan) {
    const Tally after = count();
    for (size_t i = 0; i < before.rows.size(); ++i) {
        const QString& table = MergeStore::moved()[static_cast<qsizetype>(i)];
        const qint64 written = table == u"interaction" ? plan.notes.size() : 0;
        if (after.rows[i].second != 0 || after.rows[i].first != before.rows[i].first + before.rows[i].second + written) lost(table);
    }
    if (after.kept != comparable(plan.result)) lost(u"customer"_s);
    Customer binned = before.gone;
    binned.isBinned = true;
    if (after.gone != binned) lost(u"merged customer"_s);
    if (after.worth != before.worth) lost(u"%1 stamps became %2"_s.arg(before.worth).arg(after.worth));
}

}  // namespace regulars
