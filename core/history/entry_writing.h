#pragma once
#include "core/history/history_desk.h"

namespace regulars {

/// Writes an entry with its next step and its stamp within an action of a desk.
[[nodiscard]] Result<InteractionId> writeEntry(Transaction& t, Entry entry);

}  // namespace regulars
