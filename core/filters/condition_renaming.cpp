#include "core/filters/condition_renaming.h"
#include "core/base/text.h"
#include "core/customers/tag_store.h"
#include "core/filters/condition_tokens.h"
#include "core/filters/filter_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Token = ConditionToken;

// A field stands where a comparison begins: what a value can follow stands nowhere before it.
bool beginsComparison(const std::vector<Token>& tokens, size_t at) {
    if (at == 0) return true;
    const Token& before = tokens[at - 1];
    return before.kind == Token::Kind::Open || before.isWord(u"and") || before.isWord(u"or") || before.isWord(u"not");
}

bool isNamed(const Token& token, const QString& name) {
    return (token.kind == Token::Kind::Quoted || token.kind == Token::Kind::Word) && token.text.simplified().compare(name, Qt::CaseInsensitive) == 0;
}

bool isSame(const Token& token) { return token.kind == Token::Kind::Sign && (token.text == u"="_s || token.text == u"!="_s); }

/// The text with some of its pieces replaced.
QString replaced(const QString& text, const std::vector<Token>& tokens, const std::function<std::optional<QString>(size_t)>& replacement) {
    QString made;
    qsizetype from = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto fresh = replacement(i);
        if (!fresh) continue;
        made += text.sliced(from, tokens[i].at - from) + *fresh;
        from = tokens[i].at + tokens[i].length;
    }
    return made + text.sliced(from);
}

// Values compared with = and != behind the fields that are meant.
QString valuesIn(const QString& condition, const std::function<bool(const Token&)>& isField, const std::function<bool(const QString&)>& isBefore, const QString& after) {
    const std::vector<Token> tokens = ConditionTokens::of(condition).all;
    return replaced(condition, tokens, [&](size_t i) -> std::optional<QString> {
        const bool isValue = i >= 2 && (tokens[i].kind == Token::Kind::Quoted || tokens[i].kind == Token::Kind::Word) && isSame(tokens[i - 1]) && isField(tokens[i - 2]) && beginsComparison(tokens, i - 2);
        return isValue && isBefore(tokens[i].text) ? std::optional(conditionValue(after)) : std::nullopt;
    });
}

}  // namespace

QString ConditionRenaming::tagIn(const QString& condition, const std::function<bool(const QString&)>& isBefore, const QString& after) {
    return valuesIn(condition, [](const Token& token) { return token.isWord(u"tag"); }, isBefore, after);
}

QString ConditionRenaming::fieldIn(const QString& condition, const QString& before, const QString& after) {
    const std::vector<Token> tokens = ConditionTokens::of(condition).all;
    return replaced(condition, tokens, [&](size_t i) -> std::optional<QString> {
        const bool isField = tokens[i].kind == Token::Kind::Quoted && beginsComparison(tokens, i) && isNamed(tokens[i], before);
        return isField ? std::optional(conditionQuoted(after)) : std::nullopt;
    });
}

QString ConditionRenaming::choiceIn(const QString& condition, const QString& field, const QString& before, const QString& after) {
    return valuesIn(condition, [&](const Token& token) { return token.kind == Token::Kind::Quoted && isNamed(token, field); },
                    [&](const QString& value) { return value.compare(before, Qt::CaseInsensitive) == 0; }, after);
}

void ConditionRenaming::inAll(const std::function<QString(const QString&)>& renamed) {
    FilterStore store(connection_);
    for (SavedFilter& filter : store.all()) {
        QString text = renamed(filter.text);
        if (text == filter.text) continue;
        filter.text = std::move(text);
        store.put(filter);
    }
}

void ConditionRenaming::tag(const QString& before, const QString& after) {
    const QString folded = fold(before);
    bool isAlone = true;
    for (const Tag& other : TagStore(connection_).all()) isAlone = isAlone && (other.name == before || other.name == after || fold(other.name) != folded);
    inAll([&](const QString& text) { return tagIn(text, [&](const QString& value) { return value == before || (isAlone && fold(value) == folded); }, after); });
}

void ConditionRenaming::field(const QString& before, const QString& after) {
    if (before == after) return;
    inAll([&](const QString& text) { return fieldIn(text, before, after); });
}

void ConditionRenaming::choice(const QString& field, const QString& before, const QString& after) {
    inAll([&](const QString& text) { return choiceIn(text, field, before, after); });
}

}  // namespace regulars
