#pragma once
#include "core/customers/list_columns.h"
#include "core/filters/condition.h"
#include "core/filters/person_set.h"

namespace regulars {

/// Answers what conditions ask of visits and of the day somebody came into the book from the list's columns, without the file. It gives
/// the same people as VisitRuleStore.
class TalliedPeople {
public:
    TalliedPeople(ListColumns& columns, Connection& connection, Day today, const Currency& currency, qint64 highest)
        : columns_(columns), connection_(connection), today_(today), currency_(currency), highest_(highest) {}
    /// Whether the columns hold what the comparison asks.
    [[nodiscard]] static bool covers(const ConditionLeaf& leaf);
    /// People in the bin may be among them.
    [[nodiscard]] PersonSet members(const ConditionLeaf& leaf);

private:
    using Number = ListColumns::Number;
    [[nodiscard]] Number number(Day day) const;
    template <class Test>
    [[nodiscard]] PersonSet where(size_t size, Test test) const;
    [[nodiscard]] PersonSet days(const std::vector<Number>& column, const ConditionLeaf& leaf) const;
    template <class T>
    [[nodiscard]] PersonSet amounts(const std::vector<T>& column, Comparison comparison, Amount::Minor value, bool mayBeAbsent) const;
    [[nodiscard]] PersonSet since(const std::vector<Number>& column, Day day) const;
    [[nodiscard]] PersonSet drifting();
    [[nodiscard]] PersonSet newcomers();

    ListColumns& columns_;
    Connection& connection_;
    Day today_;
    Currency currency_;
    qint64 highest_;
};

}  // namespace regulars
