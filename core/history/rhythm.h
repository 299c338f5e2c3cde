#pragma once
#include "core/base/day.h"
#include "core/storage/connection.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include <vector>

namespace regulars {

/// How one customer comes and goes, from their visits.
struct Rhythm {
    Day firstVisit, lastVisit, thirdLastVisit;
    int visits = 0;
    int medianGapDays = 0;         ///< median of the days between visits on different days; 0 with fewer than two
    qint64 spendMinor = 0;
    std::vector<int> lastTwelveMonths;  ///< visits a month, oldest first
    /// A regular came at least 3 times in the last 12 months.
    [[nodiscard]] bool isRegular(Day today) const { return isRegular(thirdLastVisit, today); }
    /// A regular drifts when the gap since the last visit is over 1.5 × their own median gap and over 14 days.
    [[nodiscard]] bool isDrifting(Day today) const { return isDrifting(lastVisit, thirdLastVisit, medianGapDays, today); }
    [[nodiscard]] std::optional<Day> nextExpected() const;
    [[nodiscard]] static bool isRegular(Day thirdLastVisit, Day today);
    [[nodiscard]] static bool isDrifting(Day lastVisit, Day thirdLastVisit, int medianGapDays, Day today);
    /// Whoever came for the third last time on this day or later is a regular.
    [[nodiscard]] static Day regularSince(Day today);
    /// Whoever came for the first time on this day or later is new: first seen in the last 30 days.
    [[nodiscard]] static Day newSince(Day today);
    /// A regular away for more days than this drifts.
    [[nodiscard]] static int patienceDays(int medianGapDays);
    [[nodiscard]] static Rhythm of(Connection& connection, CustomerId id, Day today);
};

}  // namespace regulars
