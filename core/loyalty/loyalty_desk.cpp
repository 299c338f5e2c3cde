#include "core/loyalty/loyalty_desk.h"
#include "core/counter/permissions.h"
#include "core/storage/presence.h"
#include <QCoreApplication>
#include <QUuid>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(LoyaltyDesk)
};

QString newUid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

Refusal noProgramme() { return {DeskWords::tr("The shop has no stamp programme yet.")}; }

CardStanding standingOf(Transaction& transaction, CustomerId id, const Programme& programme) {
    CardStanding nothing;
    nothing.customer = id;
    nothing.programme = programme;
    return LoyaltyStore(transaction.connection()).standing(id, programme).value_or(nothing);
}

// Why this number cannot be given to this customer.
std::optional<Refusal> taken(LoyaltyStore& store, const CardNumber& number) {
    const QString status = store.cardStatus(number);
    if (status.isEmpty() || status == u"stock") return std::nullopt;
    if (status == u"active") return Refusal{DeskWords::tr("Card %1 belongs to another customer.").arg(number.grouped())};
    return Refusal{DeskWords::tr("Card %1 is no longer valid and cannot be given again.").arg(number.grouped())};
}

Result<CardNumber> give(Transaction& transaction, CustomerId id, const std::optional<CardNumber>& wanted) {
    if (auto refusal = absence(transaction.connection(), id)) return *refusal;
    LoyaltyStore store(transaction.connection());
    const auto old = store.activeCard(id);
    if (old && wanted && old->number == *wanted) return *wanted;
    const CardNumber number = wanted ? *wanted : store.unusedNumber();
    if (auto refusal = taken(store, number)) return *refusal;
    const CardId card = store.cardStatus(number).isEmpty() ? store.addCard(number, id) : store.activate(number, id);
    if (old) store.replace(old->id, card);
    return number;
}

std::optional<Refusal> objection(const Programme& programme) {
    if (programme.name.trimmed().isEmpty()) return Refusal{DeskWords::tr("A programme needs a name.")};
    if (const QString why = programme.terms.objection(); !why.isEmpty()) return Refusal{why};
    return std::nullopt;
}

}  // namespace

QFuture<Outcome<CardNumber>> LoyaltyDesk::giveCard(StaffId by, CustomerId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Give a card"), by, id}, [id](Transaction& t) { return give(t, id, std::nullopt); });
}

QFuture<Outcome<CardNumber>> LoyaltyDesk::giveCard(StaffId by, CustomerId id, CardNumber number) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Give a card"), by, id}, [id, number](Transaction& t) { return give(t, id, number); });
}

Result<CardStanding> LoyaltyDesk::stampWithin(Transaction& transaction, CustomerId id, const QString& press, const QString& source) {
    if (auto refusal = absence(transaction.connection(), id)) return *refusal;
    const auto programme = LoyaltyStore(transaction.connection()).programme();
    if (!programme) return noProgramme();
    Ledger ledger(transaction);
    const AccountId account = ledger.account(programme->id, id);
    const auto stamped = ledger.stamp(account, programme->terms, press.isEmpty() ? newUid() : press, source);
    if (const auto* refusal = std::get_if<Refusal>(&stamped)) return *refusal;
    CardStanding standing = standingOf(transaction, id, *programme);
    if (!standing.expires || *standing.expires >= transaction.clock().today()) return standing;
    ledger.lapse(account);
    return standingOf(transaction, id, *programme);
}

std::optional<Refusal> LoyaltyDesk::takeBackWithin(Transaction& transaction, CustomerId id, const QString& source) {
    Ledger ledger(transaction);
    for (const AccountId account : LedgerStore(transaction.connection()).accountsOf(id)) {
        const LedgerEventId earn = ledger.standing(account, source);
        if (!earn.isValid()) continue;
        const auto reversed = ledger.reverse(earn, newUid(), {});
        if (const auto* refusal = std::get_if<Refusal>(&reversed)) return *refusal;
    }
    return std::nullopt;
}

QFuture<Outcome<CardStanding>> LoyaltyDesk::stamp(StaffId by, CustomerId id, QString press) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Stamp the card"), by, id}, [id, press](Transaction& t) { return stampWithin(t, id, press, {}); });
}

QFuture<Outcome<CardStanding>> LoyaltyDesk::redeem(StaffId by, CustomerId id, QString press) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Redeem a reward"), by, id}, [id, press](Transaction& t) -> Result<CardStanding> {
        if (auto refusal = absence(t.connection(), id)) return *refusal;
        const auto programme = LoyaltyStore(t.connection()).programme();
        if (!programme) return noProgramme();
        const int needed = programme->terms.stampsNeeded;
        Ledger ledger(t);
        const AccountId account = LedgerStore(t.connection()).findAccount(programme->id, id);
        if (!account.isValid()) return Refusal{DeskWords::tr("The card is not full: %n more stamp(s) to go.", nullptr, needed)};
        const auto redeemed = ledger.redeem(account, programme->terms, needed, press.isEmpty() ? newUid() : press);
        if (const auto* refusal = std::get_if<Refusal>(&redeemed)) return *refusal;
        return standingOf(t, id, *programme);
    });
}

QFuture<Outcome<CardStanding>> LoyaltyDesk::takeBackLatest(StaffId by, CustomerId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Take back a stamp or reward"), by, id}, [id](Transaction& t) -> Result<CardStanding> {
        if (auto refusal = absence(t.connection(), id)) return *refusal;
        const auto programme = LoyaltyStore(t.connection()).programme();
        if (!programme) return noProgramme();
        LedgerStore store(t.connection());
        LedgerEventId latest;
        for (const AccountId account : store.accountsOf(id)) latest = std::max(latest, store.newestStanding(account));
        if (!latest.isValid()) return Refusal{DeskWords::tr("There is no stamp or reward to take back.")};
        const auto reversed = Ledger(t).reverse(latest, newUid(), {});
        if (const auto* refusal = std::get_if<Refusal>(&reversed)) return *refusal;
        return standingOf(t, id, *programme);
    });
}

QFuture<Outcome<Done>> LoyaltyDesk::changeProgramme(StaffId by, Programme programme) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change the loyalty programme"), by}, [by, programme](Transaction& t) -> Result<Done> {
        if (auto refusal = Permissions::objection(t.connection(), by, Deed::ChangeProgramme)) return *refusal;
        LoyaltyStore store(t.connection());
        const auto now = store.programme();
        if (!now) return noProgramme();
        if (auto refusal = objection(programme)) return *refusal;
        if (programme.name != now->name) store.rename(now->id, programme.name);
        if (programme.terms.sameRule(now->terms)) return Done{};
        Terms next = programme.terms;
        next.programme = now->id;
        next.effectiveFrom = t.clock().today();
        store.addTerms(next);
        return Done{};
    });
}

QFuture<Outcome<int>> LoyaltyDesk::lapse(StaffId by) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Stamps lapsed"), by, {}, false}, [](Transaction& t) -> Result<int> {
        Ledger ledger(t);
        const auto accounts = LedgerStore(t.connection()).accountsWithLapsed(t.clock().today());
        for (const AccountId account : accounts) ledger.lapse(account);
        return static_cast<int>(accounts.size());
    });
}

}  // namespace regulars
