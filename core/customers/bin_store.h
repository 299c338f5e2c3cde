#pragma once
#include "core/base/clock.h"
#include "core/customers/customer.h"
#include "core/storage/connection.h"
#include <span>

namespace regulars {

/// Somebody in the bin: since when, and whoever put them there.
struct BinnedCustomer {
    CustomerId id;
    QString displayName;
    QString city;
    Instant at = 0;
    QString by;         ///< empty when the journal does not tell
    ActionId action;    ///< the action that put them there; invalid when the journal does not tell
};

/// Somebody in the bin whose phone, e-mail, card or number in another program is that of a new customer.
struct BinnedMatch {
    enum class Why { Phone, Email, ExternalId, Card };
    CustomerId id;
    QString displayName;
    Why why = Why::Phone;
    QString what;       ///< the number or the address, as the bin has it
};

/// Who is in the bin and can come out of it. Records that were merged into another leave the bin by unmerging only and are not told
/// here, nor are those that were erased.
class BinStore {
public:
    explicit BinStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] qint64 count();
    /// The latest first.
    [[nodiscard]] std::vector<qint64> ids();
    /// One for each id, in their order; who is not in the bin comes as a default one.
    [[nodiscard]] std::vector<BinnedCustomer> rows(std::span<const qint64> ids);
    [[nodiscard]] bool holds(CustomerId id);
    /// Who in the bin has a phone, an e-mail, a number in another program of `typed`, or this card (13 digits; may be empty); each once.
    [[nodiscard]] std::vector<BinnedMatch> matching(const Customer& typed, const QString& cardNumber = {}, int limit = 3);
    /// The phones, e-mails and numbers of `person` that people in the book have by now: for telling when somebody comes back.
    [[nodiscard]] QStringList takenMeanwhile(const Customer& person);

private:
    void tellWhoBinned(BinnedCustomer& one);
    Connection& connection_;
};

}  // namespace regulars
