#include "core/filters/visit_rule_store.h"
#include "core/history/rhythm.h"
#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostParameters = 12;

template <size_t... I>
void bindFirst(Statement& s, const QStringList& values, std::index_sequence<I...>) { s.bind(values[I]...); }

template <size_t... N>
void bindAll(Statement& s, const QStringList& values, std::index_sequence<N...>) {
    using Bind = void (*)(Statement&, const QStringList&);
    static constexpr std::array<Bind, sizeof...(N)> binders{[](Statement& to, const QStringList& v) { bindFirst(to, v, std::make_index_sequence<N>()); }...};
    binders[static_cast<size_t>(values.size())](s, values);
}

/// The SQL of a condition on the tallies, with its parameters, and what it says of somebody who has no tally.
class TallySql {
public:
    TallySql(Day today, const Currency& currency) : today_(today), currency_(currency) {}
    QString of(const Condition& condition) {
        if (condition.kind == Condition::Kind::Leaf) return ofLeaf(condition.leaf);
        if (condition.kind == Condition::Kind::Not) return u"NOT "_s + of(condition.parts.front());
        QStringList parts;
        for (const Condition& part : condition.parts) parts << of(part);
        return u'(' + parts.join(condition.kind == Condition::Kind::And ? u" AND "_s : u" OR "_s) + u')';
    }
    [[nodiscard]] bool isTrueOfNobody(const Condition& condition) const {
        const auto test = [this](const Condition& part) { return isTrueOfNobody(part); };
        switch (condition.kind) {
        case Condition::Kind::Leaf: return isTrueOfNobody(condition.leaf);
        case Condition::Kind::Not: return !isTrueOfNobody(condition.parts.front());
        case Condition::Kind::And: return std::all_of(condition.parts.begin(), condition.parts.end(), test);
        case Condition::Kind::Or: return std::any_of(condition.parts.begin(), condition.parts.end(), test);
        }
        return false;
    }
    [[nodiscard]] const QStringList& parameters() const { return parameters_; }

private:
    QString ofLeaf(const ConditionLeaf& leaf) {
        switch (leaf.field) {
        case FilterField::Visits: return number(u"visits"_s, leaf.comparison, {std::get<qint64>(leaf.value), true});
        case FilterField::Spend: return number(u"spend_minor"_s, leaf.comparison, std::get<Amount>(leaf.value).in(currency_));
        case FilterField::MedianGap: return medianGap(leaf);
        case FilterField::FirstVisit: return day(u"first_visit"_s, leaf);
        case FilterField::LastVisit: return day(u"last_visit"_s, leaf);
        case FilterField::Regular: return u"(third_last_visit IS NOT NULL AND third_last_visit >= "_s + parameter(Rhythm::regularSince(today_).iso()) + u')';
        default: return u"0"_s;
        }
    }
    QString medianGap(const ConditionLeaf& leaf) {
        if (leaf.comparison == Comparison::IsEmpty) return u"median_gap_days IS NULL"_s;
        if (leaf.comparison == Comparison::IsSet) return u"median_gap_days IS NOT NULL"_s;
        if (leaf.comparison == Comparison::NotEqual) return u"(median_gap_days IS NULL OR "_s + number(u"median_gap_days"_s, leaf.comparison, {std::get<qint64>(leaf.value), true}) + u')';
        return u"(median_gap_days IS NOT NULL AND "_s + number(u"median_gap_days"_s, leaf.comparison, {std::get<qint64>(leaf.value), true}) + u')';
    }
    // An amount between two minor units is never met exactly.
    QString number(const QString& column, Comparison comparison, Amount::Minor value) {
        QString sign = comparisonWord(comparison);
        if (!value.exact) {
            if (comparison == Comparison::Equal) return u"0"_s;
            if (comparison == Comparison::NotEqual) return u"1"_s;
            sign = comparison == Comparison::Less || comparison == Comparison::AtMost ? u"<="_s : u">"_s;
        }
        return column + u' ' + sign + u" CAST("_s + parameter(QString::number(value.floor)) + u" AS INTEGER)"_s;
    }
    QString day(const QString& column, const ConditionLeaf& leaf) {
        switch (leaf.comparison) {
        case Comparison::IsEmpty: return u"0"_s;
        case Comparison::IsSet: return u"1"_s;
        case Comparison::OlderThan: return column + u" < "_s + parameter(std::get<Span>(leaf.value).before(today_).iso());
        case Comparison::Within: return column + u" >= "_s + parameter(std::get<Span>(leaf.value).before(today_).iso());
        default: return column + u' ' + comparisonWord(leaf.comparison) + u' ' + parameter(std::get<Day>(leaf.value).iso());
        }
    }
    QString parameter(const QString& value) {
        parameters_ << value;
        return u'?' + QString::number(parameters_.size());
    }
    [[nodiscard]] bool isTrueOfNobody(const ConditionLeaf& leaf) const {
        if (leaf.comparison == Comparison::NotEqual && leaf.field != FilterField::Visits && leaf.field != FilterField::Spend) return true;
        if (leaf.field != FilterField::Visits && leaf.field != FilterField::Spend) return leaf.comparison == Comparison::IsEmpty;
        const auto value = leaf.field == FilterField::Visits ? Amount::Minor{std::get<qint64>(leaf.value), true} : std::get<Amount>(leaf.value).in(currency_);
        const bool isZero = value.floor == 0 && value.exact;
        switch (leaf.comparison) {
        case Comparison::Equal:
        case Comparison::AtLeast: return isZero;
        case Comparison::NotEqual:
        case Comparison::Less: return !isZero;
        case Comparison::AtMost: return true;
        default: return false;
        }
    }

