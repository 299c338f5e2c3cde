#pragma once
#include <QString>
#include <optional>

namespace regulars {

/// What a word can mean in a recurrence; the number that goes with it in brackets.
enum class RecurrenceWord {
    Every,     ///< "every", "varje" (1), "varannan" (2)
    Unit,      ///< "week" (a RecurrenceUnit)
    Pace,      ///< a whole rule in one word: "weekly" (a RecurrenceUnit)
    Weekday,   ///< "Friday" (1 to 7)
    Weekdays,  ///< "Fridays" (1 to 7): in the plural it says by itself that it recurs
    Rank,      ///< "second" (2), "last" (-1)
    Number,    ///< "two" (2)
    Times,     ///< "times"; "раз", also of "раз в неделю"
    Once,      ///< "once", "gång"
    DayMark,   ///< "числа" after a day of the month
    End,       ///< "end" of the month
    MonthEnd,  ///< the same in one word: "månadsslut"
    And,
    Or,
    Of,
    On,
    Until
};

enum class RecurrenceUnit { Day, Week, Fortnight, Month, Quarter, Year };

/// The number of a folded word in that meaning, 0 where there is none; empty when it cannot mean that. English, Swedish, Russian.
[[nodiscard]] std::optional<int> meaningOf(const QString& folded, RecurrenceWord asA);

}  // namespace regulars
