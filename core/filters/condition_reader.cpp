#include "core/filters/condition_reader.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Condition)
};

constexpr qsizetype kLongest = 10000;
constexpr int kDeepest = 50, kMostLeaves = 100;
constexpr qsizetype kMostShown = 40;

bool isSign(QChar c) { return QStringView(u"=!<>≠≤≥").contains(c); }
bool endsWord(QChar c) { return c.isSpace() || isSign(c) || c == u'(' || c == u')' || c == u'"'; }

QString plainSign(QString sign) { return sign.replace(u'≠', u"!="_s).replace(u'≤', u"<="_s).replace(u'≥', u">="_s); }

QString shortened(const QString& text) { return text.size() <= kMostShown ? text : text.left(kMostShown) + u'…'; }

QString comparisonWords(const FieldRule& rule) {
    QStringList words;
    for (const Comparison comparison : rule.comparisons()) words << comparisonWord(comparison);
    return words.join(u", "_s);
}

}  // namespace

bool ConditionReader::isKeyword(QStringView word) {
    for (const QStringView keyword : {u"and", u"or", u"not", u"within"})
        if (word.compare(keyword, Qt::CaseInsensitive) == 0) return true;
    return false;
}

std::nullopt_t ConditionReader::stop(qsizetype at, const QString& why) {
    if (!problem_) problem_ = ConditionProblem{at, Words::tr("Character %1: %2").arg(at + 1).arg(why)};
    return std::nullopt;
}

QString ConditionReader::nowInWords() const {
    return now().kind == Token::Kind::End ? Words::tr("the end") : u'“' + shortened(now().text) + u'”';
}

std::variant<Condition, ConditionProblem> ConditionReader::read() {
    if (text_.size() > kLongest) return ConditionProblem{kLongest, Words::tr("A condition has room for %1 characters.").arg(kLongest)};
    if (!split()) return *problem_;
    if (now().kind == Token::Kind::End) return Condition{};
    auto condition = joined(0, Condition::Kind::Or);
    if (condition && now().kind != Token::Kind::End) {
        stop(now().at, now().kind == Token::Kind::Close ? Words::tr("this bracket was never opened.")
                                                       : Words::tr("“and” or “or” is missing before %1. Values with spaces stand in quotes.").arg(nowInWords()));
    }
    if (problem_) return *problem_;
    return std::move(*condition);
}

bool ConditionReader::split() {
    for (qsizetype at = 0; at < text_.size();) {
        const QChar c = text_[at];
        const qsizetype start = at;
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"') {
            if (!splitQuoted(at)) return false;
        } else if (c == u'(' || c == u')') {
            tokens_.push_back({c == u'(' ? Token::Kind::Open : Token::Kind::Close, c, at++});
        } else {
            const bool sign = isSign(c);
            while (at < text_.size() && (sign ? isSign(text_[at]) : !endsWord(text_[at]))) ++at;
            const QString word = text_.sliced(start, at - start);
            tokens_.push_back({sign ? Token::Kind::Sign : Token::Kind::Word, sign ? plainSign(word) : word, start});
        }
    }
    tokens_.push_back({Token::Kind::End, {}, text_.size()});
    return true;
}

bool ConditionReader::splitQuoted(qsizetype& at) {
    const qsizetype start = at++;
    QString value;
    for (; at < text_.size() && text_[at] != u'"'; ++at) {
        if (text_[at] == u'\\' && at + 1 < text_.size()) ++at;
        value += text_[at];
    }
    if (at == text_.size()) {
        stop(start, Words::tr("this quote is never closed."));
        return false;
    }
    ++at;
    tokens_.push_back({Token::Kind::Quoted, value, start});
    return true;
}

bool ConditionReader::isWord(QStringView word) const { return now().kind == Token::Kind::Word && now().text.compare(word, Qt::CaseInsensitive) == 0; }

bool ConditionReader::take(QStringView word) {
    if (!isWord(word)) return false;
    ++next_;
    return true;
}

std::optional<Condition> ConditionReader::joined(int depth, Condition::Kind kind) {
    const bool isOr = kind == Condition::Kind::Or;
    std::vector<Condition> parts;
    do {
        auto part = isOr ? joined(depth, Condition::Kind::And) : single(depth);
        if (!part) return std::nullopt;
        parts.push_back(std::move(*part));
    } while (take(isOr ? u"or" : u"and"));
    return isOr ? Condition::anyOf(std::move(parts)) : Condition::allOf(std::move(parts));
}

