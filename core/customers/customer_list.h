#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/storage/connection.h"
#include <span>
#include <vector>

namespace regulars {

/// What a row of the customer list shows.
struct CustomerRow {
    CustomerId id;
    QString displayName;
    QString city;
    Day lastVisit;        ///< invalid: never seen
    Day thirdLastVisit;
    int medianGapDays = 0;  ///< 0: fewer than two visits
    int stamps = -1;      ///< -1: no card
    bool operator==(const CustomerRow&) const = default;
};

/// The order of the customer list and its rows, page by page.
class CustomerList {
public:
    enum class Order { Name, LastVisit };
    explicit CustomerList(Connection& connection) : connection_(connection) {}
    /// All ids outside the bin, in order; `limit` for the first screen only (0: all).
    [[nodiscard]] std::vector<qint64> ids(Order order, int limit = 0);
    [[nodiscard]] std::vector<CustomerRow> rows(std::span<const qint64> ids);
    [[nodiscard]] qint64 count();

private:
    [[nodiscard]] std::vector<qint64> allByLastVisit();
    Connection& connection_;
};

}  // namespace regulars
