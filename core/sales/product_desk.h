#pragma once
#include "core/sales/product.h"
#include "core/storage/database.h"

namespace regulars {

/// The list of what the shop sells; each verb is one action that can be taken back.
class ProductDesk {
public:
    explicit ProductDesk(Database& database) : database_(database) {}
    QFuture<Outcome<ProductId>> add(StaffId by, Product product);
    QFuture<Outcome<Done>> change(StaffId by, Product product);
    /// Only one that nobody bought or complained of and that was never recalled.
    QFuture<Outcome<Done>> remove(StaffId by, ProductId id);
    /// What is wrong with it by itself, in a sentence; empty when nothing is.
    [[nodiscard]] static QString objection(const Product& product);

private:
    Database& database_;
};

}  // namespace regulars
