#pragma once
#include "core/calendar/recurrence.h"
#include <QCoreApplication>
#include <QLocale>

namespace regulars {

/// A recurrence as people say it: "every 2 weeks on Monday and Thursday, until 1 March 2027".
class RecurrenceWords {
    Q_DECLARE_TR_FUNCTIONS(RecurrenceWords)
public:
    /// In the language of the program; dates with the locale's month names. Of changed occurrences it tells how many there are.
    [[nodiscard]] static QString of(const Recurrence& rule, const QLocale& locale);

private:
    [[nodiscard]] static QString pace(const Recurrence& rule);
    [[nodiscard]] static QString days(const Recurrence& rule, const QLocale& locale);
    [[nodiscard]] static QString monthDay(const Recurrence& rule);
    [[nodiscard]] static QString yearDay(const Recurrence& rule, const QLocale& locale);
    [[nodiscard]] static QString weekdays(Weekdays weekdays);
    [[nodiscard]] static QString nthWeekday(int nth, int weekday);
    [[nodiscard]] static QString end(const Recurrence& rule, const QLocale& locale);
};

}  // namespace regulars