    Day today_;
    Currency currency_;
    QStringList parameters_;
};

}  // namespace

bool VisitRuleStore::covers(const Condition& condition) {
    static const QList<FilterField> fields{FilterField::Visits, FilterField::FirstVisit, FilterField::LastVisit, FilterField::Spend, FilterField::MedianGap, FilterField::Regular};
    if (condition.kind == Condition::Kind::Leaf) return fields.contains(condition.leaf.field) && !condition.leaf.period;
    return !condition.parts.empty() && condition.leaves() <= static_cast<int>(kMostParameters) && std::all_of(condition.parts.begin(), condition.parts.end(), covers);
}

PersonSet VisitRuleStore::members(const Condition& condition) {
    TallySql sql(today_, currency_);
    const bool withoutVisits = sql.isTrueOfNobody(condition);
    const QString where = sql.of(condition);
    // One comparison may find its index; for several the planner would look a million people up one by one.
    const QString text = u"SELECT customer_id FROM derived_visits "_s + (condition.leaves() == 1 ? QString() : u"NOT INDEXED "_s) + u"WHERE "_s
                         + (withoutVisits ? u"NOT ("_s + where + u')' : where);
    Statement s(connection_, text.toStdString());
    bindAll(s, sql.parameters(), std::make_index_sequence<kMostParameters + 1>());
    PersonSet found(highest_);
    while (s.step()) found.add(s.integer(0));
    // Those without a tally are in no row: whoever the condition is not true of is looked for instead.
    return withoutVisits ? found.turnRound() : found;
}

PersonSet VisitRuleStore::drifting() {
    // The plus keeps the planner from looking most people up one by one in the index of the last visit.
    Statement s(connection_, "SELECT customer_id, last_visit, median_gap_days FROM derived_visits WHERE third_last_visit >= ?1 AND median_gap_days >= 1 AND +last_visit < ?2");
    s.bind(Rhythm::regularSince(today_), today_.plusDays(-Rhythm::patienceDays(1)));
    std::vector<std::string> lastDays;  // by the days of patience; far fewer than people
    PersonSet found(highest_);
    while (s.step()) {
        const auto patience = static_cast<size_t>(Rhythm::patienceDays(static_cast<int>(s.integer(2))));
        if (patience >= lastDays.size()) lastDays.resize(patience + 1);
        if (lastDays[patience].empty()) lastDays[patience] = today_.plusDays(-static_cast<qint64>(patience)).iso().toStdString();
        if (s.utf8(1) < lastDays[patience]) found.add(s.integer(0));
    }
    return found;
}

PersonSet VisitRuleStore::cameSince(Day since, qint64 atLeast) {
    PersonSet found(highest_);
    if (atLeast <= 0) return found.turnRound();
    // The tallies know of the last visit and of the last but two; only other numbers are counted.
    Statement s(connection_, atLeast == 1 ? "SELECT customer_id FROM derived_visits WHERE last_visit >= ?1 AND ?2"
        : atLeast == 3 ? "SELECT customer_id FROM derived_visits WHERE third_last_visit >= ?1 AND ?2"
        : atLeast == 2 ? "SELECT v.customer_id FROM derived_visits v NOT INDEXED WHERE v.last_visit >= ?1 AND (v.third_last_visit >= ?1 OR "
                         "(SELECT count(*) FROM interaction i WHERE i.customer_id = v.customer_id AND i.day >= ?1 AND i.kind = 'visit') >= ?2)"
                       : "SELECT v.customer_id FROM derived_visits v NOT INDEXED WHERE v.third_last_visit >= ?1 AND v.visits >= ?2 AND "
                         "(SELECT count(*) FROM interaction i WHERE i.customer_id = v.customer_id AND i.day >= ?1 AND i.kind = 'visit') >= ?2");
    s.bind(since, atLeast);
    while (s.step()) found.add(s.integer(0));
    return found;
}

PersonSet VisitRuleStore::inPeriod(const ConditionLeaf& leaf) {
    const Day since = leaf.period->before(today_);
    const qint64 value = std::get<qint64>(leaf.value);
    switch (leaf.comparison) {
    case Comparison::AtLeast: return cameSince(since, value);
    case Comparison::More: return cameSince(since, value + 1);
    case Comparison::Less: return cameSince(since, value).turnRound();
    case Comparison::AtMost: return cameSince(since, value + 1).turnRound();
    default: break;
    }
    PersonSet exactly = cameSince(since, value);
    exactly &= cameSince(since, value + 1).turnRound();
    return leaf.comparison == Comparison::NotEqual ? exactly.turnRound() : exactly;
}

}  // namespace regulars
