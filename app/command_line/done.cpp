#include "app/command_line/command_table.h"
#include "app/command_line/entry_options.h"
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
    EntryOptions result(call);
    for (const char* option : {"in", "out", "outcome", "amount", "stamp", "next"})
        if (call.arguments.has(option) && !result.any()) return call.wrongUse(u"--%1 goes with --call, --visit or --note."_s.arg(QString::fromLatin1(option)));
    const auto entry = result.any() ? result.read(task->customer) : std::nullopt;
    if (result.any() && !entry) return call.code();
    ActionId action;
    if (entry) {
        const auto finished = call.settle(call.shop().historyDesk.finish(call.staff(), task->id, *entry));
        if (!finished) return call.code();
        action = finished->action;
    } else {
        const auto saved = call.settle(call.shop().taskDesk.done(call.staff(), task->id));
        if (!saved) return call.code();
        action = saved->action;
    }
    QJsonObject object = json::task(*task, call.today());
    const auto ended = TaskStore(call.reader()).find(task->id);
    object.insert(u"end"_s, ended ? taskEndCode(ended->end) : QString());
    object.insert(u"entry"_s, ended ? json::id(ended->result) : QJsonValue());
    const QString name = CustomerStore(call.reader()).displayName(task->customer);
    object.insert(u"id"_s, json::id(task->customer));
    object.insert(u"display_name"_s, name);
    return call.done(action, object, (name.isEmpty() ? u"Done: %1 %2"_s.arg(task->dueOn.iso(), task->text) : u"Done: %1, %2 %3"_s.arg(name, task->dueOn.iso(), task->text)).trimmed() + u'.');
}

}  // namespace

Command doneCommand() {
    return {.name = "done",
            .usage = "done SHOP TASK [--call|--visit|--note TEXT] [--in|--out] [--outcome reached|no-answer|message] [--amount 120,00] [--stamp] [--next \"fri 10\"]",
            .summary = "A task is done, a promise kept. TASK is its number in due, task, show or log. With the options of log, what came of it is written down in the same action, with its next step.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"call", "TEXT", "what came of it: a call"},
                        {"visit", "TEXT", "a visit"},
                        {"note", "TEXT", "a note"},
                        {"in", nullptr, "the customer called"},
                        {"out", nullptr, "the shop called"},
                        {"outcome", "OUTCOME", "reached, no-answer or message"},
                        {"amount", "AMOUNT", "what the visit brought"},
                        {"stamp", nullptr, "stamps the customer's card"},
                        {"next", "WORDS", "the next step, as in log"}},
            .fields = {{"id", "number or null", "the customer's number; null: word for a colleague"},
                       {"display_name", "text", ""},
                       {"task", "number", ""},
                       {"kind", "text", "follow_up, promise, appointment or hand_over"},
                       {"text", "text", ""},
                       {"due_on", "day", ""},
                       {"due_time", "text or null", "14:30"},
                       {"late", "true or false", "was it late"},
                       {"end", "text", "done; of a promise: kept or late"},
                       {"entry", "number or null", "the entry that tells what came of it"},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = markDone};
}

}  // namespace regulars
