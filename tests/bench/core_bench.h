#pragma once
#include "tests/bench/figures.h"

namespace regulars {
class Shop;
}

namespace regulars::bench {

/// Name order, opening a customer: read on this thread, each beside its yardstick.
[[nodiscard]] Figure measureListOrder(Shop& shop);
[[nodiscard]] Figure measureOpenCustomer(Shop& shop);
/// 1,000 stamped visits beside as many appends of what such a commit writes, each followed by fdatasync; a hundred of each in turns.
[[nodiscard]] Figure measureVisits(Shop& shop);

}  // namespace regulars::bench
