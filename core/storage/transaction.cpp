#include "core/storage/transaction.h"
#include "core/storage/bulk_intake.h"
#include "core/storage/bulk_memory.h"
#include "core/storage/changeset_packing.h"
#include "core/storage/derived.h"
#include "core/storage/journal.h"
#include "core/storage/tracked.h"
#include <QUuid>
#include <sqlite3.h>

namespace regulars {

Transaction::Transaction(Connection& connection, const Tracked& tracked, const Clock& clock, Action action, ActionId undoes)
    : connection_(connection), tracked_(tracked), clock_(clock), action_(action), undoes_(undoes), uuid_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    Statement(connection_, "BEGIN IMMEDIATE").run();
    open_ = true;
    int result = sqlite3session_create(connection_.handle(), "main", &session_);
    for (const Tracked::Table& table : tracked_.tables())
        if (result == SQLITE_OK) result = sqlite3session_attach(session_, table.name.constData());
    if (result != SQLITE_OK) {
        connection_.run("ROLLBACK");
        sqlite3session_delete(session_);
        connection_.fail(result, "session");
    }
}

Transaction::~Transaction() {
    bulk_.reset();
    if (session_) sqlite3session_delete(session_);
    // A failed COMMIT may have rolled back by itself; a failing ROLLBACK leaves nothing to undo either.
    if (open_ && connection_.inTransaction()) sqlite3_exec(connection_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

BulkIntake& Transaction::bulk() {
    if (!bulk_) {
        bulkMemory_ = std::make_unique<BulkMemory>(connection_);
        bulk_ = std::make_unique<BulkIntake>(connection_, tracked_, session_);
    }
    return *bulk_;
}

Changes Transaction::recordedChanges(QByteArray& changeset) {
    if (bulk_) bulk_->flush();
    int size = 0;
    void* bytes = nullptr;
    // A patchset names what changed without what was there before.
    const int result = isRecorded_ ? sqlite3session_changeset(session_, &size, &bytes) : sqlite3session_patchset(session_, &size, &bytes);
    if (result != SQLITE_OK) connection_.fail(result, "changeset");
    changeset = QByteArray(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    // What is derived is not recorded.
    sqlite3session_delete(session_);
    session_ = nullptr;
    Changes changes = tracked_.read(changeset, connection_);
    if (!isRecorded_) changeset.clear();
    else changeset = bulk_ ? bulk_->finish(changeset, changes) : ChangesetPacking::packed(changeset);
    return changes;
}

Changes Transaction::commit(const std::vector<Derived*>& derived) {
    QByteArray changeset;
    Changes changes = recordedChanges(changeset);
    if (changes.isEmpty()) {
        connection_.run("ROLLBACK");
        open_ = false;
        return changes;
    }
    for (Derived* table : derived) table->update(connection_, changes);
    changes.action = Journal(connection_).append(action_, uuid_, clock_.now(), undoes_, changeset);
    Statement(connection_, "COMMIT").run();
    open_ = false;
    return changes;
}

}  // namespace regulars
