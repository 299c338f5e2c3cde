#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString roleWord(Staff::Role role) { return role == Staff::Role::Owner ? u"owner"_s : u"staff"_s; }

Exit list(Invocation& call) {
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Staff& staff : ProfileStore(call.reader()).staff()) {
        QJsonObject object = json::person(staff.id, staff.name);
        object.insert(u"role"_s, roleWord(staff.role));
        list.append(object);
        table.push_back({QString::number(staff.id.value), staff.name, roleWord(staff.role)});
    }
    call.out.json(list);
    call.out.table({u"ID"_s, u"NAME"_s, u"ROLE"_s}, table);
    return Exit::Done;
}

Exit add(Invocation& call) {
    const QString name = call.word(1).trimmed();
    if (name.isEmpty()) return call.wrongUse(u"Say the name of who begins to work here."_s);
    if (ProfileStore(call.reader()).find(name)) return call.fail(Exit::Refused, u"Somebody called %1 works here already."_s.arg(name));
    const auto saved = call.settle(call.shop().addStaff(call.staff(), name));
    if (!saved) return call.code();
    QJsonObject object = json::person(saved->value, name);
    object.insert(u"role"_s, roleWord(Staff::Role::Staff));
    return call.done(saved->action, object, u"%1 works here now."_s.arg(name));
}

Exit staff(Invocation& call) {
    if (call.arguments.words.isEmpty()) return list(call);
    if (call.word(0) != u"add") return call.wrongUse(u"“%1” is not “add”."_s.arg(call.word(0)));
    return add(call);
}

}  // namespace

Command staffCommand() {
    return {.name = "staff",
            .usage = "staff SHOP [add NAME]",
            .summary = "Who works here, or somebody new. After add the answer is one object with an action.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .answer = Command::Answer::List,
            .fields = {{"id", "number", ""},
                       {"display_name", "text", "NAME for --staff"},
                       {"role", "text", "owner or staff"},
                       {"action", "number", "after add only: the action's number, once it is safely on disk"}},
            .run = staff,
            .listsAlone = true};
}

}  // namespace regulars
