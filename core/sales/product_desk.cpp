#include "core/sales/product_desk.h"
#include "core/sales/product_code.h"
#include "core/sales/product_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(ProductDesk)
};

constexpr qsizetype kLongestName = 200, kLongestCode = 60;

Product tidy(Product product) {
    product.name = product.name.simplified();
    product.category = product.category.simplified();
    product.code = plainProductCode(product.code);
    return product;
}

// What is wrong with it beside the others; empty when nothing is.
QString objectionBeside(ProductStore& store, const Product& product) {
    if (QString why = ProductDesk::objection(product); !why.isEmpty()) return why;
    if (const auto other = store.withName(product.name); other && other->id != product.id) return DeskWords::tr("There is a product called “%1” already.").arg(other->name);
    if (const auto other = store.withCode(product.code); other && other->id != product.id)
        return DeskWords::tr("“%1” has the code %2 already.").arg(other->name, other->code);
    return {};
}

Refusal gone() { return Refusal{DeskWords::tr("This product is no longer in the list.")}; }

}  // namespace

QString ProductDesk::objection(const Product& product) {
    if (product.name.trimmed().isEmpty()) return DeskWords::tr("A product needs a name.");
    if (product.name.size() > kLongestName || product.category.size() > kLongestName) return DeskWords::tr("A product's name and category have room for %1 characters each.").arg(kLongestName);
    if (product.code.size() > kLongestCode) return DeskWords::tr("A product's code has room for %1 characters.").arg(kLongestCode);
    if (!isCheckDigitRight(product.code)) return DeskWords::tr("%1 is no barcode: its last digit does not fit the others.").arg(product.code);
    return {};
}

QFuture<Outcome<ProductId>> ProductDesk::add(StaffId by, Product product) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "New product"), by}, [product = tidy(std::move(product))](Transaction& t) mutable -> Result<ProductId> {
        ProductStore store(t.connection());
        product.id = {};
        if (const QString why = objectionBeside(store, product); !why.isEmpty()) return Refusal{why};
        return store.add(product);
    });
}

QFuture<Outcome<Done>> ProductDesk::change(StaffId by, Product product) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change a product"), by}, [product = tidy(std::move(product))](Transaction& t) -> Result<Done> {
        ProductStore store(t.connection());
        if (!store.find(product.id)) return gone();
        if (const QString why = objectionBeside(store, product); !why.isEmpty()) return Refusal{why};
        store.put(product);
        return Done{};
    });
}

QFuture<Outcome<Done>> ProductDesk::remove(StaffId by, ProductId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove a product"), by}, [id](Transaction& t) -> Result<Done> {
        ProductStore store(t.connection());
        const auto product = store.find(id);
        if (!product) return gone();
        if (store.isUsed(id)) return Refusal{DeskWords::tr("“%1” was bought, complained of or recalled, so it stays. It can be called otherwise.").arg(product->name)};
        store.remove(id);
        return Done{};
    });
}

}  // namespace regulars
