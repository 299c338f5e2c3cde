#include "core/storage/writer.h"
#include "core/storage/backup.h"
#include "core/storage/file_check.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include <QCoreApplication>
#include <QFile>
#include <sqlite3.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct WriterWords {
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

constexpr qint64 kBigWalBytes = 64 * 1024 * 1024;

}  // namespace

Database::Writer::Writer(const QString& filePath, Options opts, bool isReadOnly)
    : path(filePath), options(std::move(opts)), readOnly(isReadOnly), lock(filePath) {}

Database::Writer::~Writer() {
    if (thread_.joinable()) {
        {
            const std::lock_guard guard(mutex_);
            ending_ = true;
        }
        wake_.notify_all();
        thread_.join();
    }
    if (connection_ && !stopped_) {
        // A WAL emptied at the end is how the next start knows that this one closed properly.
        try { connection_->run("PRAGMA wal_checkpoint(TRUNCATE)"); } catch (const Error&) {}
    }
}

std::vector<Derived*> Database::Writer::derived() const {
    std::vector<Derived*> all;
    for (const auto& table : options.derived) all.push_back(table.get());
    return all;
}

void Database::Writer::prepare() {
    leftUnclean = ShopFile::hasLog(path);
    file_ = FileIdentity::of(path);
    if (readOnly) return;
    connection_ = std::make_unique<Connection>(path, Connection::Mode::Writer, options.synchronousOff);
    connection_->run("PRAGMA journal_mode=WAL");
    migrate();
    if (!journalTailHolds(*connection_)) throw Error(Error::Kind::Damaged, WriterWords::tr("The newest entries of “%1” are damaged. Restore the newest good backup.").arg(path));
    tracked_ = std::make_unique<Tracked>(*connection_);
    // A write that changes nothing makes sure the WAL exists, so that its identity can be watched.
    connection_->run("BEGIN IMMEDIATE; INSERT OR REPLACE INTO derived_state(name, value) VALUES('opened', '1'); COMMIT");
    adoptLog();
    for (Derived* table : derived()) {
        if (table->isCurrent(*connection_)) continue;
        outside([table](Connection& connection) { table->rebuild(connection); });
    }
}

void Database::Writer::migrate() {
    const qint64 version = connection_->integer("PRAGMA user_version");
    const bool isNew = connection_->integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (!isNew && version < Migrations::newest()) Backup::beforeMigration(*connection_, path, options.clock.today());
    Migrations::run(*connection_);
    // Out of the log and into the file, so that its header says from now on what it is.
    if (isNew) connection_->run("PRAGMA wal_checkpoint(PASSIVE)");
}

bool Database::Writer::isUpToDate(Connection& reader) const {
    if (!readOnly) return true;
    if (reader.integer("PRAGMA user_version") != Migrations::newest()) return false;
    const auto all = derived();
    return std::all_of(all.begin(), all.end(), [&](Derived* table) { return table->isCurrent(reader); });
}

void Database::Writer::noteQuickCheck(Day day) {
    try {
        outside([day](Connection& connection) { Statement(connection, "INSERT OR REPLACE INTO derived_state(name, value) VALUES('quick_checked', ?1)").bind(day).run(); });
    } catch (const Error&) {
        // Then it is checked again sooner than it had to be.
    }
}

void Database::Writer::start() {
    if (!readOnly) thread_ = std::thread([this] { work(); });
}

void Database::Writer::enqueue(std::function<void()> job) {
    if (readOnly) {
        job();
        return;
    }
    {
        const std::lock_guard guard(mutex_);
        jobs_.push_back(std::move(job));
        ++queued_;
    }
    wake_.notify_all();
}

void Database::Writer::drain() {
    std::unique_lock guard(mutex_);
    idle_.wait(guard, [this] { return (jobs_.empty() && !working_ && tended_) || readOnly; });
}

