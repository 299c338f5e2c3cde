#pragma once
#include <QByteArray>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

namespace regulars {

/// Some of a set of lines: a bit for each.
class LineSet {
public:
    explicit LineSet(size_t lines, bool all = false);
    void add(size_t line) { bits_[line / kBits] |= std::uint64_t{1} << (line % kBits); }
    [[nodiscard]] bool contains(size_t line) const { return (bits_[line / kBits] >> (line % kBits) & 1) != 0; }
    void keep(const LineSet& others);
    void remove(const LineSet& others);
    /// Calls `each` in order until it gives false.
    template <class Each>
    void visit(Each each) const {
        for (size_t at = 0; at < bits_.size(); ++at)
            for (std::uint64_t rest = bits_[at]; rest != 0; rest &= rest - 1)
                if (!each(at * kBits + static_cast<size_t>(std::countr_zero(rest)))) return;
    }

private:
    static constexpr size_t kBits = 64;
    std::vector<std::uint64_t> bits_;
};

/// Which of some thousand lines of words have a word, or one that begins like it.
class LineIndex {
public:
    static constexpr size_t mostLines = 65536;
    LineIndex() = default;
    /// The words of a line stand between spaces, each line ends with a newline.
    explicit LineIndex(const QByteArray& lines);
    [[nodiscard]] size_t size() const { return lines_; }
    /// Adds the lines with a word that begins like this to `beginning`, and of those the ones with the word itself to `exact`.
    void find(std::string_view word, LineSet& beginning, LineSet& exact) const;

private:
    class Gathering;
    [[nodiscard]] std::string_view word(size_t at) const;
    size_t lines_ = 0;
    QByteArray text_;                      ///< the words, each once, sorted
    std::vector<std::uint32_t> words_;     ///< where each begins, and the end
    std::vector<std::uint32_t> firsts_;    ///< where each word's lines begin, and the end
    std::vector<std::uint16_t> places_;    ///< the lines, word by word
};

}  // namespace regulars
