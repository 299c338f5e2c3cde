#include "core/filters/condition.h"
#include "core/filters/condition_reader.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString leafText(const ConditionLeaf& leaf) {
    QString text = leaf.own ? conditionQuoted(leaf.own->name) : FieldRule::of(leaf.field).word.toString();
    if (leaf.comparison != Comparison::Holds) text += u' ' + comparisonWord(leaf.comparison);
    if (needsValue(leaf.comparison)) text += u' ' + conditionValue(valueText(leaf.value));
    if (leaf.period) text += u" within "_s + leaf.period->text();
    return text;
}

// What stands inside another condition; brackets where it would bind more loosely, or be taken for a part of it.
QString inside(const Condition& part, Condition::Kind around) {
    const bool isBracketed = !part.parts.empty() && (part.kind == around || part.kind == Condition::Kind::Or || (part.kind == Condition::Kind::And && around == Condition::Kind::Not));
    return isBracketed && part.kind != Condition::Kind::Not ? u'(' + part.text() + u')' : part.text();
}

}  // namespace

Condition Condition::joined(Kind kind, std::vector<Condition> parts) {
    if (parts.size() == 1) return std::move(parts.front());
    return {kind, {}, std::move(parts)};
}

Condition Condition::isNot(Condition part) {
    Condition negation{Kind::Not, {}, {}};
    negation.parts.push_back(std::move(part));
    return negation;
}

int Condition::leaves() const {
    if (kind == Kind::Leaf) return 1;
    int sum = 0;
    for (const Condition& part : parts) sum += part.leaves();
    return sum;
}

bool Condition::asksFor(FieldId own) const {
    if (kind == Kind::Leaf) return leaf.own && leaf.own->id == own;
    return std::any_of(parts.begin(), parts.end(), [own](const Condition& part) { return part.asksFor(own); });
}

std::variant<Condition, ConditionProblem> Condition::parse(const QString& text, std::span<const CustomField> own) { return ConditionReader(text, own).read(); }

QString Condition::text() const {
    if (kind == Kind::Leaf) return leafText(leaf);
    if (parts.empty()) return kind == Kind::And ? u"all"_s : u"none"_s;
    if (kind == Kind::Not) return u"not "_s + inside(parts.front(), kind);
    QStringList texts;
    for (const Condition& part : parts) texts << inside(part, kind);
    return texts.join(kind == Kind::And ? u" and "_s : u" or "_s);
}

}  // namespace regulars
