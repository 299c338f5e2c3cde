#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/counter/pin_desk.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString roleWord(Staff::Role role) { return role == Staff::Role::Owner ? u"owner"_s : u"staff"_s; }

QJsonObject json(const Staff& staff, bool hasPin) {
    QJsonObject object = json::person(staff.id, staff.name);
    object.insert(u"role"_s, roleWord(staff.role));
    object.insert(u"pin"_s, hasPin);
    return object;
}

Exit list(Invocation& call) {
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Staff& staff : ProfileStore(call.reader()).staff()) {
        const bool hasPin = PinStore(call.reader()).has(staff.id);
        list.append(json(staff, hasPin));
        table.push_back({QString::number(staff.id.value), staff.name, roleWord(staff.role), hasPin ? u"yes"_s : QString()});
    }
    call.out.json(list);
    call.out.table({u"ID"_s, u"NAME"_s, u"ROLE"_s, u"PIN"_s}, table);
    return Exit::Done;
}

Exit add(Invocation& call) {
    const QString name = call.word(1).trimmed();
    if (name.isEmpty()) return call.wrongUse(u"Say the name of who begins to work here."_s);
    if (!call.mayDo(Deed::ManageStaff)) return call.code();
    if (ProfileStore(call.reader()).find(name)) return call.fail(Exit::Refused, u"Somebody called %1 works here already."_s.arg(name));
    const auto saved = call.settle(call.shop().addStaff(call.staff(), name));
    if (!saved) return call.code();
    return call.done(saved->action, json({saved->value, name, Staff::Role::Staff}, false), u"%1 works here now."_s.arg(name));
}

// Whose PIN it is; empty, and said why, when there is nobody, or who acts may not see to it or is not proven.
std::optional<Staff> whose(Invocation& call) {
    const QString name = call.word(1).trimmed();
    const auto found = ProfileStore(call.reader()).find(name);
    if (!found) {
        if (name.isEmpty()) call.wrongUse(u"Say whose PIN."_s);
        else call.fail(Exit::NothingFound, u"Nobody called “%1” works here."_s.arg(name));
        return std::nullopt;
    }
    const bool may = found->id == call.staff() ? call.isProven() : call.mayDo(Deed::ManageStaff);
    return may ? found : std::nullopt;
}

Exit end(Invocation& call, const Staff& staff, bool hasPin, QFuture<std::optional<Refusal>> future) {
    if (const auto refusal = future.result()) return call.fail(Exit::Refused, refusal->sentence);
    call.out.json(json(staff, hasPin));
    call.out.line((hasPin ? u"%1 has a PIN now. It tells who did what and hides the screen; it is no key to the file."_s : u"%1 has no PIN any more."_s).arg(staff.name));
    return Exit::Done;
}

Exit setPin(Invocation& call) {
    const QByteArrayList& lines = call.around.pins;
    const bool isAsked = PinStore(call.reader()).has(call.staff());
    // The new one stands last; before it the one of who acts, if they have one.
    if (lines.size() < (isAsked ? 2 : 1))
        return call.fail(Exit::Refused, isAsked ? u"Give two lines with --pin-from FD: the PIN of who acts, and then the new one."_s : u"Give the new PIN with --pin-from FD, as one line."_s);
    const auto chosen = Pin::choose(QString::fromUtf8(lines.constLast()));
    if (const auto* problem = std::get_if<Pin::Problem>(&chosen)) return call.fail(Exit::Refused, pinProblemText(*problem));
    const auto staff = whose(call);
    if (!staff) return call.code();
    PinDesk desk(call.shop().database());
    return end(call, *staff, true, desk.set(call.staff(), staff->id, std::get<Pin>(chosen)));
}

Exit removePin(Invocation& call) {
    const auto staff = whose(call);
    if (!staff) return call.code();
    PinDesk desk(call.shop().database());
    return end(call, *staff, false, desk.remove(call.staff(), staff->id));
}

Exit staff(Invocation& call) {
    if (call.arguments.words.isEmpty()) return list(call);
    if (call.word(0) == u"add") return add(call);
    if (call.word(0) == u"set-pin") return setPin(call);
    if (call.word(0) == u"remove-pin") return removePin(call);
    return call.wrongUse(u"“%1” is neither add, set-pin nor remove-pin."_s.arg(call.word(0)));
}

}  // namespace

Command staffCommand() {
    return {.name = "staff",
            .usage = "staff SHOP [add|set-pin|remove-pin NAME]",
            .summary = "Who works here, or somebody new, or a PIN. The owner adds people and sees to everybody's PIN, others to their own. set-pin reads the new PIN (6 digits or more)\n"
                       "from --pin-from FD; when who acts has one already, it stands on the line before. With a word the answer is one object. A PIN tells who did what and hides\n"
                       "the screen; it is no key to the file.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .answer = Command::Answer::List,
            .fields = {{"id", "number", ""},
                       {"display_name", "text", "NAME for --staff"},
                       {"role", "text", "owner or staff"},
                       {"pin", "true or false", "whether they have one"},
                       {"action", "number", "after add only: the action's number, once it is safely on disk"}},
            .run = staff,
            .listsAlone = true};
}

}  // namespace regulars
