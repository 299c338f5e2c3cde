#pragma once
#include <QString>
#include <optional>
#include <vector>

namespace regulars {

/// A word, a sign, a bracket or a text in quotes of a condition, and where it stands.
struct ConditionToken {
    enum class Kind { Word, Quoted, Sign, Open, Close, End };
    Kind kind = Kind::End;
    QString text;          ///< of a Quoted what is between the quotes, of a Sign as it is written plainly: ">="
    qsizetype at = 0;      ///< in UTF-16 units
    qsizetype length = 0;  ///< with quotes
    [[nodiscard]] bool isWord(QStringView word) const { return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0; }
};

/// A condition's text in pieces, with the End behind the last.
struct ConditionTokens {
    std::vector<ConditionToken> all;
    std::optional<qsizetype> neverClosed;  ///< where a quote begins that does not end; nothing follows it then
    [[nodiscard]] static ConditionTokens of(const QString& text);
};

/// Whether a word joins conditions or comparisons, and so is no value without quotes.
[[nodiscard]] bool isConditionKeyword(QStringView word);
/// As a value is written: in quotes only where it needs them.
[[nodiscard]] QString conditionValue(const QString& value);
/// In quotes, come what may; \" and \\ stand for themselves.
[[nodiscard]] QString conditionQuoted(const QString& text);

}  // namespace regulars
