#include "core/customers/person_words.h"
#include "core/base/text.h"
#include "core/customers/search_words.h"
#include <algorithm>

namespace regulars {

namespace {

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

// As tokens(fold(text)), which for plain ASCII needs no detour over UTF-16.
template <class Each>
void eachWord(std::string_view text, Each each) {
    if (!isAscii(text)) {
        for (const QString& word : tokens(fold(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))))) {
            const QByteArray bytes = word.toUtf8();
            each(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
        }
        return;
    }
    std::string word;
    for (const char c : text) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            word += lower;
        } else if (!word.empty()) {
            each(std::string_view(word));
            word.clear();
        }
    }
    if (!word.empty()) each(std::string_view(word));
}

}  // namespace

void PersonWords::addWord(std::string_view word) {
    put(0, word);
    // “lindgren77” is found by the words that begin like “lindgren” too, of which those with digits are no part.
    if (const auto letters = SearchWords::leadingLetters(word); !letters.empty()) put(0, letters);
}

void PersonWords::put(char sign, std::string_view word) {
    if (sign != 0) {
        marked_.emplace_back(1, sign).append(word);
        return;
    }
    const std::string_view all(plain_.constData(), static_cast<size_t>(plain_.size()));
    for (size_t at = all.find(word); at != std::string_view::npos; at = all.find(word, at + 1)) {
        const size_t end = at + word.size();
        if ((at == 0 || all[at - 1] == ' ') && (end == all.size() || all[end] == ' ')) return;
    }
    if (!plain_.isEmpty()) plain_.append(' ');
    plain_.append(word.data(), static_cast<qsizetype>(word.size()));
}

void PersonWords::addWords(const QStringList& words) {
    for (const QString& word : words) {
        const QByteArray bytes = word.toUtf8();
        addWord({bytes.constData(), static_cast<size_t>(bytes.size())});
    }
}

void PersonWords::addWordsOf(std::string_view text) {
    eachWord(text, [this](std::string_view word) { addWord(word); });
}

void PersonWords::addMarked(char sign, std::string_view text) {
    eachWord(text, [&](std::string_view word) {
        put(sign, word);
        if (const auto letters = SearchWords::leadingLetters(word); !letters.empty()) put(sign, letters);
    });
}

void PersonWords::addTail(std::string_view digits, bool isCard) {
    std::string tail;
    for (const char c : digits)
        if (c >= '0' && c <= '9') tail += c;
    if (tail.empty()) return;
    put(0, tail);
    std::reverse(tail.begin(), tail.end());
    tails_.emplace_back(std::move(tail), isCard);
}

QByteArray PersonWords::line() const {
    std::vector<std::string_view> marked(marked_.begin(), marked_.end());
    std::sort(marked.begin(), marked.end());
    marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
    QByteArray line = plain_;
    for (const std::string_view word : marked) {
        if (!line.isEmpty()) line.append(' ');
        line.append(word.data(), static_cast<qsizetype>(word.size()));
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
