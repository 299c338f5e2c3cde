#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/stray_options.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit list(Invocation& call, const Customer& customer) {
    if (refusesStray(call, {})) return call.code();
    ProfileStore profiles(call.reader());
    QJsonArray list;
    std::vector<QStringList> table;
    for (const ConsentEvent& event : customer.consents) {
        const auto staff = profiles.find(event.staff);
        list.append(json::consent(event, staff ? staff->name : QString()));
        table.push_back({Clock::dayOf(event.at).iso(), channelCode(event.channel), event.given ? u"yes"_s : u"no"_s, event.purpose, event.wording, event.source, staff ? staff->name : QString()});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"%1 was never asked, which means no."_s.arg(customer.displayName));
    call.out.table({u"DAY"_s, u"CHANNEL"_s, u"SAID"_s, u"PURPOSE"_s, u"WORDING"_s, u"SOURCE"_s, u"ASKED BY"_s}, table);
    return Exit::Done;
}

Exit record(Invocation& call, const Customer& customer) {
    const QString said = call.word(1);
    if (said != u"yes" && said != u"no") return call.wrongUse(u"“%1” is neither yes nor no."_s.arg(said));
    const auto channel = channelFrom(call.word(2));
    if (!channel) return call.wrongUse(u"“%1” is not one of post, email, sms and phone."_s.arg(call.word(2)));
    const QString source = call.arguments.has("source") ? call.arguments.value("source") : u"command line"_s;
    const auto saved = call.settle(call.shop().customerDesk.consent(call.staff(), customer.id, *channel, said == u"yes", source, call.arguments.value("purpose"), call.arguments.value("wording")));
    if (!saved) return call.code();
    QJsonObject object = json::person(customer.id, customer.displayName);
    object.insert(u"channel"_s, channelCode(*channel));
    object.insert(u"given"_s, said == u"yes");
    return call.done(saved->action, object, u"%1 said %2 to %3."_s.arg(customer.displayName, said, channelCode(*channel)));
}

Exit consent(Invocation& call) {
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    return call.word(1).isEmpty() ? list(call, *customer) : record(call, *customer);
}

}  // namespace

Command consentCommand() {
    return {.name = "consent",
            .usage = "consent SHOP ID [yes|no CHANNEL [--purpose WHAT] [--wording VERSION] [--source WHERE]]",
            .summary = "The register of what a customer said to being written to: a line is only ever added. The newest line of a channel holds; without one the answer is no. "
                       "With yes or no the answer is one object with an action. Exit 4 when nothing was ever said.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 3,
            .options = {{"purpose", "WHAT", "what for: newsletter …; anything if not given"},
                        {"wording", "VERSION", "the version of the wording they were asked with"},
                        {"source", "WHERE", "counter, form, letter …"}},
            .answer = Command::Answer::List,
            .fields = {{"channel", "text", "post, email, sms or phone"},
                       {"given", "true or false", ""},
                       {"purpose", "text", "empty: anything"},
                       {"wording", "text", ""},
                       {"source", "text", ""},
                       {"at", "instant", ""},
                       {"staff", "text", "who wrote it down"},
                       {"id", "number", "after yes and no only: the customer's number"},
                       {"display_name", "text", "after yes and no only"},
                       {"action", "number", "after yes and no only: the action's number, once it is safely on disk"}},
            .run = consent};
}

}  // namespace regulars
