#pragma once
#include "core/loyalty/account_store.h"
#include "core/loyalty/ledger_store.h"
#include "core/storage/transaction.h"
#include <functional>

namespace regulars {

/// The append-only ledger: earn, redeem and reverse as events over lots; a debit names the lots it draws from.
/// A reversed earn whose stamps were spent is re-pointed to another lot, or recorded as a shortfall (see core/loyalty/README.md).
class Ledger {
public:
    /// Works on the day of the transaction's clock, or on `today` when one is given (balances brought in, a generated shop).
    explicit Ledger(Transaction& transaction, Day today = {});
    /// The live account of the customer in the programme, made if need be.
    AccountId account(ProgrammeId programme, CustomerId customer);
    /// `uid` makes it happen once: the same press or scan twice is the first one's event again. `source` ("visit:123") earns once;
    /// after a reversal again, as "visit:123#2".
    Result<LedgerEventId> earn(AccountId account, const Terms& terms, int units, const QString& uid, const QString& source, CardId card = {});
    /// One stamp under the rules of the counter: refused when the day's stamps are given, or when the last was given a moment ago.
    Result<LedgerEventId> stamp(AccountId account, const Terms& terms, const QString& uid, const QString& source, CardId card = {});
    /// Draws from the lots that lapse soonest. Refused when there are not enough stamps.
    Result<LedgerEventId> redeem(AccountId account, const Terms& terms, int units, const QString& uid, CardId card = {});
    Result<LedgerEventId> reverse(LedgerEventId event, const QString& uid, const QString& reason);
    /// Does a reversed event once more, as a new one (redo). An event that was repeated already is that repetition.
    Result<LedgerEventId> repeat(LedgerEventId reversedEvent, const QString& uid);
    /// The event itself, or the repetition of it that stands; invalid when all were reversed.
    [[nodiscard]] LedgerEventId standing(LedgerEventId event);
    /// The earn of this source that stands.
    [[nodiscard]] LedgerEventId standing(AccountId account, const QString& source);
    /// Takes out what lapsed before today. Doing it twice does it once.
    void lapse(AccountId account);
    [[nodiscard]] int balance(AccountId account);
    /// All stamps and debts of one account go to another of the same programme, each stamp with its last day.
    void join(AccountId gone, AccountId kept);
    /// They go back, but for those spent since that no other stamp of the other account can pay for. Does nothing to an account that is not joined.
    void part(AccountId gone);

private:
    enum class Spent { Refused, Stays, Lent };  ///< what parting does with stamps that were spent since
    struct Move { LotId from, to; LedgerEventId redemption; int units; };
    [[nodiscard]] LedgerEvent blank(AccountId account, const QString& kind, TermsId terms, const QString& uid) const;
    [[nodiscard]] LedgerEventId already(AccountId account, const QString& uid, const QString& source);
    [[nodiscard]] std::optional<Refusal> tooSoon(AccountId account, const Terms& terms, Day day);
    [[nodiscard]] std::vector<Lot> usable(AccountId account);
    [[nodiscard]] QString nextAttempt(AccountId account, const QString& kind, const QString& source);
    LedgerEventId addEarn(LedgerEvent event, const Lot& lot, const std::vector<Shortfall>& paysFirst = {});
    [[nodiscard]] std::vector<LedgerEventId> attemptsOf(const LedgerEvent& event);
    [[nodiscard]] std::vector<Shortfall> leftBy(const LedgerEvent& reversed);
    Result<LedgerEventId> draw(const LedgerEvent& event, int units, const std::vector<Absorbed>& unpaid = {});
    Result<LedgerEventId> drawAgain(const LedgerEvent& event, const LedgerEvent& original);
    std::optional<Refusal> planReversal(const LedgerEvent& earn, const std::vector<Lot>& lots, std::vector<Move>& moves, std::vector<Draw>& unpaid);
    void takeOut(LedgerEventId reversal, const LedgerEvent& earn, const std::vector<Lot>& lots, const std::vector<Move>& moves, const std::vector<Draw>& unpaid);
    void giveBack(LedgerEventId reversal, LedgerEventId redemption);
    void move(LedgerEventId event, const Move& move);
    void settle(LedgerEventId event, AccountId account, const std::vector<Shortfall>& shortfalls, LotId from = {});
    LedgerEventId joinOut(AccountId gone, AccountId kept, const QString& uid);
    LedgerEventId joinIn(AccountId gone, AccountId kept, const QString& uid, const std::vector<Shortfall>& lent = {});
    Result<LedgerEventId> partIn(const LedgerEvent& in, Spent spent, const QString& uid);
    LedgerEventId partOut(const LedgerEvent& out, const QString& uid);
    Result<LedgerEventId> joinAgain(const LedgerEvent& original, const QString& uid);
    Result<LedgerEventId> apart(AccountId account, const std::function<Result<LedgerEventId>()>& step);
    void planMoves(const LedgerEvent& earn, const std::vector<Lot>& lots, std::vector<Move>& moves, std::vector<Draw>& unpaid);

    Transaction& transaction_;
    LedgerStore store_;
    AccountStore accounts_;
    Day today_;
};

}  // namespace regulars
