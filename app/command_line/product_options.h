#pragma once
#include "app/command_line/invocation.h"
#include "core/sales/purchase.h"

namespace regulars {

/// What the commands about products have in common: which product is meant, and what was bought.
class ProductOptions {
public:
    explicit ProductOptions(Invocation& call) : call_(call) {}
    /// The product a word names by its name or its code; empty, and said why, when there is none.
    std::optional<Product> named(const QString& word);
    /// Every --bought "PRODUCT[:LOT][*QUANTITY][=AMOUNT]"; empty, and said why, at the first that makes no sense.
    std::optional<std::vector<PurchaseLine>> bought();
    [[nodiscard]] static QJsonObject json(const Purchase& purchase);

private:
    std::optional<PurchaseLine> line(const QString& text);
    Invocation& call_;
};

}  // namespace regulars
