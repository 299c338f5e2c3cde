#pragma once
#include "core/base/clock.h"

namespace regulars {

/// The clock on the wall of a time zone: which instant a day and a time of day are there, also on the days when it is changed.
class ShopTime {
public:
    explicit ShopTime(QTimeZone zone) : zone_(std::move(zone)) {}
    /// A time that comes twice is the first of the two; one that the clock skips is the instant at which it skips it.
    /// Minutes after midnight, up to 1440, which is the next day's midnight.
    [[nodiscard]] Instant at(Day day, int minutes) const;
    [[nodiscard]] Day dayOf(Instant at) const;

private:
    [[nodiscard]] qint64 offset(Instant at) const;
    QTimeZone zone_;
};

}  // namespace regulars
