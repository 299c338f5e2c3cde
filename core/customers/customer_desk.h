#pragma once
#include "core/customers/customer.h"
#include "core/storage/database.h"

namespace regulars {

/// Taking in, changing and binning customers; each verb is one action that can be taken back.
class CustomerDesk {
public:
    explicit CustomerDesk(Database& database) : database_(database) {}
    QFuture<Outcome<CustomerId>> add(StaffId by, Customer customer);
    /// Carries what differs between the two over to the book; refused when the same field was changed there meanwhile.
    QFuture<Outcome<Done>> change(StaffId by, Customer before, Customer after);
    QFuture<Outcome<Done>> remove(StaffId by, CustomerId id);   ///< to the bin
    QFuture<Outcome<Done>> restore(StaffId by, CustomerId id);  ///< out of the bin
    QFuture<Outcome<Done>> consent(StaffId by, CustomerId id, Channel channel, bool given, QString source, QString purpose = {}, QString wording = {});
    /// Why this customer cannot be stored, in words; empty when it can. Used by the form before saving.
    [[nodiscard]] static QString objection(const Customer& customer);

private:
    Database& database_;
};

}  // namespace regulars
