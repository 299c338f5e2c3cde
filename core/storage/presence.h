#pragma once
#include "core/base/error.h"
#include "core/storage/connection.h"

namespace regulars {

/// Why nothing can be written about this customer, who is gone or in the bin; empty for one who stands in the book.
[[nodiscard]] std::optional<Refusal> absence(Connection& connection, CustomerId id);

}  // namespace regulars
