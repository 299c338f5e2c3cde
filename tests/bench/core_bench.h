#pragma once
#include "tests/bench/figures.h"

namespace regulars {
class Shop;
}

namespace regulars::bench {

/// Search, name order, opening a customer: read on this thread, each beside its yardstick.
[[nodiscard]] Figure measureSearch(Shop& shop);
[[nodiscard]] Figure measureListOrder(Shop& shop);
[[nodiscard]] Figure measureOpenCustomer(Shop& shop);
/// 1,000 stamped visits in a row beside as many small appends each followed by fdatasync.
[[nodiscard]] Figure measureVisits(Shop& shop);

}  // namespace regulars::bench
