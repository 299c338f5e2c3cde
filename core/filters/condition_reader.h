#pragma once
#include "core/filters/condition.h"
#include "core/filters/condition_tokens.h"

namespace regulars {

/// Reads a condition from its text, from left to right, and says where and why it cannot.
class ConditionReader {
public:
    ConditionReader(const QString& text, std::span<const CustomField> own) : text_(text), own_(own) {}
    [[nodiscard]] std::variant<Condition, ConditionProblem> read();

private:
    using Token = ConditionToken;
    [[nodiscard]] const Token& now() const { return tokens_[next_]; }
    bool take(QStringView word);
    std::optional<Condition> joined(int depth, Condition::Kind kind);
    std::optional<Condition> single(int depth);
    std::optional<Condition> bracketed(int depth);
    std::optional<Condition> comparison();
    std::optional<ConditionLeaf> field();
    [[nodiscard]] const CustomField* ownField() const;
    bool readValue(const FieldRule& rule, ConditionLeaf& leaf);
    bool readPeriod(const FieldRule& rule, ConditionLeaf& leaf);
    std::nullopt_t stop(qsizetype at, const QString& why);
    [[nodiscard]] QString nowInWords() const;

    const QString& text_;
    std::span<const CustomField> own_;
    std::vector<Token> tokens_;
    size_t next_ = 0;
    int leaves_ = 0;
    std::optional<ConditionProblem> problem_;
};

}  // namespace regulars
