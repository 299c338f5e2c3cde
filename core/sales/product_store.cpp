#include "core/sales/product_store.h"
#include "core/sales/product_code.h"

namespace regulars {

namespace {

constexpr std::string_view kColumns = "SELECT id, name, category, code FROM product ";

Product productOf(const Statement& s) { return {s.id<ProductId>(0), s.text(1), s.text(2), s.text(3)}; }

}  // namespace

ProductId ProductStore::add(const Product& product) {
    Statement(connection_, "INSERT INTO product(name, category, code) VALUES(?1, ?2, ?3)").bind(product.name, product.category, product.code).run();
    return ProductId{connection_.lastInsertId()};
}

void ProductStore::put(const Product& product) {
    Statement(connection_, "UPDATE product SET name = ?2, category = ?3, code = ?4 WHERE id = ?1").bind(product.id, product.name, product.category, product.code).run();
}

void ProductStore::remove(ProductId id) { Statement(connection_, "DELETE FROM product WHERE id = ?1").bind(id).run(); }

std::optional<Product> ProductStore::find(ProductId id) {
    Statement s(connection_, std::string(kColumns) + "WHERE id = ?1");
    s.bind(id);
    return s.step() ? std::optional(productOf(s)) : std::nullopt;
}

std::optional<Product> ProductStore::withCode(const QString& code) {
    const QString plain = plainProductCode(code);
    if (plain.isEmpty()) return std::nullopt;
    Statement s(connection_, std::string(kColumns) + "WHERE code = ?1 AND code <> ''");
    s.bind(plain);
    return s.step() ? std::optional(productOf(s)) : std::nullopt;
}

std::optional<Product> ProductStore::withName(const QString& name) {
    Statement exact(connection_, std::string(kColumns) + "WHERE name = ?1 COLLATE NOCASE");
    exact.bind(name.simplified());
    if (exact.step()) return productOf(exact);
    // SQLite knows the large and small letters of ASCII only.
    const QString wanted = name.simplified().toCaseFolded();
    for (const Product& product : all())
        if (product.name.toCaseFolded() == wanted) return product;
    return std::nullopt;
}

std::optional<Product> ProductStore::named(const QString& word) {
    auto found = withCode(word);
    return found ? found : withName(word);
}

std::vector<Product> ProductStore::all() {
    Statement s(connection_, std::string(kColumns) + "ORDER BY category COLLATE NOCASE, name COLLATE NOCASE, id");
    std::vector<Product> products;
    while (s.step()) products.push_back(productOf(s));
    return products;
}

bool ProductStore::isUsed(ProductId id) {
    Statement s(connection_, "SELECT EXISTS(SELECT 1 FROM purchase_line WHERE product_id = ?1) OR EXISTS(SELECT 1 FROM complaint WHERE product_id = ?1) "
                             "OR EXISTS(SELECT 1 FROM recall WHERE product_id = ?1)");
    s.bind(id);
    return s.step() && s.integer(0) != 0;
}

}  // namespace regulars
