#include "app/command_line/command_table.h"
#include "app/command_line/task_options.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 10'000;

Exit add(Invocation& call, const std::optional<Customer>& customer) {
    TaskOptions options(call);
    if (!call.arguments.has("on")) return call.wrongUse(u"Say with --on when it is to be done."_s);
    Task task;
    // Word without a customer is word for a colleague.
    task.kind = customer ? TaskKind::FollowUp : TaskKind::HandOver;
    if (customer) task.customer = customer->id;
    task.text = call.arguments.value("add");
    if (task.text.trimmed().isEmpty()) return call.wrongUse(u"Write with --add what is to be done."_s);
    const auto when = options.when("on");
    const auto whose = when ? options.whose(call.staff()) : std::nullopt;
    if (!whose) return call.code();
    when->setOn(task);
    task.staff = *whose;
    const auto saved = call.settle(call.shop().taskDesk.add(call.staff(), task));
    return saved ? options.done(saved->action, saved->value, u"Task %1: %2."_s.arg(saved->value.value).arg(task.dueOn.iso())) : call.code();
}

Exit move(Invocation& call) {
    TaskOptions options(call);
    if (!call.arguments.has("to")) return call.wrongUse(u"Say with --to to which day."_s);
    const auto task = options.task("move");
    const auto when = task ? options.when("to", TaskOptions::Again::Refuse) : std::nullopt;
    if (!when) return call.code();
    const auto saved = call.settle(call.shop().taskDesk.move(call.staff(), task->id, when->day, when->minutes, call.arguments.value("reason")));
    return saved ? options.done(saved->action, task->id, u"Moved from %1 to %2."_s.arg(task->dueOn.iso(), when->day.iso())) : call.code();
}

Exit hand(Invocation& call) {
    TaskOptions options(call);
    if (!call.arguments.has("for")) return call.wrongUse(u"Say with --for to whom."_s);
    const auto task = options.task("hand");
    const auto whose = task ? options.whose({}) : std::nullopt;
    if (!whose) return call.code();
    const auto saved = call.settle(call.shop().taskDesk.assign(call.staff(), task->id, *whose));
    return saved ? options.done(saved->action, task->id, u"Handed over to %1."_s.arg(call.arguments.value("for"))) : call.code();
}

Exit giveUp(Invocation& call) {
    TaskOptions options(call);
    const auto task = options.task("give-up");
    if (!task) return call.code();
    const auto saved = call.settle(call.shop().taskDesk.giveUp(call.staff(), task->id, call.arguments.value("reason")));
    return saved ? options.done(saved->action, task->id, task->kind == TaskKind::Promise ? u"The promise is broken."_s : u"Given up."_s) : call.code();
}

Exit stop(Invocation& call) {
    TaskOptions options(call);
    const auto task = options.task("stop");
    if (!task) return call.code();
    const auto saved = call.settle(call.shop().taskDesk.stopRepeating(call.staff(), task->id));
    return saved ? options.done(saved->action, task->id, u"It comes no more after this."_s) : call.code();
}

Exit task(Invocation& call) {
    const Arguments& given = call.arguments;
    if (given.has("add") + given.has("move") + given.has("hand") + given.has("give-up") + given.has("stop") > 1) return call.wrongUse(u"One of --add, --move, --hand, --give-up and --stop at a time."_s);
    const bool isAboutOne = given.has("move") || given.has("hand") || given.has("give-up") || given.has("stop");
    if (isAboutOne && !call.word(0).isEmpty()) return call.wrongUse(u"The number of the task says whose it is."_s);
    const auto stray = [&](const char* option, std::initializer_list<const char*> verbs) {
        return given.has(option) && std::none_of(verbs.begin(), verbs.end(), [&](const char* verb) { return given.has(verb); });
    };
    if (stray("on", {"add"}) || stray("to", {"move"}) || stray("for", {"add", "hand"}) || stray("reason", {"move", "give-up"})) return call.wrongUse(u"An option stands without its verb."_s);
    if (given.has("move")) return move(call);
    if (given.has("hand")) return hand(call);
    if (given.has("give-up")) return giveUp(call);
    if (given.has("stop")) return stop(call);
    std::optional<Customer> customer;
    if (!call.word(0).isEmpty()) {
        customer = call.customer(call.word(0));
        if (!customer) return call.code();
    }
    if (given.has("add")) return add(call, customer);
    std::vector<Task> tasks = customer ? TaskStore(call.reader()).openOf(customer->id) : TaskStore(call.reader()).open(mostListed);
    if (given.has("mine")) std::erase_if(tasks, [&](const Task& one) { return one.staff.isValid() && one.staff != call.staff(); });
    return TaskOptions(call).list(tasks, u"There is nothing to do."_s);
}

}  // namespace

Command taskCommand() {
    return {.name = "task",
            .usage = "task SHOP [ID] [--add TEXT --on WHEN [--for NAME] | --move TASK --to WHEN [--reason TEXT] | --hand TASK --for NAME | --give-up TASK [--reason TEXT] | --stop TASK | --mine]",
            .summary = "What is to be done, of a customer or of the whole shop, late first; and the verbs for it. A task added without ID is word for a colleague. "
                       "Promises are moved and given up with a reason. With a change the answer is one object with an action. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 1,
            .options = {{"add", "TEXT", "a follow-up, or without ID word for a colleague"},
                        {"on", "WHEN", "its day, perhaps with a time: \"fri 10\", 2w, 27/11; or how it comes again: \"every friday 10\", \"every 2 weeks\". On a closed day it is due on the next open one"},
                        {"for", "NAME", "whose it is; whose of --staff if not given; anybody: whoever comes to it"},
                        {"move", "TASK", "to another day; the earlier one is kept"},
                        {"to", "WHEN", "to which day, perhaps with a time"},
                        {"reason", "TEXT", "why, as the customer would be told"},
                        {"hand", "TASK", "to a colleague"},
                        {"give-up", "TASK", "it will not be done; a promise is broken by that, and of what comes again only this one is left out"},
                        {"stop", "TASK", "it comes no more after this one"},
                        {"mine", nullptr, "only one's own and anybody's"}},
            .answer = Command::Answer::List,
            .fields = TaskOptions::fields(),
            .run = task,
            .changesWith = {"add", "move", "hand", "give-up", "stop"}};
}

}  // namespace regulars
