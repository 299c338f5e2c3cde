#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// Merges a few pages of the search index; true while there is more to merge.
bool mergeSearchIndex(Connection& connection);

}  // namespace regulars
