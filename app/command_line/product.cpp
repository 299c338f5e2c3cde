#include "app/command_line/command_table.h"
#include "app/command_line/json_forms.h"
#include "app/command_line/product_options.h"
#include "core/sales/product_desk.h"
#include "core/sales/product_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject productJson(const Product& product) {
    return {{u"product"_s, product.id.value}, {u"name"_s, product.name}, {u"category"_s, json::orNull(product.category)}, {u"code"_s, json::orNull(product.code)}};
}

Exit list(Invocation& call) {
    QJsonArray list;
    std::vector<QStringList> table;
    for (const Product& product : ProductStore(call.reader()).all()) {
        list.append(productJson(product));
        table.push_back({product.name, product.category, product.code});
    }
    call.out.json(list);
    if (list.isEmpty()) return call.fail(Exit::NothingFound, u"No product is in the list yet."_s);
    call.out.table({u"NAME"_s, u"CATEGORY"_s, u"CODE"_s}, table);
    return Exit::Done;
}

void apply(const Arguments& given, Product& product) {
    if (given.has("name")) product.name = given.value("name");
    if (given.has("category")) product.category = given.value("category");
    if (given.has("code")) product.code = given.value("code");
}

Exit told(Invocation& call, ActionId action, ProductId id, const QString& sentence) {
    const auto product = ProductStore(call.reader()).find(id);
    return call.done(action, product ? productJson(*product) : QJsonObject(), sentence);
}

Exit add(Invocation& call) {
    if (call.arguments.has("name")) return call.wrongUse(u"The new product is called by the word after add."_s);
    Product product;
    apply(call.arguments, product);
    product.name = call.word(1);
    const auto saved = call.settle(ProductDesk(call.shop().database()).add(call.staff(), product));
    return saved ? told(call, saved->action, saved->value, u"“%1” is in the list now."_s.arg(product.name.simplified())) : call.code();
}

Exit change(Invocation& call) {
    auto product = ProductOptions(call).named(call.word(1));
    if (!product) return call.code();
    if (!call.arguments.has("name") && !call.arguments.has("category") && !call.arguments.has("code")) return call.wrongUse(u"Say with --name, --category or --code what is otherwise."_s);
    apply(call.arguments, *product);
    const auto saved = call.settle(ProductDesk(call.shop().database()).change(call.staff(), *product));
    return saved ? told(call, saved->action, product->id, u"Changed “%1”."_s.arg(product->name.simplified())) : call.code();
}

Exit remove(Invocation& call) {
    if (call.arguments.has("name") || call.arguments.has("category") || call.arguments.has("code")) return call.wrongUse(u"--name, --category and --code go with add and change."_s);
    const auto product = ProductOptions(call).named(call.word(1));
    if (!product) return call.code();
    const auto saved = call.settle(ProductDesk(call.shop().database()).remove(call.staff(), product->id));
    return saved ? call.done(saved->action, productJson(*product), u"Removed “%1”."_s.arg(product->name)) : call.code();
}

Exit product(Invocation& call) {
    const QString verb = call.word(0);
    if (verb.isEmpty() || verb == u"list") return call.word(1).isEmpty() && call.arguments.options.isEmpty() ? list(call) : call.wrongUse(u"The list takes no more words."_s);
    if (call.word(1).trimmed().isEmpty()) return call.wrongUse(u"Say which product."_s);
    if (verb == u"add") return add(call);
    if (verb == u"change") return change(call);
    if (verb == u"remove") return remove(call);
    return call.wrongUse(u"“%1” is none of add, list, change and remove."_s.arg(verb));
}

}  // namespace

Command productCommand() {
    return {.name = "product",
            .usage = "product SHOP [list | add NAME [--category WORD] [--code CODE] | change PRODUCT [--name NEW] [--category WORD] [--code CODE] | remove PRODUCT]",
            .summary = "What the shop sells, as far as complaints and recalls need it. PRODUCT is a name or a code. After add, change and remove the answer is one object with an action. Exit 4 when there is none.",
            .needs = Command::Needs::ChangesShop,
            .mostWords = 2,
            .options = {{"category", "WORD", "what it is filed under"},
                        {"code", "CODE", "what its barcode says, or the shop's own code; of 13 digits the last must fit the others (exit 5), and 12 digits of a North American barcode get a 0 before them"},
                        {"name", "NEW", "what it is called from now on"}},
            .answer = Command::Answer::List,
            .fields = {{"product", "number", ""},
                       {"name", "text", "PRODUCT of these commands"},
                       {"category", "text or null", ""},
                       {"code", "text or null", "PRODUCT of these commands too"},
                       {"action", "number or null", "after a change only: the action's number, once it is safely on disk; null when nothing had to change"}},
            .run = product,
            .listsAlone = true};
}

}  // namespace regulars
