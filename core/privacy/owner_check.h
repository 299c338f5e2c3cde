#pragma once
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <optional>

namespace regulars {

/// What only the owner may do: hand out a person's data, erase it, look for whom to erase. Empty when `by` is an owner.
[[nodiscard]] std::optional<Refusal> ownerOnly(Connection& connection, StaffId by);

}  // namespace regulars
