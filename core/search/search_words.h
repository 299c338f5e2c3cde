#pragma once
#include <QByteArray>
#include <QString>
#include <string_view>
#include <vector>

namespace regulars {

/// How people's names, numbers and addresses become words of the search index, and what is typed becomes words to look for.
class SearchWords {
public:
    /// Words up to so many characters, their sign included, have prefixes of their own in the index.
    static constexpr qsizetype indexedPrefix = 5;
    /// The words of an e-mail address; its last part ("com") tells nobody apart and is left out.
    [[nodiscard]] static QStringList ofEmail(QStringView address);
    /// The part of an address, in UTF-8, that has these words.
    [[nodiscard]] static std::string_view ofEmail(std::string_view address);
    /// What was typed, as prefixes to look for; numbers written in groups are one word ("070-123 45" → "07012345").
    [[nodiscard]] static QStringList typed(QStringView text);
    /// The letters a word with digits begins with, when they are as many as are not found by the index's prefixes; else nothing.
    [[nodiscard]] static std::string_view leadingLetters(std::string_view word);
    /// Kept in the vocabulary: a word of three characters or more, none of them a digit.
    [[nodiscard]] static bool isOfVocabulary(std::string_view word);
    [[nodiscard]] static bool isNumber(QStringView word);
    [[nodiscard]] static bool hasDigit(const QByteArray& word);
};

}  // namespace regulars
