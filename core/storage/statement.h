#pragma once
#include "core/base/day.h"
#include "core/base/id.h"
#include <QByteArray>
#include <QString>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace regulars {

class Connection;

/// A prepared statement on loan from a connection's cache; given back, reset, when it goes out of scope.
class Statement {
public:
    Statement(Connection& connection, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds values to ?1, ?2 … in order; std::nullopt and a null QByteArray bind NULL, a null QString binds ''.
    template <class... Values>
    Statement& bind(const Values&... values) {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// Next row; false at the end. Throws Error.
    bool step();
    /// Runs to the end, discarding rows, and resets so that it can be bound anew.
    void run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const;  ///< valid until the next step
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] Day day(int column) const;  ///< an invalid Day for NULL
    template <class AnId>
    [[nodiscard]] AnId id(int column) const { return AnId{integer(column)}; }

private:
    void bindOne(int index, qint64 value);
    void bindOne(int index, int value) { bindOne(index, qint64{value}); }
    void bindOne(int index, bool value) { bindOne(index, qint64{value ? 1 : 0}); }
    void bindOne(int index, const QString& value);
    void bindOne(int index, const QByteArray& value);
    void bindOne(int index, std::string_view value);
    void bindOne(int index, Day value);
    template <class Tag>
    void bindOne(int index, Id<Tag> value) {
        if (value.isValid()) bindOne(index, value.value); else bindNull(index);
    }
    template <class T>
    void bindOne(int index, const std::optional<T>& value) {
        if (value) bindOne(index, *value); else bindNull(index);
    }
    void bindNull(int index);
    void check(int result, int wanted) const;

    Connection& connection_;
    sqlite3_stmt* statement_;
};

}  // namespace regulars
