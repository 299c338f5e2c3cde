#pragma once
#include "core/sales/product.h"
#include "core/storage/connection.h"
#include <vector>

namespace regulars {

/// The SQL of what the shop sells.
class ProductStore {
public:
    explicit ProductStore(Connection& connection) : connection_(connection) {}
    ProductId add(const Product& product);
    void put(const Product& product);
    void remove(ProductId id);
    [[nodiscard]] std::optional<Product> find(ProductId id);
    /// By its code, else by its name in any letters, large or small, of any script.
    [[nodiscard]] std::optional<Product> named(const QString& word);
    [[nodiscard]] std::optional<Product> withName(const QString& name);
    [[nodiscard]] std::optional<Product> withCode(const QString& code);
    [[nodiscard]] std::vector<Product> all();  ///< by category and name
    /// Whether somebody bought it, complained of it, or it was recalled.
    [[nodiscard]] bool isUsed(ProductId id);

private:
    Connection& connection_;
};

}  // namespace regulars
