#include "core/base/text.h"
#include <algorithm>
#include <array>
#include <vector>

namespace regulars {

namespace {

/// Jaro's similarity with Winkler's bonus for a common start (W. E. Winkler, "String Comparator Metrics and Enhanced
/// Decision Rules in the Fellegi-Sunter Model of Record Linkage", 1990; prefix of up to 4, scale 0.1).
double jaroWinkler(QStringView a, QStringView b) {
    if (a == b)
        return 1.0;
    // Which text looks for its partners first can matter; the answer must not depend on who was asked about whom.
    if (b.size() < a.size() || (b.size() == a.size() && b < a))
        std::swap(a, b);
    const qsizetype reach = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::vector<bool> taken(static_cast<size_t>(b.size()), false);
    QString matchedOfA;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(i + reach + 1, b.size());
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j < end; ++j) {
            if (!taken[static_cast<size_t>(j)] && a[i] == b[j]) {
                taken[static_cast<size_t>(j)] = true;
                matchedOfA += a[i];
                break;
            }
        }
    }
    if (matchedOfA.isEmpty())
        return 0.0;
    int outOfPlace = 0;
    qsizetype next = 0;
    for (qsizetype j = 0; j < b.size(); ++j) {
        if (taken[static_cast<size_t>(j)])
            outOfPlace += matchedOfA[next++] != b[j];
    }
    const double matches = static_cast<double>(matchedOfA.size());
    const double jaro = (matches / static_cast<double>(a.size()) + matches / static_cast<double>(b.size())
                         + (matches - outOfPlace / 2) / matches) / 3.0;
    qsizetype prefix = 0;
    while (prefix < std::min({a.size(), b.size(), qsizetype{4}}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1.0 - jaro);
}

/// Less than this is chance: Anna and Maria share two letters. Two such names count as unlike, so that a name left out
/// (Anna Svensson, Anna Maria Svensson) weighs less than another name in its place.
constexpr double leastLikeness = 0.7;

double likeness(QStringView a, QStringView b) {
    const double similarity = jaroWinkler(a, b);
    return similarity < leastLikeness ? 0.0 : similarity;
}

/// More words than this say nothing new about whether two names are one.
constexpr qsizetype mostTokens = 8;
/// Nor do more letters of a word; and the work grows with their square.
constexpr qsizetype mostLetters = 64;

QStringList comparedTokens(QStringView name) {
    QStringList words = tokens(fold(name.first(std::min(name.size(), mostTokens * mostLetters)))).mid(0, mostTokens);
    for (QString& word : words)
        word.truncate(mostLetters);
    return words;
}

qsizetype lettersIn(const QStringList& words) {
    qsizetype sum = 0;
    for (const QString& word : words)
        sum += word.size();
    return sum;
}

/// The greatest sum of similarity × letters over all pairings of distinct tokens: best[set] is the best use of the
/// tokens of `few` seen so far on that set of the tokens of `many`.
double bestPairing(const QStringList& few, const QStringList& many) {
    constexpr double unreached = -1.0;
    const size_t sets = size_t{1} << many.size();
    std::array<double, size_t{1} << mostTokens> best;
    best.fill(unreached);
    best[0] = 0.0;
    for (const QString& word : few) {
        std::array<double, mostTokens> gain{};
        for (qsizetype j = 0; j < many.size(); ++j)
            gain[static_cast<size_t>(j)] = likeness(word, many[j]) * static_cast<double>(word.size() + many[j].size());
        // Downwards, so that a token of `few` is used once at most.
        for (size_t set = sets; set-- > 0;) {
            for (size_t j = 0; j < static_cast<size_t>(many.size()); ++j) {
                const size_t without = set & ~(size_t{1} << j);
                if (without != set && best[without] >= 0.0)
                    best[set] = std::max(best[set], best[without] + gain[j]);
            }
        }
    }
    return *std::max_element(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(sets));
}

}  // namespace

double nameSimilarity(QStringView a, QStringView b) {
    QStringList few = comparedTokens(a), many = comparedTokens(b);
    if (few.isEmpty() || many.isEmpty())
        return few.isEmpty() && many.isEmpty() && a.trimmed() == b.trimmed() ? 1.0 : 0.0;
    if (few.size() > many.size())
        std::swap(few, many);
    // Letters that found no partner count as unlike; the whole is 1 only for the same words.
    return std::min(1.0, bestPairing(few, many) / static_cast<double>(lettersIn(few) + lettersIn(many)));
}

}  // namespace regulars
