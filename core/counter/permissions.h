#pragma once
#include "core/base/error.h"
#include "core/profile/profile.h"
#include "core/storage/connection.h"
#include <optional>
#include <span>

namespace regulars {

/// What not everybody at the counter may do. Whatever is not named here, everybody may.
enum class Deed { TakeOut, HandOut, Erase, SeekUnseen, ManageStaff, ChangeProgramme, Restore, ChangeShop, ChooseBackupFolder };

/// The one table of who may do what.
class Permissions {
public:
    struct Row {
        Deed deed;
        bool owner, staff;
    };
    [[nodiscard]] static std::span<const Row> table();
    [[nodiscard]] static bool may(Staff::Role role, Deed deed);
    /// Empty when `by` may; else a sentence that names who may. Somebody unknown, or who works here no more, may nothing of the table.
    [[nodiscard]] static std::optional<Refusal> objection(Connection& connection, StaffId by, Deed deed);
};

}  // namespace regulars
