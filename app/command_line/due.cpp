#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/tasks/agenda.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject taskJson(const Task& task, Day today) {
    QJsonObject object = json::task(task, today);
    object.insert(u"id"_s, json::id(task.customer));
    object.insert(u"display_name"_s, task.customerName);
    object.insert(u"member"_s, QJsonValue());
    object.insert(u"turns"_s, QJsonValue());
    return object;
}

QJsonObject birthdayJson(const Birthday& birthday) {
    QJsonObject object = json::person(birthday.customer, birthday.customerName);
    object.insert(u"member"_s, json::orNull(birthday.memberName));
    object.insert(u"kind"_s, u"birthday"_s);
    object.insert(u"task"_s, QJsonValue());
    object.insert(u"text"_s, QString());
    object.insert(u"due_on"_s, json::day(birthday.on));
    object.insert(u"due_time"_s, QJsonValue());
    object.insert(u"late"_s, false);
    object.insert(u"turns"_s, birthday.turns ? QJsonValue(*birthday.turns) : QJsonValue());
    return object;
}

Exit due(Invocation& call) {
    const auto until = call.day("until", call.today().plusDays(7));
    if (!until) return call.code();
    const Agenda agenda = Agenda::until(call.reader(), call.today(), *until, call.shop().profile().leapDayOnFirstOfMarch);
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Task& task : agenda.tasks) {
        list.append(taskJson(task, call.today()));
        table.push_back({task.dueOn.iso() + (task.dueOn < call.today() ? u" late"_s : QString()), json::time(task.dueMinutes).toString(),
                         u"task %1"_s.arg(task.id.value), task.customerName, task.text});
    }
    for (const Birthday& birthday : agenda.birthdays) {
        list.append(birthdayJson(birthday));
        table.push_back({birthday.on.iso(), {}, u"birthday"_s, birthday.name(), birthday.turns ? u"turns %1"_s.arg(*birthday.turns) : QString()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nothing is due until %1."_s.arg(until->iso()));
    call.out.table({u"DAY"_s, u"TIME"_s, u"WHAT"_s, u"WHO"_s, u"TEXT"_s}, table);
    return Exit::Done;
}

}  // namespace

Command dueCommand() {
    return {.name = "due",
            .usage = "due SHOP [--until DATE]",
            .summary = "Follow-ups up to a day, late ones first, and the birthdays from today to that day. Exit 4 when there is nothing.",
            .options = {{"until", "DATE", "YYYY-MM-DD; in seven days if not given. A day that does not exist is refused (exit 5)"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number or null", "the customer's number; null: word for a colleague"},
                       {"display_name", "text", ""},
                       {"member", "text or null", "whose birthday it is, of somebody in a household who is no customer"},
                       {"kind", "text", "follow_up, promise, appointment, hand_over or birthday"},
                       {"task", "number or null", "TASK of the command done; null for birthdays"},
                       {"text", "text", "what is to be done"},
                       {"due_on", "day", ""},
                       {"due_time", "text or null", "14:30"},
                       {"late", "true or false", ""},
                       {"turns", "number or null", "age on a birthday, when the year is known"}},
            .run = due};
}

}  // namespace regulars
