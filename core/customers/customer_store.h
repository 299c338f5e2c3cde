#pragma once
#include "core/customers/customer.h"
#include "core/storage/connection.h"
#include <span>

namespace regulars {

/// The only SQL of a customer and what hangs on it: phones, e-mails, addresses, dates, tags, external ids, consents.
class CustomerStore {
public:
    explicit CustomerStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] std::optional<Customer> find(CustomerId id);      ///< binned ones too
    [[nodiscard]] bool exists(CustomerId id);                       ///< and is not in the bin
    [[nodiscard]] QString displayName(CustomerId id);
    /// Stores a new customer and all its parts; the id given is ignored.
    CustomerId add(const Customer& customer);
    /// Rewrites what differs from what is stored, row by row, so that undo of one field does not touch another.
    void put(const Customer& customer);
    [[nodiscard]] bool isErased(CustomerId id);                     ///< for good: only numbers without a name are left
    [[nodiscard]] CustomerId mergedInto(CustomerId id);             ///< whom a binned record was made one with; invalid: nobody
    void bin(CustomerId id, qint64 at);
    void unbin(CustomerId id);
    void addConsent(CustomerId id, const ConsentEvent& event);
    void addTwin(CustomerId id, CustomerId other, const QString& reason);
    [[nodiscard]] std::vector<std::pair<CustomerId, QString>> twins(CustomerId id);
    [[nodiscard]] std::vector<CustomerId> withPhone(const PhoneNumber& number);
    [[nodiscard]] std::vector<CustomerId> withEmail(const QString& address);
    [[nodiscard]] std::optional<CustomerId> withExternalId(const QString& externalId);
    [[nodiscard]] qint64 tagId(const QString& name);  ///< of a tag, which is made if there is none of this name
    [[nodiscard]] QStringList allTags();
    [[nodiscard]] qint64 count();  ///< without the bin
    /// Every customer outside the bin in id order, for export; calls `each` with whole customers.
    void forEach(const std::function<void(const Customer&)>& each);

private:
    void putManner(CustomerId id, const Customer& before, const Customer& after);
    Connection& connection_;
};

}  // namespace regulars
