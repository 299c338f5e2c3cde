#pragma once
#include "core/filters/condition.h"

namespace regulars {

/// Reads a condition from its text, from left to right, and says where and why it cannot.
class ConditionReader {
public:
    explicit ConditionReader(const QString& text) : text_(text) {}
    [[nodiscard]] std::variant<Condition, ConditionProblem> read();
    /// Words that join conditions, and so are no values without quotes.
    [[nodiscard]] static bool isKeyword(QStringView word);

private:
    struct Token {
        enum class Kind { Word, Quoted, Sign, Open, Close, End };
        Kind kind = Kind::End;
        QString text;
        qsizetype at = 0;
    };
    bool split();
    bool splitQuoted(qsizetype& at);
    [[nodiscard]] const Token& now() const { return tokens_[next_]; }
    [[nodiscard]] bool isWord(QStringView word) const;
    bool take(QStringView word);
    std::optional<Condition> joined(int depth, Condition::Kind kind);
    std::optional<Condition> single(int depth);
    std::optional<Condition> bracketed(int depth);
    std::optional<Condition> comparison();
    bool readValue(const FieldRule& rule, ConditionLeaf& leaf);
    bool readPeriod(const FieldRule& rule, ConditionLeaf& leaf);
    std::nullopt_t stop(qsizetype at, const QString& why);
    [[nodiscard]] QString nowInWords() const;

    const QString& text_;
    std::vector<Token> tokens_;
    size_t next_ = 0;
    int leaves_ = 0;
    std::optional<ConditionProblem> problem_;
};

}  // namespace regulars
