#pragma once
#include "core/customers/list_columns.h"
#include <functional>

namespace regulars {

/// Reads the list's columns: whole, or of one customer.
class ListColumnStore {
public:
    using Number = ListColumns::Number;
    explicit ListColumnStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] qint64 highest();
    [[nodiscard]] std::vector<quint32> names();
    /// Where somebody stands in the order of names; empty for who is not in the list.
    [[nodiscard]] std::optional<QByteArray> sortKey(qint64 id);
    void visits(ListColumns::Visits& into, std::optional<qint64> only = {});
    void created(std::vector<Number>& into, std::optional<qint64> only = {});
    /// The day of the first open task.
    void due(std::vector<Number>& into, std::optional<qint64> only = {});
    /// The town of every address.
    void cities(const std::function<void(qint64 customer, qint64 position, std::string_view city)>& each);
    /// The town of the address shown first; empty without one.
    [[nodiscard]] std::string city(qint64 id);
    [[nodiscard]] QString language();

private:
    Connection& connection_;
};

}  // namespace regulars
