#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// A regular who stays away longer than their own rhythm lets expect.
struct DriftingRegular {
    CustomerId customer;
    QString customerName;
    int usualDays = 0;   ///< median of the days between their visits
    int awayDays = 0;    ///< since the last one
    Money yearly;        ///< what they spend a year: all they spent, over the time they have been coming (at least a year)
};

/// The regulars who drift today, those who spend most a year first; see Rhythm::isDrifting.
struct DriftingRegulars {
    qint64 count = 0;
    std::vector<DriftingRegular> first;
    /// At most `most` of them by name. Those in the bin are left out.
    [[nodiscard]] static DriftingRegulars read(Connection& connection, Day today, int most);
};

}  // namespace regulars
