#pragma once
#include "core/base/text.h"
#include "core/customers/custom_field.h"
#include "core/storage/connection.h"
#include <functional>

namespace regulars {

/// Reads what is said in one of the shop's own fields, as keys that sort by their bytes the way the field sorts.
class OwnColumnStore {
public:
    OwnColumnStore(Connection& connection, FieldId field);
    [[nodiscard]] qint64 highest();
    /// Everybody of whom something is said; `fresh` is the key where it is not the same value as of the one before.
    void each(const std::function<void(const QByteArray* fresh, qint64 customer)>& take);
    /// Empty: nothing is said of this customer.
    [[nodiscard]] std::optional<QByteArray> keyOf(qint64 customer);

private:
    [[nodiscard]] QByteArray keyOf(std::string_view stored) const;
    Connection& connection_;
    std::optional<CustomField> field_;
    SortKeys keys_;
};

}  // namespace regulars
