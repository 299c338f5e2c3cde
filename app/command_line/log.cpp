#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/base/typed_amount.h"
#include "core/tasks/next_step.h"
#include <QUuid>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Reads the options of log into an entry; stops with a sentence at the first that makes no sense.
class EntryReading {
public:
    explicit EntryReading(Invocation& call) : call_(call), given_(call.arguments) {}

    std::optional<Entry> read(CustomerId customer) {
        entry_.what.customer = customer;
        entry_.what.day = call_.today();
        entry_.what.at = call_.shop().clock().now();
        entry_.what.staff = call_.staff();
        entry_.press = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!readKind() || !readCall() || !readVisit() || !readNext()) return std::nullopt;
        return entry_;
    }

    /// Whether exactly one of --call, --visit and --note was given, before anything is looked up.
    bool readKind() {
        const std::array<std::pair<const char*, Interaction::Kind>, 3> kinds{
            {{"call", Interaction::Kind::Call}, {"visit", Interaction::Kind::Visit}, {"note", Interaction::Kind::Note}}};
        int found = 0;
        for (const auto& [option, kind] : kinds) {
            if (!given_.has(option)) continue;
            ++found;
            entry_.what.kind = kind;
            entry_.what.text = given_.value(option);
        }
        if (found != 1) return wrong(u"Give one of --call, --visit and --note."_s);
        if (entry_.what.kind == Interaction::Kind::Note && entry_.what.text.trimmed().isEmpty()) return wrong(u"The note is empty."_s);
        return true;
    }

private:
    bool wrong(const QString& sentence) {
        call_.wrongUse(sentence);
        return false;
    }
    bool refused(const QString& sentence) {
        call_.fail(Exit::Refused, sentence);
        return false;
    }

    bool readCall() {
        const bool isCall = entry_.what.kind == Interaction::Kind::Call;
        if (!isCall && (given_.has("in") || given_.has("out") || given_.has("outcome"))) return wrong(u"--in, --out and --outcome go with --call."_s);
        if (given_.has("in") && given_.has("out")) return wrong(u"A call goes in or out, not both."_s);
        if (given_.has("in")) entry_.what.direction = Interaction::Direction::In;
        if (given_.has("out")) entry_.what.direction = Interaction::Direction::Out;
        const QString outcome = given_.value("outcome");
        if (given_.has("outcome") && outcome != u"reached" && outcome != u"no-answer" && outcome != u"message")
            return wrong(u"“%1” is not one of reached, no-answer and message."_s.arg(outcome));
        entry_.what.outcome = QString(outcome).replace(u'-', u'_');
        return true;
    }

    bool readVisit() {
        const bool isVisit = entry_.what.kind == Interaction::Kind::Visit;
        if (!isVisit && (given_.has("amount") || given_.has("stamp"))) return wrong(u"--amount and --stamp go with --visit."_s);
        entry_.stamp = given_.has("stamp");
        if (!given_.has("amount")) return true;
        const ShopProfile profile = call_.shop().profile();
        const TypedAmount typed = TypedAmount::read(given_.value("amount"), profile.currency, profile.locale());
        entry_.what.amount = typed.money;
        return typed.money || refused(typed.objection);
    }

    bool readNext() {
        if (!given_.has("next")) return true;
        const TypedStep typed = TypedStep::read(given_.value("next"), call_.today(), call_.shop().profile().locale());
        if (!typed.objection.isEmpty()) return refused(typed.objection);
        const NextStep& step = *typed.step;
        Task task;
        task.staff = call_.staff();
        task.customer = entry_.what.customer;
        task.text = step.text.isEmpty() ? entry_.what.text.section(u'\n', 0, 0).trimmed() : step.text;
        task.dueOn = step.day;
        task.dueMinutes = step.minutes;
        task.createdBy = call_.staff();
        entry_.nextStep = task;
        return true;
    }

    Invocation& call_;
    const Arguments& given_;
    Entry entry_;
};

Exit log(Invocation& call) {
    if (!EntryReading(call).readKind()) return call.code();
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    const auto entry = EntryReading(call).read(customer->id);
    if (!entry) return call.code();
    const auto saved = call.settle(call.shop().historyDesk.log(call.staff(), *entry));
    if (!saved) return call.code();

    QJsonObject object = json::person(customer->id, customer->displayName);
    object.insert(u"entry"_s, saved->value.value);
    QString sentence = u"Logged a %1 for %2."_s.arg(kindCode(entry->what.kind), customer->displayName);
    object.insert(u"next"_s, QJsonValue());
    for (const TaskId id : TaskStore(call.reader()).from(saved->value))
        if (const auto task = TaskStore(call.reader()).find(id)) {
            object.insert(u"next"_s, json::task(*task, call.today()));
            sentence += u' ' + u"Next: %1 %2"_s.arg(task->dueOn.iso(), json::time(task->dueMinutes).toString()).trimmed() + u'.';
        }
    const auto standing = entry->stamp ? LoyaltyStore(call.reader()).standing(customer->id) : std::nullopt;
    object.insert(u"stamps"_s, standing ? QJsonValue(standing->stamps) : QJsonValue());
    if (standing) sentence += u" Stamps: %1 of %2."_s.arg(QString::number(standing->stamps), QString::number(standing->programme.terms.stampsNeeded));
    return call.done(saved->action, object, sentence);
}

}  // namespace

Command logCommand() {
    return {.name = "log",
            .usage = "log SHOP ID --call|--visit|--note TEXT [--in|--out] [--outcome reached|no-answer|message] [--amount 120,00] [--stamp] [--next \"fri 10\"]",
            .summary = "Writes down a call, a visit or a note, with its amount, stamp and next step: one action.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"call", "TEXT", "what the call was about; may be empty"},
                        {"visit", "TEXT", "what the visit was about; may be empty"},
                        {"note", "TEXT", ""},
                        {"in", nullptr, "the customer called"},
                        {"out", nullptr, "the shop called"},
                        {"outcome", "OUTCOME", "reached, no-answer or message"},
                        {"amount", "AMOUNT", "what the visit brought; as 120 or 120,00. What is no amount, can mean two amounts (12.345) or is over a hundred million is refused (exit 5)"},
                        {"stamp", nullptr, "stamps the customer's card"},
                        {"next", "WORDS", "a follow-up: a day, perhaps a time, perhaps what to do (else the entry's own words). It is the follow-up of who acts. Words without a day, a date or time that does not exist and a day gone by are refused (exit 5)"}},
            .fields = {{"id", "number", "the customer's number"},
                       {"display_name", "text", ""},
                       {"entry", "number", "the entry's number, id in history"},
                       {"next", "object or null", "the follow-up set"},
                       {"next.task", "number", "TASK of the command done"},
                       {"next.kind", "text", "follow_up"},
                       {"next.text", "text", ""},
                       {"next.due_on", "day", ""},
                       {"next.due_time", "text or null", "14:30"},
                       {"next.late", "true or false", ""},
                       {"stamps", "number or null", "on the card after --stamp"},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = log};
}

}  // namespace regulars
