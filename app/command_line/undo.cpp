#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// What was done at first, behind an undo or the undo of one.
JournalRow origin(const Invocation& call, JournalRow row) {
    Journal journal(call.reader());
    while (row.undoes.isValid()) {
        auto earlier = journal.find(row.undoes);
        if (!earlier) break;
        row = std::move(*earlier);
    }
    return row;
}

Exit takeBack(Invocation& call, ActionId id, const QString& done) {
    const auto row = Journal(call.reader()).find(id);
    if (!row) return call.fail(Exit::NothingFound, u"There is no action %1."_s.arg(id.value));
    if (row->undoneBy.isValid()) return call.fail(Exit::Refused, u"Action %1 was taken back already, by action %2."_s.arg(QString::number(id.value), QString::number(row->undoneBy.value)));
    const auto saved = call.settle(call.shop().database().undo(id, call.staff()));
    if (!saved) return call.code();
    const JournalRow first = origin(call, *row);
    QString whom = first.customerName;
    if (whom.isEmpty() && first.customer.isValid()) whom = CustomerStore(call.reader()).displayName(first.customer);
    QJsonObject object{{u"undoes"_s, id.value}, {u"text"_s, first.action}};
    object.insert(u"customer"_s, first.customer.isValid() ? QJsonValue(json::person(first.customer, whom)) : QJsonValue());
    const QString about = whom.isEmpty() ? QString() : u", %1"_s.arg(whom);
    return call.done(saved->action, object, u"%1: %2 (action %3%4)."_s.arg(done, first.action, QString::number(first.id.value), about));
}

// Without --staff anybody's latest action, with it that person's.
StaffId whose(const Invocation& call) { return call.request().global.staff.isNull() ? StaffId{} : call.staff(); }

Exit undo(Invocation& call) {
    ActionId id;
    if (call.arguments.words.isEmpty()) {
        id = Journal(call.reader()).nextToUndo(whose(call));
        if (!id.isValid()) return call.fail(Exit::NothingFound, u"There is nothing to take back."_s);
    } else {
        const auto number = call.number(call.word(0), u"an action"_s);
        if (!number) return call.code();
        id = ActionId{*number};
    }
    return takeBack(call, id, u"Taken back"_s);
}

Exit redo(Invocation& call) {
    const ActionId id = Journal(call.reader()).nextToRedo(whose(call));
    if (!id.isValid()) return call.fail(Exit::NothingFound, u"There is nothing to do again."_s);
    return takeBack(call, id, u"Done again"_s);
}

const std::vector<AnswerField>& fields() {
    static const std::vector<AnswerField> all{{"undoes", "number", "the action that was taken back; of redo: the undo that was"},
                                        {"text", "text", "what was taken back or done again"},
                                        {"customer", "object or null", "whom it was about"},
                                        {"customer.id", "number", ""},
                                        {"customer.display_name", "text", ""},
                                        {"action", "number", "the number of this action itself, once it is safely on disk"}};
    return all;
}

}  // namespace

Command undoCommand() {
    return {.name = "undo",
            .usage = "undo SHOP [ACTION]",
            .summary = "Takes an action back: the one named, else the latest (with --staff, that person's latest). Refused (exit 5) when later work stands in the way; exit 4 when there is nothing to take back.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 1,
            .fields = fields(),
            .run = undo};
}

Command redoCommand() {
    return {.name = "redo",
            .usage = "redo SHOP",
            .summary = "Does again what the latest undo took back, as long as nothing was done since.",
            .needs = Command::Needs::ChangesShop,
            .fields = fields(),
            .run = redo};
}

}  // namespace regulars
