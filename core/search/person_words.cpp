#include "core/search/person_words.h"
#include "core/search/search_words.h"
#include "core/search/utf8_words.h"
#include <QVarLengthArray>
#include <algorithm>

namespace regulars {

void PersonWords::addWord(std::string_view word) {
    put(word);
    // “lindgren77” is found by the words that begin like “lindgren” too, of which those with digits are no part.
    if (const auto letters = SearchWords::leadingLetters(word); !letters.empty()) put(letters);
}

void PersonWords::put(std::string_view word) {
    const std::string_view all(plain_);
    for (size_t at = all.find(word); at != std::string_view::npos; at = all.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || all[at - 1] == ' ') && (end == all.size() || all[end] == ' ')) return;
    }
    if (!plain_.empty()) plain_ += ' ';
    plain_.append(word);
}

void PersonWords::put(char sign, std::string_view word) {
    constexpr size_t usualWords = 16, usualLetters = 128;
    if (spans_.empty()) {
        spans_.reserve(usualWords);
        marked_.reserve(usualLetters);
    }
    spans_.push_back({marked_.size(), word.size() + 1});
    marked_.append(1, sign).append(word);
}

void PersonWords::addWords(const QStringList& words) {
    for (const QString& word : words) {
        const QByteArray bytes = word.toUtf8();
        addWord({bytes.constData(), static_cast<size_t>(bytes.size())});
    }
}

void PersonWords::addWordsOf(std::string_view text) {
    Utf8Words words(text);
    for (std::string_view word; words.next(word);) addWord(word);
}

void PersonWords::addMarked(char sign, std::string_view text) {
    Utf8Words words(text);
    for (std::string_view word; words.next(word);) {
        put(sign, word);
        if (const auto letters = SearchWords::leadingLetters(word); !letters.empty()) put(sign, letters);
    }
}

void PersonWords::addTail(std::string_view digits, bool isCard) {
    std::string tail;
    for (const char c : digits)
        if (c >= '0' && c <= '9') tail += c;
    if (tail.empty()) return;
    put(tail);
    std::reverse(tail.begin(), tail.end());
    tails_.emplace_back(std::move(tail), isCard);
}

QByteArray PersonWords::line() const {
    QVarLengthArray<std::string_view, 32> marked;
    for (const Span& span : spans_) marked.append(std::string_view(marked_).substr(span.begin, span.length));
    std::sort(marked.begin(), marked.end());
    const auto end = std::unique(marked.begin(), marked.end());
    QByteArray line;
    line.reserve(static_cast<qsizetype>(plain_.size() + marked_.size() + spans_.size() + 1));
    line.append(plain_.data(), static_cast<qsizetype>(plain_.size()));
    for (auto word = marked.begin(); word != end; ++word) {
        if (!line.isEmpty()) line.append(' ');
        line.append(word->data(), static_cast<qsizetype>(word->size()));
    }
    return line;
}

std::vector<std::string_view> PersonWords::split(std::string_view line) {
    std::vector<std::string_view> words;
    for (size_t at = 0; at < line.size();) {
        const size_t end = std::min(line.find(' ', at), line.size());
        if (end > at) words.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

std::string_view PersonWords::bare(std::string_view word) {
    const bool isMarked = !word.empty() && (word[0] == kind || textSigns.find(word[0]) != std::string_view::npos);
    return isMarked ? word.substr(1) : word;
}

}  // namespace regulars
