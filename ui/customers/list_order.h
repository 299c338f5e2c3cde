#pragma once
#include "core/customers/customer_list.h"
#include "core/filters/condition.h"

namespace regulars {

/// The whole list in one order: the ids it shows, and how many people each filter has.
struct ListOrder {
    struct Request {
        CustomerList::Order order = CustomerList::Order::LastVisit;
        std::optional<Condition> only;   ///< absent: everybody
        std::vector<Condition> counted;  ///< the filters shown with their number of people
        Day today;
        bool withCounts = true;  ///< of the filters; they cost as much again as the order
    };
    std::vector<qint64> ids;
    qint64 all = 0;
    std::optional<std::vector<qint64>> counts;  ///< of the conditions asked for, when they were
    /// Takes a second with a million people: to be read in the background.
    [[nodiscard]] static ListOrder read(Connection& reader, const Request& request);
};

}  // namespace regulars
