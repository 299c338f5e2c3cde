#pragma once
#include "core/base/error.h"
#include "core/storage/statement.h"
#include <QString>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace regulars {

/// One SQLite connection with its prepared-statement cache. Belongs to one thread; only interrupt() may be called from another.
class Connection {
public:
    enum class Mode { Writer, Reader, Immutable };
    /// Opens an existing file. A reader can change nothing and never checkpoints; Immutable reads a file nobody may write.
    Connection(const QString& path, Mode mode, bool synchronousOff = false);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs statements without results, uncached; for schema and transaction control.
    void run(const char* sql);
    /// First column of the first row, 0 when there is none.
    [[nodiscard]] qint64 integer(std::string_view sql);
    [[nodiscard]] QString text(std::string_view sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] bool inTransaction() const;
    /// One transaction that cannot be rolled back, for making a new file fast: it is thrown away when it never becomes whole.
    void beginThrowaway();
    void endThrowaway();
    void interrupt();
    [[nodiscard]] sqlite3* handle() const { return handle_; }
    [[nodiscard]] QString path() const { return path_; }
    /// Turns the handle's last result into an Error in the shopkeeper's words. Never returns.
    [[noreturn]] void fail(int result, const char* doing) const;

private:
    friend class Statement;
    sqlite3_stmt* borrow(std::string_view sql);
    void giveBack(sqlite3_stmt* statement);
    struct Cached { sqlite3_stmt* statement; bool lent; };
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    sqlite3* handle_ = nullptr;
    QString path_;
    std::unordered_map<std::string, Cached, Hash, std::equal_to<>> cache_;
};

}  // namespace regulars
