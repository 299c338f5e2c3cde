#pragma once
#include "core/customers/customer_list.h"
#include "core/customers/list_columns.h"
#include "core/filters/condition.h"
#include "core/filters/known_answers.h"
#include "core/filters/person_set.h"
#include "core/profile/profile.h"

namespace regulars {

/// Those of whom a condition is true on a day. Each comparison is asked of the file for everybody at once; the answers,
/// a bit for each person, are joined in memory. With columns at hand visits are asked of them; with known answers nothing is read twice.
class Audience {
public:
    Audience(Connection& connection, Day today, ListColumns* columns = nullptr, KnownAnswers* known = nullptr);
    /// People in the bin may be among them.
    [[nodiscard]] PersonSet members(const Condition& condition);
    /// In the list's order, those in the bin left out.
    [[nodiscard]] std::vector<qint64> ids(const Condition& condition, CustomerList::Order order);
    /// As many as ids() gives.
    [[nodiscard]] qint64 count(const Condition& condition);
    /// Those of a list that is at hand already, in its order.
    [[nodiscard]] std::vector<qint64> among(std::span<const qint64> ids, const Condition& condition);

private:
    [[nodiscard]] PersonSet joined(const Condition& condition);
    [[nodiscard]] PersonSet ofLeaf(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet readLeaf(const ConditionLeaf& leaf);
    const PersonSet& listed();

    Connection& connection_;
    Day today_;
    ShopProfile profile_;
    ListColumns* columns_;
    KnownAnswers* known_;
    qint64 highest_;
    std::optional<PersonSet> listed_;  ///< everybody outside the bin
};

}  // namespace regulars
