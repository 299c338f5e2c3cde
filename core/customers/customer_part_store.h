#pragma once
#include "core/customers/customer.h"
#include "core/storage/connection.h"

namespace regulars {

/// The only SQL of what hangs on a customer: phones, e-mails, addresses, dates, handles, former names, facts, tags, the shop's own fields, consents.
class CustomerPartStore {
public:
    explicit CustomerPartStore(Connection& connection) : connection_(connection) {}
    /// Fills in everything that hangs on the customer of this id.
    void read(Customer& customer);
    /// Rewrites what differs, row by row, so that undo of one thing does not touch another.
    void write(CustomerId id, const Customer& before, const Customer& after);
    void addConsent(CustomerId id, const ConsentEvent& event);
    [[nodiscard]] qint64 tagId(const QString& name);  ///< of a tag, which is made if there is none of this name

private:
    void writeTags(CustomerId id, const QStringList& before, const QStringList& after);
    void writeValues(CustomerId id, const std::vector<CustomValue>& before, const std::vector<CustomValue>& after);
    Connection& connection_;
};

}  // namespace regulars
