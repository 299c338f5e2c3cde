#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/stray_options.h"
#include "core/relations/relation_desk.h"
#include "core/relations/relation_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject relationJson(Invocation& call, const Relation& relation) {
    QJsonObject object = json::person(relation.other, CustomerStore(call.reader()).displayName(relation.other));
    object.insert(u"relation"_s, relation.id.value);
    object.insert(u"is"_s, relation.name);
    object.insert(u"reverse"_s, relation.reverseName);
    return object;
}

Exit list(Invocation& call, const Customer& customer) {
    if (refusesStray(call, {})) return call.code();
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Relation& relation : RelationStore(call.reader()).relationsOf(customer.id)) {
        list.append(relationJson(call, relation));
        table.push_back({QString::number(relation.id.value), relation.name, CustomerStore(call.reader()).displayName(relation.other)});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"Nobody is anything to %1 yet."_s.arg(customer.displayName));
    call.out.table({u"RELATION"_s, u"IS"_s, u"WHO"_s}, table);
    return Exit::Done;
}

Exit relate(Invocation& call, const Customer& customer, const Customer& other) {
    if (refusesStray(call, {"is", "reverse"})) return call.code();
    Relation relation{{}, customer.id, other.id, call.arguments.value("is"), call.arguments.value("reverse")};
    if (relation.name.trimmed().isEmpty()) return call.wrongUse(u"Say with --is what %1 is to %2."_s.arg(other.displayName, customer.displayName));
    const auto saved = call.settle(RelationDesk(call.shop().database()).relate(call.staff(), relation));
    if (!saved) return call.code();
    relation = RelationStore(call.reader()).find(saved->value).value_or(relation);
    return call.done(saved->action, relationJson(call, relation), u"%1: %2 of %3 (relation %4)."_s.arg(other.displayName, relation.name, customer.displayName).arg(saved->value.value));
}

Exit part(Invocation& call, const Customer& customer) {
    if (refusesStray(call, {"remove"})) return call.code();
    const auto id = call.number(call.arguments.value("remove"), u"a relation"_s);
    if (!id) return call.code();
    for (const Relation& relation : RelationStore(call.reader()).relationsOf(customer.id)) {
        if (relation.id.value != *id) continue;
        const auto saved = call.settle(RelationDesk(call.shop().database()).part(call.staff(), relation.id));
        if (!saved) return call.code();
        return call.done(saved->action, relationJson(call, relation), u"Removed."_s);
    }
    return call.fail(Exit::NothingFound, u"%1 has no relation with the number %2."_s.arg(customer.displayName).arg(*id));
}

Exit change(Invocation& call, const Customer& customer) {
    if (refusesStray(call, {"change", "is", "reverse"})) return call.code();
    const auto id = call.number(call.arguments.value("change"), u"a relation"_s);
    if (!id) return call.code();
    for (Relation relation : RelationStore(call.reader()).relationsOf(customer.id)) {
        if (relation.id.value != *id) continue;
        if (!call.arguments.has("is") && !call.arguments.has("reverse")) return call.wrongUse(u"Say with --is or --reverse what is otherwise."_s);
        if (call.arguments.has("is")) relation.name = call.arguments.value("is");
        if (call.arguments.has("reverse")) relation.reverseName = call.arguments.value("reverse");
        const auto saved = call.settle(RelationDesk(call.shop().database()).change(call.staff(), relation));
        if (!saved) return call.code();
        for (const Relation& now : RelationStore(call.reader()).relationsOf(customer.id))
            if (now.id == relation.id) relation = now;
        return call.done(saved->action, relationJson(call, relation), u"%1: %2 of %3."_s.arg(CustomerStore(call.reader()).displayName(relation.other), relation.name, customer.displayName));
    }
    return call.fail(Exit::NothingFound, u"%1 has no relation with the number %2."_s.arg(customer.displayName).arg(*id));
}

Exit relation(Invocation& call) {
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    if (call.arguments.has("remove")) return part(call, *customer);
    if (call.arguments.has("change")) return change(call, *customer);
    if (call.word(1).isEmpty()) return list(call, *customer);
    const auto other = call.customer(call.word(1));
    return other ? relate(call, *customer, *other) : call.code();
}

}  // namespace

Command relationCommand() {
    return {.name = "relation",
            .usage = "relation SHOP ID [OTHER --is WORD [--reverse WORD] | --change RELATION [--is WORD] [--reverse WORD] | --remove RELATION]",
            .summary = "What others are to a customer: relation SHOP 7 12 --is husband --reverse wife. Read from the other side it is turned round. "
                       "With OTHER, --change or --remove the answer is one object with an action. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 2,
            .options = {{"is", "WORD", "what OTHER is to the customer: husband, referred by …"},
                        {"reverse", "WORD", "what the customer is to OTHER: wife, referred …; the same word if not given"},
                        {"change", "RELATION", "other words, with --is, --reverse or both; the same relation otherwise"},
                        {"remove", "RELATION", "takes it away again"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", "the other customer's number"},
                       {"display_name", "text", ""},
                       {"relation", "number", "RELATION of --change and --remove"},
                       {"is", "text", "what they are to the customer asked for"},
                       {"reverse", "text", "what that customer is to them"},
                       {"action", "number", "after a change only: the action's number, once it is safely on disk"}},
            .run = relation};
}

}  // namespace regulars
