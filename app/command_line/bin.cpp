// Into the bin and out of it.
#include "app/command_line/command_table.h"
#include "app/command_line/invocation.h"
#include "app/command_line/json_forms.h"
#include "core/customers/bin_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Exit remove(Invocation& call) {
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    const auto saved = call.settle(call.shop().customerDesk.remove(call.staff(), customer->id));
    if (!saved) return call.code();
    return call.done(saved->action, json::person(customer->id, customer->displayName), u"%1 is in the bin now."_s.arg(customer->displayName));
}

Exit restore(Invocation& call) {
    const auto customer = call.customer(call.word(0), Invocation::Bin::Allow);
    if (!customer) return call.code();
    const auto saved = call.settle(call.shop().customerDesk.restore(call.staff(), customer->id));
    if (!saved) return call.code();
    const Exit done = call.done(saved->action, json::person(customer->id, customer->displayName), u"%1 is back from the bin."_s.arg(customer->displayName));
    for (const QString& taken : BinStore(call.reader()).takenMeanwhile(*customer)) call.out.complain(u"%1 is somebody else's too by now. They may be one person: regulars duplicates."_s.arg(taken));
    return done;
}

}  // namespace

Command deleteCommand() {
    return {.name = "delete",
            .usage = "delete SHOP ID",
            .summary = "Moves a customer to the bin, with everything about them. Back with: regulars restore SHOP ID.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = {{"id", "number", ""}, {"display_name", "text", ""}, {"action", "number", "the action's number, once it is safely on disk"}},
            .run = remove};
}

// The command restore, when what it is given is a customer's number.
Command restoreCustomerCommand() {
    return {.name = "restore-customer",
            .usage = "restore SHOP ID",
            .summary = "Takes a customer out of the bin, with everything that hangs on them.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .fields = {{"id", "number", ""}, {"display_name", "text", ""}, {"action", "number", "the action's number, once it is safely on disk"}},
            .run = restore,
            .hidden = true};
}

}  // namespace regulars
