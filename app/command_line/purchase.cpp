#include "app/command_line/command_table.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/product_options.h"
#include "core/history/purchase_desk.h"
#include "core/sales/purchase_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOf(const std::vector<Purchase>& purchases) {
    QJsonArray list;
    for (const Purchase& purchase : purchases) list.append(ProductOptions::json(purchase));
    return list;
}

Exit list(Invocation& call, const Customer& customer) {
    const auto purchases = PurchaseStore(call.reader()).of(customer.id);
    std::vector<QStringList> table;
    const QLocale locale = call.shop().profile().locale();
    for (const Purchase& purchase : purchases)
        table.push_back({purchase.day.iso(), QString::number(purchase.visit.value), purchase.productName, purchase.line.lot, QString::number(purchase.line.quantity),
                         purchase.line.amount ? purchase.line.amount->text(locale) : QString()});
    call.out.json(jsonOf(purchases));
    if (purchases.empty()) return call.fail(Exit::NothingFound, u"Nothing is written down that %1 bought."_s.arg(customer.displayName));
    call.out.table({u"DAY"_s, u"ENTRY"_s, u"PRODUCT"_s, u"LOT"_s, u"PIECES"_s, u"AMOUNT"_s}, table);
    return Exit::Done;
}

Exit purchase(Invocation& call) {
    const Arguments& given = call.arguments;
    if (!given.has("entry") && (given.has("bought") || given.has("nothing"))) return call.wrongUse(u"Say with --entry at which visit; log SHOP ID --visit --bought writes down a new one."_s);
    if (given.has("entry") && given.has("bought") == given.has("nothing")) return call.wrongUse(u"Say with --bought what was bought at that visit, or --nothing."_s);
    const auto customer = call.customer(call.word(0));
    if (!customer) return call.code();
    if (!given.has("entry")) return list(call, *customer);
    const auto entry = call.number(given.value("entry"), u"a visit"_s);
    if (!entry) return call.code();
    const InteractionId id{*entry};
    const auto visit = InteractionStore(call.reader()).find(id);
    if (!visit || visit->customer != customer->id) return call.fail(Exit::NothingFound, u"%1 has no entry with the number %2."_s.arg(customer->displayName, QString::number(*entry)));
    const auto lines = ProductOptions(call).bought();
    if (!lines) return call.code();
    const auto saved = call.settle(PurchaseDesk(call.shop().database()).put(call.staff(), id, *lines));
    if (!saved) return call.code();
    QJsonObject object = json::person(customer->id, customer->displayName);
    object.insert(u"entry"_s, *entry);
    object.insert(u"bought"_s, jsonOf(PurchaseStore(call.reader()).of(id)));
    return call.done(saved->action, object, u"%1: %2 on the visit's list."_s.arg(customer->displayName, counted(std::ssize(*lines), "thing", "things")));
}

}  // namespace

Command purchaseCommand() {
    return {.name = "purchase",
            .usage = "purchase SHOP ID [--entry ENTRY --bought \"PRODUCT[:LOT][*PIECES][=AMOUNT]\" | --entry ENTRY --nothing]",
            .summary = "What a customer bought, newest first; or another list of what was bought at a visit, whose own amount stays. New ones are written down by log SHOP ID --visit --bought. "
                       "After --entry the answer is one object with an action. Exit 4 when there is nothing.",
            .needs = Command::Needs::ChangesShop,
            .fewestWords = 1,
            .mostWords = 1,
            .options = {{"entry", "ENTRY", "the visit, by its number in history"},
                        {"bought", "WORDS", "a product by name or code, perhaps its lot, how many and what they cost: \"Silk scarf:A-113*2=498,00\". May be repeated", true},
                        {"nothing", nullptr, "takes the list away"}},
            .answer = Command::Answer::List,
            .fields = {{"entry", "number", "the visit"},
                       {"day", "day", ""},
                       {"product", "text", ""},
                       {"lot", "text or null", "null: not known"},
                       {"quantity", "number", "pieces"},
                       {"amount", "text or null", "plain decimal; what counts as spent is the visit's own"},
                       {"currency", "text or null", ""},
                       {"id", "number", "after --entry: the customer's number"},
                       {"display_name", "text", "after --entry"},
                       {"bought", "list of objects", "after --entry: the visit's lines with the fields above"},
                       {"action", "number or null", "after --entry: the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = purchase,
            .changesWith = {"entry"}};
}

}  // namespace regulars
