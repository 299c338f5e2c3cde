#include "app/command_line/command_table.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/task_options.h"
#include "core/tasks/diary_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 10'000;

Exit make(Invocation& call, const Customer& customer) {
    TaskOptions options(call);
    if (!call.arguments.has("by")) return call.wrongUse(u"A promise without a day is none: say with --by by when."_s);
    const auto when = options.when("by");
    const auto whose = when ? options.whose(call.staff()) : std::nullopt;
    if (!whose) return call.code();
    Task task;
    task.kind = TaskKind::Promise;
    task.customer = customer.id;
    task.text = call.word(1);
    when->setOn(task);
    task.staff = *whose;
    const auto saved = call.settle(call.shop().taskDesk.add(call.staff(), task));
    return saved ? options.done(saved->action, saved->value, u"Promised %1 by %2 (task %3)."_s.arg(customer.displayName, task.dueOn.iso(), QString::number(saved->value.value))) : call.code();
}

Exit rate(Invocation& call) {
    const auto since = call.day("since", call.today().plusMonths(-11));
    if (!since) return call.code();
    QJsonArray list;
    std::vector<QStringList> table;
    for (const PromiseCount& count : DiaryStore(call.reader()).promises(since->iso().left(7), call.today())) {
        const auto who = ProfileStore(call.reader()).find(count.staff);
        const auto kept = count.keptPerCent();
        list.append(QJsonObject{{u"month"_s, count.month}, {u"for"_s, who ? QJsonValue(who->name) : QJsonValue()}, {u"kept"_s, count.kept}, {u"kept_late"_s, count.late}, {u"broken"_s, count.broken},
                                {u"open"_s, count.open}, {u"overdue"_s, count.overdue}, {u"kept_per_cent"_s, kept ? QJsonValue(*kept) : QJsonValue()}});
        table.push_back({count.month, who ? who->name : u"anybody"_s, QString::number(count.kept), QString::number(count.late), QString::number(count.broken), QString::number(count.open),
                         kept ? u"%1 %"_s.arg(*kept) : QString()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nothing was promised since %1."_s.arg(since->iso().left(7)));
    call.out.table({u"MONTH"_s, u"FOR"_s, u"KEPT"_s, u"LATE"_s, u"BROKEN"_s, u"OPEN"_s, u"IN TIME"_s}, table);
    return Exit::Done;
}

Exit promise(Invocation& call) {
    const bool hasWords = !call.word(0).isEmpty();
    if (call.arguments.has("rate")) return hasWords || call.arguments.has("by") ? call.wrongUse(u"--rate counts the promises of everybody."_s) : rate(call);
    if (!hasWords && call.arguments.has("by")) return call.wrongUse(u"Say to whom, and what."_s);
    if (!hasWords) {
        std::vector<Task> open = TaskStore(call.reader()).open(mostListed);
        std::erase_if(open, [](const Task& task) { return task.kind != TaskKind::Promise; });
        return TaskOptions(call).list(open, u"No promise is open."_s);
    }
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    if (call.arguments.words.size() > 1) return make(call, *customer);
    if (call.arguments.has("by")) return call.wrongUse(u"Write what is promised."_s);
    return TaskOptions(call).list(TaskStore(call.reader()).promisesOf(customer->id), u"%1 was never promised anything."_s.arg(customer->displayName));
}

}  // namespace

Command promiseCommand() {
    std::vector<AnswerField> fields = TaskOptions::fields();
    for (const AnswerField& field : std::initializer_list<AnswerField>{{"month", "text", "of --rate: 2026-11, by the last day agreed"},
                                                                       {"kept", "number", "of --rate: done by the last day agreed"},
                                                                       {"kept_late", "number", "of --rate: done after it"},
                                                                       {"broken", "number", "of --rate: given up"},
                                                                       {"open", "number", "of --rate: not ended yet"},
                                                                       {"overdue", "number", "of --rate: not ended and past their day"},
                                                                       {"kept_per_cent", "number or null", "of --rate: kept, of those that ended or are past their day"}})
        fields.push_back(field);
    return {.name = "promise",
            .usage = "promise SHOP [ID [TEXT --by WHEN [--for NAME]]] [--rate [--since DATE]]",
            .summary = "Promises a customer something by a day; or lists what was ever promised to a customer, or what is open in the shop, late first. --rate counts how promises were kept, "
                       "by month and colleague. done SHOP TASK keeps one, task SHOP --move and --give-up move and break one. After a promise the answer is one object with an action. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .options = {{"by", "WHEN", "by which day, perhaps with a time: \"fri 10\", 2w, 27/11. Without one it is no promise"},
                        {"for", "NAME", "who keeps it; who acts if not given; anybody: whoever comes to it"},
                        {"rate", nullptr, "kept, late, broken and open promises by month and colleague"},
                        {"since", "DATE", "--rate from that month on; the last twelve months if not given"}},
            .answer = Command::Answer::List,
            .fields = fields,
            .run = promise,
            .changesWith = {"by"}};
}

}  // namespace regulars
