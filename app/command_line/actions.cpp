#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject actionJson(const JournalRow& row) {
    return {{u"id"_s, row.id.value},
            {u"uuid"_s, row.uuid},
            {u"at"_s, json::instant(row.at)},
            {u"staff"_s, json::person(row.staff, row.staffName)},
            {u"action"_s, row.action},
            {u"customer"_s, row.customer.isValid() ? QJsonValue(json::person(row.customer, row.customerName)) : QJsonValue()},
            {u"undoes"_s, json::id(row.undoes)},
            {u"undone_by"_s, json::id(row.undoneBy)},
            {u"undoable"_s, row.undoable}};
}

QStringList actionRow(const JournalRow& row) {
    QString state;
    if (row.undoes.isValid()) state = u"takes back %1"_s.arg(row.undoes.value);
    if (row.undoneBy.isValid()) state = u"taken back by %1"_s.arg(row.undoneBy.value);
    const QString at = QDateTime::fromMSecsSinceEpoch(row.at).toString(u"yyyy-MM-dd HH:mm"_s);
    return {QString::number(row.id.value), at, row.staffName, row.action, row.customerName, state};
}

Exit actions(Invocation& call) {
    const auto limit = call.count("limit", 50);
    if (!limit) return call.code();
    QJsonArray list;
    std::vector<QStringList> table;
    for (const JournalRow& row : Journal(call.reader()).latest(*limit)) {
        list.append(actionJson(row));
        table.push_back(actionRow(row));
    }
    call.out.json(list);
    if (list.isEmpty()) call.out.line(u"Nothing was done in this shop yet."_s);
    else call.out.table({u"ACTION"_s, u"AT"_s, u"BY"_s, u"WHAT"_s, u"WHOM"_s, u"STATE"_s}, table);
    return Exit::Done;
}

}  // namespace

Command actionsCommand() {
    return {.name = "actions",
            .usage = "actions SHOP [--limit N]",
            .summary = "Who did what, newest first.",
            .options = {{"limit", "N", "at most so many; 50 if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the action's number, ACTION of undo"},
                       {"uuid", "text", ""},
                       {"at", "instant", ""},
                       {"staff.id", "number", "who did it"},
                       {"staff.display_name", "text", ""},
                       {"action", "text", "what was done"},
                       {"customer", "object or null", "whom it was about, if one"},
                       {"customer.id", "number", ""},
                       {"customer.display_name", "text", "empty when the customer is not in the file any more"},
                       {"undoes", "number or null", "the action this one took back"},
                       {"undone_by", "number or null", "the action that took this one back"},
                       {"undoable", "true or false", ""}},
            .run = actions};
}

}  // namespace regulars
