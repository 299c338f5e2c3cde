#pragma once
#include "core/customers/customer.h"
#include "core/storage/connection.h"
#include <functional>
#include <set>

namespace regulars {

/// Reads what duplicates are told by; the only SQL of the room. People in the bin are left out.
class DuplicateStore {
public:
    using Pair = std::pair<qint64, qint64>;
    explicit DuplicateStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] qint64 highestId();
    [[nodiscard]] qint64 count();
    /// The customers with ids from first to last, by id: names, phones, e-mails, addresses, birthdays and external ids.
    [[nodiscard]] std::vector<Customer> read(qint64 first, qint64 last);
    [[nodiscard]] std::optional<Customer> find(CustomerId id);
    /// Pairs somebody has said are two people, the lower id first.
    [[nodiscard]] std::set<Pair> notTheSame();
    /// Whose phone ends in these digits, at most `limit`.
    [[nodiscard]] std::vector<CustomerId> withPhoneTail(const QString& digits, int limit);
    [[nodiscard]] std::vector<CustomerId> withEmail(const QString& address, int limit);
    [[nodiscard]] std::vector<CustomerId> withExternalId(const QString& externalId, int limit);
    /// Those of these people who have a birthday, a street or a post code of `like`, as it is written there.
    [[nodiscard]] std::vector<CustomerId> bornOrLivingAs(const std::vector<CustomerId>& people, const Customer& like);

private:
    Connection& connection_;
};

}  // namespace regulars
