#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace regulars {

/// Folds text for search, rows and queries alike: NFKD without marks, lower case, and what Unicode does not fold:
/// ø→o ł→l đ→d ß→ss æ→ae œ→oe ı→i ё→е й→и þ→th ð→d, and ь and ъ to nothing. Cyrillic and other scripts keep their letters.
[[nodiscard]] QString fold(QStringView text);

/// The search tokens of folded text: runs of letters and digits; each Han or kana character is one token.
[[nodiscard]] QStringList tokens(QStringView folded);

/// The ASCII digits in a text, in order; other scripts' decimal digits are turned into ASCII ones.
[[nodiscard]] QString digitsOf(QStringView text);

/// Text backwards, by UTF-16 unit; for digits only.
[[nodiscard]] QString reversed(QStringView text);

/// How similar two names are, 0 to 1: the best pairing of their folded tokens by Jaro-Winkler (Winkler 1990), order ignored.
[[nodiscard]] double nameSimilarity(QStringView a, QStringView b);

/// Up to two initials for an avatar: of the first and last token that begin with a letter ("Elin Åkerström" → "EÅ", "王小明" → "王").
[[nodiscard]] QString initials(QStringView displayName);

/// Makes locale-correct sort keys with ICU. Keys compare by memcmp; version() changes when stored keys must be rebuilt.
class SortKeys {
public:
    explicit SortKeys(const QString& language);  ///< "sv", "ru", "en" …
    ~SortKeys();
    SortKeys(const SortKeys&) = delete;
    SortKeys& operator=(const SortKeys&) = delete;
    [[nodiscard]] QByteArray of(QStringView text) const;
    [[nodiscard]] QString version() const;  ///< language and collator version, for example "sv/153.112"
private:
    struct Collator;
    Collator* collator_;
    QString language_;
};

}  // namespace regulars
