#include "core/loyalty/ledger.h"
#include <QCoreApplication>
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr qint64 kSecond = 1000;
constexpr qint64 kDay = 24 * 60 * 60 * kSecond;

QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString withoutAttempt(const QString& source) { return source.section(u'#', 0, 0); }

// What the attempts of an event have in common: its source, or the event itself when it had none.
QString chainOf(const LedgerEvent& event) {
    return event.source.isEmpty() ? u"event:%1"_s.arg(event.id.value) : withoutAttempt(event.source);
}

QString ago(qint64 milliseconds) {
    const int seconds = static_cast<int>(std::max<qint64>(0, milliseconds) / kSecond);
    if (seconds < 120) return LedgerWords::tr("%n second(s) ago", nullptr, seconds);
    if (seconds < 7200) return LedgerWords::tr("%n minute(s) ago", nullptr, seconds / 60);
    return LedgerWords::tr("%n hour(s) ago", nullptr, seconds / 3600);
}

bool canBeReversed(const LedgerEvent& event) { return event.kind == u"earn" || event.kind == u"redeem" || event.kind == u"adjust"; }

}  // namespace

Ledger::Ledger(Transaction& transaction, Day today)
    : transaction_(transaction), store_(transaction.connection()), today_(today.isValid() ? today : transaction.clock().today()) {}

AccountId Ledger::account(ProgrammeId programme, CustomerId customer) {
    const AccountId found = store_.findAccount(programme, customer);
    return found.isValid() ? found : store_.addAccount(programme, customer);
}

int Ledger::balance(AccountId account) { return store_.balance(account); }

LedgerEvent Ledger::blank(AccountId account, const QString& kind, TermsId terms, const QString& uid) const {
    LedgerEvent event;
    event.uid = uid;
    event.account = account;
    event.kind = kind;
    event.terms = terms;
    event.staff = transaction_.staff();
    event.occurredOn = today_;
    event.recordedAt = transaction_.clock().now();
    return event;
}

LedgerEventId Ledger::already(AccountId account, const QString& uid, const QString& source) {
    const LedgerEventId seen = store_.findUid(uid);
    if (seen.isValid() || source.isEmpty()) return seen;
    return standing(account, source);
}

QString Ledger::nextAttempt(AccountId account, const QString& kind, const QString& source) {
    if (source.isEmpty()) return {};
    const size_t made = store_.attempts(account, kind, source).all.size();
    return made == 0 ? source : u"%1#%2"_s.arg(source).arg(made + 1);
}

LedgerEventId Ledger::standing(AccountId account, const QString& source) { return store_.attempts(account, u"earn"_s, withoutAttempt(source)).standing; }

LedgerEventId Ledger::standing(LedgerEventId id) {
    const auto event = store_.find(id);
    if (!event) return {};
    return event->isReversed ? store_.attempts(event->account, event->kind, chainOf(*event)).standing : id;
}

std::vector<Lot> Ledger::usable(AccountId account) {
    std::vector<Lot> lots = store_.lots(account);
    std::erase_if(lots, [this](const Lot& lot) { return lot.usableFrom > today_ || (lot.expiresOn.isValid() && lot.expiresOn < today_); });
    return lots;
}

// ---- earn

Result<LedgerEventId> Ledger::earn(AccountId account, const Terms& terms, int units, const QString& uid, const QString& source, CardId card) {
    if (units < 1) return Refusal{LedgerWords::tr("At least one stamp is given at a time.")};
    if (const LedgerEventId seen = already(account, uid, source); seen.isValid()) return seen;
    LedgerEvent event = blank(account, u"earn"_s, terms.id, uid);
    event.source = nextAttempt(account, event.kind, withoutAttempt(source));
    event.card = card;
    Lot lot;
    lot.units = units;
    lot.usableFrom = today_;
    if (terms.expiryDays) lot.expiresOn = today_.plusDays(*terms.expiryDays);
    if (event.source.contains(u'#')) return addEarn(event, lot, leftBy(event));
    return addEarn(event, lot);
}

Result<LedgerEventId> Ledger::stamp(AccountId account, const Terms& terms, const QString& uid, const QString& source, CardId card) {
    if (const LedgerEventId seen = already(account, uid, source); seen.isValid()) return seen;
    if (auto refusal = tooSoon(account, terms, today_)) return *refusal;
    return earn(account, terms, 1, uid, source, card);
}

std::optional<Refusal> Ledger::tooSoon(AccountId account, const Terms& terms, Day day) {
    if (!terms.maxPerDay && terms.minGapSeconds == 0) return std::nullopt;
    const Instant now = transaction_.clock().now();
    // Two days back is enough for the stamps of one civil day in any zone.
    const auto given = store_.stampsSince(account, std::min(now, Clock::at(day, 0)) - 2 * kDay - terms.minGapSeconds * kSecond);
    for (const GivenStamp& stamp : given) {
        // A clock that was set back must not lock the card until it has caught up.
        const qint64 elapsed = now - stamp.recordedAt;
        if (elapsed >= 0 && elapsed < terms.minGapSeconds * kSecond)
            return Refusal{LedgerWords::tr("This card was stamped %1 by %2. It was not stamped again.").arg(ago(elapsed), stamp.staffName)};
    }
    const auto isOfDay = [day](const GivenStamp& stamp) { return stamp.occurredOn == day; };
    if (!terms.maxPerDay || std::count_if(given.begin(), given.end(), isOfDay) < *terms.maxPerDay) return std::nullopt;
    const GivenStamp& last = *std::find_if(given.begin(), given.end(), isOfDay);
    return Refusal{LedgerWords::tr("The rule gives %n stamp(s) a day, and this card was stamped %1 by %2.", nullptr, *terms.maxPerDay)
                       .arg(ago(now - last.recordedAt), last.staffName)};
}

