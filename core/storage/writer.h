#pragma once
#include "core/storage/database.h"
#include "core/storage/derived.h"
#include "core/storage/file_lock.h"
#include "core/storage/shop_file.h"
#include "core/storage/tracked.h"
#include "core/storage/undo.h"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace regulars {

/// The one connection that changes the file, on its own thread: jobs first in, first out; upkeep when idle.
class Database::Writer {
public:
    Writer(const QString& path, Options options, bool readOnly);
    ~Writer();

    void enqueue(std::function<void()> job);
    void drain();
    [[nodiscard]] int queued() const { return queued_; }

    // On the writer's thread only.
    Changes perform(const Action& action, const std::function<bool(Transaction&)>& body, ActionId undoes = {});
    void outside(const std::function<void(Connection&)>& body);
    void between(const std::function<void(Connection&)>& body);
    std::optional<Refusal> takeBack(Transaction& transaction, ActionId action);
    void noteQuickCheck(Day day);

    // On any thread.
    [[nodiscard]] std::unique_ptr<Connection> reader();
    [[nodiscard]] bool isUpToDate(Connection& reader) const;

    const QString path;
    const Options options;
    const bool readOnly;
    bool leftUnclean = false;
    FileLock lock;
    std::function<void(const Error&)> onStopped;

    /// Opens the connection, migrates, rebuilds what is derived if it is not of this version; on the calling thread, before start().
    void prepare();
    void start();

private:
    void work();
    void migrate();
    bool tend();
    void checkpoint();
    void checkStillThere();
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] QString rescue();
    [[noreturn]] void stop(const Error& why, const QString& rescued = {});
    void adoptLog();
    ActionId settleUnknownCommit(const QString& uuid, const Error& error);
    std::vector<Derived*> derived() const;

    std::unique_ptr<Connection> connection_;
    std::unique_ptr<Tracked> tracked_;
    mutable std::mutex place_;      ///< guards the four below; only the writer's thread changes them
    FileIdentity file_, wal_;       ///< what was opened; no log is watched in a file opened for reading only
    std::optional<Error> stopped_;  ///< why nothing is saved any more
    QString rescued_;               ///< where what it held was saved when the file was taken away
    std::deque<std::function<void()>> jobs_;
    mutable std::mutex mutex_;
    std::condition_variable wake_, idle_;
    std::atomic<int> queued_ = 0;
    bool ending_ = false, working_ = false, tended_ = true;
    std::thread thread_;
};

}  // namespace regulars
