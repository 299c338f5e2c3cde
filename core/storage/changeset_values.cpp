#include "core/storage/changeset_values.h"
#include "core/base/error.h"
#include <sqlite3.h>

namespace regulars {

namespace {

using Reading = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

QVariant valueOf(sqlite3_value* value) {
    if (!value) return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB: return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default: return QVariant::fromValue(nullptr);
    }
}

std::vector<QVariant> valuesOf(sqlite3_changeset_iter* iterator, int columns, Reading read) {
    std::vector<QVariant> values(static_cast<size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* value = nullptr;
        if (read(iterator, column, &value) == SQLITE_OK) values[static_cast<size_t>(column)] = valueOf(value);
    }
    return values;
}

RecordedRow rowAt(sqlite3_changeset_iter* iterator) {
    const char* name = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    RecordedRow row{name, RowChange::Operation::Update, {}, {}};
    if (operation == SQLITE_INSERT) row.operation = RowChange::Operation::Insert;
    if (operation == SQLITE_DELETE) row.operation = RowChange::Operation::Delete;
    if (operation != SQLITE_INSERT) row.before = valuesOf(iterator, columns, sqlite3changeset_old);
    if (operation != SQLITE_DELETE) row.after = valuesOf(iterator, columns, sqlite3changeset_new);
    return row;
}

}  // namespace

void eachRecordedRow(const QByteArray& changeset, const std::function<void(const RecordedRow&)>& each) {
    sqlite3_changeset_iter* iterator = nullptr;
    int result = sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData()));
    if (result == SQLITE_OK) {
        try {
            while (sqlite3changeset_next(iterator) == SQLITE_ROW) each(rowAt(iterator));
        } catch (...) {
            sqlite3changeset_finalize(iterator);
            throw;
        }
        result = sqlite3changeset_finalize(iterator);
    }
    if (result != SQLITE_OK)
        throw Error(Error::Kind::Damaged, QStringLiteral("What an action changed cannot be read from the journal. Restore the newest good backup."), QString::number(result));
}

}  // namespace regulars
