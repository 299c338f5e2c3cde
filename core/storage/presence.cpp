#include "core/storage/presence.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct PresenceWords {
    Q_DECLARE_TR_FUNCTIONS(Presence)
};

}  // namespace

std::optional<Refusal> absence(Connection& connection, CustomerId id) {
    Statement customer(connection, "SELECT display_name, binned_at FROM customer WHERE id = ?1");
    customer.bind(id);
    if (!customer.step()) return Refusal{PresenceWords::tr("There is no customer with the number %1.").arg(id.value)};
    if (customer.isNull(1)) return std::nullopt;
    return Refusal{PresenceWords::tr("%1 is in the bin. Restore the customer first.").arg(customer.text(0))};
}

}  // namespace regulars
