#pragma once
#include "core/duplicates/evidence.h"
#include <span>

namespace regulars {

/// How many of all pairs of a book's people are one person, and how many are two of a household, before anything is known of a pair.
struct PairOdds {
    double same = 0, kin = 0;
    /// As in a usual shop: three people in twenty stand there twice, and each shares a household with half another.
    [[nodiscard]] static PairOdds usual(qint64 people);
    /// As this book's own pairs tell, by expectation and maximisation (Dempster, Laird and Rubin 1977) over the two shares
    /// alone, begun with the usual and never far from them. `compared` are the pairs that are not clearly strangers.
    [[nodiscard]] static PairOdds learned(std::span<const Evidence> compared, qint64 people);
    /// The chance that a pair with this evidence is one person, 0 to 1.
    [[nodiscard]] double chance(const Evidence& bits) const;
};

}  // namespace regulars
