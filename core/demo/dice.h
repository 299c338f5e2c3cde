#pragma once
#include <QtGlobal>
#include <array>
#include <span>

namespace regulars {

/// A small random source whose numbers are the same on every machine (SplitMix64, Steele et al. 2014).
class Dice {
public:
    explicit Dice(quint64 seed) : state_(seed) {}
    quint64 next() {
        quint64 z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<quint64>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    template <class T>
    const T& pick(std::span<const T> all) { return all[static_cast<size_t>(below(static_cast<int>(all.size())))]; }

private:
    quint64 state_;
};

}  // namespace regulars
