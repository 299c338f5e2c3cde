#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <string>
#include <unordered_set>
#include <vector>

namespace regulars {

/// The book's vocabulary in memory, for words typed with a slip of the finger.
class WordList {
public:
    void add(std::string_view utf8);
    /// A word that may be in it already.
    void addNew(std::string_view utf8);
    [[nodiscard]] size_t size() const { return words_.size(); }
    /// Words that begin as the typed one, were it typed without its slips: a letter left out, put in, replaced, or two swapped, once
    /// in words of 4 to 7 letters, up to twice in longer ones. The nearest first; never the typed word or what begins with it.
    [[nodiscard]] QStringList near(QStringView typed, size_t most) const;
    [[nodiscard]] static int slipsAllowed(qsizetype letters) { return letters < 4 ? 0 : letters < 8 ? 1 : 2; }

private:
    struct Word {
        quint64 letters;  ///< a bit for each letter in it
        quint32 offset;
        quint32 length;
    };
    std::vector<Word> words_;
    std::vector<char16_t> text_;
    std::unordered_set<std::string> added_;  ///< since it was read
};

}  // namespace regulars
