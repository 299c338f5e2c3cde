#include "core/duplicates/pair_odds.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr double kDoubles = 0.3, kHouseholds = 0.6;
/// A shop of fewer people is weighed as one of so many: its few values are less rare than they look.
constexpr qint64 kSmallestBook = 2000;
/// How far a book's own shares may go from the usual, and how many usual people they must outweigh.
constexpr double kFarthest = 16.0, kImagined = 300;
constexpr int kRounds = 12;

}  // namespace

PairOdds PairOdds::usual(qint64 people) {
    const auto book = static_cast<double>(std::max(people, kSmallestBook));
    return {kDoubles / book, kHouseholds / book};
}

PairOdds PairOdds::learned(std::span<const Evidence> compared, qint64 people) {
    const PairOdds start = usual(people);
    PairOdds odds = start;
    const auto seen = static_cast<double>(people);
    for (int round = 0; round < kRounds; ++round) {
        // Of n people there are n(n − 1)/2 pairs: shares of people are counted twice per pair.
        double same = kImagined * kDoubles / 2, kin = kImagined * kHouseholds / 2;
        for (const Evidence& bits : compared) {
            const double s = std::exp2(bits.same) * odds.same, k = std::exp2(bits.kin) * odds.kin;
            same += s / (1.0 + s + k);
            kin += k / (1.0 + s + k);
        }
        const double scale = 2.0 / (seen + kImagined);
        odds.same = std::clamp(start.same * same * scale / kDoubles, start.same / kFarthest, start.same * kFarthest);
        odds.kin = std::clamp(start.kin * kin * scale / kHouseholds, start.kin / kFarthest, start.kin * kFarthest);
    }
    return odds;
}

double PairOdds::chance(const Evidence& bits) const {
    const double s = std::exp2(bits.same) * same, k = std::exp2(bits.kin) * kin;
    return s / (1.0 + s + k);
}

}  // namespace regulars
