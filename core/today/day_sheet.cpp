#include "core/today/day_sheet.h"
#include "core/mailings/mailing_desk.h"
#include "core/profile/profile_store.h"
#include "core/service/warning_store.h"
#include "core/tasks/task_store.h"

namespace regulars {

namespace {

void sortIn(DaySheet& sheet, Task task) {
    if (task.dueOn > sheet.day) return sheet.coming.push_back(std::move(task));
    if (task.dueOn < sheet.day) {
        // Late promises were asked for by themselves, so that a long list of other things cannot push them out.
        if (task.kind != TaskKind::Promise) sheet.late.push_back(std::move(task));
        return;
    }
    if (task.kind == TaskKind::Promise) sheet.promises.push_back(std::move(task));
    else if (task.kind == TaskKind::Appointment) sheet.appointments.push_back(std::move(task));
    else sheet.tasks.push_back(std::move(task));
}

}  // namespace

DaySheet DaySheet::read(Connection& connection, Day day, Instant now, const Extent& extent, StaffId whose) {
    const ShopProfile profile = ProfileStore(connection).profile();
    const Day until = day.plusDays(extent.daysAhead);
    DaySheet sheet;
    sheet.day = day;
    TaskStore tasks(connection);
    sheet.latePromises = tasks.latePromises(day, extent.tasks, whose);
    for (Task& task : tasks.dueUntil(until, extent.tasks, whose)) sortIn(sheet, std::move(task));
    sheet.due = tasks.countDueUntil(day);
    ComplaintChoice open;
    open.most = extent.complaints;
    sheet.complaints = ComplaintBoard(connection).chosen(open, now);
    sheet.warnings = WarningStore(connection).warnings(day);
    sheet.birthdays = Agenda::birthdaysBetween(connection, day, until, profile.leapDayOnFirstOfMarch);
    sheet.drifting = DriftingRegulars::read(connection, day, extent.drifting);
    sheet.week = WeekFigures::read(connection, weekOf(day, profile.locale()), day);
    sheet.reminderCards = MailingDesk::countDue(connection, CardKind::Reminder, day, until).cards;
    sheet.birthdayCards = MailingDesk::countDue(connection, CardKind::Birthday, day, until).cards;
    return sheet;
}

Day DaySheet::weekOf(Day day, const QLocale& locale) {
    const int first = locale.firstDayOfWeek();
    return day.plusDays(-((day.date().dayOfWeek() - first + 7) % 7));
}

}  // namespace regulars
