#pragma once
#include "core/base/large_pages.h"
#include <QtGlobal>
#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace regulars {

/// Sorts a million ids by a number each in a pass or some over them, without comparing any two. Keeps its memory for the next time, since
/// to get it from the system takes longer than to sort.
class RadixOrder {
public:
    static constexpr qint64 absent = std::numeric_limits<qint64>::min();  ///< comes last, whichever way

    /// Equals stay in the order they come in. No number but absent lies outside least and most. There will be room for so many ids.
    template <class NumberOf>
    [[nodiscard]] std::vector<qint64> sorted(const std::vector<quint32>& ids, bool isDescending, qint64 least, qint64 most, NumberOf numberOf, size_t room = 0) {
        room = std::max(room, ids.size());
        const quint64 range = least > most ? 0 : static_cast<quint64>(most) - static_cast<quint64>(least);
        if (range >= std::numeric_limits<quint32>::max()) return compared(ids, isDescending, numberOf, room);
        const auto keyOf = [&](quint32 id) {
            const qint64 number = numberOf(id);
            return static_cast<quint32>(number == absent ? range + 1 : static_cast<quint64>(isDescending ? most - number : number - least));
        };
        if (range < kFewKeys) return counted(ids, static_cast<size_t>(range) + 2, keyOf, room);
        return inPasses(ids, range + 1, keyOf, room);
    }
    /// The least and the most of a column but for what stands for nothing.
    template <class T>
    [[nodiscard]] static std::pair<qint64, qint64> bounds(const std::vector<T>& column, T none) {
        std::pair<qint64, qint64> found{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        for (const T number : column) {
            if (number == none) continue;
            found.first = std::min(found.first, qint64{number});
            found.second = std::max(found.second, qint64{number});
        }
        return found;
    }

private:
    static constexpr quint64 kFewKeys = 1 << 20;
    static constexpr int kBits = 11;
    static constexpr size_t kDigits = size_t{1} << kBits;

    // Each number has its place: of days, visits and towns there are not many.
    template <class KeyOf>
    std::vector<qint64> counted(const std::vector<quint32>& ids, size_t keys, KeyOf keyOf, size_t room) {
        starts_.assign(keys, 0);
        keys_.resize(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) ++starts_[keys_[i] = keyOf(ids[i])];
        quint32 sum = 0;
        for (quint32& start : starts_) sum += std::exchange(start, sum);
        auto all = roomFor<qint64>(room);
        all.resize(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) all[starts_[keys_[i]]++] = ids[i];
        return all;
    }
    // Least significant digits first.
    template <class KeyOf>
    std::vector<qint64> inPasses(const std::vector<quint32>& ids, quint64 highest, KeyOf keyOf, size_t room) {
        items_.resize(ids.size());
        other_.resize(ids.size());
        for (size_t i = 0; i < ids.size(); ++i) items_[i] = static_cast<quint64>(keyOf(ids[i])) << 32 | ids[i];
        for (int shift = 0; highest >> shift != 0; shift += kBits) {
            std::array<size_t, kDigits> starts{};
            const auto digit = [shift](quint64 item) { return static_cast<size_t>(item >> (32 + shift)) & (kDigits - 1); };
            for (const quint64 item : items_) ++starts[digit(item)];
            size_t sum = 0;
            for (size_t& start : starts) sum += std::exchange(start, sum);
            for (const quint64 item : items_) other_[starts[digit(item)]++] = item;
            items_.swap(other_);
        }
        auto all = roomFor<qint64>(room);
        all.resize(ids.size());
        for (size_t i = 0; i < all.size(); ++i) all[i] = static_cast<qint64>(items_[i] & 0xffffffffU);
        return all;
    }
    // Amounts so far apart that they have no room in 32 bits.
    template <class NumberOf>
    static std::vector<qint64> compared(const std::vector<quint32>& ids, bool isDescending, NumberOf numberOf, size_t room) {
        std::vector<std::pair<qint64, quint32>> pairs;
        for (const quint32 id : ids) pairs.emplace_back(numberOf(id), id);
        std::stable_sort(pairs.begin(), pairs.end(), [&](const auto& a, const auto& b) {
            if (a.first == absent || b.first == absent) return a.first != absent && b.first == absent;
            return isDescending ? a.first > b.first : a.first < b.first;
        });
        auto all = roomFor<qint64>(room);
        for (const auto& [number, id] : pairs) all.push_back(id);
        return all;
    }

    std::vector<quint32> starts_, keys_;
    std::vector<quint64> items_, other_;
};

}  // namespace regulars
