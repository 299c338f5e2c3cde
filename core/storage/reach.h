#pragma once
#include "core/storage/changes.h"
#include <algorithm>

namespace regulars {

/// More changed rows of a table than this are not gone through while a frame of the window waits: reading one customer anew costs
/// less than finding out that it was not needed.
inline constexpr std::size_t kManyRows = 20'000;

/// Whether an action changed so many rows that everybody counts as touched.
[[nodiscard]] inline bool touchesMany(const Changes& changes) {
    const auto tables = changes.tables();
    return std::any_of(tables.begin(), tables.end(), [&](const QByteArray& table) { return changes.of(table).size() > kManyRows; });
}

/// Whether one customer's rows of a table were changed, or so many that they may have been.
[[nodiscard]] inline bool mayTouch(const Changes& changes, const QByteArray& table, CustomerId id) {
    const auto& rows = changes.of(table);
    return rows.size() > kManyRows || std::any_of(rows.begin(), rows.end(), [id](const RowChange& row) { return row.customer == id.value; });
}

/// As above, of any of these tables.
[[nodiscard]] inline bool mayTouch(const Changes& changes, std::initializer_list<const char*> tables, CustomerId id) {
    return std::any_of(tables.begin(), tables.end(), [&](const char* table) { return mayTouch(changes, QByteArray(table), id); });
}

/// As above, of any table at all.
[[nodiscard]] inline bool mayTouch(const Changes& changes, CustomerId id) {
    const auto tables = changes.tables();
    return std::any_of(tables.begin(), tables.end(), [&](const QByteArray& table) { return mayTouch(changes, table, id); });
}

}  // namespace regulars
