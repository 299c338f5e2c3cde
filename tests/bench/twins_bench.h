#pragma once
#include "tests/bench/figures.h"

namespace regulars {
class Shop;
}

namespace regulars::bench {

/// New customers typed key by key, with who may be them already looked for at each.
[[nodiscard]] Figure measureTwins(Shop& shop);
/// Everybody of a shop made for it compared with everybody, in `folder`.
[[nodiscard]] Figure measureDuplicates(qint64 customers, const QString& folder);

}  // namespace regulars::bench
