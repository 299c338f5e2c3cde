#include "core/storage/multi_insert.h"
#include <QStringEncoder>
#include <QtEndian>
#include <cstring>
#include <sqlite3.h>

namespace regulars {

namespace {

// Value types of the changeset format (sqlite.org/session/c_session.html: those of the file format's fundamental types).
constexpr char kInteger = SQLITE_INTEGER, kText = SQLITE_TEXT, kBlob = SQLITE_BLOB, kNull = SQLITE_NULL;

qsizetype lengthAt(const QByteArray& bytes, qsizetype& at) {
    qsizetype length = 0;
    for (;;) {
        const auto byte = static_cast<uchar>(bytes.at(at++));
        length = (length << 7) | (byte & 0x7F);
        if (byte < 0x80) return length;
    }
}

}  // namespace

MultiInsert::MultiInsert(Connection& connection, std::string into, int columns, QByteArray header)
    : connection_(connection), into_(std::move(into)), columns_(columns), header_(std::move(header)) {
    forgetKept();
}

MultiInsert::~MultiInsert() {
    for (const auto& [rows, statement] : statements_) sqlite3_finalize(statement);
}

void MultiInsert::forgetKept() {
    used_ = read_ = 0;
    std::memcpy(room(header_.size()), header_.constData(), static_cast<size_t>(header_.size()));
    read_ = used_;
}

char* MultiInsert::room(qsizetype bytes) {
    constexpr qsizetype least = 64 * 1024;
    if (used_ + bytes > bytes_.size()) bytes_.resize(std::max(least, (used_ + bytes) * 2));
    char* at = bytes_.data() + used_;
    used_ += bytes;
    return at;
}

void MultiInsert::beginRow() {
    char* at = room(2);
    at[0] = static_cast<char>(SQLITE_INSERT);
    at[1] = 0;  // not done by a trigger
}

void MultiInsert::put(qint64 value) {
    char* at = room(9);
    at[0] = kInteger;
    qToBigEndian(value, at + 1);
}

// Type and length; returns where the value goes.
char* MultiInsert::putLength(char type, qsizetype length) {
    if (length < 0x80) {
        char* at = room(2 + length);
        at[0] = type;
        at[1] = static_cast<char>(length);
        return at + 2;
    }
    int digits = 2;
    while (length >> (7 * digits)) ++digits;
    char* at = room(1 + digits + length);
    *at++ = type;
    while (--digits >= 0) *at++ = static_cast<char>((length >> (7 * digits) & 0x7F) | (digits > 0 ? 0x80 : 0));
    return at;
}

void MultiInsert::put(std::string_view utf8) {
    char* at = putLength(kText, static_cast<qsizetype>(utf8.size()));
    if (!utf8.empty()) std::memcpy(at, utf8.data(), utf8.size());
}

void MultiInsert::put(QStringView text) {
    constexpr qsizetype most = 256;
    char buffer[3 * most + 1];
    if (text.size() > most) {
        const QByteArray bytes = text.toUtf8();
        return put(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    }
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const char* end = encoder.appendToBuffer(buffer, text);
    put(std::string_view(buffer, static_cast<size_t>(end - buffer)));
}

void MultiInsert::put(const QByteArray& blob) {
    char* at = putLength(kBlob, blob.size());
    std::memcpy(at, blob.constData(), static_cast<size_t>(blob.size()));
}

void MultiInsert::put(std::nullopt_t) { *room(1) = kNull; }

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
        const char type = bytes_.at(read_++);
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
    if (header_.isEmpty()) forgetKept();
}

}  // namespace regulars
