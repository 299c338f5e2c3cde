#pragma once
#include <QByteArray>
#include <string_view>
#include <vector>

namespace regulars {

/// Whether a line of words, each with a space before it, has what is looked for.
class LineMatch {
public:
    enum class How { None, Prefix, Exact };
    /// A word in its spellings; the first is the one typed.
    struct Word {
        std::vector<QByteArray> spellings;
    };
    /// Words that stand behind a sign; all of them, or not all of them.
    struct Mark {
        char sign;
        std::vector<QByteArray> words;
        bool isNot;
    };
    std::vector<Word> words;
    std::vector<Mark> marks;
    bool ownSpellingOnly = true;  ///< the first of each word's
    bool anySign = false;         ///< also words that have a sign before them

    /// Exact when every word is one whole, Prefix when some only begin one. The line ends with a space or a newline.
    [[nodiscard]] How operator()(std::string_view line) const;

private:
    [[nodiscard]] How match(std::string_view line, const Word& word) const;
};

}  // namespace regulars
