#include "core/search/word_list.h"
#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace regulars {

namespace {

constexpr size_t kLongestKept = 96;  // bytes
constexpr qsizetype kLongest = 32;  // letters of a typed word that are looked at

quint64 bitOf(char16_t letter) { return quint64{1} << ((letter * 0x9E3779B1U) >> 26); }

quint64 lettersOf(QStringView word) {
    quint64 letters = 0;
    for (const QChar c : word) letters |= bitOf(c.unicode());
    return letters;
}

/// The fewest slips that make the typed word of some beginning of the other (Damerau 1964, in the restricted form that edits no
/// place twice); most + 1 when there are more.
int slipsToBeginning(QStringView typed, QStringView word, int most) {
    const qsizetype rows = typed.size(), columns = std::min(word.size(), rows + most);
    using Row = std::array<int, static_cast<size_t>(kLongest) + 4>;
    Row rowsKept[3];
    Row *older = &rowsKept[0], *old = &rowsKept[1], *now = &rowsKept[2];
    for (qsizetype j = 0; j <= columns; ++j) (*old)[static_cast<size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= rows; ++i) {
        int least = (*now)[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const auto at = static_cast<size_t>(j);
            int cost = std::min({(*old)[at] + 1, (*now)[at - 1] + 1, (*old)[at - 1] + (typed[i - 1] != word[j - 1] ? 1 : 0)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1]) cost = std::min(cost, (*older)[at - 2] + 1);
            (*now)[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most) return most + 1;
        std::swap(older, old);
        std::swap(old, now);
    }
    return *std::min_element(old->begin(), old->begin() + columns + 1);
}

}  // namespace

void WordList::add(std::string_view utf8) {
    if (utf8.size() > kLongestKept) return;
    const QString word = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    words_.push_back({lettersOf(word), static_cast<quint32>(text_.size()), static_cast<quint32>(word.size())});
    text_.insert(text_.end(), word.utf16(), word.utf16() + word.size());
}

void WordList::addNew(std::string_view utf8) {
    if (added_.emplace(utf8).second) add(utf8);
}

QStringList WordList::near(QStringView typed, size_t most) const {
    const int allowed = slipsAllowed(typed.size());
    if (allowed == 0 || typed.size() > kLongest) return {};
    const quint64 letters = lettersOf(typed);
    struct Near {
        int slips;
        qsizetype more;  // letters
        QStringView word;
    };
    std::vector<Near> found;
    for (const Word& candidate : words_) {
        // Each slip brings in one letter at most that the word does not have.
        if (candidate.length + static_cast<quint32>(allowed) < static_cast<quint32>(typed.size()) || std::popcount(letters & ~candidate.letters) > allowed) continue;
        const QStringView word(text_.data() + candidate.offset, static_cast<qsizetype>(candidate.length));
        const int slips = slipsToBeginning(typed, word, allowed);
        if (slips >= 1 && slips <= allowed) found.push_back({slips, std::abs(word.size() - typed.size()), word});
    }
    std::sort(found.begin(), found.end(), [](const Near& a, const Near& b) { return std::tie(a.slips, a.more, a.word) < std::tie(b.slips, b.more, b.word); });
    if (found.size() > most) found.resize(most);
    QStringList words;
    for (const Near& near : found) words << near.word.toString();
    words.removeDuplicates();
    return words;
}

}  // namespace regulars
