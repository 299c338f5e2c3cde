#include "app/command_line/command_table.h"
#include "app/command_line/entry_options.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/product_options.h"
#include "core/history/purchase_desk.h"
#include "core/sales/purchase_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit log(Invocation& call) {
    EntryOptions given(call);
    if (!given.readKind()) return call.code();
    if (call.arguments.has("bought") && !call.arguments.has("visit")) return call.wrongUse(u"--bought goes with --visit."_s);
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    const auto entry = given.read(customer->id);
    if (!entry) return call.code();
    const auto bought = ProductOptions(call).bought();
    if (!bought) return call.code();
    const auto saved = call.settle(bought->empty() ? call.shop().historyDesk.log(call.staff(), *entry) : PurchaseDesk(call.shop().database()).log(call.staff(), *entry, *bought));
    if (!saved) return call.code();

    QJsonObject object = json::person(customer->id, customer->displayName);
    object.insert(u"entry"_s, saved->value.value);
    QJsonArray lines;
    for (const Purchase& purchase : PurchaseStore(call.reader()).of(saved->value)) lines.append(ProductOptions::json(purchase));
    object.insert(u"bought"_s, lines);
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
            .usage = "log SHOP ID --call|--visit|--note TEXT [--in|--out] [--outcome reached|no-answer|message] [--amount 120,00] [--bought \"PRODUCT[:LOT][*PIECES][=AMOUNT]\"] [--stamp] [--next \"fri 10\"]",
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
                        {"bought", "WORDS", "a product by name or code that was bought at the visit, perhaps its lot, how many and what they cost: \"Silk scarf:A-113*2=498,00\". May be repeated. Without --amount the visit brought the sum of what is said to have been paid", true},
                        {"stamp", nullptr, "stamps the customer's card"},
                        {"next", "WORDS", "a follow-up: a day, perhaps a time, perhaps what to do (else the entry's own words). It is the follow-up of who acts. Words without a day, a date or time that does not exist and a day gone by are refused (exit 5)"}},
            .fields = {{"id", "number", "the customer's number"},
                       {"display_name", "text", ""},
                       {"entry", "number", "the entry's number, id in history"},
                       {"bought", "list of objects", "what was bought, with the fields of purchase"},
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
