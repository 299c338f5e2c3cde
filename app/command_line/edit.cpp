#include "app/command_line/command_table.h"
#include "app/command_line/customer_options.h"
#include "app/command_line/json_forms.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit toBin(Invocation& call, const Customer& customer) {
    const auto saved = call.settle(call.shop().customerDesk.remove(call.staff(), customer.id));
    if (!saved) return call.code();
    return call.done(saved->action, json::person(customer.id, customer.displayName), u"%1 is in the bin now."_s.arg(customer.displayName));
}

Exit outOfBin(Invocation& call, const Customer& customer) {
    const auto saved = call.settle(call.shop().customerDesk.restore(call.staff(), customer.id));
    if (!saved) return call.code();
    return call.done(saved->action, json::person(customer.id, customer.displayName), u"%1 is back from the bin."_s.arg(customer.displayName));
}

Exit recordConsent(Invocation& call, const Customer& customer, bool given) {
    const QString word = call.arguments.value(given ? "allow" : "forbid");
    const auto channel = channelFrom(word);
    if (!channel) return call.wrongUse(u"“%1” is not one of post, email, sms and phone."_s.arg(word));
    const auto saved = call.settle(call.shop().customerDesk.consent(call.staff(), customer.id, *channel, given, u"command line"_s));
    if (!saved) return call.code();
    return call.done(saved->action, json::person(customer.id, customer.displayName),
                     u"%1 said %2 to %3."_s.arg(customer.displayName, given ? u"yes"_s : u"no"_s, channelCode(*channel)));
}

// Who has a card gets a new one in its place; the stamps stay.
Exit giveCard(Invocation& call, const Customer& customer) {
    const auto saved = call.settle(call.shop().loyaltyDesk.giveCard(call.staff(), customer.id));
    if (!saved) return call.code();
    return call.done(saved->action, json::person(customer.id, customer.displayName), u"%1 has the card %2 now."_s.arg(customer.displayName, saved->value.grouped()));
}

Exit change(Invocation& call, Customer customer) {
    const Customer before = customer;
    if (!applyOptions(call, customer)) return call.code();
    const auto saved = call.settle(call.shop().customerDesk.change(call.staff(), before, customer));
    if (!saved) return call.code();
    flagOddities(call, customer);
    return call.done(saved->action, json::person(customer.id, customer.displayName), u"Changed %1."_s.arg(customer.displayName));
}

// These stand alone, so that each is one action that can be taken back by itself.
constexpr std::array<const char*, 5> kAlone{"card", "remove", "restore", "allow", "forbid"};

Exit edit(Invocation& call) {
    const Arguments& given = call.arguments;
    if (given.options.isEmpty()) return call.wrongUse(u"Say what to change."_s);
    for (const char* option : kAlone)
        if (given.has(option) && given.options.size() > 1) return call.wrongUse(u"--%1 stands alone."_s.arg(QLatin1StringView(option)));
    auto customer = call.customer(call.word(0), given.has("restore") ? Invocation::Bin::Allow : Invocation::Bin::Refuse);
    if (!customer) return call.code();
    if (given.has("card")) return giveCard(call, *customer);
    if (given.has("remove")) return toBin(call, *customer);
    if (given.has("restore")) return outOfBin(call, *customer);
    if (given.has("allow")) return recordConsent(call, *customer, true);
    if (given.has("forbid")) return recordConsent(call, *customer, false);
    return change(call, std::move(*customer));
}

std::vector<OptionRule> options() {
    std::vector<OptionRule> all = customerOptions();
    all.push_back({"card", nullptr, "gives a loyalty card; an earlier one is replaced, its stamps stay"});
    all.push_back({"remove", nullptr, "to the bin"});
    all.push_back({"restore", nullptr, "out of the bin"});
    all.push_back({"allow", "CHANNEL", "records a yes to post, email, sms or phone"});
    all.push_back({"forbid", "CHANNEL", "records a no"});
    return all;
}

}  // namespace

Command editCommand() {
    return {.name = "edit",
            .usage = "edit SHOP ID [the options of add] | --card | --remove | --restore | --allow CHANNEL | --forbid CHANNEL",
            .summary = "Changes a customer: a value sets, an empty one clears; --phone, --email and --tag replace the whole list, --address the first address.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = options(),
            .fields = {{"id", "number", ""},
                       {"display_name", "text", ""},
                       {"action", "number or null", "the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = edit};
}

}  // namespace regulars
