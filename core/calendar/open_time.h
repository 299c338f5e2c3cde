#pragma once
#include "core/calendar/opening_hours.h"
#include "core/calendar/shop_time.h"

namespace regulars {

/// A time that does not count, "waiting for the customer": from one instant until another, or still going on.
struct Pause {
    Instant from = 0;
    std::optional<Instant> to;
    bool operator==(const Pause&) const = default;
};

/// Opening hours as stretches of real time in a time zone: what a service standard is measured in. An opening at a time that the
/// clock skips begins, or ends, when it skips; an hour that comes twice counts twice if the shop is open through it.
class OpenTime {
public:
    OpenTime(OpeningHours hours, const QTimeZone& zone) : hours_(std::move(hours)), time_(zone) {}

    [[nodiscard]] bool isOpen(Instant at) const;
    /// The instant itself when the shop is open then, otherwise the next at which it opens; empty when it stays closed
    /// for OpeningHours::farthestDays.
    [[nodiscard]] std::optional<Instant> nextOpening(Instant at) const;
    /// The instant at which so many minutes of opening hours will have gone by, pauses not counted; `from` itself for none.
    /// Empty when a pause still goes on or the shop does not open that long within OpeningHours::farthestDays.
    [[nodiscard]] std::optional<Instant> addOpenMinutes(Instant from, qint64 minutes, const std::vector<Pause>& pauses = {}) const;
    /// Whole minutes of opening hours from one instant to another, pauses not counted; negative when `b` comes before `a`.
    /// A pause that still goes on ends the counting.
    [[nodiscard]] qint64 openMinutesBetween(Instant a, Instant b, const std::vector<Pause>& pauses = {}) const;
    [[nodiscard]] std::optional<Day> nextWorkingDay(Instant at) const { return hours_.nextWorkingDay(time_.dayOf(at)); }

private:
    template <typename Visit>
    void stretches(Instant from, Day last, const Visit& visit) const;
    template <typename Visit>
    void countedStretches(Instant from, Day last, std::vector<Pause> pauses, const Visit& visit) const;

    OpeningHours hours_;
    ShopTime time_;
};

}  // namespace regulars
