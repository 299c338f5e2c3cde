#include "core/counter/permissions.h"
#include "core/profile/profile_store.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct PermissionWords {
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

constexpr std::array<Permissions::Row, 9> kTable{{
    //                          owner  staff
    {Deed::TakeOut,            true,  false},  // customers or the whole shop into a file
    {Deed::HandOut,            true,  false},  // everything about one person
    {Deed::Erase,              true,  false},  // for good
    {Deed::SeekUnseen,         true,  false},  // whom to erase
    {Deed::ManageStaff,        true,  false},  // who works here; somebody else's PIN
    {Deed::ChangeProgramme,    true,  false},
    {Deed::Restore,            true,  false},
    {Deed::ChangeShop,         true,  false},  // name, country, currency, language, address
    {Deed::ChooseBackupFolder, true,  false},
}};

}  // namespace

std::span<const Permissions::Row> Permissions::table() { return kTable; }

bool Permissions::may(Staff::Role role, Deed deed) {
    const auto row = std::find_if(kTable.begin(), kTable.end(), [deed](const Row& one) { return one.deed == deed; });
    return row != kTable.end() && (role == Staff::Role::Owner ? row->owner : row->staff);
}

std::optional<Refusal> Permissions::objection(Connection& connection, StaffId by, Deed deed) {
    QStringList able;
    for (const Staff& one : ProfileStore(connection).staff()) {
        if (!may(one.role, deed)) continue;
        if (one.id == by) return std::nullopt;
        able << one.name;
    }
    if (able.isEmpty()) return Refusal{PermissionWords::tr("Only the owner of the shop may do this.")};
    return Refusal{PermissionWords::tr("Only the owner of the shop may do this: %1.").arg(able.join(u", "_s))};
}

}  // namespace regulars
