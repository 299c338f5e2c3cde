#include "app/command_line/task_options.h"
#include "app/command_line/json_forms.h"

namespace regulars {

using namespace Qt::StringLiterals;

std::optional<StaffId> TaskOptions::whose(StaffId otherwise) {
    if (!call_.arguments.has("for")) return otherwise;
    const QString name = call_.arguments.value("for");
    if (name == u"anybody") return StaffId{};
    if (const auto found = ProfileStore(call_.reader()).find(name)) return found->id;
    call_.fail(Exit::Refused, u"Nobody called “%1” works here. regulars staff SHOP lists who does; “anybody” is for whoever comes to it."_s.arg(name));
    return std::nullopt;
}

std::optional<NextStep> TaskOptions::when(const char* option, Again again) {
    const TypedStep typed = TypedStep::read(call_.arguments.value(option), call_.today(), call_.shop().profile().locale());
    if (typed.objection.isEmpty() && typed.step->rule && again == Again::Refuse) {
        call_.fail(Exit::Refused, u"--%1 names one day, and this comes again."_s.arg(QLatin1StringView(option)));
        return std::nullopt;
    }
    if (typed.objection.isEmpty()) return typed.step;
    call_.fail(Exit::Refused, typed.objection);
    return std::nullopt;
}

std::optional<Task> TaskOptions::task(const char* option) {
    const auto number = call_.number(call_.arguments.value(option), u"a task"_s);
    if (!number) return std::nullopt;
    auto found = TaskStore(call_.reader()).find(TaskId{*number});
    if (!found) call_.fail(Exit::NothingFound, u"There is no task %1."_s.arg(*number));
    return found;
}

QJsonObject TaskOptions::json(const Task& task) const {
    QJsonObject object = json::task(task, call_.today());
    object.insert(u"late"_s, !task.doneAt && task.dueOn < call_.today());
    object.insert(u"id"_s, json::id(task.customer));
    object.insert(u"display_name"_s, task.customerName);
    object.insert(u"minutes"_s, task.minutes ? QJsonValue(*task.minutes) : QJsonValue());
    object.insert(u"for"_s, json::orNull(task.staffName));
    object.insert(u"repeats"_s, task.repeat ? QJsonValue(task.repeat->rule.rrule()) : QJsonValue());
    object.insert(u"repeats_from"_s, task.repeat ? json::day(task.repeat->rule.anchor) : QJsonValue());
    object.insert(u"planned_on"_s, task.repeat ? json::day(task.repeat->planned) : QJsonValue());
    object.insert(u"end"_s, taskEndCode(task.end));
    object.insert(u"reason"_s, json::orNull(task.reason));
    QJsonArray moves;
    for (const TaskMove& move : TaskStore(call_.reader()).movesOf(task.id))
        moves.append(QJsonObject{{u"due_on"_s, json::day(move.dueOn)}, {u"due_time"_s, json::time(move.dueMinutes)}, {u"reason"_s, json::orNull(move.reason)}});
    object.insert(u"moved_from"_s, moves);
    return object;
}

Exit TaskOptions::done(ActionId action, TaskId id, const QString& sentence) {
    const auto task = TaskStore(call_.reader()).find(id);
    return call_.done(action, task ? json(*task) : QJsonObject(), sentence);
}

Exit TaskOptions::list(const std::vector<Task>& tasks, const QString& none) {
    QJsonArray all;
    std::vector<QStringList> table;
    for (const Task& task : tasks) {
        all.append(json(task));
        const QString state = task.doneAt ? u' ' + taskEndCode(task.end) : task.dueOn < call_.today() ? u" late"_s : QString();
        table.push_back({task.dueOn.iso() + state, json::time(task.dueMinutes).toString(), u"%1 %2"_s.arg(taskKindCode(task.kind)).arg(task.id.value), task.staffName, task.customerName, task.text});
    }
    call_.out.json(all);
    if (tasks.empty()) return call_.fail(Exit::NothingFound, none);
    call_.out.table({u"DAY"_s, u"TIME"_s, u"TASK"_s, u"FOR"_s, u"WHO"_s, u"TEXT"_s}, table);
    return Exit::Done;
}

std::vector<AnswerField> TaskOptions::fields() {
    return {{"id", "number or null", "the customer's number; null for word left for a colleague"},
            {"display_name", "text", ""},
            {"task", "number", "TASK of these commands and of done"},
            {"kind", "text", "follow_up, promise, appointment or hand_over"},
            {"text", "text", "what is to be done"},
            {"due_on", "day", ""},
            {"due_time", "text or null", "14:30"},
            {"minutes", "number or null", "how long an appointment takes"},
            {"late", "true or false", "open, and past its day"},
            {"for", "text or null", "the colleague; null: anybody"},
            {"repeats", "text or null", "how it comes again, as RFC 5545 writes an RRULE"},
            {"repeats_from", "day or null", "the day its weeks, months and years are counted from"},
            {"planned_on", "day or null", "the day the rule named; due_on where it was not moved and the shop is open"},
            {"end", "text", "open, done, kept, late, broken or dropped"},
            {"reason", "text or null", "why it was given up"},
            {"moved_from[].due_on", "day", "an earlier day, the first agreed first"},
            {"moved_from[].due_time", "text or null", ""},
            {"moved_from[].reason", "text or null", "why it was moved"},
            {"action", "number", "after a change only: the action's number, once it is safely on disk"}};
}

}  // namespace regulars
