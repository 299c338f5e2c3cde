#pragma once
#include "core/insight/drifting_regulars.h"
#include "core/insight/week_figures.h"
#include "core/service/complaint_board.h"
#include "core/service/early_warning.h"
#include "core/tasks/agenda.h"

namespace regulars {

/// What the shop has to do on a day, in the order it is looked at: late promises first.
struct DaySheet {
    /// How much of each part is wanted.
    struct Extent {
        int tasks = 200;       ///< of all parts with tasks together, late ones first; late promises are counted by themselves
        int complaints = 50;
        int drifting = 8;
        int daysAhead = 7;     ///< of the coming tasks and of birthdays
    };
    Day day;
    std::vector<Task> latePromises, late, promises, appointments, tasks;  ///< late, and of the day itself
    std::vector<Task> coming;
    qint64 due = 0;                          ///< late or of the day, in the whole shop, however many are told here
    std::vector<TimedComplaint> complaints;  ///< open ones, what is due first before the others
    std::vector<EarlyWarning> warnings;
    std::vector<Birthday> birthdays;         ///< from the day on
    DriftingRegulars drifting;
    WeekFigures week;
    qint64 reminderCards = 0, birthdayCards = 0;  ///< to be printed for the days ahead

    /// `whose`: only a colleague's tasks and anybody's; invalid: everybody's. `now` is where complaints stand.
    [[nodiscard]] static DaySheet read(Connection& connection, Day day, Instant now, const Extent& extent, StaffId whose = {});
    /// The first day of the week a day lies in, as the locale begins its weeks.
    [[nodiscard]] static Day weekOf(Day day, const QLocale& locale);
};

}  // namespace regulars
