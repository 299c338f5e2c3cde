#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit markDone(Invocation& call) {
    const auto number = call.number(call.word(0), u"a task"_s);
    if (!number) return call.code();
    const auto task = TaskStore(call.reader()).find(TaskId{*number});
    if (!task) return call.fail(Exit::NothingFound, u"There is no task %1."_s.arg(*number));
    if (task->doneAt) return call.fail(Exit::Refused, u"Task %1 is done already."_s.arg(*number));
    const auto saved = call.settle(call.shop().taskDesk.done(call.staff(), task->id));
    if (!saved) return call.code();
    QJsonObject object = json::task(*task, call.today());
    const QString name = CustomerStore(call.reader()).displayName(task->customer);
    object.insert(u"id"_s, json::id(task->customer));
    object.insert(u"display_name"_s, name);
    return call.done(saved->action, object, u"Done: %1, %2 %3"_s.arg(name, task->dueOn.iso(), task->text).trimmed() + u'.');
}

}  // namespace

Command doneCommand() {
    return {.name = "done",
            .usage = "done SHOP TASK",
            .summary = "A follow-up is done. TASK is its number in due, show or log.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = {{"id", "number or null", "the customer's number"},
                       {"display_name", "text", ""},
                       {"task", "number", ""},
                       {"kind", "text", "follow_up"},
                       {"text", "text", ""},
                       {"due_on", "day", ""},
                       {"due_time", "text or null", "14:30"},
                       {"late", "true or false", "was it late"},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = markDone};
}

}  // namespace regulars
