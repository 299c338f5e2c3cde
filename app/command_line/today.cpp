#include "app/command_line/command_table.h"
#include "app/command_line/complaint_options.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/task_options.h"
#include "core/today/day_sheet.h"
#include "ui/printing/morning_sheet.h"
#include <QSaveFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostListed = 10'000;

DaySheet read(Invocation& call, const DaySheet::Extent& extent) {
    const StaffId whose = call.arguments.has("mine") ? call.staff() : StaffId{};
    return DaySheet::read(call.reader(), call.today(), ComplaintOptions(call).now(), extent, whose);
}

using Part = std::pair<QString, const std::vector<Task>*>;

std::vector<Part> partsOf(const DaySheet& sheet) {
    return {{u"late_promises"_s, &sheet.latePromises}, {u"late"_s, &sheet.late}, {u"promises"_s, &sheet.promises}, {u"appointments"_s, &sheet.appointments}, {u"tasks"_s, &sheet.tasks}, {u"coming"_s, &sheet.coming}};
}

QJsonObject weekJson(const WeekFigures::Part& part) {
    return {{u"visits"_s, part.visits}, {u"new_customers"_s, part.newcomers}, {u"stamps"_s, part.stamps}, {u"taken"_s, part.takings.plain()}};
}

QJsonObject drifterJson(const DriftingRegular& one) {
    QJsonObject object = json::person(one.customer, one.customerName);
    object.insert(u"usual_days"_s, one.usualDays);
    object.insert(u"away_days"_s, one.awayDays);
    object.insert(u"yearly"_s, one.yearly.plain());
    return object;
}

QJsonArray drifters(const DriftingRegulars& regulars) {
    QJsonArray all;
    for (const DriftingRegular& one : regulars.first) all.append(drifterJson(one));
    return all;
}

QJsonObject jsonOf(Invocation& call, const DaySheet& sheet) {
    QJsonObject object{{u"day"_s, json::day(sheet.day)}, {u"due"_s, sheet.due}};
    for (const auto& [name, tasks] : partsOf(sheet)) {
        QJsonArray all;
        for (const Task& task : *tasks) all.append(TaskOptions(call).json(task));
        object.insert(name, all);
    }
    QJsonArray complaints, warnings, birthdays;
    for (const TimedComplaint& one : sheet.complaints) complaints.append(ComplaintOptions::json(one));
    for (const EarlyWarning& one : sheet.warnings) warnings.append(QJsonObject{{u"product"_s, one.productName}, {u"lot"_s, json::orNull(one.lot)}, {u"complaints"_s, static_cast<qint64>(one.cases.size())}});
    for (const Birthday& one : sheet.birthdays) {
        QJsonObject birthday = json::person(one.customer, one.customerName);
        birthday.insert(u"member"_s, json::orNull(one.memberName));
        birthday.insert(u"on"_s, json::day(one.on));
        birthday.insert(u"turns"_s, one.turns ? QJsonValue(*one.turns) : QJsonValue());
        birthdays.append(birthday);
    }
    object.insert(u"complaints"_s, complaints);
    object.insert(u"warnings"_s, warnings);
    object.insert(u"birthdays"_s, birthdays);
    object.insert(u"cards"_s, QJsonObject{{u"birthday"_s, sheet.birthdayCards}, {u"reminder"_s, sheet.reminderCards}});
    object.insert(u"drifting"_s, QJsonObject{{u"count"_s, sheet.drifting.count}, {u"first"_s, drifters(sheet.drifting)}});
    object.insert(u"week"_s, QJsonObject{{u"now"_s, weekJson(sheet.week.now)}, {u"before"_s, weekJson(sheet.week.before)}});
    return object;
}

void tellTasks(Invocation& call, const DaySheet& sheet) {
    static const QHash<QString, QString> headings{{u"late_promises"_s, u"LATE PROMISES"_s}, {u"late"_s, u"LATE"_s}, {u"promises"_s, u"PROMISED FOR TODAY"_s}, {u"appointments"_s, u"APPOINTMENTS"_s}, {u"tasks"_s, u"TODAY"_s}, {u"coming"_s, u"THE COMING DAYS"_s}};
    for (const auto& [name, tasks] : partsOf(sheet)) {
        if (tasks->empty()) continue;
        std::vector<QStringList> rows;
        for (const Task& task : *tasks) rows.push_back({task.dueOn.iso(), json::time(task.dueMinutes).toString(), u"task %1"_s.arg(task.id.value), task.staffName, task.customerName, task.text});
        call.out.line(headings.value(name));
        call.out.table({u"DAY"_s, u"TIME"_s, u"TASK"_s, u"FOR"_s, u"WHO"_s, u"TEXT"_s}, rows);
    }
}

void tell(Invocation& call, const DaySheet& sheet) {
    tellTasks(call, sheet);
    for (const TimedComplaint& one : sheet.complaints) call.out.line(u"Complaint %1, %2: %3"_s.arg(one.complaint.id.value).arg(one.complaint.customerName, one.complaint.text));
    for (const EarlyWarning& one : sheet.warnings)
        call.out.line(u"More complaints than usual: %1%2, %3"_s.arg(one.productName, one.lot.isEmpty() ? QString() : u" lot "_s + one.lot, counted(static_cast<qint64>(one.cases.size()), "complaint", "complaints")));
    for (const Birthday& one : sheet.birthdays) call.out.line(u"Birthday %1: %2%3"_s.arg(one.on.iso(), one.name(), one.turns ? u", turns %1"_s.arg(*one.turns) : QString()));
    if (sheet.birthdayCards + sheet.reminderCards > 0) call.out.line(u"To print: %1, %2"_s.arg(counted(sheet.birthdayCards, "birthday card", "birthday cards"), counted(sheet.reminderCards, "reminder", "reminders")));
    for (const DriftingRegular& one : sheet.drifting.first) call.out.line(u"Drifting: %1, away %2 days, usually %3"_s.arg(one.customerName).arg(one.awayDays).arg(one.usualDays));
    call.out.line(u"This week: %1, %2, taken %3"_s.arg(counted(sheet.week.now.visits, "visit", "visits"), counted(sheet.week.now.newcomers, "new customer", "new customers"), sheet.week.now.takings.plain()));
}

