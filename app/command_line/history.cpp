#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QStringList row(const Interaction& entry, const QLocale& locale) {
    QString what = kindCode(entry.kind);
    if (entry.direction) what += *entry.direction == Interaction::Direction::In ? u" in"_s : u" out"_s;
    if (!entry.outcome.isEmpty()) what += u", "_s + QString(entry.outcome).replace(u'_', u' ');
    const QString amount = entry.amount ? entry.amount->text(locale) : QString();
    return {entry.day.iso(), what, amount, entry.staffName, entry.text};
}

Exit history(Invocation& call) {
    const auto limit = call.count("limit", std::numeric_limits<int>::max());
    if (!limit) return call.code();
    const auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    const QLocale locale = call.shop().profile().locale();
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Interaction& entry : InteractionStore(call.reader()).of(customer->id, *limit)) {
        list.append(json::entry(entry));
        table.push_back(row(entry, locale));
    }
    call.out.json(list);
    if (list.isEmpty()) call.out.line(u"Nothing has happened with %1 yet."_s.arg(customer->displayName));
    else call.out.table({u"DAY"_s, u"WHAT"_s, u"AMOUNT"_s, u"BY"_s, u"TEXT"_s}, table);
    return Exit::Done;
}

}  // namespace

Command historyCommand() {
    return {.name = "history",
            .usage = "history SHOP ID [--limit N]",
            .summary = "What happened with one customer, newest first.",
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"limit", "N", "at most so many; all if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the entry's number"},
                       {"kind", "text", "call, visit, note or card"},
                       {"day", "day", ""},
                       {"at", "instant", "when it was written"},
                       {"text", "text", ""},
                       {"direction", "text or null", "of calls: in or out"},
                       {"outcome", "text or null", "of calls: reached, no_answer or message"},
                       {"amount", "amount or null", "of visits"},
                       {"currency", "text or null", ""},
                       {"staff.id", "number", "who wrote it"},
                       {"staff.display_name", "text", ""},
                       {"source", "text or null", "what made it, mailing:3 for a printed card; null for what was typed"}},
            .run = history};
}

}  // namespace regulars
