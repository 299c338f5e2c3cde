#pragma once
#include "core/storage/changes.h"
#include <QVariant>
#include <functional>

namespace regulars {

/// One row of a changeset with the values it was recorded with, by column: an invalid one was not recorded, because it did not change.
struct RecordedRow {
    QByteArray table;
    RowChange::Operation operation = RowChange::Operation::Insert;
    std::vector<QVariant> before;  ///< all of a deleted row; of an updated one its key and what changed
    std::vector<QVariant> after;   ///< all of an inserted row; of an updated one what changed
};

/// Calls `each` for every row of a changeset, in its order. Throws an Error when the bytes are no changeset.
void eachRecordedRow(const QByteArray& changeset, const std::function<void(const RecordedRow&)>& each);

}  // namespace regulars
