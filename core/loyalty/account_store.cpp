#include "core/loyalty/account_store.h"

namespace regulars {

namespace {

int toInt(qint64 value) { return static_cast<int>(value); }

std::vector<Shortfall> shortfallsOf(Statement& s) {
    std::vector<Shortfall> all;
    while (s.step())
        if (s.integer(3) > 0) all.push_back({s.id<ShortfallId>(0), s.id<LotId>(1), s.id<LedgerEventId>(2), toInt(s.integer(3))});
    return all;
}

}  // namespace

std::vector<AccountStore::Account> AccountStore::live(CustomerId customer) {
    Statement s(connection_, "SELECT id, programme_id FROM loyalty_account WHERE customer_id = ?1 AND status IN ('active', 'frozen') ORDER BY id");
    s.bind(customer);
    std::vector<Account> all;
    while (s.step()) all.push_back({s.id<AccountId>(0), s.id<ProgrammeId>(1)});
    return all;
}

std::vector<AccountId> AccountStore::joined(CustomerId gone, CustomerId kept) {
    Statement s(connection_, "SELECT a.id FROM loyalty_account a JOIN loyalty_account b ON b.id = a.merged_into WHERE a.customer_id = ?1 AND b.customer_id = ?2 ORDER BY a.id");
    s.bind(gone, kept);
    std::vector<AccountId> all;
    while (s.step()) all.push_back(s.id<AccountId>(0));
    return all;
}

AccountId AccountStore::mergedInto(AccountId account) {
    Statement s(connection_, "SELECT merged_into FROM loyalty_account WHERE id = ?1");
    s.bind(account);
    return s.step() ? s.id<AccountId>(0) : AccountId{};
}

void AccountStore::setMerged(AccountId account, AccountId into) {
    Statement(connection_, "UPDATE loyalty_account SET merged_into = ?2, status = CASE WHEN ?2 IS NULL THEN 'active' ELSE 'merged' END WHERE id = ?1").bind(account, into).run();
}

TermsId AccountStore::newestTerms(AccountId account) {
    Statement s(connection_, "SELECT t.id FROM loyalty_account a JOIN loyalty_terms t ON t.programme_id = a.programme_id WHERE a.id = ?1 ORDER BY t.version DESC LIMIT 1");
    s.bind(account);
    return s.step() ? s.id<TermsId>(0) : TermsId{};
}

int AccountStore::worth(CustomerId customer) {
    LedgerStore ledger(connection_);
    int sum = 0;
    for (const Account& account : live(customer)) {
        sum += ledger.balance(account.id);
        for (const Shortfall& debt : ledger.debts(account.id)) sum -= debt.open;
    }
    return sum;
}

std::optional<Lot> AccountStore::lot(LotId id) {
    Statement s(connection_, "SELECT l.id, l.event_id, l.units, (SELECT COALESCE(SUM(e.delta), 0) FROM loyalty_entry e WHERE e.lot_id = l.id), l.usable_from, l.expires_on "
                             "FROM loyalty_lot l WHERE l.id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return Lot{s.id<LotId>(0), s.id<LedgerEventId>(1), toInt(s.integer(2)), toInt(s.integer(3)), s.day(4), s.day(5)};
}

LedgerEventId AccountStore::reversalOf(LedgerEventId event) {
    Statement s(connection_, "SELECT id FROM loyalty_event WHERE reverses = ?1");
    s.bind(event);
    return s.step() ? s.id<LedgerEventId>(0) : LedgerEventId{};
}

int AccountStore::takenOut(LedgerEventId reversal, LotId lot) {
    Statement s(connection_, "SELECT COALESCE((SELECT -SUM(delta) FROM loyalty_entry WHERE event_id = ?1 AND lot_id = ?2 AND draw_of IS NULL), 0) "
                             "+ COALESCE((SELECT SUM(units) FROM loyalty_shortfall WHERE event_id = ?1 AND lot_id = ?2), 0)");
    s.bind(reversal, lot);
    return s.step() ? toInt(s.integer(0)) : 0;
}

std::vector<Shortfall> AccountStore::settledBy(LedgerEventId event) {
    Statement s(connection_, "SELECT f.id, f.lot_id, f.redeem_id, t.units FROM loyalty_settlement t JOIN loyalty_shortfall f ON f.id = t.shortfall_id WHERE t.event_id = ?1 ORDER BY f.id");
    return shortfallsOf(s.bind(event));
}

std::vector<Shortfall> AccountStore::leftBy(LedgerEventId event) {
    Statement s(connection_, "SELECT s.id, s.lot_id, s.redeem_id, s.units - COALESCE((SELECT SUM(t.units) FROM loyalty_settlement t WHERE t.shortfall_id = s.id), 0) "
                             "FROM loyalty_shortfall s WHERE s.event_id = ?1 ORDER BY s.id");
    return shortfallsOf(s.bind(event));
}

int AccountStore::number(std::string_view sql, LedgerEventId event, const QString& day) {
    Statement s(connection_, sql);
    if (day.isEmpty()) s.bind(event);
    else s.bind(event, day);
    return s.step() ? toInt(s.integer(0)) : 0;
}

int AccountStore::spentForGood(LedgerEventId mergeIn, Day today) {
    // What a debt that came along was paid with returns first; it is counted with the other stamps.
    const int spent = number("SELECT COALESCE(-SUM(e.delta), 0) FROM loyalty_lot l JOIN loyalty_entry e ON e.lot_id = l.id WHERE l.event_id = ?1 AND e.draw_of IS NOT NULL "
                             "AND e.draw_of <> ?1", mergeIn);
    const int others = number("SELECT COALESCE(SUM(e.delta), 0) FROM loyalty_event v JOIN loyalty_lot l ON l.account_id = v.account_id JOIN loyalty_entry e ON e.lot_id = l.id "
                              "WHERE v.id = ?1 AND l.event_id <> ?1 AND l.usable_from <= ?2 AND (l.expires_on IS NULL OR l.expires_on >= ?2)", mergeIn, today.iso());
    const int returning = number("SELECT COALESCE(-SUM(e.delta), 0) FROM loyalty_entry e JOIN loyalty_lot l ON l.id = e.lot_id WHERE e.draw_of = ?1 AND l.event_id <> ?1", mergeIn);
    return std::max(0, spent - others - returning);
}

}  // namespace regulars
