#include "core/storage/statement.h"
#include "core/storage/connection.h"
#include <sqlite3.h>

namespace regulars {

namespace {

// Half of a surrogate pair is no character, and UTF-8 has no form for it. It is stored as the three bytes its number would have (as WTF-8
// does), so that a text is read back just as it was written.
QByteArray encoded(const QString& text) {
    if (text.isValidUtf16()) return text.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (unit.isSurrogate() && !isPair) {
            const ushort number = unit.unicode();
            bytes.append(static_cast<char>(0xE0 | (number >> 12))).append(static_cast<char>(0x80 | ((number >> 6) & 0x3F))).append(static_cast<char>(0x80 | (number & 0x3F)));
        } else {
            bytes += text.mid(i, isPair ? 2 : 1).toUtf8();
            i += isPair ? 1 : 0;
        }
    }
    return bytes;
}

QString decoded(std::string_view bytes) {
    const auto size = static_cast<qsizetype>(bytes.size());
    QString text;
    qsizetype from = 0;
    for (size_t at = bytes.find('\xED'); at != std::string_view::npos; at = bytes.find('\xED', at + 1)) {
        if (at + 2 >= bytes.size() || static_cast<unsigned char>(bytes[at + 1]) < 0xA0) continue;
        const auto low = [&](size_t i) { return static_cast<ushort>(static_cast<unsigned char>(bytes[i]) & 0x3F); };
        text += QString::fromUtf8(bytes.data() + from, static_cast<qsizetype>(at) - from);
        text += QChar(static_cast<ushort>(0xD000 | (low(at + 1) << 6) | low(at + 2)));
        from = static_cast<qsizetype>(at) + 3;
    }
    return from == 0 ? QString::fromUtf8(bytes.data(), size) : text + QString::fromUtf8(bytes.data() + from, size - from);
}

}  // namespace

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
    return decoded(utf8(column));
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
    const QByteArray bytes = encoded(value);
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
