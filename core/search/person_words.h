#pragma once
#include <QByteArray>
#include <QStringList>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regulars {

/// The words by which one person is found, folded: those of names, numbers and e-mail addresses as they are; all others with a sign
/// before them that says where they stand.
class PersonWords {
public:
    static constexpr char tag = '#', city = '@', other = '~', kind = '=';
    static constexpr std::string_view textSigns = "#@~";  ///< of what is searched when words are typed

    void addWord(std::string_view word);
    void addWords(const QStringList& words);
    void addWordsOf(std::string_view text);
    void addMarked(char sign, std::string_view text);
    /// The digits become a word too, so that the words of before tell which tails to take out.
    void addTail(std::string_view digits, bool isCard);
    /// All words, each once, with a space between: first those of names and numbers, in their order, then the marked ones.
    [[nodiscard]] QByteArray line() const;
    /// Digits backwards, and whether they are a card's.
    [[nodiscard]] const std::vector<std::pair<std::string, bool>>& tails() const { return tails_; }
    /// The words of a line.
    [[nodiscard]] static std::vector<std::string_view> split(std::string_view line);
    /// A line's word without its sign.
    [[nodiscard]] static std::string_view bare(std::string_view word);

private:
    struct Span { size_t begin, length; };
    void put(std::string_view word);
    void put(char sign, std::string_view word);
    std::string plain_, marked_;
    std::vector<Span> spans_;  ///< the words of marked_
    std::vector<std::pair<std::string, bool>> tails_;
};

}  // namespace regulars
