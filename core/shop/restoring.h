#pragma once
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <optional>

namespace regulars {

/// The way back to a backup, as somebody at the counter takes it: for whoever may.
class Restoring {
public:
    /// The reader is of a file that knows who works here: the open shop, or the backup itself. Throws what Backup::restore() throws.
    [[nodiscard]] static std::optional<Refusal> restore(Connection& reader, StaffId by, const QString& backup, const QString& newFile);
};

}  // namespace regulars
