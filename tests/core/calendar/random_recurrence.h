#pragma once
#include "core/calendar/recurrence.h"
#include <QRandomGenerator>

namespace regulars::test {

/// Rules of every kind that a shop could have, and some that no shop would.
class RandomRecurrence {
public:
    explicit RandomRecurrence(quint32 seed) : random_(seed) {}
    int below(int n) { return random_.bounded(n); }
    int between(int low, int high) { return low + below(high - low + 1); }
    Day day(int firstYear, int lastYear) { return Day(firstYear, 1, 1).plusDays(below((lastYear - firstYear + 1) * 365)); }
    Recurrence next() {
        Recurrence made = paced();
        if (made.canBeMissing())
            made.missing = static_cast<Recurrence::Missing>(below(3));
        if (below(4) == 0)
            made.until = made.anchor.plusDays(below(4000));
        else if (below(3) == 0)
            made.count = between(1, 60);
        return made;
    }

private:
    Recurrence paced() {
        const Day anchor = day(1990, 2040);
        const int interval = below(10) == 0 ? between(1, 60) : between(1, 6);
        switch (below(5)) {
        case 0: return Recurrence::daily(anchor, interval);
        case 1: {
            Weekdays weekdays{between(1, 7)};
            while (below(2) == 0)
                weekdays.add(between(1, 7));
            return Recurrence::weekly(anchor, weekdays, interval);
        }
        case 2: return Recurrence::monthly(anchor, below(2) == 0 ? between(28, 31) : between(1, 31), interval);
        case 3: return Recurrence::monthlyOn(anchor, below(3) == 0 ? -1 : between(1, 5), between(1, 7), interval);
        default: break;
        }
        if (below(3) == 0)
            return Recurrence::yearly(anchor, 2, 29, interval);
        const int month = between(1, 12);
        return Recurrence::yearly(anchor, month, between(1, QDate(2001, month, 1).daysInMonth()), interval);
    }

    QRandomGenerator random_;
};

}  // namespace regulars::test
