#pragma once
#include "core/base/id.h"
#include "core/storage/action.h"
#include "core/storage/connection.h"
#include <QIODevice>

namespace regulars {

/// Taking the shop out, as somebody at the counter does it: for whoever may.
class OwnersExport {
public:
    /// How many customers were written; nothing is when refused. Throws an Error when `out` takes no more.
    [[nodiscard]] static Result<qint64> csv(Connection& reader, StaffId by, QIODevice& out);
    [[nodiscard]] static Result<qint64> json(Connection& reader, StaffId by, QIODevice& out);
};

}  // namespace regulars
