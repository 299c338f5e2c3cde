#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/privacy/customer_history.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const ChangedValue& value) {
    if (value.operation == RowChange::Operation::Insert) return u"added"_s;
    return value.operation == RowChange::Operation::Delete ? u"removed"_s : u"changed"_s;
}

QJsonObject changeJson(const CustomerChange& change) {
    QJsonArray values;
    for (const ChangedValue& value : change.values)
        values.append(QJsonObject{{u"of"_s, QString::fromUtf8(value.table)}, {u"what"_s, kindOf(value)}, {u"field"_s, json::orNull(value.field)}, {u"before"_s, json::orNull(value.before)}, {u"after"_s, json::orNull(value.after)}});
    const JournalRow& row = change.action;
    return {{u"action"_s, row.id.value},
            {u"at"_s, json::instant(row.at)},
            {u"staff"_s, json::person(row.staff, row.staffName)},
            {u"text"_s, row.action},
            {u"undoes"_s, json::id(row.undoes)},
            {u"undone_by"_s, json::id(row.undoneBy)},
            {u"undoable"_s, row.undoable},
            {u"many"_s, change.isAboutMany},
            {u"forgotten"_s, change.isForgotten},
            {u"values"_s, values}};
}

QString valueLine(const ChangedValue& value) {
    const QString of = QString::fromUtf8(value.table == "customer" ? QByteArray() : value.table.startsWith("customer_") ? value.table.mid(9) : value.table);
    const QString name = of.isEmpty() ? value.field : value.field.isEmpty() ? of : of + u'.' + value.field;
    if (value.before.isEmpty()) return u"%1: %2"_s.arg(name, value.after);
    return value.after.isEmpty() ? u"%1: %2, removed"_s.arg(name, value.before) : u"%1: %2 → %3"_s.arg(name, value.before, value.after);
}

void tell(Invocation& call, const CustomerChange& change) {
    const JournalRow& row = change.action;
    QString state;
    if (row.undoes.isValid()) state = u", takes back %1"_s.arg(row.undoes.value);
    if (row.undoneBy.isValid()) state += u", taken back by %1"_s.arg(row.undoneBy.value);
    if (change.isForgotten) state += u", what it changed is no longer kept"_s;
    const QString at = QDateTime::fromMSecsSinceEpoch(row.at).toString(u"yyyy-MM-dd HH:mm"_s);
    call.out.line(u"%1  %2  %3  %4%5"_s.arg(QString::number(row.id.value), at, row.staffName, row.action, state));
    for (const ChangedValue& value : change.values) call.out.line(u"      "_s + valueLine(value).replace(u'\n', u' '));
}

Exit changes(Invocation& call) {
    const auto limit = call.count("limit", 50);
    if (!limit) return call.code();
    const auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    const CustomerHistory::Page page = CustomerHistory::read(call.reader(), customer->id, *limit);
    QJsonArray list;
    for (const CustomerChange& change : page.changes) {
        list.append(changeJson(change));
        tell(call, change);
    }
    call.out.json(list);
    if (list.isEmpty()) call.out.line(u"The journal tells nothing about %1."_s.arg(customer->displayName));
    return Exit::Done;
}

}  // namespace

Command changesCommand() {
    return {.name = "changes",
            .usage = "changes SHOP ID [--limit N]",
            .summary = "Every change of one customer, newest first: who, when, what was done, and each value before and after. To take one back: regulars undo SHOP ACTION.",
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"limit", "N", "at most so many; 50 if not given"}},
            .answer = Command::Answer::List,
            .fields = {{"action", "number", "ACTION of undo"},
                       {"at", "instant", ""},
                       {"staff.id", "number", "who did it"},
                       {"staff.display_name", "text", ""},
                       {"text", "text", "what was done"},
                       {"undoes", "number or null", "the action this one took back"},
                       {"undone_by", "number or null", "the action that took this one back"},
                       {"undoable", "true or false", ""},
                       {"many", "true or false", "done to many people at once; taking it back takes it back for all"},
                       {"forgotten", "true or false", "what it changed is no longer kept"},
                       {"values[].of", "text", "customer, customer_phone, interaction …"},
                       {"values[].what", "text", "added, changed or removed"},
                       {"values[].field", "text or null", "null when a whole row came or went"},
                       {"values[].before", "text or null", ""},
                       {"values[].after", "text or null", ""}},
            .run = changes};
}

}  // namespace regulars
