#pragma once
#include "core/base/day.h"
#include <QTimeZone>
#include <memory>

namespace regulars {

/// An instant: milliseconds since 1970-01-01 UTC.
using Instant = qint64;

/// The program's only source of "now" and "today"; tests and `--today` set the day.
class Clock {
public:
    Clock() = default;                                 ///< the system's clock and time zone
    explicit Clock(Day programDay) : fixedDay_(programDay) {}  ///< this day, at the system's time of day
    [[nodiscard]] Instant now() const;
    [[nodiscard]] Day today() const;
    /// The civil day of an instant, in the workstation's time zone.
    [[nodiscard]] static Day dayOf(Instant at);
    /// The instant of a civil day and a time of day (minutes after midnight) in the workstation's time zone.
    [[nodiscard]] static Instant at(Day day, int minutes);
private:
    std::optional<Day> fixedDay_;
};

}  // namespace regulars
