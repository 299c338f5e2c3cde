#pragma once
#include "tests/bench/figures.h"

namespace regulars {
class Shop;
}

namespace regulars::bench {

/// The search box key by key: what is typed at a counter beside a memmem scan of all search text; every kind of thing by which
/// people are found; and words typed with a slip.
[[nodiscard]] Figure measureSearch(Shop& shop);
[[nodiscard]] Figure measureSearchOfEverything(Shop& shop);
[[nodiscard]] Figure measureSlips(Shop& shop);

}  // namespace regulars::bench
