#include "core/loyalty/ledger.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

// Taking back and giving again: see README.md for the entries this writes.

namespace {

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

bool isOfMerge(const LedgerEvent& event) { return event.kind == u"merge_out" || event.kind == u"merge_in"; }

bool canBeReversed(const LedgerEvent& event) { return event.kind == u"earn" || event.kind == u"redeem" || event.kind == u"adjust" || isOfMerge(event); }

// What the attempts of an event have in common: its source, or the event itself when it had none.
QString chainOf(const LedgerEvent& event) {
    return event.source.isEmpty() ? u"event:%1"_s.arg(event.id.value) : withoutAttempt(event.source);
}

}  // namespace

LedgerEventId Ledger::standing(LedgerEventId id) {
    const auto event = store_.find(id);
    if (!event) return {};
    return event->isReversed ? store_.attempts(event->account, event->kind, chainOf(*event)).standing : id;
}

Result<LedgerEventId> Ledger::reverse(LedgerEventId id, const QString& uid, const QString& reason) {
    if (const LedgerEventId seen = store_.findUid(uid); seen.isValid()) return seen;
    const auto event = store_.find(id);
    if (!event) return Refusal{LedgerWords::tr("The ledger has no entry %1.").arg(id.value)};
    if (!canBeReversed(*event)) return Refusal{LedgerWords::tr("This entry of the ledger cannot be taken back.")};
    if (event->isReversed) return Refusal{LedgerWords::tr("This entry of the ledger was taken back already.")};
    if (event->kind == u"merge_out") return partOut(*event, uid);
    if (accounts_.mergedInto(event->account).isValid()) return apart(event->account, [&] { return reverse(id, uid, reason); });
    if (event->kind == u"merge_in") return partIn(*event, Spent::Refused, uid);
    lapse(event->account);
    const std::vector<Lot> lots = store_.lotsOf(id);
    std::vector<Move> moves;
    std::vector<Draw> unpaid;
    if (auto refusal = planReversal(*event, lots, moves, unpaid)) return *refusal;
    LedgerEvent reversal = blank(event->account, u"reverse"_s, event->terms, uid);
    reversal.reverses = id;
    reversal.reason = reason;
    reversal.id = store_.add(reversal);
    takeOut(reversal.id, *event, lots, moves, unpaid);
    giveBack(reversal.id, id);
    settle(reversal.id, event->account, store_.debts(event->account));
    // What went back to a lot that has lapsed meanwhile is gone again.
    lapse(event->account);
    return reversal.id;
}

std::optional<Refusal> Ledger::planReversal(const LedgerEvent& earn, const std::vector<Lot>& lots, std::vector<Move>& moves, std::vector<Draw>& unpaid) {
    planMoves(earn, lots, moves, unpaid);
    if (unpaid.empty() || store_.terms(earn.terms).clawback != Clawback::Refuse) return std::nullopt;
    return Refusal{LedgerWords::tr("This stamp was spent on a reward already. Take the reward back first.")};
}

// Finds other stamps to pay for what the lots of this earn were spent on. Writes nothing.
void Ledger::planMoves(const LedgerEvent& earn, const std::vector<Lot>& lots, std::vector<Move>& moves, std::vector<Draw>& unpaid) {
    if (lots.empty()) return;
    std::vector<Lot> others = usable(earn.account);
    std::erase_if(others, [&earn](const Lot& lot) { return lot.event == earn.id; });
    for (const Lot& lot : lots) {
        for (Draw draw : store_.drawsFrom(lot.id)) {
            for (Lot& other : others) {
                const int units = std::min(other.remaining, draw.units);
                if (units == 0) continue;
                moves.push_back({lot.id, other.id, draw.redemption, units});
                other.remaining -= units;
                draw.units -= units;
            }
            if (draw.units > 0) unpaid.push_back(draw);
        }
    }
}

