#include "app/command_line/command_table.h"
#include "app/command_line/customer_options.h"
#include "app/command_line/json_forms.h"
#include "core/customers/bin_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A customer who was stored, and the card given with it, if one was.
struct Added {
    CustomerId id;
    QString card;
};

// The customer and the card are one action.
QFuture<Outcome<Added>> addWithCard(Invocation& call, const Customer& customer) {
    return call.shop().database().write({QT_TRANSLATE_NOOP("Action", "New customer"), call.staff()}, [customer](Transaction& transaction) -> Result<Added> {
        const CustomerId id = CustomerStore(transaction.connection()).add(customer);
        transaction.about(id);
        LoyaltyStore loyalty(transaction.connection());
        const CardNumber number = loyalty.unusedNumber();
        loyalty.addCard(number, id);
        return Added{id, number.digits()};
    });
}

std::optional<Saved<Added>> store(Invocation& call, const Customer& customer) {
    if (call.arguments.has("card")) return call.settle(addWithCard(call, customer));
    const auto saved = call.settle(call.shop().customerDesk.add(call.staff(), customer));
    if (!saved) return std::nullopt;
    return Saved<Added>{{saved->value, {}}, saved->action};
}

// Somebody with the same number may have been thrown away too soon.
void offerBinned(Invocation& call, const Customer& customer) {
    for (const BinnedMatch& one : BinStore(call.reader()).matching(customer))
        call.out.complain(u"%1 (%2) is in the bin with the same %3, %4. To have that customer back: regulars restore SHOP %2"_s.arg(
            one.displayName, QString::number(one.id.value), one.why == BinnedMatch::Why::Email ? u"e-mail"_s : one.why == BinnedMatch::Why::Phone ? u"phone"_s : u"number"_s, one.what));
}

Exit add(Invocation& call) {
    Customer customer;
    customer.createdOn = call.today();
    if (!applyOptions(call, customer)) return call.code();
    const auto saved = store(call, customer);
    if (!saved) return call.code();
    flagOddities(call, customer);
    offerBinned(call, customer);
    const auto& [id, card] = saved->value;
    QJsonObject object = json::person(id, customer.displayName);
    object.insert(u"card"_s, json::orNull(card));
    return call.done(saved->action, object, u"Added %1 with the number %2%3."_s.arg(customer.displayName, QString::number(id.value), card.isEmpty() ? QString() : u" and the card "_s + card));
}

std::vector<OptionRule> options() {
    std::vector<OptionRule> all = customerOptions();
    all.push_back({"card", nullptr, "gives a loyalty card"});
    return all;
}

}  // namespace

Command addCommand() {
    return {.name = "add",
            .usage = "add SHOP --name NAME [--phone NUMBER] [--email ADDRESS] [--tag TAG] [--birthday DATE] [--address ADDRESS] [--called NAME] [--sort-name NAME] [--language CODE] [--note TEXT] [--card]\n"
                     "    [--kind KIND] [--role ROLE] [--given-name NAME] [--family-name NAME] [--former-name NAME] [--salutation TEXT] [--formal yes|no] [--fact LABEL: TEXT] [--handle NETWORK: NAME]\n"
                     "    [--moved ADDRESS] [--trust WORD] [--price-group NAME] [--currency CODE] [--channel CHANNEL] [--field NAME=VALUE]",
            .summary = "A new customer. --phone, --email and --tag may be repeated.",
            .needs = Command::Needs::ChangesShop,
            .options = options(),
            .fields = {{"id", "number", "the new customer's number"},
                       {"display_name", "text", ""},
                       {"card", "text or null", "the number of the card given"},
                       {"action", "number", "the action's number, once it is safely on disk"}},
            .run = add};
}

}  // namespace regulars
