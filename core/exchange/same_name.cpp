#include "core/exchange/same_name.h"
#include "core/base/text.h"
#include <QVarLengthArray>
#include <algorithm>

namespace regulars {

namespace {

// Chosen on lists of relatives and of misspelled names: below it are other people, above it mostly typing errors.
constexpr double kLeastSimilarity = 0.85;
// Names are compared by their first words and letters only; nobody is told apart by the rest.
constexpr qsizetype kMostLetters = 200, kMostTokens = 8, kMostWordLetters = 40;

/// Edits (insert, drop, replace, swap neighbours) that turn one word into the other.
int edits(QStringView a, QStringView b) {
    const auto width = static_cast<size_t>(b.size()) + 1;
    QVarLengthArray<int, 3 * (kMostWordLetters + 1)> rows(static_cast<qsizetype>(3 * width));
    int* before = rows.data();
    int* above = before + width;
    int* now = above + width;
    for (size_t j = 0; j < width; ++j) above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = above[j - 1] + (a[i - 1] != b[j - 1]);
            now[j] = std::min({above[j] + 1, now[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, now);
    }
    return above[width - 1];
}

/// Martin and Martina: an a at the end makes it a woman's name in half of Europe.
bool differOnlyByFinalA(QStringView a, QStringView b) {
    if (a.size() > b.size()) std::swap(a, b);
    return b.size() == a.size() + 1 && b.startsWith(a) && (b.back() == u'a' || b.back() == u'а');
}

bool isSameWord(QStringView a, QStringView b) {
    if (a == b) return true;
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < 4 || differOnlyByFinalA(a, b)) return false;
    // People seldom mistype the first letter, and it is what tells Anna from Hanna.
    const bool sameStart = a[0] == b[0] || (QStringView(u"ckq").contains(a[0]) && QStringView(u"ckq").contains(b[0]));
    return sameStart && edits(a, b) <= (shorter <= 6 ? 1 : 2);
}

QStringList wordsOf(QStringView name) {
    QStringList words = tokens(fold(name.first(std::min(name.size(), kMostLetters)))).mid(0, kMostTokens);
    for (QString& word : words) word.truncate(kMostWordLetters);
    return words;
}

}  // namespace

bool isSameName(QStringView a, QStringView b) {
    if (a == b) return true;
    QStringList few = wordsOf(a), many = wordsOf(b);
    if (few.size() > many.size()) std::swap(few, many);
    if (few.isEmpty()) return false;
    const bool someLeftOut = few.size() < many.size();
    QStringList left = many;
    for (const QString& word : few) {
        auto partner = std::find(left.begin(), left.end(), word);
        if (partner == left.end()) partner = std::find_if(left.begin(), left.end(), [&](const QString& other) { return isSameWord(word, other); });
        if (partner == left.end()) return false;
        left.erase(partner);
    }
    // "Anna Berg" is Anna Maria Berg; "Berg" alone may be anybody of the family.
    return someLeftOut ? few.size() >= 2 : nameSimilarity(a, b) >= kLeastSimilarity;
}

}  // namespace regulars
