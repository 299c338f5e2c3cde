#pragma once
#include "core/base/day.h"
#include "core/calendar/opening_span.h"
#include <QByteArray>
#include <array>
#include <map>

namespace regulars {

/// One day that the shop keeps otherwise than its week says.
struct SpecialDay {
    OpeningSpans spans;  ///< none: closed
    QString note;        ///< "stocktaking"
    bool operator==(const SpecialDay&) const = default;
};

/// Days on end on which the shop is closed, both ends included.
struct ClosedPeriod {
    Day from, to;
    QString note;
    bool operator==(const ClosedPeriod&) const = default;
};

/// When the shop is open, in days and minutes of its own clock. A day of its own goes before a closed period, that before a public
/// holiday, and that before the week.
class OpeningHours {
public:
    std::array<OpeningSpans, 7> week;      ///< Monday first
    std::map<Day, SpecialDay> specialDays;
    std::vector<ClosedPeriod> closedPeriods;
    QString holidayCountry;                ///< ISO 3166; empty: open on public holidays
    bool closedOnEves = true;              ///< days before holidays that HolidayRules calls eves; without a country without effect

    /// How far ahead an opening is looked for: a shop that does not open in ten years is closed for good.
    static constexpr int farthestDays = 3653;

    /// What a new shop begins with: Monday to Friday 10 to 18, Saturday 10 to 15, closed on its country's holidays.
    [[nodiscard]] static OpeningHours usual(const QString& country);

    /// In order and apart from each other, as orderedSpans() leaves them.
    [[nodiscard]] OpeningSpans spansOn(Day day) const;
    [[nodiscard]] bool isOpen(Day day, int minutesAfterMidnight) const;
    /// Whether the shop opens that day at all.
    [[nodiscard]] bool isWorkingDay(Day day) const { return !spansOn(day).empty(); }
    /// The first working day after that day, and the last before it; empty when there is none within `farthestDays`.
    [[nodiscard]] std::optional<Day> nextWorkingDay(Day day) const { return workingDayFrom(day, 1); }
    [[nodiscard]] std::optional<Day> previousWorkingDay(Day day) const { return workingDayFrom(day, -1); }

    /// JSON, compact and with its keys in order, so that equal hours give equal bytes.
    [[nodiscard]] QByteArray json() const;
    /// Reads json(); empty unless every word of it is understood and every time and day exists.
    [[nodiscard]] static std::optional<OpeningHours> fromJson(const QByteArray& bytes);

    bool operator==(const OpeningHours&) const = default;

private:
    [[nodiscard]] std::optional<Day> workingDayFrom(Day day, int step) const;
    [[nodiscard]] bool isHoliday(Day day) const;
};

/// What becomes of something that falls on a day on which the shop is closed.
enum class ClosedDay { Leave, Before, After };

/// The day itself when the shop is open on it or it may be left there; otherwise the nearest working day before or after.
/// Where there is none within OpeningHours::farthestDays, the day itself.
[[nodiscard]] Day moveToWorkingDay(Day day, ClosedDay rule, const OpeningHours& hours);

/// "leave", "before", "after", as stored; reading gives empty for anything else.
[[nodiscard]] QString closedDayText(ClosedDay rule);
[[nodiscard]] std::optional<ClosedDay> closedDayFromText(QStringView text);

}  // namespace regulars
