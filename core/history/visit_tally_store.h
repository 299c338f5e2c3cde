#pragma once
#include "core/storage/connection.h"
#include <functional>

namespace regulars {

/// How one customer came: computed from their visits, kept for lists, filters and figures. Days are as stored, YYYY-MM-DD.
struct VisitTally {
    CustomerId customer;
    std::string firstVisit, lastVisit;
    std::string thirdLastVisit;              ///< empty: fewer than three visits
    qint64 visits = 0;
    std::optional<int> medianGapDays;        ///< between different days with visits
    qint64 spendMinor = 0;
    bool operator==(const VisitTally&) const = default;
};

/// The SQL of the visit tallies, kept and counted afresh.
class VisitTallyStore {
public:
    explicit VisitTallyStore(Connection& connection) : connection_(connection) {}
    /// Counts the visits of these customers in one scan of one index; calls `each` in order, with those who came at all.
    void count(qint64 firstCustomer, qint64 lastCustomer, const std::function<void(const VisitTally&)>& each);
    /// Walks what is kept beside what is counted afresh; calls `each` where they differ, with nullptr for the one that is absent.
    void compare(const std::function<void(const VisitTally* kept, const VisitTally* counted)>& each);
    [[nodiscard]] std::optional<VisitTally> find(CustomerId id);
    void put(const VisitTally& tally);
    void remove(qint64 customer);
    void clear();

private:
    Connection& connection_;
};

}  // namespace regulars
