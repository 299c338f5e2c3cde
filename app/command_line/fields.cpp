#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/stray_options.h"
#include "core/filters/custom_field_desk.h"
#include "core/customers/custom_field_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fieldJson(const CustomField& field) {
    return {{u"id"_s, field.id.value}, {u"name"_s, field.name}, {u"kind"_s, customFieldKindCode(field.kind)}, {u"choices"_s, json::texts(field.choices)}};
}

Exit list(Invocation& call) {
    if (refusesStray(call, {})) return call.code();
    CustomFieldStore store(call.reader());
    QJsonArray list;
    std::vector<QStringList> table;
    for (const CustomField& field : store.all()) {
        QJsonObject object = fieldJson(field);
        object.insert(u"uses"_s, store.uses(field.id));
        list.append(object);
        table.push_back({field.name, customFieldKindCode(field.kind), field.choices.join(u", "_s), QString::number(store.uses(field.id))});
    }
    call.out.json(list);
    call.out.table({u"NAME"_s, u"KIND"_s, u"CHOICES"_s, u"CUSTOMERS"_s}, table);
    return Exit::Done;
}

// What --kind and --choice say; false, and said why, when it is no kind.
bool applyShape(Invocation& call, CustomField& field) {
    if (call.arguments.has("kind")) {
        const auto kind = customFieldKindFrom(call.arguments.value("kind"));
        if (!kind) {
            call.wrongUse(u"“%1” is no kind of field. Write text, number, money, date, yes_no or choice."_s.arg(call.arguments.value("kind")));
            return false;
        }
        field.kind = *kind;
    }
    if (call.arguments.has("choice")) field.choices = call.arguments.values("choice");
    return true;
}

std::optional<CustomField> named(Invocation& call, const QString& name) {
    auto field = CustomFieldStore(call.reader()).find(name);
    if (!field) call.fail(Exit::NothingFound, u"This shop has no field called “%1”."_s.arg(name));
    return field;
}

Exit add(Invocation& call) {
    if (refusesStray(call, {"kind", "choice"})) return call.code();
    CustomField field;
    field.name = call.word(1).simplified();
    if (!applyShape(call, field)) return call.code();
    const auto saved = call.settle(CustomFieldDesk(call.shop().database()).add(call.staff(), field));
    if (!saved) return call.code();
    field.id = saved->value;
    return call.done(saved->action, fieldJson(field), u"Customers have a field “%1” now."_s.arg(field.name));
}

Exit change(Invocation& call) {
    auto field = named(call, call.word(1));
    if (!field) return call.code();
    if (call.arguments.has("name")) field->name = call.arguments.value("name").simplified();
    if (!applyShape(call, *field)) return call.code();
    const auto saved = call.settle(CustomFieldDesk(call.shop().database()).change(call.staff(), *field));
    if (!saved) return call.code();
    return call.done(saved->action, fieldJson(*field), u"Changed the field “%1”."_s.arg(field->name));
}

Exit remove(Invocation& call) {
    if (refusesStray(call, {})) return call.code();
    const auto field = named(call, call.word(1));
    if (!field) return call.code();
    const auto saved = call.settle(CustomFieldDesk(call.shop().database()).remove(call.staff(), field->id));
    if (!saved) return call.code();
    return call.done(saved->action, fieldJson(*field), u"Removed the field “%1” and what customers had in it."_s.arg(field->name));
}

Exit order(Invocation& call) {
    if (refusesStray(call, {})) return call.code();
    std::vector<FieldId> order;
    for (const QString& name : call.arguments.words.mid(1)) {
        const auto field = named(call, name);
        if (!field) return call.code();
        order.push_back(field->id);
    }
    const auto saved = call.settle(CustomFieldDesk(call.shop().database()).order(call.staff(), order));
    if (!saved) return call.code();
    return call.done(saved->action, {}, u"The fields stand in this order now."_s);
}

Exit fields(Invocation& call) {
    const QString verb = call.word(0);
    if (verb.isEmpty()) return list(call);
    if (call.word(1).trimmed().isEmpty()) return call.wrongUse(u"Say which field."_s);
    if (verb == u"add") return add(call);
    if (verb == u"change") return change(call);
    if (verb == u"remove") return remove(call);
    if (verb == u"order") return order(call);
    return call.wrongUse(u"“%1” is none of add, change, remove and order."_s.arg(verb));
}

}  // namespace

Command fieldsCommand() {
    return {.name = "fields",
            .usage = "fields SHOP [add NAME --kind KIND [--choice WORD] | change NAME [--name NEW] [--kind KIND] [--choice WORD] | remove NAME | order NAME …]",
            .summary = "The shop's own fields of a customer. A field of another kind reads again what is in it; where one --choice of as many is written otherwise in its place, customers and filters have it by its new name; removing one takes what is in it along. Both can be undone. "
                       "After add, change, remove and order the answer is one object with an action.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 100,
            .options = {{"kind", "KIND", "text, number, money, date, yes_no or choice"},
                        {"choice", "WORD", "one of the choices; may be repeated", true},
                        {"name", "NEW", "what the field is called from now on"}},
            .answer = Command::Answer::List,
            .fields = {{"id", "number", ""},
                       {"name", "text", "as in --field NAME=VALUE of add and edit"},
                       {"kind", "text", "text, number, money, date, yes_no or choice"},
                       {"choices", "list of text", ""},
                       {"uses", "number", "how many customers have something in it; in the list only"},
                       {"action", "number or null", "after a change only: the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = fields,
            .listsAlone = true};
}

}  // namespace regulars
