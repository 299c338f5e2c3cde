#include "core/shop/restoring.h"
#include "core/counter/permissions.h"
#include "core/storage/backup.h"

namespace regulars {

std::optional<Refusal> Restoring::restore(Connection& reader, StaffId by, const QString& backup, const QString& newFile) {
    if (auto refusal = Permissions::objection(reader, by, Deed::Restore)) return refusal;
    Backup::restore(backup, newFile);
    return std::nullopt;
}

}  // namespace regulars
