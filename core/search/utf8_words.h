#pragma once
#include <string>
#include <string_view>

namespace regulars {

/// Takes the words out of a text in UTF-8 one by one: those of tokens(fold(text)), without the detour over UTF-16 where the letters of
/// the text allow it, which is nearly always.
class Utf8Words {
public:
    explicit Utf8Words(std::string_view text) : text_(text) {}
    /// The next word, folded; valid until the next call. False at the end.
    [[nodiscard]] bool next(std::string_view& word);

private:
    void foldWhole();
    bool readLetters();
    std::string_view text_;
    std::string word_, whole_;
    size_t at_ = 0, begin_ = 0;  ///< begin_: behind the word told last
    bool isWhole_ = false;  ///< the words stand in whole_, each behind a space
};

}  // namespace regulars