Exit today(Invocation& call) {
    const DaySheet sheet = read(call, {});
    call.out.json(jsonOf(call, sheet));
    if (!call.out.asJson()) tell(call, sheet);
    return Exit::Done;
}

Exit morningSheet(Invocation& call) {
    const QString path = call.path(call.arguments.value("pdf"));
    if (call.arguments.value("pdf").isEmpty()) return call.wrongUse(u"Say where the PDF goes: --pdf FILE."_s);
    DaySheet::Extent extent;
    extent.complaints = 20;
    const DaySheet sheet = read(call, extent);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return call.fail(Exit::CannotOpen, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    writeMorningSheet(sheet, call.shop().profile().name, file);
    if (!file.commit()) return call.fail(Exit::CannotOpen, u"“%1” cannot be written: %2."_s.arg(path, file.errorString()));
    call.out.json(QJsonObject{{u"file"_s, path}, {u"day"_s, json::day(sheet.day)}, {u"due"_s, sheet.due}});
    call.out.line(u"The sheet for %1 was written to %2."_s.arg(sheet.day.iso(), path));
    return Exit::Done;
}

Exit drifting(Invocation& call) {
    const auto limit = call.count("limit", kMostListed);
    if (!limit) return call.code();
    const DriftingRegulars regulars = DriftingRegulars::read(call.reader(), call.today(), *limit);
    call.out.json(drifters(regulars));
    if (regulars.count == 0) return call.fail(Exit::NothingFound, u"No regular stays away longer than usual."_s);
    std::vector<QStringList> rows;
    for (const DriftingRegular& one : regulars.first) rows.push_back({QString::number(one.customer.value), one.customerName, QString::number(one.usualDays), QString::number(one.awayDays), one.yearly.plain()});
    call.out.table({u"ID"_s, u"WHO"_s, u"USUAL DAYS"_s, u"AWAY DAYS"_s, u"A YEAR"_s}, rows);
    return Exit::Done;
}

}  // namespace

Command todayCommand() {
    return {.name = "today",
            .usage = "today SHOP [--mine]",
            .summary = "What the shop has to do today: late promises first, what else is late, promises, appointments and tasks of the day and of the coming seven, open complaints, early warnings, birthdays, cards to print, drifting regulars, and this week beside the same days of last week.",
            .options = {{"mine", nullptr, "of the tasks only one's own and anybody's"}},
            .fields = {{"day", "day", ""},
                       {"due", "number", "tasks that are late or of the day, in the whole shop"},
                       {"late_promises[]", "list", "tasks as the command task answers them"},
                       {"late[]", "list", "other tasks past their day"},
                       {"promises[]", "list", "promised for the day"},
                       {"appointments[]", "list", ""},
                       {"tasks[]", "list", "the other tasks of the day"},
                       {"coming[]", "list", "of the next seven days"},
                       {"complaints[]", "list", "open ones, as the command complaint answers them"},
                       {"warnings[].product", "text", ""},
                       {"warnings[].lot", "text or null", ""},
                       {"warnings[].complaints", "number", ""},
                       {"birthdays[].id", "number", "the customer's number"},
                       {"birthdays[].display_name", "text", ""},
                       {"birthdays[].member", "text or null", "whose it is, of somebody in a household who is no customer"},
                       {"birthdays[].on", "day", "from the day on, seven days"},
                       {"birthdays[].turns", "number or null", ""},
                       {"cards.birthday", "number", "cards to print for these days"},
                       {"cards.reminder", "number", ""},
                       {"drifting.count", "number", ""},
                       {"drifting.first[]", "list", "the most valuable eight, as the command drifting answers them"},
                       {"week.now.visits", "number", "this week up to today"},
                       {"week.now.new_customers", "number", ""},
                       {"week.now.stamps", "number", ""},
                       {"week.now.taken", "amount", "in the shop's currency"},
                       {"week.before.visits", "number", "the same days of last week"},
                       {"week.before.new_customers", "number", ""},
                       {"week.before.stamps", "number", ""},
                       {"week.before.taken", "amount", ""}},
            .run = today};
}

Command morningSheetCommand() {
    return {.name = "morning-sheet",
            .usage = "morning-sheet SHOP --pdf FILE [--mine]",
            .summary = "The day on one A4 page, with a box to tick before everything to be done.",
            .options = {{"pdf", "FILE", "where the PDF goes"}, {"mine", nullptr, "of the tasks only one's own and anybody's"}},
            .fields = {{"file", "text", "the PDF"}, {"day", "day", ""}, {"due", "number", "tasks that are late or of the day"}},
            .run = morningSheet,
            .draws = true};
}

Command driftingCommand() {
    return {.name = "drifting",
            .usage = "drifting SHOP [--limit N]",
            .summary = "Regulars who stay away longer than their own rhythm lets expect: at least 3 visits in the last 12 months, and a gap since the last one of over 1.5 times their own median gap and over 14 days. The most valuable first. Exit 4 when there is none.",
            .options = {{"limit", "N", "at most so many; 10,000 if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", ""}, {"display_name", "text", ""}, {"usual_days", "number", "median of the days between visits"}, {"away_days", "number", "since the last visit"}, {"yearly", "amount", "what they spend a year, in the shop's currency"}},
            .run = drifting};
}

}  // namespace regulars
