#include "core/search/line_match.h"
#include "core/search/person_words.h"
#include <algorithm>
#include <cstring>

namespace regulars {

namespace {

bool isEnd(char c) { return c == ' ' || c == '\n'; }

bool isSign(char c, char sign) { return sign == ' ' ? PersonWords::textSigns.find(c) != std::string_view::npos : sign != 0 && c == sign; }

// How the word begins a word of the line, with this sign before it (0: none; ' ': none or any that text has).
LineMatch::How matchOf(std::string_view line, const QByteArray& word, char sign) {
    using How = LineMatch::How;
    if (word.isEmpty()) return line.find(std::string{' ', sign}) == std::string_view::npos ? How::None : How::Prefix;
    How best = How::None;
    for (size_t at = 0; best != How::Exact; ++at) {
        const void* found = memmem(line.data() + at, line.size() - at, word.constData(), static_cast<size_t>(word.size()));
        if (!found) break;
        at = static_cast<size_t>(static_cast<const char*>(found) - line.data());
        const bool isPlain = at > 0 && isEnd(line[at - 1]) && (sign == 0 || sign == ' ');
        const bool isMarked = at > 1 && isSign(line[at - 1], sign) && isEnd(line[at - 2]);
        const size_t end = at + static_cast<size_t>(word.size());
        if (isPlain || isMarked) best = end == line.size() || isEnd(line[end]) ? How::Exact : How::Prefix;
    }
    return best;
}

}  // namespace

LineMatch::How LineMatch::match(std::string_view line, const Word& word) const {
    How best = How::None;
    for (const QByteArray& spelling : word.spellings) {
        if (best != How::Exact) best = std::max(best, matchOf(line, spelling, anySign ? ' ' : char{0}));
        if (ownSpellingOnly) break;
    }
    return best;
}

LineMatch::How LineMatch::operator()(std::string_view line) const {
    How worst = How::Exact;
    for (const Word& word : words) {
        worst = std::min(worst, match(line, word));
        if (worst == How::None) return worst;
    }
    for (const Mark& mark : marks) {
        const bool all = std::all_of(mark.words.begin(), mark.words.end(), [&](const QByteArray& word) { return matchOf(line, word, mark.sign) != How::None; });
        if (all == mark.isNot) return How::None;
    }
    return worst;
}

}  // namespace regulars