LedgerEventId Ledger::addEarn(LedgerEvent event, const Lot& lot, const std::vector<Shortfall>& paysFirst) {
    event.id = store_.add(event);
    const LotId added = store_.addLot(event.account, event.id, lot);
    store_.addEntry(event.id, added, lot.units);
    settle(event.id, event.account, paysFirst, added);
    settle(event.id, event.account, store_.debts(event.account));
    return event.id;
}

// Stamps pay for rewards that were left without the stamps they had cost: those of one lot, or all there are.
void Ledger::settle(LedgerEventId event, AccountId account, const std::vector<Shortfall>& shortfalls, LotId from) {
    if (shortfalls.empty()) return;
    std::vector<Lot> lots = usable(account);
    if (from.isValid()) std::erase_if(lots, [from](const Lot& lot) { return lot.id != from; });
    for (const Shortfall& shortfall : shortfalls) {
        int paid = 0;
        for (Lot& lot : lots) {
            const int units = std::min(lot.remaining, shortfall.open - paid);
            if (units == 0) continue;
            move(event, {shortfall.lot, lot.id, shortfall.redemption, units});
            store_.addEntry(event, shortfall.lot, -units);
            lot.remaining -= units;
            paid += units;
        }
        if (paid > 0) store_.addSettlement(event, shortfall.id, paid);
    }
}

// ---- redeem

Result<LedgerEventId> Ledger::redeem(AccountId account, const Terms& terms, int units, const QString& uid, CardId card) {
    if (const LedgerEventId seen = store_.findUid(uid); seen.isValid()) return seen;
    LedgerEvent event = blank(account, u"redeem"_s, terms.id, uid);
    event.card = card;
    if (units < 1) return Refusal{LedgerWords::tr("At least one stamp is redeemed at a time.")};
    return draw(event, units);
}

Result<LedgerEventId> Ledger::draw(const LedgerEvent& event, int units, const std::vector<Absorbed>& unpaid) {
    lapse(event.account);
    for (const Absorbed& part : unpaid) units -= part.units;
    const std::vector<Lot> lots = usable(event.account);
    int have = 0;
    for (const Lot& lot : lots) have += lot.remaining;
    if (have < units) return Refusal{LedgerWords::tr("The card is not full: %n more stamp(s) to go.", nullptr, units - have)};
    const LedgerEventId redemption = store_.add(event);
    for (const Lot& lot : lots) {
        const int taken = std::min(lot.remaining, units);
        if (taken == 0) break;
        store_.addEntry(redemption, lot.id, -taken, redemption);
        units -= taken;
    }
    for (const Absorbed& part : unpaid) {
        store_.addEntry(redemption, part.lot, part.units);
        store_.addEntry(redemption, part.lot, -part.units, redemption);
        store_.addShortfall(redemption, part.lot, redemption, part.units, part.isForgiven);
    }
    if (!unpaid.empty()) settle(redemption, event.account, store_.debts(event.account));
    return redemption;
}

// ---- reverse

Result<LedgerEventId> Ledger::reverse(LedgerEventId id, const QString& uid, const QString& reason) {
    if (const LedgerEventId seen = store_.findUid(uid); seen.isValid()) return seen;
    const auto event = store_.find(id);
    if (!event) return Refusal{LedgerWords::tr("The ledger has no entry %1.").arg(id.value)};
    if (!canBeReversed(*event)) return Refusal{LedgerWords::tr("This entry of the ledger cannot be taken back.")};
    if (event->isReversed) return Refusal{LedgerWords::tr("This entry of the ledger was taken back already.")};
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

// Finds other stamps to pay for what the lots of this earn were spent on. Writes nothing.
std::optional<Refusal> Ledger::planReversal(const LedgerEvent& earn, const std::vector<Lot>& lots, std::vector<Move>& moves, std::vector<Draw>& unpaid) {
    if (lots.empty()) return std::nullopt;
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
    if (unpaid.empty() || store_.terms(earn.terms).clawback != Clawback::Refuse) return std::nullopt;
    return Refusal{LedgerWords::tr("This stamp was spent on a reward already. Take the reward back first.")};
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

// ---- repeat

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

// ---- lapse

void Ledger::lapse(AccountId account) {
    std::vector<Lot> lots = store_.lots(account);
    std::erase_if(lots, [this](const Lot& lot) { return !lot.expiresOn.isValid() || lot.expiresOn >= today_; });
    if (lots.empty()) return;
    const auto earn = store_.find(lots.front().event);
    const LedgerEventId expiry = store_.add(blank(account, u"expire"_s, earn->terms, newUid()));
    for (const Lot& lot : lots) store_.addEntry(expiry, lot.id, -lot.remaining);
}

}  // namespace regulars
