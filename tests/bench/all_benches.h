#pragma once
#include "tests/bench/figures.h"

namespace regulars::bench {

/// Makes a shop of this size in a folder and measures everything on it; tells each figure as soon as it is there.
void measureAll(qint64 customers, const QString& folder, const std::function<void(const Figure&)>& tell);

}  // namespace regulars::bench
