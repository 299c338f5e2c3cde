#include "core/loyalty/ledger.h"
#include <QCoreApplication>
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

// Joining two accounts and parting them again: see README.md for the entries this writes.

namespace {

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

// The other account of a merge.
QString sourceOf(AccountId other) { return u"account:%1"_s.arg(other.value); }

AccountId otherOf(const LedgerEvent& event) { return AccountId{withoutAttempt(event.source).section(u':', 1).toLongLong()}; }

}  // namespace

void Ledger::join(AccountId gone, AccountId kept) {
    joinOut(gone, kept, newUid());
    joinIn(gone, kept, newUid());
}

// Everything leaves, drawn by this event; what is owed is owed by the other account from now on.
LedgerEventId Ledger::joinOut(AccountId gone, AccountId kept, const QString& uid) {
    lapse(gone);
    LedgerEvent event = blank(gone, u"merge_out"_s, accounts_.newestTerms(gone), uid);
    event.source = nextAttempt(gone, event.kind, sourceOf(kept));
    event.id = store_.add(event);
    for (const Lot& lot : store_.lots(gone)) store_.addEntry(event.id, lot.id, -lot.remaining, event.id);
    for (const Shortfall& debt : store_.debts(gone)) store_.addSettlement(event.id, debt.id, debt.open);
    accounts_.setMerged(gone, kept);
    return event.id;
}

// A lot for each that left, in the same order and with the same days; then one for each debt, which is spent at once and missing.
LedgerEventId Ledger::joinIn(AccountId gone, AccountId kept, const QString& uid, const std::vector<Shortfall>& lent) {
    const LedgerEventId out = store_.attempts(gone, u"merge_out"_s, sourceOf(kept)).standing;
    LedgerEvent event = blank(kept, u"merge_in"_s, accounts_.newestTerms(kept), uid);
    event.source = nextAttempt(kept, event.kind, sourceOf(gone));
    event.id = store_.add(event);
    for (const Draw& draw : store_.drawsFor(out)) {
        Lot lot = *accounts_.lot(draw.lot);
        lot.units = draw.units;
        store_.addEntry(event.id, store_.addLot(kept, event.id, lot), lot.units);
    }
    for (const Shortfall& debt : accounts_.settledBy(out)) {
        Lot lot;
        lot.units = debt.open;
        lot.usableFrom = today_;
        const LotId owed = store_.addLot(kept, event.id, lot);
        store_.addEntry(event.id, owed, lot.units);
        store_.addEntry(event.id, owed, -lot.units, event.id);
        store_.addShortfall(event.id, owed, event.id, lot.units, false);
    }
    settle(event.id, kept, lent);
    settle(event.id, kept, store_.debts(kept));
    return event.id;
}

void Ledger::part(AccountId gone) {
    const AccountId kept = accounts_.mergedInto(gone);
    if (!kept.isValid()) return;
    const LedgerEventId in = store_.attempts(kept, u"merge_in"_s, sourceOf(gone)).standing;
    const LedgerEventId out = store_.attempts(gone, u"merge_out"_s, sourceOf(kept)).standing;
    static_cast<void>(partIn(*store_.find(in), Spent::Stays, newUid()));
    partOut(*store_.find(out), newUid());
}

Result<LedgerEventId> Ledger::partIn(const LedgerEvent& in, Spent spent, const QString& uid) {
    lapse(in.account);
    LedgerEvent reversal = blank(in.account, u"reverse"_s, in.terms, uid);
    reversal.reverses = in.id;
    reversal.id = store_.add(reversal);
    giveBack(reversal.id, in.id);
    const std::vector<Lot> lots = store_.lotsOf(in.id);
    std::vector<Move> moves;
    std::vector<Draw> unpaid;
    planMoves(in, lots, moves, unpaid);
    if (!unpaid.empty() && spent == Spent::Refused)
        return Refusal{LedgerWords::tr("Stamps that came with the merge were spent on a reward since. Take the reward back first, or unmerge the two instead.")};
    if (spent == Spent::Stays) unpaid.clear();
    takeOut(reversal.id, in, lots, moves, unpaid);
    if (spent != Spent::Lent) settle(reversal.id, in.account, store_.debts(in.account));
    lapse(in.account);
    return reversal.id;
}

// Comes after partIn: what was taken out there returns here, lot by lot.
LedgerEventId Ledger::partOut(const LedgerEvent& out, const QString& uid) {
    const AccountId kept = otherOf(out);
    const std::vector<LedgerEventId> arrivals = store_.attempts(kept, u"merge_in"_s, sourceOf(out.account)).all;
    const LedgerEventId in = *std::max_element(arrivals.begin(), arrivals.end());
    const LedgerEventId inReversal = accounts_.reversalOf(in);
    LedgerEvent reversal = blank(out.account, u"reverse"_s, out.terms, uid);
    reversal.reverses = out.id;
    reversal.id = store_.add(reversal);
    const std::vector<Draw> left = store_.drawsFor(out.id);
    const std::vector<Lot> arrived = store_.lotsOf(in);
    for (size_t i = 0; i < left.size() && i < arrived.size(); ++i)
        if (const int units = std::min(left[i].units, accounts_.takenOut(inReversal, arrived[i].id)); units > 0)
            store_.addEntry(reversal.id, left[i].lot, units, out.id);
    for (const Shortfall& debt : accounts_.settledBy(out.id)) store_.addShortfall(reversal.id, debt.lot, debt.redemption, debt.open, false);
    accounts_.setMerged(out.account, {});
    settle(reversal.id, out.account, store_.debts(out.account));
    lapse(out.account);
    return reversal.id;
}

// Redo: what left and what arrived are repeated one after the other, as they were taken back.
Result<LedgerEventId> Ledger::joinAgain(const LedgerEvent& original, const QString& uid) {
    const AccountId other = otherOf(original);
    if (original.kind == u"merge_in") return joinIn(other, original.account, uid);
    if (accounts_.mergedInto(other).isValid()) return Refusal{LedgerWords::tr("The cards of these two were joined to others since. Take that back first.")};
    return joinOut(original.account, other, uid);
}

// What happened on an account before it was joined is changed there: it is parted for a moment, and what was spent meanwhile is
// lent to it and paid back first when the two are joined again.
Result<LedgerEventId> Ledger::apart(AccountId account, const std::function<Result<LedgerEventId>()>& step) {
    const AccountId into = accounts_.mergedInto(account);
    if (!into.isValid()) return step();
    return apart(into, [&]() -> Result<LedgerEventId> {
        const LedgerEventId in = store_.attempts(into, u"merge_in"_s, sourceOf(account)).standing;
        const LedgerEventId out = store_.attempts(account, u"merge_out"_s, sourceOf(into)).standing;
        const LedgerEventId parted = std::get<LedgerEventId>(partIn(*store_.find(in), Spent::Lent, newUid()));
        partOut(*store_.find(out), newUid());
        auto done = step();
        if (std::holds_alternative<Refusal>(done)) return done;
        joinOut(account, into, newUid());
        joinIn(account, into, newUid(), accounts_.leftBy(parted));
        if (!accounts_.leftBy(parted).empty() && store_.terms(store_.find(in)->terms).clawback == Clawback::Refuse)
            return Refusal{LedgerWords::tr("This stamp was spent on a reward already. Take the reward back first.")};
        return done;
    });
}

}  // namespace regulars
