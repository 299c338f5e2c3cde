#include "core/filters/condition_tokens.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConditionToken::Kind;

bool isSign(QChar c) { return QStringView(u"=!<>≠≤≥").contains(c); }
bool endsWord(QChar c) { return c.isSpace() || isSign(c) || c == u'(' || c == u')' || c == u'"'; }

QString plainSign(QString sign) { return sign.replace(u'≠', u"!="_s).replace(u'≤', u"<="_s).replace(u'≥', u">="_s); }

// What needs no quotes. Surrogates are no letters by themselves, so rare scripts are quoted.
bool isPlain(QChar c) { return c.isLetterOrNumber() || QStringView(u"-_.,:/@+&'*%#").contains(c); }

// The text in quotes that begins at `start`; empty when it never ends.
std::optional<ConditionToken> quotedAt(const QString& text, qsizetype start) {
    QString value;
    qsizetype at = start + 1;
    for (; at < text.size() && text[at] != u'"'; ++at) {
        if (text[at] == u'\\' && at + 1 < text.size()) ++at;
        value += text[at];
    }
    if (at == text.size()) return std::nullopt;
    return ConditionToken{Kind::Quoted, value, start, at + 1 - start};
}

}  // namespace

ConditionTokens ConditionTokens::of(const QString& text) {
    ConditionTokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        const qsizetype start = at;
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            auto token = quotedAt(text, start);
            if (!token) {
                tokens.neverClosed = start;
                break;
            }
            at += token->length;
            tokens.all.push_back(std::move(*token));
        } else if (c == u'(' || c == u')') {
            tokens.all.push_back({c == u'(' ? Kind::Open : Kind::Close, c, at++, 1});
        } else {
            const bool sign = isSign(c);
            while (at < text.size() && (sign ? isSign(text[at]) : !endsWord(text[at]))) ++at;
            const QString word = text.sliced(start, at - start);
            tokens.all.push_back({sign ? Kind::Sign : Kind::Word, sign ? plainSign(word) : word, start, at - start});
        }
    }
    tokens.all.push_back({Kind::End, {}, text.size(), 0});
    return tokens;
}

bool isConditionKeyword(QStringView word) {
    for (const QStringView keyword : {u"and", u"or", u"not", u"within"})
        if (word.compare(keyword, Qt::CaseInsensitive) == 0) return true;
    return false;
}

QString conditionQuoted(const QString& text) {
    QString inside = text;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

QString conditionValue(const QString& value) {
    const bool isWord = !value.isEmpty() && std::all_of(value.begin(), value.end(), isPlain) && !isConditionKeyword(value);
    return isWord ? value : conditionQuoted(value);
}

}  // namespace regulars
