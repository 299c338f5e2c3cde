#pragma once
#include "core/duplicates/pair_odds.h"
#include <QCoreApplication>
#include <QStringList>

namespace regulars {

/// How sure it is that two records are one person, and why.
struct DuplicateScore {
    Q_DECLARE_TR_FUNCTIONS(DuplicateScore)
public:
    double score = 0;  ///< the chance that they are, 0 to 1
    std::vector<DuplicateReason> reasons;
    /// From here on a pair is worth a look.
    static constexpr double wide = 0.45;
    /// From here on a pair may be merged unasked. Never reached by two given names, two birthdays or two generations.
    static constexpr double strict = 0.99;
    [[nodiscard]] QStringList words() const;  ///< the reasons in the user's language, the weightiest first
    /// The reason in the user's language: "same phone", "names swapped".
    [[nodiscard]] static QString word(DuplicateReason reason);
};

/// What all fields of two records say together.
struct WeighedPair {
    Evidence bits;
    bool isSafe = false;  ///< nothing forbids to merge them unasked
    /// The chance that they are one person; below DuplicateScore::strict unless the pair is safe.
    [[nodiscard]] double score(const PairOdds& odds) const;
};

/// Adds up the evidence of all fields (Fellegi and Sunter 1969). Values count by their rarity in the book (Winkler,
/// "Frequency-Based Matching in Fellegi-Sunter Model of Record Linkage", 1989); the weights are chances of slips in keeping
/// such books, not fitted to any. The order of a and b does not matter.
[[nodiscard]] WeighedPair weigh(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts);
/// Weighs "one person" against "two of a household" and "strangers", and says why.
[[nodiscard]] DuplicateScore duplicateScore(const PersonKeys& a, const PersonKeys& b, const ValueCounts& counts, const PairOdds& odds);
/// The same without a book: values count as usual in a shop.
[[nodiscard]] DuplicateScore duplicateScore(const Customer& a, const Customer& b);

}  // namespace regulars
