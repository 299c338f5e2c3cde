#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/timeline/timeline.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject eventJson(const TimelineEvent& event) {
    QJsonObject object = json::person(event.customer, event.customerName);
    object.insert(u"kind"_s, event.kind);
    object.insert(u"number"_s, event.id);
    object.insert(u"day"_s, json::day(event.day));
    object.insert(u"at"_s, json::instant(event.at));
    object.insert(u"text"_s, event.text);
    object.insert(u"state"_s, json::orNull(event.state));
    object.insert(u"amount"_s, event.amount ? QJsonValue(event.amount->plain()) : QJsonValue());
    object.insert(u"currency"_s, event.amount ? QJsonValue(event.amount->currency.code()) : QJsonValue());
    object.insert(u"bought"_s, json::texts(event.bought));
    object.insert(u"times"_s, event.times);
    object.insert(u"staff"_s, json::orNull(event.staffName));
    return object;
}

QStringList row(const TimelineEvent& event, const QLocale& locale) {
    QStringList text{event.text, event.bought.join(u"; "_s)};
    text.removeAll(QString());
    const QString times = event.times > 1 ? u" × %1"_s.arg(event.times) : QString();
    return {event.day.iso(), event.kind + times, event.state, event.amount ? event.amount->text(locale) : QString(), event.staffName, event.customerName, text.join(u" · "_s).replace(u'\n', u' ')};
}

Exit timeline(Invocation& call) {
    const auto limit = call.count("limit", 50);
    if (!limit) return call.code();
    TimelineChoice choice;
    choice.most = *limit;
    choice.kinds = call.arguments.values("kind");
    choice.words = call.arguments.value("search");
    for (const QString& kind : choice.kinds)
        if (!Timeline::kinds().contains(kind)) return call.wrongUse(u"“%1” is not one of %2."_s.arg(kind, Timeline::kinds().join(u", "_s)));
    const auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    choice.people = call.arguments.has("alone") ? std::vector{customer->id} : Timeline::withMembers(call.reader(), customer->id);
    const QLocale locale = call.shop().profile().locale();
    QJsonArray list;
    std::vector<QStringList> table;
    for (const TimelineEvent& event : Timeline::read(call.reader(), choice)) {
        list.append(eventJson(event));
        table.push_back(row(event, locale));
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nothing of that has happened with %1."_s.arg(customer->displayName));
    call.out.table({u"DAY"_s, u"WHAT"_s, u"STATE"_s, u"AMOUNT"_s, u"BY"_s, u"WHO"_s, u"TEXT"_s}, table);
    return Exit::Done;
}

}  // namespace

Command timelineCommand() {
    return {.name = "timeline",
            .usage = "timeline SHOP ID [--kind KIND]… [--search TEXT] [--alone] [--limit N]",
            .summary = "All that happened with somebody, newest first: calls, visits with what was bought, notes, cards, promises, appointments and tasks that ended, stamps and rewards, complaints, and changes of the record, "
                       "those of one day by one colleague told once. A household's and a company's joins that of whoever belongs to it. Exit 4 when there is nothing.",
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"kind", "KIND", "only these: call, visit, note, card, promise, appointment, task, stamp, reward, complaint or change", true},
                        {"search", "TEXT", "only where all these words stand"},
                        {"alone", nullptr, "of a household or a company only its own"},
                        {"limit", "N", "at most so many; 50 if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the customer's number"},
                       {"display_name", "text", ""},
                       {"kind", "text", "one of those above"},
                       {"number", "number", "of the entry, the task, the ledger line, the complaint or the action"},
                       {"day", "day", ""},
                       {"at", "instant", "when it was written, or a task ended"},
                       {"text", "text", ""},
                       {"state", "text or null", "of a call its outcome, of a task its end, of a complaint where it stands, of a change undone"},
                       {"amount", "amount or null", "of visits"},
                       {"currency", "text or null", ""},
                       {"bought", "list of text", "of visits"},
                       {"times", "number", "how often in a row; more than 1 of changes only"},
                       {"staff", "text or null", "who"}},
            .run = timeline};
}

}  // namespace regulars
