#pragma once
#include "tests/bench/figures.h"
#include <vector>

namespace regulars::bench {

/// The window on this shop, each in a process of its own: list and scrolling, memory, and the first paint beside an empty window's.
[[nodiscard]] std::vector<Figure> measureWindow(const QString& shopPath);

}  // namespace regulars::bench
