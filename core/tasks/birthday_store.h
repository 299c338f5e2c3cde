#pragma once
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The SQL that finds birthdays by their day of the year.
class BirthdayStore {
public:
    struct Row {
        CustomerId customer;
        QString customerName;
        QString memberName;  ///< whose birthday it is, when the customer is a household and they are none themselves
        PartialDate date;    ///< with month and day, perhaps without a year
    };
    explicit BirthdayStore(Connection& connection) : connection_(connection) {}
    /// From one day of the year to another, both as "MM-DD" and included, in that order; those in the bin are left out.
    [[nodiscard]] std::vector<Row> between(const QString& from, const QString& to);

private:
    Connection& connection_;
};

}  // namespace regulars
