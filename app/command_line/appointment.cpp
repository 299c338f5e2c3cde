#include "app/command_line/command_table.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/task_options.h"
#include "core/tasks/diary_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 7;

Exit make(Invocation& call, const Customer& customer) {
    TaskOptions options(call);
    if (!call.arguments.has("at")) return call.wrongUse(u"Say with --at on which day and at what time."_s);
    const auto when = options.when("at");
    const auto minutes = when ? call.count("minutes", DiaryStore::usualMinutes) : std::nullopt;
    const auto whose = minutes ? options.whose(call.staff()) : std::nullopt;
    if (!whose) return call.code();
    Task task;
    task.kind = TaskKind::Appointment;
    task.customer = customer.id;
    task.text = call.word(1).isEmpty() ? u"Appointment"_s : call.word(1);
    when->setOn(task);
    task.minutes = *minutes;
    task.staff = *whose;
    const std::vector<Task> clashes = task.dueMinutes ? DiaryStore(call.reader()).clashes(task) : std::vector<Task>();
    const auto saved = call.settle(call.shop().taskDesk.add(call.staff(), task));
    if (!saved) return call.code();
    QString sentence = u"%1 comes on %2 at %3 (task %4)."_s.arg(customer.displayName, task.dueOn.iso(), json::time(task.dueMinutes).toString(), QString::number(saved->value.value));
    for (const Task& other : clashes) sentence += u" It clashes with %1 at %2 (task %3)."_s.arg(other.customerName, json::time(other.dueMinutes).toString(), QString::number(other.id.value));
    return options.done(saved->action, saved->value, sentence);
}

Exit appointment(Invocation& call) {
    const Arguments& given = call.arguments;
    if (call.word(0).isEmpty() && (given.has("at") || given.has("minutes") || given.has("for"))) return call.wrongUse(u"Say who comes."_s);
    if (!call.word(0).isEmpty() && (given.has("from") || given.has("until"))) return call.wrongUse(u"--from and --until list the diary."_s);
    if (call.word(0).isEmpty()) {
        const auto from = call.day("from", call.today());
        const auto until = from ? call.day("until", from->plusDays(daysAhead)) : std::nullopt;
        if (!until) return call.code();
        return TaskOptions(call).list(DiaryStore(call.reader()).appointments(*from, *until), u"Nobody comes by appointment from %1 to %2."_s.arg(from->iso(), until->iso()));
    }
    const auto customer = call.customer(call.word(0));
    return customer ? make(call, *customer) : call.code();
}

}  // namespace

Command appointmentCommand() {
    return {.name = "appointment",
            .usage = "appointment SHOP [ID TEXT --at WHEN [--minutes N] [--for NAME]] [--from DATE] [--until DATE]",
            .summary = "Makes an appointment with a customer, and says with which others it clashes; or lists the diary, done ones too. task SHOP --move moves one. After an appointment the answer is one object with an action. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .options = {{"at", "WHEN", "a day and a time: \"fri 10\", \"27/11 14:30\""},
                        {"minutes", "N", "how long it takes; 30 if not given"},
                        {"for", "NAME", "with whom of the shop; who acts if not given; anybody: whoever is there"},
                        {"from", "DATE", "the diary's first day; today if not given"},
                        {"until", "DATE", "its last day; a week later if not given"}},
            .answer = Command::Answer::List,
            .fields = TaskOptions::fields(),
            .run = appointment,
            .listsAlone = true};
}

}  // namespace regulars