void Database::Writer::work() {
    std::unique_lock guard(mutex_);
    for (;;) {
        if (jobs_.empty() && !tended_ && !ending_) {
            // Idle: a slice of upkeep at a time, so that a new job waits a few milliseconds at most.
            if (wake_.wait_for(guard, std::chrono::milliseconds(30), [this] { return !jobs_.empty() || ending_; })) continue;
            working_ = true;
            guard.unlock();
            const bool more = tend();
            guard.lock();
            working_ = false;
            tended_ = !more;
            if (tended_) idle_.notify_all();
            continue;
        }
        wake_.wait(guard, [this] { return !jobs_.empty() || ending_; });
        if (jobs_.empty()) return;
        auto job = std::move(jobs_.front());
        jobs_.pop_front();
        working_ = true;
        guard.unlock();
        job();
        job = nullptr;
        guard.lock();
        --queued_;
        working_ = false;
        tended_ = false;
        if (ending_ && jobs_.empty()) return;
    }
}

bool Database::Writer::tend() {
    if (stopped_) return false;
    try {
        for (Derived* table : derived())
            if (table->tend(*connection_)) return true;
        checkpoint();
    } catch (const Error&) {
        // Upkeep can wait; what matters was committed and the next write will say what is wrong.
    }
    return false;
}

void Database::Writer::checkpoint() {
    checkStillThere();
    sqlite3_wal_checkpoint_v2(connection_->handle(), nullptr, QFile(path + u"-wal"_s).size() > kBigWalBytes ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

ActionId Database::Writer::settleUnknownCommit(const QString& uuid, const Error& error) {
    // After a COMMIT error nobody knows what reached the disk: look, with fresh eyes, whether the action is there.
    connection_.reset();
    try {
        if (FileIdentity::of(path) != file_) throw error;
        connection_ = std::make_unique<Connection>(path, Connection::Mode::Writer, options.synchronousOff);
        tracked_ = std::make_unique<Tracked>(*connection_);
        adoptLog();
        return Journal(*connection_).findUuid(uuid);
    } catch (const Error&) {
        stop({Error::Kind::OutcomeUnknown, WriterWords::tr("The disk failed while saving. Whether the last entry was saved shows when the shop is opened again."), error.detail()});
    }
}

Changes Database::Writer::perform(const Action& action, const std::function<bool(Transaction&)>& body, ActionId undoes) {
    if (readOnly) throw Error(Error::Kind::ReadOnly, WriterWords::tr("The shop file can only be read, not changed."));
    if (stopped_) throw *stopped_;
    checkStillThere();
    Changes changes;
    QString uuid;
    try {
        Transaction transaction(*connection_, *tracked_, options.clock, action, undoes);
        if (!body(transaction)) return {};
        uuid = transaction.uuid();
        changes = transaction.commit(derived());
    } catch (const Error& error) {
        // Before COMMIT everything is rolled back and known; only a failing COMMIT leaves doubt.
        if (uuid.isEmpty() || error.kind() == Error::Kind::Damaged) throw;
        const ActionId found = settleUnknownCommit(uuid, error);
        if (!found.isValid()) throw;
        changes = tracked_->read(Journal(*connection_).changeset(found), *connection_);
        changes.action = found;
    }
    checkStillThere();
    return changes;
}

void Database::Writer::outside(const std::function<void(Connection&)>& body) {
    if (readOnly) return;
    if (stopped_) throw *stopped_;
    connection_->run("BEGIN IMMEDIATE");
    try {
        body(*connection_);
        connection_->run("COMMIT");
    } catch (...) {
        if (connection_->inTransaction()) sqlite3_exec(connection_->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

void Database::Writer::between(const std::function<void(Connection&)>& body) {
    if (readOnly) return;
    if (stopped_) throw *stopped_;
    checkStillThere();
    body(*connection_);
}

std::optional<Refusal> Database::Writer::takeBack(Transaction& transaction, ActionId action) {
    return regulars::takeBack(transaction, *tracked_, action, options.reversal.get());
}

}  // namespace regulars