std::optional<Condition> ConditionReader::single(int depth) {
    if (depth > kDeepest) return stop(now().at, Words::tr("too many brackets within brackets."));
    if (now().kind == Token::Kind::Open) return bracketed(depth);
    if (take(u"not")) {
        auto part = single(depth + 1);
        if (!part) return std::nullopt;
        return Condition::isNot(std::move(*part));
    }
    if (take(u"all")) return Condition{};
    if (take(u"none")) return Condition::anyOf({});
    return comparison();
}

std::optional<Condition> ConditionReader::bracketed(int depth) {
    const qsizetype opened = now().at;
    ++next_;
    auto inside = joined(depth + 1, Condition::Kind::Or);
    if (!inside) return std::nullopt;
    if (now().kind == Token::Kind::End) return stop(opened, Words::tr("this bracket is never closed."));
    if (now().kind != Token::Kind::Close) return stop(now().at, Words::tr("“and” or “or” is missing before %1. Values with spaces stand in quotes.").arg(nowInWords()));
    ++next_;
    return inside;
}

std::optional<Condition> ConditionReader::comparison() {
    const FieldRule* rule = now().kind == Token::Kind::Word ? FieldRule::find(now().text) : nullptr;
    if (!rule) {
        QStringList words;
        for (const FieldRule& known : FieldRule::all()) words << known.word.toString();
        if (now().kind == Token::Kind::End) return stop(now().at, Words::tr("something is missing at the end."));
        return stop(now().at, Words::tr("%1 is no field. Fields are: %2.").arg(nowInWords(), words.join(u", "_s)));
    }
    if (++leaves_ > kMostLeaves) return stop(now().at, Words::tr("a condition has room for %1 comparisons.").arg(kMostLeaves));
    ++next_;
    ConditionLeaf leaf{rule->field, Comparison::Holds, {}, {}};
    const bool hasSign = now().kind == Token::Kind::Sign;
    if (rule->kind == FieldRule::Kind::Flag) {
        if (hasSign) return stop(now().at, Words::tr("“%1” stands alone, or after “not”.").arg(rule->word));
        return Condition::is(leaf);
    }
    // Holds, which no other kind of field knows, stands for what is no comparison at all.
    if (hasSign || now().kind == Token::Kind::Word) leaf.comparison = comparisonFrom(now().text).value_or(Comparison::Holds);
    const auto fitting = rule->comparisons();
    if (std::find(fitting.begin(), fitting.end(), leaf.comparison) == fitting.end())
        return stop(now().at, Words::tr("“%1” goes with one of these, not with %2: %3.").arg(rule->word.toString(), nowInWords(), comparisonWords(*rule)));
    ++next_;
    if (!readValue(*rule, leaf) || !readPeriod(*rule, leaf)) return std::nullopt;
    return Condition::is(leaf);
}

bool ConditionReader::readValue(const FieldRule& rule, ConditionLeaf& leaf) {
    if (!needsValue(leaf.comparison)) return true;
    const bool isWord = now().kind == Token::Kind::Word && !isKeyword(now().text);
    if (!isWord && now().kind != Token::Kind::Quoted) {
        stop(now().at, Words::tr("a value is missing before %1. Words such as “and” stand in quotes when they are values.").arg(nowInWords()));
        return false;
    }
    auto value = rule.readValue(leaf.comparison, now().text);
    if (const auto* why = std::get_if<QString>(&value)) {
        stop(now().at, *why);
        return false;
    }
    leaf.value = std::get<Value>(std::move(value));
    ++next_;
    return true;
}

bool ConditionReader::readPeriod(const FieldRule& rule, ConditionLeaf& leaf) {
    if (!rule.mayHavePeriod || !take(u"within")) return true;
    leaf.period = now().kind == Token::Kind::Word ? Span::parse(now().text) : std::nullopt;
    if (!leaf.period) {
        stop(now().at, Words::tr("%1 is no length of time: write 90d, 2w, 3m or 1y.").arg(nowInWords()));
        return false;
    }
    ++next_;
    return true;
}

}  // namespace regulars