void Ledger::takeOut(LedgerEventId reversal, const LedgerEvent& earn, const std::vector<Lot>& lots, const std::vector<Move>& moves, const std::vector<Draw>& unpaid) {
    for (const Move& step : moves) move(reversal, step);
    for (const Lot& lot : lots) {
        int left = lot.remaining;
        for (const Move& step : moves)
            if (step.from == lot.id) left += step.units;
        if (left > 0) store_.addEntry(reversal, lot.id, -left);
    }
    if (unpaid.empty()) return;
    const bool isForgiven = store_.terms(earn.terms).clawback == Clawback::Clamp;
    for (const Draw& draw : unpaid) store_.addShortfall(reversal, draw.lot, draw.redemption, draw.units, isForgiven);
}

// The redemption is paid for by another lot from now on.
void Ledger::move(LedgerEventId event, const Move& move) {
    store_.addEntry(event, move.to, -move.units, move.redemption);
    store_.addEntry(event, move.from, move.units, move.redemption);
}

// Stamps spent on a redemption return to their lots; those whose earn was reversed meanwhile do not stay there.
void Ledger::giveBack(LedgerEventId reversal, LedgerEventId redemption) {
    for (const Draw& draw : store_.drawsFor(redemption)) store_.addEntry(reversal, draw.lot, draw.units, redemption);
    for (const Shortfall& shortfall : store_.shortfallsOf(redemption)) {
        store_.addEntry(reversal, shortfall.lot, -shortfall.open);
        store_.addSettlement(reversal, shortfall.id, shortfall.open);
    }
}

// The event and its repetitions, oldest first.
std::vector<LedgerEventId> Ledger::attemptsOf(const LedgerEvent& event) {
    std::vector<LedgerEventId> attempts = store_.attempts(event.account, event.kind, chainOf(event)).all;
    if (event.source.isEmpty()) attempts.push_back(event.id);
    std::sort(attempts.begin(), attempts.end());
    return attempts;
}

// What reversing this earn, or a repetition of it, could not take back: forgiven or not, it is spent already when the earn returns.
std::vector<Shortfall> Ledger::leftBy(const LedgerEvent& reversed) {
    std::vector<Shortfall> left;
    for (const LedgerEventId attempt : attemptsOf(reversed))
        for (const Lot& lot : store_.lotsOf(attempt))
            for (const Shortfall& shortfall : store_.shortfallsIn(lot.id)) left.push_back(shortfall);
    return left;
}

// A redemption that stood partly on stamps since taken back does so again, unless those stamps were given again since it was taken back.
Result<LedgerEventId> Ledger::drawAgain(const LedgerEvent& event, const LedgerEvent& original) {
    const LedgerEventId last = attemptsOf(original).back();
    std::vector<Absorbed> unpaid = store_.absorbedOf(last);
    std::erase_if(unpaid, [this](const Absorbed& part) { return standing(part.earn) > part.reversal; });
    return draw(event, store_.drawnBy(last), unpaid);
}

Result<LedgerEventId> Ledger::repeat(LedgerEventId reversedEvent, const QString& uid) {
    if (const LedgerEventId seen = store_.findUid(uid); seen.isValid()) return seen;
    const auto original = store_.find(reversedEvent);
    if (!original || !canBeReversed(*original)) return Refusal{LedgerWords::tr("This entry of the ledger cannot be repeated.")};
    if (const LedgerEventId stands = standing(reversedEvent); stands.isValid()) return stands;
    if (accounts_.mergedInto(original->account).isValid()) return apart(original->account, [&] { return repeat(reversedEvent, uid); });
    if (isOfMerge(*original)) return joinAgain(*original, uid);
    LedgerEvent event = blank(original->account, original->kind, original->terms, uid);
    event.occurredOn = original->occurredOn;
    event.reason = original->reason;
    event.card = original->card;
    event.source = nextAttempt(event.account, event.kind, chainOf(*original));
    const std::vector<Lot> lots = store_.lotsOf(reversedEvent);
    if (lots.empty()) return drawAgain(event, *original);
    if (event.kind == u"earn")
        if (auto refusal = tooSoon(event.account, store_.terms(event.terms), event.occurredOn)) return *refusal;
    const LedgerEventId repeated = addEarn(event, lots.front(), leftBy(*original));
    lapse(event.account);
    return repeated;
}

}  // namespace regulars
