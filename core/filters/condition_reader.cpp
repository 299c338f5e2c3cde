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

QString shortened(const QString& text) { return text.size() <= kMostShown ? text : text.left(kMostShown) + u'…'; }

QString comparisonWords(const FieldRule& rule) {
    QStringList words;
    for (const Comparison comparison : rule.comparisons()) words << comparisonWord(comparison);
    return words.join(u", "_s);
}

}  // namespace

std::nullopt_t ConditionReader::stop(qsizetype at, const QString& why) {
    if (!problem_) problem_ = ConditionProblem{at, Words::tr("Character %1: %2").arg(at + 1).arg(why), why};
    return std::nullopt;
}

QString ConditionReader::nowInWords() const {
    return now().kind == Token::Kind::End ? Words::tr("the end") : u'“' + shortened(now().text) + u'”';
}

std::variant<Condition, ConditionProblem> ConditionReader::read() {
    if (text_.size() > kLongest) return ConditionProblem{kLongest, Words::tr("A condition has room for %1 characters.").arg(kLongest)};
    ConditionTokens tokens = ConditionTokens::of(text_);
    tokens_ = std::move(tokens.all);
    if (tokens.neverClosed) {
        stop(*tokens.neverClosed, Words::tr("this quote is never closed."));
        return *problem_;
    }
    if (now().kind == Token::Kind::End) return Condition{};
    auto condition = joined(0, Condition::Kind::Or);
    if (condition && now().kind != Token::Kind::End) {
        stop(now().at, now().kind == Token::Kind::Close ? Words::tr("this bracket was never opened.")
                                                       : Words::tr("“and” or “or” is missing before %1. Values with spaces stand in quotes.").arg(nowInWords()));
    }
    if (problem_) return *problem_;
    return std::move(*condition);
}

bool ConditionReader::take(QStringView word) {
    if (!now().isWord(word)) return false;
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

// One of the shop's own stands in quotes; without them where no field of every shop is called so.
const CustomField* ConditionReader::ownField() const {
    if (now().kind != Token::Kind::Quoted && now().kind != Token::Kind::Word) return nullptr;
    const QString name = now().text.simplified();
    const auto called = [&](Qt::CaseSensitivity sensitivity) { return std::find_if(own_.begin(), own_.end(), [&](const CustomField& one) { return one.name.compare(name, sensitivity) == 0; }); };
    auto found = called(Qt::CaseSensitive);
    if (found == own_.end()) found = called(Qt::CaseInsensitive);
    return found == own_.end() ? nullptr : &*found;
}

std::optional<ConditionLeaf> ConditionReader::field() {
    const FieldRule* rule = now().kind == Token::Kind::Word ? FieldRule::find(now().text) : nullptr;
    if (rule) return ConditionLeaf{rule->field, Comparison::Holds, {}, {}};
    if (const CustomField* own = ownField()) return ConditionLeaf{FilterField::Own, Comparison::Holds, {}, {}, *own};
    if (now().kind == Token::Kind::End) return stop(now().at, Words::tr("something is missing at the end."));
    if (now().kind == Token::Kind::Quoted) return stop(now().at, Words::tr("this shop has no field of its own called %1.").arg(nowInWords()));
    QStringList words;
    for (const FieldRule& known : FieldRule::all()) words << known.word.toString();
    for (const CustomField& known : own_) words << conditionQuoted(known.name);
    return stop(now().at, Words::tr("%1 is no field. Fields are: %2.").arg(nowInWords(), words.join(u", "_s)));
}

std::optional<Condition> ConditionReader::comparison() {
    auto asked = field();
    if (!asked) return std::nullopt;
    if (++leaves_ > kMostLeaves) return stop(now().at, Words::tr("a condition has room for %1 comparisons.").arg(kMostLeaves));
    ++next_;
    ConditionLeaf& leaf = *asked;
    const FieldRule rule = leaf.rule();
    const bool hasSign = now().kind == Token::Kind::Sign;
    if (rule.kind == FieldRule::Kind::Flag) {
        if (hasSign) return stop(now().at, Words::tr("“%1” stands alone, or after “not”.").arg(rule.word));
        return Condition::is(leaf);
    }
    // Holds, which no other kind of field knows, stands for what is no comparison at all.
    if (hasSign || now().kind == Token::Kind::Word) leaf.comparison = comparisonFrom(now().text).value_or(Comparison::Holds);
    const auto fitting = rule.comparisons();
    if (std::find(fitting.begin(), fitting.end(), leaf.comparison) == fitting.end())
        return stop(now().at, Words::tr("“%1” goes with one of these, not with %2: %3.").arg(rule.word.toString(), nowInWords(), comparisonWords(rule)));
    ++next_;
    if (!readValue(rule, leaf) || !readPeriod(rule, leaf)) return std::nullopt;
    return Condition::is(std::move(leaf));
}

bool ConditionReader::readValue(const FieldRule& rule, ConditionLeaf& leaf) {
    if (!needsValue(leaf.comparison)) return true;
    const bool isWord = now().kind == Token::Kind::Word && !isConditionKeyword(now().text);
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
