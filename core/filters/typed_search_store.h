#pragma once
#include "core/base/day.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// What the search box's filters ask of the file beside the search index.
class TypedSearchStore {
public:
    explicit TypedSearchStore(Connection& connection) : connection_(connection) {}
    /// Those with an open task due on the day or before, ascending.
    [[nodiscard]] std::vector<qint64> withTaskDue(Day until);
    /// The first of these tasks; empty when there is none.
    [[nodiscard]] QString taskDue(qint64 customer, Day until);
    /// Those whose card's number ends with these digits, or begins with them when they are eight at least; ascending.
    [[nodiscard]] std::vector<qint64> withCard(const QString& digits);
    [[nodiscard]] bool hasCard(qint64 customer);
    /// Another number after each change that another connection committed.
    [[nodiscard]] qint64 version();

private:
    Connection& connection_;
};

}  // namespace regulars
