#pragma once
#include "core/filters/condition.h"
#include "core/filters/person_set.h"
#include "core/storage/connection.h"

namespace regulars {

/// Finds customers by how they come: whole conditions on the tallies of visits in one scan, and visits counted in the last days.
class VisitRuleStore {
public:
    VisitRuleStore(Connection& connection, Day today, const Currency& currency, qint64 highest)
        : connection_(connection), today_(today), currency_(currency), highest_(highest) {}
    /// Whether a condition asks only what one scan of the tallies answers.
    [[nodiscard]] static bool covers(const Condition& condition);
    /// People in the bin may be among them; those who never came count as 0 visits.
    [[nodiscard]] PersonSet members(const Condition& condition);
    [[nodiscard]] PersonSet drifting();
    /// Who came how often in the period; of a leaf on visits that has one.
    [[nodiscard]] PersonSet inPeriod(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet cameSince(Day since, qint64 atLeast);

private:
    Connection& connection_;
    Day today_;
    Currency currency_;
    qint64 highest_;
};

}  // namespace regulars
