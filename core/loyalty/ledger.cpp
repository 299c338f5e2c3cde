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

QString ago(qint64 milliseconds) {
    const int seconds = static_cast<int>(std::max<qint64>(0, milliseconds) / kSecond);
    if (seconds < 120) return LedgerWords::tr("%n second(s) ago", nullptr, seconds);
    if (seconds < 7200) return LedgerWords::tr("%n minute(s) ago", nullptr, seconds / 60);
    return LedgerWords::tr("%n hour(s) ago", nullptr, seconds / 3600);
}

}  // namespace

Ledger::Ledger(Transaction& transaction, Day today)
    : transaction_(transaction), store_(transaction.connection()), accounts_(transaction.connection()), today_(today.isValid() ? today : transaction.clock().today()) {}

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
