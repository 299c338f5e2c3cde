#include "ui/filters/condition_draft.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConditionDraft)
};

using Kind = Condition::Kind;

ConditionDraft rowOf(const ConditionLeaf& leaf, bool isNot) {
    ConditionDraft draft;
    draft.isGroup = false;
    draft.field = leaf.field;
    draft.own = leaf.own;
    draft.comparison = leaf.comparison;
    draft.isNot = isNot;
    draft.value = valueText(leaf.value);
    if (leaf.period) draft.period = leaf.period->text();
    return draft;
}

ConditionDraft partOf(const Condition& condition) {
    if (condition.kind == Kind::Leaf) return rowOf(condition.leaf, false);
    const bool isNot = condition.kind == Kind::Not;
    const Condition& inner = isNot ? condition.parts.front() : condition;
    if (isNot && inner.kind == Kind::Leaf) return rowOf(inner.leaf, true);
    if (isNot && inner.kind == Kind::Not) return partOf(inner.parts.front());
    ConditionDraft group;
    const bool isAnd = inner.kind == Kind::And;
    group.join = isAnd ? (isNot ? ConditionDraft::Join::NotAll : ConditionDraft::Join::All) : (isNot ? ConditionDraft::Join::None : ConditionDraft::Join::Any);
    for (const Condition& part : inner.parts) group.parts.push_back(partOf(part));
    return group;
}

std::variant<Condition, QString> rowCondition(const ConditionDraft& row) {
    ConditionLeaf leaf{row.field, row.comparison, {}, {}, row.own};
    const FieldRule rule = leaf.rule();
    if (needsValue(row.comparison)) {
        if (row.value.trimmed().isEmpty()) return Words::tr("%1: something is missing behind “%2”.").arg(rule.titleText(), comparisonTitle(row.comparison));
        auto value = rule.readValue(row.comparison, row.value.trimmed());
        if (auto* why = std::get_if<QString>(&value)) return std::move(*why);
        leaf.value = std::get<Value>(std::move(value));
    }
    if (rule.mayHavePeriod && !row.period.isEmpty()) leaf.period = Span::parse(row.period);
    Condition condition = Condition::is(std::move(leaf));
    return row.isNot ? Condition::isNot(std::move(condition)) : std::move(condition);
}

}  // namespace

ConditionDraft ConditionDraft::of(const Condition& condition) {
    ConditionDraft draft = partOf(condition);
    if (draft.isGroup) return draft;
    ConditionDraft group;
    group.parts.push_back(std::move(draft));
    return group;
}

ConditionDraft ConditionDraft::row(FilterField field) {
    ConditionDraft draft;
    draft.isGroup = false;
    draft.field = field;
    draft.comparison = FieldRule::of(field).comparisons().front();
    return draft;
}

ConditionDraft ConditionDraft::rowLike(const ConditionDraft& other) {
    if (!other.own) return row(other.field);
    ConditionDraft draft;
    draft.isGroup = false;
    draft.field = FilterField::Own;
    draft.own = other.own;
    draft.comparison = FieldRule::of(*draft.own).comparisons().front();
    return draft;
}

std::variant<Condition, QString> ConditionDraft::condition() const {
    if (!isGroup) return rowCondition(*this);
    std::vector<Condition> conditions;
    for (const ConditionDraft& part : parts) {
        auto condition = part.condition();
        if (auto* why = std::get_if<QString>(&condition)) return std::move(*why);
        conditions.push_back(std::get<Condition>(std::move(condition)));
    }
    switch (join) {
    case Join::All: return Condition::allOf(std::move(conditions));
    case Join::Any: return Condition::anyOf(std::move(conditions));
    case Join::None: return Condition::isNot(Condition::anyOf(std::move(conditions)));
    case Join::NotAll: return Condition::isNot(Condition::allOf(std::move(conditions)));
    }
    return Condition{};
}

}  // namespace regulars
