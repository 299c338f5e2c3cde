#include "core/search/line_index.h"
#include <algorithm>
#include <bit>
#include <functional>

namespace regulars {

LineSet::LineSet(size_t lines, bool all) : bits_((lines + kBits - 1) / kBits, all ? ~std::uint64_t{0} : 0) {
    if (all && lines % kBits != 0) bits_.back() = (std::uint64_t{1} << (lines % kBits)) - 1;
}

void LineSet::keep(const LineSet& others) {
    for (size_t i = 0; i < bits_.size(); ++i) bits_[i] &= others.bits_[i];
}

void LineSet::remove(const LineSet& others) {
    for (size_t i = 0; i < bits_.size(); ++i) bits_[i] &= ~others.bits_[i];
}

/// The lines' words as they come, each with a number of its own.
class LineIndex::Gathering {
public:
    struct Word {
        std::string_view text;
        std::uint64_t beginning;  ///< the first eight bytes, so that most are told apart by them
        std::uint32_t number;
        std::uint32_t lines;
    };
    struct Place {
        std::uint32_t word;
        std::uint16_t line;
    };
    explicit Gathering(std::string_view lines) {
        // Room for more words than there can be.
        const auto ends = std::count_if(lines.begin(), lines.end(), [](char c) { return c == ' ' || c == '\n'; });
        slots_.assign(std::bit_ceil(static_cast<size_t>(ends) + 2), 0);
        for (size_t at = 0; at < lines.size() && count < mostLines; ++count) {
            const size_t end = std::min(lines.find('\n', at), lines.size());
            for (std::string_view rest = lines.substr(at, end - at); !rest.empty();) {
                const size_t space = std::min(rest.find(' '), rest.size());
                if (space > 0) put(rest.substr(0, space));
                rest.remove_prefix(std::min(space + 1, rest.size()));
            }
            at = end + 1;
        }
    }
    size_t count = 0;
    std::vector<Word> words;
    std::vector<Place> places;

private:
    static std::uint64_t beginningOf(std::string_view text) {
        std::uint64_t beginning = 0;
        for (size_t i = 0; i < sizeof beginning; ++i) beginning = beginning << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
        return beginning;
    }
    void put(std::string_view text) {
        size_t slot = std::hash<std::string_view>{}(text) & (slots_.size() - 1);
        while (slots_[slot] != 0 && words[slots_[slot] - 1].text != text) slot = (slot + 1) & (slots_.size() - 1);
        if (slots_[slot] == 0) {
            words.push_back({text, beginningOf(text), static_cast<std::uint32_t>(words.size()), 0});
            slots_[slot] = static_cast<std::uint32_t>(words.size());
        }
        ++words[slots_[slot] - 1].lines;
        places.push_back({slots_[slot] - 1, static_cast<std::uint16_t>(count)});
    }
    std::vector<std::uint32_t> slots_;  ///< a word's number and one, or nothing
};

LineIndex::LineIndex(const QByteArray& lines) {
    Gathering all({lines.constData(), static_cast<size_t>(lines.size())});
    lines_ = all.count;
    std::sort(all.words.begin(), all.words.end(), [](const auto& a, const auto& b) { return a.beginning != b.beginning ? a.beginning < b.beginning : a.text < b.text; });
    std::vector<std::uint32_t> next(all.words.size());
    std::uint32_t first = 0;
    for (const auto& word : all.words) {
        words_.push_back(static_cast<std::uint32_t>(text_.size()));
        firsts_.push_back(first);
        next[word.number] = first;
        text_.append(word.text.data(), static_cast<qsizetype>(word.text.size()));
        first += word.lines;
    }
    words_.push_back(static_cast<std::uint32_t>(text_.size()));
    firsts_.push_back(first);
    places_.resize(first);
    for (const auto& place : all.places) places_[next[place.word]++] = place.line;
    text_.squeeze();
    words_.shrink_to_fit();
    firsts_.shrink_to_fit();
}

std::string_view LineIndex::word(size_t at) const { return {text_.constData() + words_[at], words_[at + 1] - words_[at]}; }

void LineIndex::find(std::string_view wanted, LineSet& beginning, LineSet& exact) const {
    if (words_.empty()) return;
    size_t low = 0, high = words_.size() - 1;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (word(middle) < wanted) low = middle + 1;
        else high = middle;
    }
    for (; low + 1 < words_.size() && word(low).starts_with(wanted); ++low) {
        const bool isWhole = word(low).size() == wanted.size();
        for (size_t i = firsts_[low]; i < firsts_[low + 1]; ++i) {
            beginning.add(places_[i]);
            if (isWhole) exact.add(places_[i]);
        }
    }
}

}  // namespace regulars
