#pragma once
#include "core/history/history_desk.h"
#include "core/sales/purchase.h"

namespace regulars {

/// What was bought, as visits with lines: the visit's amount is what counts as spent.
class PurchaseDesk {
public:
    explicit PurchaseDesk(Database& database) : database_(database) {}
    /// A visit with what was bought at it, one action. A visit without an amount gets the sum of its lines' where they have any.
    QFuture<Outcome<InteractionId>> log(StaffId by, Entry visit, std::vector<PurchaseLine> lines);
    /// Other lines for a visit that was logged before; its amount stays as it was.
    QFuture<Outcome<Done>> put(StaffId by, InteractionId visit, std::vector<PurchaseLine> lines);

private:
    Database& database_;
};

}  // namespace regulars
