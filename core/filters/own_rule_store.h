#pragma once
#include "core/filters/condition.h"
#include "core/filters/person_set.h"
#include "core/profile/profile.h"
#include "core/storage/connection.h"
#include <functional>

namespace regulars {

/// Finds customers by what is said of them in a field of the shop's own. Of dates only what is certain counts: "2026" is before 2027, and
/// no day of its year; a day without a year comes every year.
class OwnRuleStore {
public:
    OwnRuleStore(Connection& connection, Day today, const ShopProfile& profile, qint64 highest)
        : connection_(connection), today_(today), profile_(profile), highest_(highest) {}
    /// Of a leaf on such a field. People in the bin may be among them.
    [[nodiscard]] PersonSet members(const ConditionLeaf& leaf);

private:
    using Test = std::function<bool(std::string_view stored)>;
    [[nodiscard]] Test testOf(const ConditionLeaf& leaf) const;
    [[nodiscard]] Test dateTest(const ConditionLeaf& leaf) const;
    [[nodiscard]] PersonSet said(FieldId field);
    [[nodiscard]] PersonSet said(FieldId field, const Test& isRight);
    Connection& connection_;
    Day today_;
    const ShopProfile& profile_;
    qint64 highest_;
};

}  // namespace regulars
