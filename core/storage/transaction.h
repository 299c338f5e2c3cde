#pragma once
#include "core/base/clock.h"
#include "core/storage/action.h"
#include "core/storage/connection.h"
#include <memory>

struct sqlite3_session;

namespace regulars {

class Tracked;
class Derived;
class BulkIntake;
class BulkMemory;
class Changes;

/// One action on the writer's connection, recorded as it happens. Rolled back unless committed.
/// commit() takes the changeset, rewrites what is derived, writes the one journal row and commits.
class Transaction {
public:
    Transaction(Connection& connection, const Tracked& tracked, const Clock& clock, Action action, ActionId undoes = {});
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Connection& connection() { return connection_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] StaffId staff() const { return action_.staff; }
    [[nodiscard]] QString uuid() const { return uuid_; }
    /// Names the customer the action turned out to be about, for the journal.
    void about(CustomerId customer) { action_.customer = customer; }

    /// From what this action changes derived tables and announcements are made as ever, but none of it is kept in the journal: for erasing.
    void keepNoRecord() { isRecorded_ = false; }

    /// For many new rows at once; what is left waiting in it is written by commit().
    [[nodiscard]] BulkIntake& bulk();

    /// Empty changes (nothing written) when the action changed nothing.
    Changes commit(const std::vector<Derived*>& derived);

private:
    Changes recordedChanges(QByteArray& changeset);
    Connection& connection_;
    const Tracked& tracked_;
    const Clock& clock_;
    Action action_;
    ActionId undoes_;
    QString uuid_;
    sqlite3_session* session_ = nullptr;
    std::unique_ptr<BulkMemory> bulkMemory_;
    std::unique_ptr<BulkIntake> bulk_;
    bool open_ = false;
    bool isRecorded_ = true;
};

}  // namespace regulars
