#pragma once
#include "core/loyalty/card_number.h"
#include "core/loyalty/programme.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The SQL of programmes, cards and what is read of the ledger.
class LoyaltyStore {
public:
    explicit LoyaltyStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::optional<Programme> programme();  ///< the active stamp programme with its newest terms
    ProgrammeId add(const Programme& programme);
    void addTerms(const Terms& terms);                   ///< the next version
    void rename(ProgrammeId id, const QString& name);
    [[nodiscard]] std::optional<CustomerId> cardOwner(const CardNumber& number);  ///< of an active card
    [[nodiscard]] QString cardStatus(const CardNumber& number);                   ///< empty: unknown number
    /// Empty: no card, and no stamp or reward that stands.
    [[nodiscard]] std::optional<CardStanding> standing(CustomerId id);
    [[nodiscard]] std::optional<CardStanding> standing(CustomerId id, const Programme& programme);
    CardId addCard(const CardNumber& number, CustomerId id);
    struct Card { CardId id; CardNumber number; };
    [[nodiscard]] std::optional<Card> activeCard(CustomerId id);
    CardId activate(const CardNumber& number, CustomerId id);                      ///< a card from the stock
    void replace(CardId card, CardId by);                                          ///< the old number says "replaced" from now on
    /// For undo of a new rule: the one before it. Empty when another rule holds by now, or there was none before.
    [[nodiscard]] std::optional<Terms> ruleBefore(TermsId undone);
    [[nodiscard]] CardNumber unusedNumber();             ///< random, checked against those given
    [[nodiscard]] std::vector<LedgerLine> ledger(int limit, LedgerEventId before = {}, CustomerId only = {});
    struct Totals { qint64 cards = 0, stampsOut = 0, rewardsReady = 0, rewardsUsed = 0; };
    [[nodiscard]] Totals totals();

private:
    Connection& connection_;
};

}  // namespace regulars
