#include "core/storage/statement.h"
#include "core/storage/connection.h"
#include <sqlite3.h>

namespace regulars {

Statement::Statement(Connection& connection, std::string_view sql) : connection_(connection), statement_(connection.borrow(sql)) {}

Statement::~Statement() { connection_.giveBack(statement_); }

bool Statement::step() {
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    connection_.fail(result, sqlite3_sql(statement_));
}

void Statement::run() {
    while (step()) {}
    reset();
}

void Statement::reset() { sqlite3_reset(statement_); }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

QString Statement::text(int column) const {
    const std::string_view bytes = utf8(column);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view Statement::utf8(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {bytes ? bytes : "", static_cast<size_t>(sqlite3_column_bytes(statement_, column))};
}

QByteArray Statement::blob(int column) const {
    return {static_cast<const char*>(sqlite3_column_blob(statement_, column)), sqlite3_column_bytes(statement_, column)};
}

bool Statement::isNull(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::optional<qint64> Statement::optionalInteger(int column) const {
    if (isNull(column)) return std::nullopt;
    return integer(column);
}

std::optional<QString> Statement::optionalText(int column) const {
    if (isNull(column)) return std::nullopt;
    return text(column);
}

Day Statement::day(int column) const { return isNull(column) ? Day{} : Day::fromIso(text(column)).value_or(Day{}); }

void Statement::bindOne(int index, qint64 value) { check(sqlite3_bind_int64(statement_, index, value), SQLITE_OK); }

void Statement::bindOne(int index, const QString& value) {
    const QByteArray bytes = value.toUtf8();
    check(sqlite3_bind_text64(statement_, index, bytes.isNull() ? "" : bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8), SQLITE_OK);
}

void Statement::bindOne(int index, const QByteArray& value) {
    if (value.isNull()) return bindNull(index);
    check(sqlite3_bind_blob64(statement_, index, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT), SQLITE_OK);
}

void Statement::bindOne(int index, std::string_view value) {
    check(sqlite3_bind_text64(statement_, index, value.data() ? value.data() : "", value.size(), SQLITE_TRANSIENT, SQLITE_UTF8), SQLITE_OK);
}

void Statement::bindOne(int index, Day value) {
    if (value.isValid()) bindOne(index, value.iso());
    else bindNull(index);
}

void Statement::bindNull(int index) { check(sqlite3_bind_null(statement_, index), SQLITE_OK); }

void Statement::check(int result, int wanted) const {
    if (result != wanted) connection_.fail(result, sqlite3_sql(statement_));
}

}  // namespace regulars
