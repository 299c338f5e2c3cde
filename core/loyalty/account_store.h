#pragma once
#include "core/loyalty/ledger_store.h"

namespace regulars {

/// What joining two accounts and parting them again reads of the ledger, and the one word about an account that is rewritten: whether it is joined to another.
class AccountStore {
public:
    explicit AccountStore(Connection& connection) : connection_(connection) {}
    /// A live account and its programme.
    struct Account { AccountId id; ProgrammeId programme; };
    [[nodiscard]] std::vector<Account> live(CustomerId customer);
    /// The accounts of one customer that are joined to accounts of another.
    [[nodiscard]] std::vector<AccountId> joined(CustomerId gone, CustomerId kept);
    [[nodiscard]] AccountId mergedInto(AccountId account);  ///< invalid: it stands by itself
    void setMerged(AccountId account, AccountId into);      ///< invalid: it stands by itself again
    [[nodiscard]] TermsId newestTerms(AccountId account);
    /// Stamps left less stamps owed, in all live accounts of the customer.
    [[nodiscard]] int worth(CustomerId customer);

    [[nodiscard]] std::optional<Lot> lot(LotId id);
    [[nodiscard]] LedgerEventId reversalOf(LedgerEventId event);
    /// How many stamps the reversal of a merge took out of a lot that came with it; those that were only lent count too.
    [[nodiscard]] int takenOut(LedgerEventId reversal, LotId lot);
    /// The debts an event paid.
    [[nodiscard]] std::vector<Shortfall> settledBy(LedgerEventId event);
    /// The shortfalls an event left that are still open.
    [[nodiscard]] std::vector<Shortfall> leftBy(LedgerEventId event);
    /// How many stamps that came with this merge were spent on rewards and cannot be paid for by other stamps usable on this day.
    [[nodiscard]] int spentForGood(LedgerEventId mergeIn, Day today);

private:
    [[nodiscard]] int number(std::string_view sql, LedgerEventId event, const QString& day = {});
    Connection& connection_;
};

}  // namespace regulars
