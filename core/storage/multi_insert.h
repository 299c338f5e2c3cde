#pragma once
#include "core/storage/connection.h"
#include <QByteArray>
#include <QStringView>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace regulars {

/// Inserts rows many at a time with one statement, at a third of the cost of one by one. The rows wait, written as a changeset
/// writes values, until there are enough of them or flush() is called.
class MultiInsert {
public:
    /// `into` is the statement up to VALUES: "INSERT INTO customer_phone". Not for the search index: a statement of several rows makes
    /// FTS5 write its index out each time. With a header the rows written stay behind it, for a changeset.
    MultiInsert(Connection& connection, std::string into, int columns, QByteArray header = {});
    ~MultiInsert();
    MultiInsert(const MultiInsert&) = delete;
    MultiInsert& operator=(const MultiInsert&) = delete;

    /// One row: as many values as there are columns.
    template <class... Values>
    void add(const Values&... values) {
        beginRow();
        (put(values), ...);
        ++waiting_;
    }
    [[nodiscard]] bool isFull() const { return waiting_ >= kMostWaiting; }
    void flush();
    /// After flush(): the rows kept, each with the two bytes that say "inserted", behind the header. Valid until the next add().
    [[nodiscard]] QByteArrayView kept() const { return {bytes_.constData(), used_}; }
    [[nodiscard]] bool hasKept() const { return used_ > header_.size(); }
    void forgetKept();

private:
    static constexpr int kMostRows = 64;       ///< of one statement
    static constexpr int kMostWaiting = 512;  ///< so that nearly all go in by whole statements
    void beginRow();
    void put(qint64 value);
    void put(int value) { put(qint64{value}); }
    void put(std::string_view utf8);
    void put(const char*) = delete;
    void put(QStringView text);
    void put(const QString& text) { put(QStringView(text)); }
    void put(const QByteArray& blob);
    void put(std::nullopt_t);
    template <class T>
    void put(const std::optional<T>& value) {
        if (value) put(*value); else put(std::nullopt);
    }
    /// Room for so many bytes more, which are then used.
    [[nodiscard]] char* room(qsizetype bytes);
    char* putLength(char type, qsizetype length);
    void insert(int rows);
    void bindRow(sqlite3_stmt* statement, int& parameter);
    [[nodiscard]] sqlite3_stmt* statementFor(int rows);

    Connection& connection_;
    std::string into_;
    int columns_;
    QByteArray header_;
    int waiting_ = 0;
    qsizetype used_ = 0;  ///< of bytes_
    qsizetype read_ = 0;  ///< where the first row that waits begins
    QByteArray bytes_;
    std::vector<std::pair<int, sqlite3_stmt*>> statements_;
};

}  // namespace regulars
