#pragma once
#include "core/filters/condition.h"
#include "core/filters/person_set.h"
#include "core/profile/profile.h"
#include "core/storage/connection.h"

namespace regulars {

class TextMatch;

/// Finds customers by what stands on their own rows and those that hang on them: words, dates, marks, consents, follow-ups, entries.
class PersonRuleStore {
public:
    PersonRuleStore(Connection& connection, Day today, const ShopProfile& profile, qint64 highest)
        : connection_(connection), today_(today), profile_(profile), highest_(highest) {}
    /// Of any leaf that VisitRuleStore does not answer. People in the bin may be among them.
    [[nodiscard]] PersonSet members(const ConditionLeaf& leaf);

private:
    [[nodiscard]] PersonSet positive(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet text(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet scanned(std::string_view sql, TextMatch& match, const QString& whenEmpty);
    [[nodiscard]] PersonSet inCity(TextMatch& match);
    [[nodiscard]] PersonSet tagged(TextMatch& match);
    [[nodiscard]] PersonSet filledIn(FilterField field);
    [[nodiscard]] PersonSet created(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet stamps(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet consented(const QString& channel);
    [[nodiscard]] PersonSet logged(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet birthday(const ConditionLeaf& leaf);
    [[nodiscard]] PersonSet birthdaysBetween(Day from, Day to);
    [[nodiscard]] PersonSet all(Statement& statement);

    Connection& connection_;
    Day today_;
    const ShopProfile& profile_;
    qint64 highest_;
};

}  // namespace regulars
