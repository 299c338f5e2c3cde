#include "app/command_line/product_options.h"
#include "app/command_line/json_forms.h"
#include "core/base/typed_amount.h"
#include "core/sales/product_store.h"
#include <QRegularExpression>

namespace regulars {

using namespace Qt::StringLiterals;

std::optional<Product> ProductOptions::named(const QString& word) {
    auto found = ProductStore(call_.reader()).named(word);
    if (!found) call_.fail(Exit::NothingFound, u"There is no product called “%1”, and none with this code. regulars product SHOP lists them."_s.arg(word));
    return found;
}

std::optional<std::vector<PurchaseLine>> ProductOptions::bought() {
    std::vector<PurchaseLine> lines;
    for (const QString& text : call_.arguments.values("bought")) {
        const auto read = line(text);
        if (!read) return std::nullopt;
        lines.push_back(*read);
    }
    return lines;
}

std::optional<PurchaseLine> ProductOptions::line(const QString& text) {
    // A product may be called by signs that mean something here.
    if (const auto whole = ProductStore(call_.reader()).named(text)) return PurchaseLine{whole->id, {}, 1, {}};
    static const QRegularExpression form(u"^(?<product>[^:*=]+)(:(?<lot>[^*=]*))?(\\*(?<quantity>[^=]*))?(=(?<amount>.*))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        call_.wrongUse(u"“%1” does not say what was bought: write PRODUCT, PRODUCT:LOT, PRODUCT*2 or PRODUCT:LOT*2=120,00."_s.arg(text));
        return std::nullopt;
    }
    const auto product = named(match.captured(u"product"_s).trimmed());
    if (!product) return std::nullopt;
    PurchaseLine line{product->id, match.captured(u"lot"_s).simplified(), 1, {}};
    if (match.hasCaptured(u"quantity"_s)) {
        const QString typed = match.captured(u"quantity"_s).trimmed();
        bool fits = false;
        line.quantity = typed.toLongLong(&fits);
        if (!fits || line.quantity < 1) {
            call_.fail(Exit::Refused, u"“%1” is no number of pieces of “%2”: write a whole one, 1 or more."_s.arg(typed, product->name));
            return std::nullopt;
        }
    }
    if (match.hasCaptured(u"amount"_s)) {
        const ShopProfile profile = call_.shop().profile();
        const TypedAmount typed = TypedAmount::read(match.captured(u"amount"_s), profile.currency, profile.locale());
        if (!typed.money) {
            call_.fail(Exit::Refused, typed.objection);
            return std::nullopt;
        }
        line.amount = typed.money;
    }
    return line;
}

QJsonObject ProductOptions::json(const Purchase& purchase) {
    return {{u"entry"_s, purchase.visit.value},
            {u"day"_s, json::day(purchase.day)},
            {u"product"_s, purchase.productName},
            {u"lot"_s, json::orNull(purchase.line.lot)},
            {u"quantity"_s, purchase.line.quantity},
            {u"amount"_s, purchase.line.amount ? QJsonValue(purchase.line.amount->plain()) : QJsonValue()},
            {u"currency"_s, purchase.line.amount ? QJsonValue(purchase.line.amount->currency.code()) : QJsonValue()}};
}

}  // namespace regulars
