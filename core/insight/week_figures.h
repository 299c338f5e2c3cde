#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include "core/storage/connection.h"

namespace regulars {

/// What this week brought up to today, beside the same days of the week before.
struct WeekFigures {
    struct Part {
        qint64 visits = 0;
        qint64 newcomers = 0;  ///< people first seen then, see SegmentStore::firstSeen
        qint64 stamps = 0;     ///< given and not reversed
        Money takings;         ///< of the visits, in the shop's currency
    };
    Part now, before;
    /// `begins` is the first day of the week that today lies in.
    [[nodiscard]] static WeekFigures read(Connection& connection, Day begins, Day today);
};

}  // namespace regulars
