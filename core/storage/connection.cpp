#include "core/storage/connection.h"
#include "core/storage/log_buffer.h"
#include <QCoreApplication>
#include <QUrl>
#include <sqlite3.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Storage", text); }

// What SQLite's primary result codes mean to a shopkeeper.
Error inWords(int result, const QString& detail) {
    using Kind = Error::Kind;
    switch (result & 0xff) {
    case SQLITE_FULL: return {Kind::DiskFull, say(QT_TRANSLATE_NOOP("Storage", "The disk is full. Nothing was saved; make room and save again.")), detail};
    case SQLITE_READONLY: return {Kind::ReadOnly, say(QT_TRANSLATE_NOOP("Storage", "The shop file can only be read, not changed.")), detail};
    case SQLITE_CANTOPEN: return {Kind::Unreadable, say(QT_TRANSLATE_NOOP("Storage", "The shop file cannot be opened. Check that you may read and write it and its folder.")), detail};
    case SQLITE_CORRUPT: return {Kind::Damaged, say(QT_TRANSLATE_NOOP("Storage", "The shop file is damaged. Restore the newest good backup.")), detail};
    case SQLITE_NOTADB: return {Kind::Foreign, say(QT_TRANSLATE_NOOP("Storage", "This is not a Regulars shop file.")), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {Kind::Locked, say(QT_TRANSLATE_NOOP("Storage", "Another program is holding the shop file. Close it and try again.")), detail};
    case SQLITE_IOERR: return {Kind::Unreadable, say(QT_TRANSLATE_NOOP("Storage", "The disk does not read or write the shop file as it should. Check the disk and its cable.")), detail};
    default: return {Kind::Other, say(QT_TRANSLATE_NOOP("Storage", "The shop file did not accept the change. Nothing was saved.")), detail};
    }
}

constexpr const char* kPragmas =
    "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;";

}  // namespace

Connection::Connection(const QString& path, Mode mode, bool synchronousOff) : path_(path) {
    // Counting the memory SQLite uses takes a lock at every allocation, a tenth of the time of a bulk; nobody reads the count.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | (mode == Mode::Writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    QString uri = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    if (mode == Mode::Immutable) uri += u"?immutable=1"_s;
    const int result = sqlite3_open_v2(uri.toUtf8().constData(), &handle_, flags, mode == Mode::Writer && !synchronousOff ? LogBuffer::vfs() : nullptr);
    if (result != SQLITE_OK) {
        const Error error = inWords(result, QString::fromUtf8(sqlite3_errmsg(handle_)));
        sqlite3_close(handle_);
        throw error;
    }
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_busy_timeout(handle_, mode == Mode::Writer ? 2000 : 5000);
    run(kPragmas);
    if (mode == Mode::Writer) {
        // The writer checkpoints by itself when idle, off the commit path.
        run("PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-16000;");
        run(synchronousOff ? "PRAGMA synchronous=OFF;" : "PRAGMA synchronous=FULL;");
    } else {
        sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        run("PRAGMA query_only=ON;");
    }
}

Connection::~Connection() {
    for (auto& [sql, cached] : cache_) sqlite3_finalize(cached.statement);
    sqlite3_close(handle_);
}

void Connection::run(const char* sql) {
    const int result = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) fail(result, sql);
}

qint64 Connection::integer(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::text(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Connection::lastInsertId() const { return sqlite3_last_insert_rowid(handle_); }

bool Connection::inTransaction() const { return sqlite3_get_autocommit(handle_) == 0; }

void Connection::beginThrowaway() {
    run("PRAGMA journal_mode=OFF; PRAGMA cache_size=-400000; PRAGMA foreign_keys=OFF; PRAGMA secure_delete=OFF; BEGIN IMMEDIATE");
}

void Connection::endThrowaway() { run("COMMIT; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON"); }

void Connection::interrupt() { sqlite3_interrupt(handle_); }

void Connection::fail(int result, const char* doing) const {
    throw inWords(result, u"%1 (%2): %3"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle_))).arg(result).arg(QString::fromUtf8(doing)));
}

sqlite3_stmt* Connection::borrow(std::string_view sql) {
    auto found = cache_.find(sql);
    if (found != cache_.end() && !found->second.lent) {
        found->second.lent = true;
        return found->second.statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) fail(result, std::string(sql).c_str());
    // A statement already lent (a recursive use) gets a twin that is finalized when given back.
    if (found == cache_.end()) cache_.emplace(std::string(sql), Cached{statement, true});
    return statement;
}

void Connection::giveBack(sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    const auto found = cache_.find(std::string_view(sqlite3_sql(statement)));
    if (found == cache_.end() || found->second.statement != statement) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_clear_bindings(statement);
    found->second.lent = false;
}

}  // namespace regulars
