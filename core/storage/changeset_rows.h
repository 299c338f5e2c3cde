#pragma once
#include <QByteArray>
#include <QSet>
#include <functional>

namespace regulars {

/// A changeset without the rows for which `isWanted` is false: SQLite 3.40 itself leaves out whole tables only. `row` counts the rows of a
/// table from 0, in the order sqlite3changeset_next() gives them. Throws an Error when the bytes are no changeset.
[[nodiscard]] QByteArray rowsOfChangeset(const QByteArray& changeset, const std::function<bool(const QByteArray& table, size_t row)>& isWanted);

/// A changeset of just those rows that hold one of these whole numbers in any column: read straight from the bytes, so that a few rows of
/// a large action are found without the others being taken apart. Throws an Error when the bytes are no changeset.
[[nodiscard]] QByteArray rowsHolding(const QByteArray& changeset, const QSet<qint64>& numbers);

}  // namespace regulars
