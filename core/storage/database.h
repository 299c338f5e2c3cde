#pragma once
#include "core/base/clock.h"
#include "core/storage/action.h"
#include "core/storage/changes.h"
#include "core/storage/transaction.h"
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <memory>
#include <mutex>
#include <type_traits>

namespace regulars {

class Derived;
class Reversal;

/// The open shop file: its lock, its one writer on a thread of its own, and the readers it hands out. Thread-safe.
class Database : public QObject {
    Q_OBJECT
public:
    struct Options {
        Clock clock;
        std::vector<std::shared_ptr<Derived>> derived;   ///< in the order they are rewritten
        std::shared_ptr<Reversal> reversal;              ///< takes back what append-only tables hold
        bool synchronousOff = false;                     ///< for the control run of the power-cut test only
        int lockWaitMs = 0;                              ///< how long to wait for another program to let go
        bool readOnly = false;                           ///< only reads, beside whoever holds the shop
    };
    /// Opens a shop; throws an Error that says in words which of the six failures it is. Creates nothing.
    static std::unique_ptr<Database> open(const QString& path, Options options);
    /// Makes a new shop file; refuses (throws) where anything already stands.
    static std::unique_ptr<Database> create(const QString& path, Options options);
    ~Database() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The last close was not clean, or nothing has read the whole file for a week: quickProblem() should be asked.
    [[nodiscard]] bool isQuickCheckDue() const;
    /// Schema and derived tables are as this version writes them. Always so, unless the file was opened for reading only.
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] const Clock& clock() const;
    /// A connection for the calling thread that can change nothing. Give it up before the database. When the file was taken away it
    /// reads what was rescued, and throws the Error that says so while nothing was: another file of the same name is never read.
    [[nodiscard]] std::unique_ptr<Connection> reader() const;

    /// Reads the whole file on the calling thread; a sentence when it is damaged, else empty, and the day is remembered.
    [[nodiscard]] QString quickProblem() const;

    /// Runs `body(Transaction&) -> Result<T>` on the writer as one action. The future ends when COMMIT has returned.
    template <class Body>
    auto write(Action action, Body body) {
        using T = std::variant_alternative_t<0, std::invoke_result_t<Body, Transaction&>>;
        auto promise = std::make_shared<QPromise<Outcome<T>>>();
        promise->start();
        auto future = promise->future();
        enqueue([this, promise, action, body = std::move(body)]() mutable {
            settle(*promise, [&]() -> Outcome<T> {
                std::optional<T> value;
                std::optional<Refusal> refusal;
                const ActionId id = perform(action, [&](Transaction& transaction) {
                    auto result = body(transaction);
                    if (auto* r = std::get_if<Refusal>(&result)) refusal = std::move(*r);
                    else value = std::move(std::get<T>(result));
                    return !refusal;
                });
                if (refusal) return *refusal;
                return Saved<T>{std::move(*value), id};
            });
        });
        return future;
    }
    /// Runs `body(Connection&)` on the writer, outside the journal: drafts, window state, the backup log.
    QFuture<void> writeOutside(std::function<void(Connection&)> body);
    /// Runs `body(Connection&)` on the writer between two transactions: upkeep of the whole file, which cannot be part of one.
    QFuture<void> betweenTransactions(std::function<void(Connection&)> body);
    /// Takes an action back (or an undo: that is redo) as a new action; refused when later work stands in the way.
    QFuture<Outcome<ActionId>> undo(ActionId action, StaffId staff);
    /// Jobs waiting or running.
    [[nodiscard]] int queued() const;
    /// Blocks until every job queued so far is done and upkeep is idle; for tests and the command line.
    void drain();
    /// Held by who makes a backup, so that it is one at a time.
    [[nodiscard]] std::mutex& backupTurn() { return backupTurn_; }

Q_SIGNALS:
    /// After every commit, in the thread this object lives in.
    void committed(const regulars::Changes& changes);
    /// The file can no longer be written (moved, replaced, disk gone); reading goes on.
    void savingStopped(const regulars::Error& why);

private:
    class Writer;
    explicit Database(std::unique_ptr<Writer> writer);
    void enqueue(std::function<void()> job);
    ActionId perform(const Action& action, const std::function<bool(Transaction&)>& body);
    template <class T, class F>
    static void settle(QPromise<T>& promise, F work) {
        try {
            if constexpr (std::is_void_v<T>) work();
            else promise.addResult(work());
        } catch (const Error& error) {
            promise.setException(error);
        } catch (...) {
            promise.setException(std::current_exception());
        }
        promise.finish();
    }
    std::unique_ptr<Writer> writer_;
    std::mutex backupTurn_;
};

}  // namespace regulars
