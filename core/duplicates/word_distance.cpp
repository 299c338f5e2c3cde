#include "core/duplicates/word_distance.h"
#include <algorithm>
#include <array>

namespace regulars {

namespace {
constexpr qsizetype kLongest = 64;
}

int wordDistance(const QByteArray& a, const QByteArray& b, int most) {
    const qsizetype n = std::min(a.size(), kLongest), m = std::min(b.size(), kLongest);
    if (std::abs(n - m) > most) return most + 1;
    using Row = std::array<int, kLongest + 1>;
    Row rows[3];
    Row *older = &rows[0], *old = &rows[1], *now = &rows[2];
    for (qsizetype j = 0; j <= m; ++j) (*old)[static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= n; ++i) {
        (*now)[0] = static_cast<int>(i);
        int least = (*now)[0];
        for (qsizetype j = 1; j <= m; ++j) {
            const auto at = static_cast<size_t>(j);
            int cost = std::min({(*old)[at] + 1, (*now)[at - 1] + 1, (*old)[at - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = std::min(cost, (*older)[at - 2] + 1);
            (*now)[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most) return most + 1;
        std::swap(older, old);
        std::swap(old, now);
    }
    return std::min((*old)[static_cast<size_t>(m)], most + 1);
}

int slipsAllowed(qsizetype letters) { return letters < 4 ? 0 : letters < 7 ? 1 : letters < 11 ? 2 : 3; }

}  // namespace regulars
