#pragma once
#include "core/calendar/recurrence.h"
#include <QLocale>

namespace regulars {

/// A recurrence as typed at the beginning of a text, and where the rest begins.
struct TypedRecurrence {
    Recurrence rule;
    qsizetype length = 0;  ///< characters of the text that say it; what follows is something else
    bool operator==(const TypedRecurrence&) const = default;

    /// Reads English, Swedish and Russian: "every 2 weeks on Monday", "varannan vecka", "каждые 2 недели", "last Friday",
    /// "sista fredagen i månaden", "15 числа каждого месяца", "yearly", "every day until 1/3", "weekly 10 times". Days and months
    /// not named are those of `from`, where it begins; otherwise it begins on the first such day from then on. Dates are
    /// read in the locale's order. Empty when the text does not begin with a recurrence.
    [[nodiscard]] static std::optional<TypedRecurrence> read(QStringView text, Day from, const QLocale& locale);
};

}  // namespace regulars
