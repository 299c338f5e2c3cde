#pragma once
#include "core/loyalty/programme.h"
#include "core/storage/transaction.h"

namespace regulars {

/// The append-only ledger: earn, redeem and reverse as events over lots; a debit names the lots it draws from.
/// A reversed earn whose stamps were spent is re-pointed to another lot, or recorded as a shortfall (see core/loyalty/README.md).
class Ledger {
public:
    explicit Ledger(Transaction& transaction) : transaction_(transaction) {}
    /// The live account of the customer in the programme, made if need be.
    AccountId account(ProgrammeId programme, CustomerId customer);
    /// `uid` makes it happen once: the same press or scan twice is the first one's event again. `source` ("visit:123") earns once;
    /// after a reversal again, as "visit:123#2".
    Result<LedgerEventId> earn(AccountId account, const Terms& terms, int units, const QString& uid, const QString& source, CardId card = {});
    Result<LedgerEventId> redeem(AccountId account, const Terms& terms, int units, const QString& uid, CardId card = {});
    Result<LedgerEventId> reverse(LedgerEventId event, const QString& uid, const QString& reason);
    /// Does a reversed event once more, as a new one (redo).
    Result<LedgerEventId> repeat(LedgerEventId reversedEvent, const QString& uid);
    [[nodiscard]] int balance(AccountId account);

private:
    Transaction& transaction_;
};

}  // namespace regulars
