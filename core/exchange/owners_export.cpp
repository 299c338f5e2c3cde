#include "core/exchange/owners_export.h"
#include "core/counter/permissions.h"
#include "core/customers/customer_store.h"
#include "core/exchange/customer_export.h"

namespace regulars {

Result<qint64> OwnersExport::csv(Connection& reader, StaffId by, QIODevice& out) {
    if (auto refusal = Permissions::objection(reader, by, Deed::TakeOut)) return *refusal;
    return CustomerExport::csv(reader, out);
}

Result<qint64> OwnersExport::json(Connection& reader, StaffId by, QIODevice& out) {
    if (auto refusal = Permissions::objection(reader, by, Deed::TakeOut)) return *refusal;
    CustomerExport::json(reader, out);
    return CustomerStore(reader).count();
}

}  // namespace regulars
