#pragma once
#include "core/base/day.h"
#include <bit>
#include <initializer_list>
#include <vector>

namespace regulars {

/// A set of weekdays; 1 is Monday, 7 Sunday.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<int> days) {
        for (const int day : days)
            add(day);
    }
    constexpr void add(int weekday) { bits_ = static_cast<quint8>(bits_ | (1U << (weekday - 1))); }
    [[nodiscard]] constexpr bool contains(int weekday) const { return ((bits_ >> (weekday - 1)) & 1U) != 0; }
    [[nodiscard]] constexpr int count() const { return std::popcount(bits_); }
    [[nodiscard]] constexpr bool isEmpty() const { return bits_ == 0; }
    /// The earliest of the week; 0 when there is none.
    [[nodiscard]] constexpr int first() const { return bits_ == 0 ? 0 : std::countr_zero(bits_) + 1; }
    bool operator==(const Weekdays&) const = default;

private:
    quint8 bits_ = 0;
};

/// One time that something recurring falls due: the day it is done, and the day the rule named for it.
struct Occurrence {
    Day day;      ///< where it was moved to, if it was
    Day planned;  ///< names the occurrence for good
    bool operator==(const Occurrence&) const = default;
};

/// An occurrence that is no longer as the rule has it: moved to another day, or left out.
struct ChangedOccurrence {
    Day planned;
    std::optional<Day> movedTo;  ///< absent: left out
    bool operator==(const ChangedOccurrence&) const = default;
};

/// When something comes again: a step counted from its first day and never from the last time, so that the 31st comes
/// back after a month of 30 days. Days only; times of day, zones and closed days are for whoever asks.
struct Recurrence {
    enum class Every { Day, Week, MonthDay, MonthWeekday, Year };
    /// What becomes of a day that a month or a year has not got: the 31st of April, 29 February of a common year.
    enum class Missing { LeaveOut, DayBefore, DayAfter };

    Every every = Every::Day;
    int interval = 1;                       ///< 1 to longestInterval days, weeks (from Monday), months or years
    Day anchor;                             ///< nothing comes before it; days, weeks, months and years count from it
    Weekdays weekdays;                      ///< Week: at least one. MonthWeekday: exactly one
    int nth = 0;                            ///< MonthWeekday: 1 to 5, or -1 for the last
    int monthDay = 0;                       ///< MonthDay, Year: 1 to 31
    int month = 0;                          ///< Year: 1 to 12
    Missing missing = Missing::DayBefore;   ///< MonthDay, Year; DayBefore where nothing can be missing
    std::optional<Day> until;               ///< the last day that may be named
    std::optional<int> count;               ///< or so many occurrences in all, changed ones included
    std::vector<ChangedOccurrence> changed; ///< by planned day, each once

    static constexpr int longestInterval = 1000, highestCount = 10000;
    static constexpr size_t mostChanged = 1000;

    [[nodiscard]] static Recurrence daily(Day anchor, int interval = 1);
    [[nodiscard]] static Recurrence weekly(Day anchor, Weekdays weekdays, int interval = 1);
    [[nodiscard]] static Recurrence monthly(Day anchor, int monthDay, int interval = 1);  ///< 31 is every month's end
    [[nodiscard]] static Recurrence monthlyOn(Day anchor, int nth, int weekday, int interval = 1);
    [[nodiscard]] static Recurrence yearly(Day anchor, int month, int day, int interval = 1, Missing leapDay = Missing::DayBefore);

    /// Whether every field is in its bounds, those its kind has no use for are as they were made, and only one end is set.
    /// Of an invalid one nothing comes.
    [[nodiscard]] bool isValid() const;
    /// Whether the named day does not exist in each month or year.
    [[nodiscard]] bool canBeMissing() const;

    /// All that fall due from the first to the last of these days, both included, in order. Two on one day are one.
    [[nodiscard]] std::vector<Occurrence> occurrences(Day from, Day to) const;
    /// The first that falls due after a day; empty when nothing is left.
    [[nodiscard]] std::optional<Occurrence> next(Day after) const;
    /// Whether the rule itself names this day, changed or not.
    [[nodiscard]] bool plans(Day day) const;

    /// Leaves out one planned occurrence, or moves it; false, and nothing is changed, when the rule does not name that day.
    bool leaveOut(Day planned);
    bool move(Day planned, Day to);
    /// Puts one back to where the rule has it.
    void restore(Day planned);

    /// All of it on one line: `20260131 RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31 EXDATE=20260228 MOVED=20260331>20260402`.
    [[nodiscard]] QString text() const;
    /// The rule without anchor and changes, as RFC 5545 writes RRULE. What is missing in short months is said by SKIP of
    /// RFC 7529; OMIT, which needs no word, is what RFC 5545 means.
    [[nodiscard]] QString rrule() const;
    /// Reads text() in any bytes; empty unless all of it is understood.
    [[nodiscard]] static std::optional<Recurrence> fromText(QStringView text);
    /// Reads an RRULE, with what it leaves to DTSTART taken from the anchor. Empty for what this type cannot say:
    /// several days of the month, BYSETPOS, hours, weeks that begin on another day than Monday.
    [[nodiscard]] static std::optional<Recurrence> fromRrule(Day anchor, QStringView rule);

    bool operator==(const Recurrence&) const = default;

private:
    bool change(const ChangedOccurrence& to);
};

}  // namespace regulars
