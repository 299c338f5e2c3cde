#include "core/privacy/owner_check.h"
#include "core/profile/profile_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct PrivacyWords {
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

}  // namespace

std::optional<Refusal> ownerOnly(Connection& connection, StaffId by) {
    const auto staff = ProfileStore(connection).find(by);
    if (staff && staff->role == Staff::Role::Owner) return std::nullopt;
    return Refusal{PrivacyWords::tr("Only the owner of the shop may do this.")};
}

}  // namespace regulars
