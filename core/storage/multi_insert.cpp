#include "core/storage/multi_insert.h"
#include <QStringEncoder>
#include <QtEndian>
#include <sqlite3.h>

namespace regulars {

namespace {

// Value types of the changeset format (sqlite.org/session/c_session.html: those of the file format's fundamental types).
constexpr char kInteger = SQLITE_INTEGER, kText = SQLITE_TEXT, kBlob = SQLITE_BLOB, kNull = SQLITE_NULL;

qsizetype lengthAt(const QByteArray& bytes, qsizetype& at) {
    qsizetype length = 0;
    for (;;) {
        const auto byte = static_cast<uchar>(bytes[at++]);
        length = (length << 7) | (byte & 0x7F);
        if (byte < 0x80) return length;
    }
}

}  // namespace

MultiInsert::MultiInsert(Connection& connection, std::string into, int columns, bool keep)
    : connection_(connection), into_(std::move(into)), columns_(columns), keep_(keep) {}

MultiInsert::~MultiInsert() {
    for (const auto& [rows, statement] : statements_) sqlite3_finalize(statement);
}

void MultiInsert::beginRow() {
    bytes_.append(static_cast<char>(SQLITE_INSERT));
    bytes_.append('\0');  // not done by a trigger
}

void MultiInsert::put(qint64 value) {
    char bytes[9]{kInteger};
    qToBigEndian(value, bytes + 1);
    bytes_.append(bytes, sizeof bytes);
}

void MultiInsert::putLength(char type, qsizetype length) {
    bytes_.append(type);
    char digits[10];
    int count = 0;
    do {
        digits[count++] = static_cast<char>(length & 0x7F);
        length >>= 7;
    } while (length > 0);
    while (count-- > 0) bytes_.append(static_cast<char>(digits[count] | (count > 0 ? 0x80 : 0)));
}

void MultiInsert::put(std::string_view utf8) {
    putLength(kText, static_cast<qsizetype>(utf8.size()));
    bytes_.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void MultiInsert::put(QStringView text) {
    constexpr qsizetype most = 256;
    char buffer[3 * most];
    if (text.size() > most) {
        const QByteArray bytes = text.toUtf8();
        return put(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    }
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char* end = encoder.appendToBuffer(buffer, text);
    put(std::string_view(buffer, static_cast<size_t>(end - buffer)));
}

void MultiInsert::put(const QByteArray& blob) {
    putLength(kBlob, blob.size());
    bytes_.append(blob);
}

void MultiInsert::put(std::nullopt_t) { bytes_.append(kNull); }

sqlite3_stmt* MultiInsert::statementFor(int rows) {
    for (const auto& [count, statement] : statements_)
        if (count == rows) return statement;
    std::string row = "(?";
    for (int i = 1; i < columns_; ++i) row += ",?";
    row += ')';
    std::string sql = into_ + " VALUES" + row;
    for (int i = 1; i < rows; ++i) sql += ',' + row;
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(connection_.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) connection_.fail(result, into_.c_str());
    statements_.emplace_back(rows, statement);
    return statement;
}

void MultiInsert::bindRow(sqlite3_stmt* statement, int& parameter) {
    // The values lie still while the statement runs, so nothing is copied.
    read_ += 2;
    for (int column = 0; column < columns_; ++column) {
        const char type = bytes_[read_++];
        ++parameter;
        if (type == kNull) {
            sqlite3_bind_null(statement, parameter);
        } else if (type == kInteger) {
            sqlite3_bind_int64(statement, parameter, qFromBigEndian<qint64>(bytes_.constData() + read_));
            read_ += 8;
        } else {
            const qsizetype length = lengthAt(bytes_, read_);
            const char* value = bytes_.constData() + read_;
            if (type == kText) sqlite3_bind_text64(statement, parameter, value, static_cast<sqlite3_uint64>(length), SQLITE_STATIC, SQLITE_UTF8);
            else sqlite3_bind_blob64(statement, parameter, value, static_cast<sqlite3_uint64>(length), SQLITE_STATIC);
            read_ += length;
        }
    }
}

void MultiInsert::insert(int rows) {
    sqlite3_stmt* statement = statementFor(rows);
    int parameter = 0;
    for (int i = 0; i < rows; ++i) bindRow(statement, parameter);
    sqlite3_step(statement);
    const int result = sqlite3_reset(statement);
    if (result != SQLITE_OK) connection_.fail(result, into_.c_str());
    waiting_ -= rows;
}

void MultiInsert::flush() {
    for (int rows = kMostRows; rows > 0; rows /= 4)
        while (waiting_ >= rows) insert(rows);
    if (keep_) return;
    bytes_.resize(0);
    read_ = 0;
}

}  // namespace regulars
