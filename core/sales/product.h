#pragma once
#include "core/base/id.h"
#include <QString>

namespace regulars {

using ProductId = Id<struct ProductTag>;

/// Something the shop sells, as far as complaints and recalls need it.
struct Product {
    ProductId id;
    QString name;
    QString category;
    QString code;  ///< what its barcode says, or the shop's own; empty: none
    bool operator==(const Product&) const = default;
};

}  // namespace regulars
