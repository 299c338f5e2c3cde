#pragma once
#include "core/customers/customer.h"
#include "core/storage/database.h"

namespace regulars {

/// Many customers into the bin or out of it as one action that can be taken back.
class BinDesk {
public:
    explicit BinDesk(Database& database) : database_(database) {}
    /// How many went: who is there already, or was erased, is passed over.
    QFuture<Outcome<qint64>> remove(StaffId by, std::vector<CustomerId> people);
    /// How many came back; refused with the reason when one of them cannot.
    QFuture<Outcome<qint64>> restore(StaffId by, std::vector<CustomerId> people);

private:
    Database& database_;
};

}  // namespace regulars
