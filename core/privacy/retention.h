#pragma once
#include "core/base/clock.h"
#include "core/storage/action.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// Somebody who has not been seen for long.
struct Unseen {
    CustomerId id;
    QString name;
    Day lastSeen;
    QString by;  ///< what was the last: "visit", "call", "note", "card", "stamp" or "created"
    bool isBinned = false;
    bool operator==(const Unseen&) const = default;
};

/// Who might be erased because they have not been seen: no entry, no stamp that stands, and not taken in, for so many months. A list to
/// look through, longest ago first; nothing is ever erased by it. Those in the bin are in it, those erased are not.
class Retention {
public:
    /// Refused when the clock cannot be right: today is before the newest entry of the journal, or more than 400 days after it.
    [[nodiscard]] static Result<std::vector<Unseen>> notSeenFor(Connection& reader, StaffId by, int months, Day today);
};

}  // namespace regulars
