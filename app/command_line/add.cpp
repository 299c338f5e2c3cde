#include "app/command_line/command_table.h"
#include "app/command_line/customer_options.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/with_card.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit add(Invocation& call) {
    Customer customer;
    customer.createdOn = call.today();
    if (!applyOptions(call, customer)) return call.code();
    if (call.arguments.has("card")) {
        const auto saved = call.settle(storeWithCard(call.shop(), call.staff(), customer));
        if (!saved) return call.code();
        QJsonObject object = json::person(saved->value.id, customer.displayName);
        object.insert(u"card"_s, saved->value.card);
        return call.done(saved->action, object, u"Added %1 with the number %2 and the card %3."_s.arg(customer.displayName, QString::number(saved->value.id.value), saved->value.card));
    }
    const auto saved = call.settle(call.shop().customerDesk.add(call.staff(), customer));
    if (!saved) return call.code();
    QJsonObject object = json::person(saved->value, customer.displayName);
    object.insert(u"card"_s, QJsonValue());
    return call.done(saved->action, object, u"Added %1 with the number %2."_s.arg(customer.displayName, QString::number(saved->value.value)));
}

}  // namespace

Command addCommand() {
    return {.name = "add",
            .usage = "add SHOP --name NAME [--phone …] [--email …] [--tag …] [--birthday …] [--address …] [--called …] [--sort-name …] [--language …] [--note …] [--card]",
            .summary = "A new customer. --phone, --email and --tag may be repeated.",
            .needs = Command::Needs::ChangesShop,
            .options = customerOptions(),
            .fields = {{"id", "number", "the new customer's number"},
                       {"display_name", "text", ""},
                       {"card", "text or null", "the number of the card given"},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = add};
}

}  // namespace regulars
