#pragma once
#include <QByteArray>
#include <functional>

namespace regulars {

/// A changeset without the rows for which `isWanted` is false: SQLite 3.40 itself leaves out whole tables only. `row` counts the rows of a
/// table from 0, in the order sqlite3changeset_next() gives them. Throws an Error when the bytes are no changeset.
[[nodiscard]] QByteArray rowsOfChangeset(const QByteArray& changeset, const std::function<bool(const QByteArray& table, size_t row)>& isWanted);

}  // namespace regulars
