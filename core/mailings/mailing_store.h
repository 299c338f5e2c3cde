#pragma once
#include "core/mailings/mailing.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of mailings, their cards, and the append-only record of what became of each.
class MailingStore {
public:
    explicit MailingStore(Connection& connection) : connection_(connection) {}
    MailingId add(const Mailing& mailing);
    [[nodiscard]] std::optional<Mailing> find(MailingId id);
    [[nodiscard]] std::vector<Mailing> latest(int limit);  ///< without their items
    /// What became of a mailing's cards, as far as it was said and not taken back.
    struct Tally { int cards = 0, printed = 0, spoiled = 0; };
    [[nodiscard]] Tally tally(MailingId id);
    /// Whether a card of this customer's for this one occasion was printed, and that was not taken back.
    [[nodiscard]] bool isPrinted(CustomerId id, const QString& occasion);
    /// Visits so far, for the text of a card.
    [[nodiscard]] int visits(CustomerId id);

private:
    Connection& connection_;
};

}  // namespace regulars
