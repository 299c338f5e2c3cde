#pragma once
#include "core/masschange/mass_change.h"
#include "core/storage/database.h"
#include <memory>
#include <span>

namespace regulars {

/// Changing many customers as one action, which is taken back as one.
class MassDesk {
public:
    explicit MassDesk(Database& database) : database_(database) {}
    /// Changes nothing. Stops early, with what was found so far, when cancelled.
    [[nodiscard]] static MassDryRun dryRun(Connection& reader, const MassChange& change, std::span<const qint64> people, MassProgress* progress = nullptr);
    /// Leaves out who is not in the book any more, and who is so already. Cancelled: nothing was done, and a refusal says so.
    QFuture<Outcome<MassReport>> apply(StaffId by, MassChange change, std::vector<qint64> people, std::shared_ptr<MassProgress> progress = {});

private:
    Database& database_;
};

}  // namespace regulars
