#pragma once
#include "tests/bench/figures.h"

namespace regulars {
class Shop;
}

namespace regulars::bench {

/// Sorting the list anew and switching filters in the window, in a process of its own.
[[nodiscard]] std::vector<Figure> measureList(const QString& shopPath);
/// 100,000 customers tagged as one action, or all of a smaller shop, and that taken back.
[[nodiscard]] Figure measureMassChange(Shop& shop);

}  // namespace regulars::bench
