#pragma once
#include <QtGlobal>
#include <algorithm>
#include <vector>

namespace regulars {

/// How a list became another: from `first` on, `removed` items went and `inserted` came; what stands around them is the same.
struct ListChange {
    qsizetype first = 0, removed = 0, inserted = 0;
    [[nodiscard]] bool isNone() const { return removed == 0 && inserted == 0; }
    /// The smallest such stretch between two lists.
    template <class T>
    [[nodiscard]] static ListChange between(const std::vector<T>& before, const std::vector<T>& after) {
        const auto old = static_cast<qsizetype>(before.size()), now = static_cast<qsizetype>(after.size());
        const auto same = [&](qsizetype a, qsizetype b) { return before[static_cast<std::size_t>(a)] == after[static_cast<std::size_t>(b)]; };
        ListChange c;
        while (c.first < old && c.first < now && same(c.first, c.first)) ++c.first;
        qsizetype tail = 0;
        while (tail < old - c.first && tail < now - c.first && same(old - 1 - tail, now - 1 - tail)) ++tail;
        c.removed = old - c.first - tail;
        c.inserted = now - c.first - tail;
        return c;
    }
    /// Whether the stretch is one item that went to its other end: +1 downwards, -1 upwards, 0 when it is more than that.
    template <class T>
    [[nodiscard]] int movedOne(const std::vector<T>& before, const std::vector<T>& after) const {
        if (removed != inserted || removed < 2) return 0;
        const auto at = [this](const std::vector<T>& list, qsizetype i) { return list.begin() + static_cast<std::ptrdiff_t>(first + i); };
        if (*at(before, 0) == *at(after, removed - 1) && std::equal(at(before, 1), at(before, removed), at(after, 0))) return 1;
        if (*at(before, removed - 1) == *at(after, 0) && std::equal(at(before, 0), at(before, removed - 1), at(after, 1))) return -1;
        return 0;
    }
};

}  // namespace regulars
