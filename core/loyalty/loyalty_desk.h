#pragma once
#include "core/loyalty/ledger.h"
#include "core/loyalty/loyalty_store.h"
#include "core/storage/database.h"

namespace regulars {

/// What the counter does with cards: give, stamp, redeem, take back, and the owner's change of the rule.
class LoyaltyDesk {
public:
    explicit LoyaltyDesk(Database& database) : database_(database) {}
    /// A card of a new number, or of this one. The card the customer had until now is replaced by it; their stamps stay.
    QFuture<Outcome<CardNumber>> giveCard(StaffId by, CustomerId id);
    QFuture<Outcome<CardNumber>> giveCard(StaffId by, CustomerId id, CardNumber number);
    /// One stamp. `press` identifies the key press or scan: the same one twice stamps once.
    QFuture<Outcome<CardStanding>> stamp(StaffId by, CustomerId id, QString press);
    QFuture<Outcome<CardStanding>> redeem(StaffId by, CustomerId id, QString press);
    /// Reverses the newest stamp or reward of the customer that stands.
    QFuture<Outcome<CardStanding>> takeBackLatest(StaffId by, CustomerId id);
    QFuture<Outcome<Done>> changeProgramme(StaffId by, Programme programme);  ///< a new version of the terms
    /// Takes out the stamps that lapsed before today, of everybody; at the start of a day. Gives how many cards were touched.
    QFuture<Outcome<int>> lapse(StaffId by);
    /// For other desks, inside their own transaction (a visit with its stamp).
    static Result<CardStanding> stampWithin(Transaction& transaction, CustomerId id, const QString& press, const QString& source);
    /// Reverses the stamp this source earned, if one stands (a visit that is removed).
    static std::optional<Refusal> takeBackWithin(Transaction& transaction, CustomerId id, const QString& source);

private:
    Database& database_;
};

}  // namespace regulars
