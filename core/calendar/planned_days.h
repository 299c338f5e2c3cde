#pragma once
#include "core/calendar/day_number.h"
#include "core/calendar/recurrence.h"
#include <array>

namespace regulars {

/// The days a recurrence's rule names, without regard to changed ones. Each period (day, week, month or year number n from
/// the anchor's) is computed by itself, so looking far ahead costs no more than looking near.
class PlannedDays {
public:
    explicit PlannedDays(const Recurrence& rule);
    /// The last day the rule can name, by its end and by the calendar's.
    [[nodiscard]] DayNumber last() const { return last_; }
    /// At most so many days lie from one day to another.
    [[nodiscard]] size_t atMost(DayNumber from, DayNumber to) const;
    /// Calls visit(day) for each day from `from` to `to`, in order, until it answers false.
    template <typename Visit>
    void each(DayNumber from, DayNumber to, const Visit& visit) const;

private:
    using Every = Recurrence::Every;
    [[nodiscard]] DayNumber inMonth(qint64 month) const;
    [[nodiscard]] bool mayBeEmpty() const;
    [[nodiscard]] DayNumber ofCount(int count) const;
    void prepareWeek(Weekdays weekdays);

    Recurrence::Every every_;
    DayNumber anchor_ = 0, last_ = -1;
    qint64 step_ = 1;        ///< days, or months since year 0
    qint64 firstMonth_ = 0;  ///< months since year 0
    DayNumber firstMonday_ = 0;
    std::array<int, 7> offsets_{};
    int weekdays_ = 0, weekday_ = 0, nth_ = 0, monthDay_ = 0;
    Recurrence::Missing missing_;
};

template <typename Visit>
void PlannedDays::each(DayNumber from, DayNumber to, const Visit& visit) const {
    from = std::max(from, anchor_);
    to = std::min(to, last_);
    if (from > to)
        return;
    if (every_ == Every::Day) {
        for (DayNumber day = anchor_ + (from - anchor_ + step_ - 1) / step_ * step_; day <= to; day += step_) {
            if (!visit(day))
                return;
        }
        return;
    }
    if (every_ == Every::Week) {
        for (DayNumber monday = firstMonday_ + (from - firstMonday_) / step_ * step_; monday <= to; monday += step_) {
            for (int i = 0; i < weekdays_; ++i) {
                const DayNumber day = monday + offsets_[static_cast<size_t>(i)];
                if (day > to || (day >= from && !visit(day)))
                    return;
            }
        }
        return;
    }
    const QDate start = QDate::fromJulianDay(from);
    const qint64 periods = (start.year() * qint64{12} + start.month() - 1 - firstMonth_) / step_;
    // What a short month has not got may come on the first of the next one: begin a period earlier.
    for (qint64 month = firstMonth_ + std::max<qint64>(periods - 1, 0) * step_; month < 120'000; month += step_) {
        const DayNumber day = inMonth(month);
        if (day > to)
            return;
        if (day >= from && !visit(day))
            return;
    }
}

}  // namespace regulars
