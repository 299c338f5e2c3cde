#pragma once
#include "core/customers/custom_field.h"
#include "core/customers/sorting.h"
#include <QHash>

namespace regulars {

class Changes;
class Shop;

/// What people say in the field of the shop's own that the list is sorted by, for the rows in sight.
class SortedValues {
public:
    explicit SortedValues(Shop& shop) : shop_(shop) {}
    void follow(const Sorting& sorting);
    /// Whether other words may stand in the rows now.
    [[nodiscard]] bool note(const Changes& changes);
    /// As the shop writes it; empty when nothing is said, or the list is sorted by something else.
    [[nodiscard]] QString of(qint64 customer) const;

private:
    Shop& shop_;
    FieldId followed_;
    std::optional<CustomField> field_;
    mutable QHash<qint64, QString> known_;
};

}  // namespace regulars
