#include "core/storage/undo.h"
#include "core/storage/journal.h"
#include "core/storage/tracked.h"
#include <QCoreApplication>
#include <QUuid>
#include <sqlite3.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

struct Application {
    const Tracked& tracked;
    QByteArray conflictTable;
    qint64 conflictKey = 0;
    int conflict = 0;
};

int skipAppendOnly(void* context, const char* table) {
    const auto* found = static_cast<Application*>(context)->tracked.find(table);
    return found && !found->appendOnly;
}

int noteConflict(void* context, int conflict, sqlite3_changeset_iter* iterator) {
    auto* application = static_cast<Application*>(context);
    application->conflict = conflict;
    if (conflict != SQLITE_CHANGESET_FOREIGN_KEY) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        application->conflictTable = name;
        sqlite3_value* value = nullptr;
        const auto* table = application->tracked.find(name);
        if (operation == SQLITE_INSERT) sqlite3changeset_new(iterator, table ? table->key : 0, &value);
        else sqlite3changeset_old(iterator, table ? table->key : 0, &value);
        application->conflictKey = value ? sqlite3_value_int64(value) : 0;
    }
    return SQLITE_CHANGESET_ABORT;
}

// The newest standing action after this one that changed the row in conflict, or that belongs to the same customers.
std::optional<JournalRow> laterWork(Transaction& transaction, const Tracked& tracked, ActionId action, const Application& application, const Changes& mine) {
    Journal journal(transaction.connection());
    const auto customers = mine.customers();
    for (const JournalRow& row : journal.latest(1000)) {
        if (row.id <= action) break;
        if (row.undoneBy.isValid() || row.undoes.isValid()) continue;
        const Changes theirs = tracked.read(journal.changeset(row.id), transaction.connection());
        if (application.conflictKey != 0) {
            for (const RowChange& change : theirs.of(application.conflictTable))
                if (change.id == application.conflictKey) return row;
            continue;
        }
        for (const qint64 customer : theirs.customers())
            if (std::binary_search(customers.begin(), customers.end(), customer)) return row;
    }
    return std::nullopt;
}

Refusal conflictInWords(Transaction& transaction, const Tracked& tracked, ActionId action, const Application& application, const Changes& mine) {
    const auto later = laterWork(transaction, tracked, action, application, mine);
    if (!later) return {UndoWords::tr("This cannot be taken back: what it changed has been changed again since.")};
    const QString name = later->customerName.isEmpty() ? actionText(later->action) : u"%1: %2"_s.arg(actionText(later->action), later->customerName);
    return {UndoWords::tr("This cannot be taken back while later work stands on it: “%1” (action %2, by %3). Take that back first.")
                .arg(name).arg(later->id.value).arg(later->staffName)};
}

// apply() returns OK and does nothing for a table that is gone or a column that was dropped: so look first.
bool fitsSchema(const QByteArray& changeset, const Tracked& tracked, qint64& operations) {
    sqlite3_changeset_iter* iterator = nullptr;
    if (sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData())) != SQLITE_OK) return false;
    bool fits = true;
    operations = 0;
    while (fits && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        const auto* table = tracked.find(name);
        fits = table && static_cast<size_t>(columns) <= table->columns.size();
        if (fits && !table->appendOnly) ++operations;
    }
    sqlite3changeset_finalize(iterator);
    return fits;
}

bool isMade(const RowChange& change) { return change.operation == RowChange::Operation::Insert; }

// A person an append-only row names is never deleted by undo: the ledger is reversed and the person goes to the bin.
bool madeSomebodyTheLedgerNames(Connection& connection, const Changes& changes) {
    Statement named(connection, "SELECT EXISTS(SELECT 1 FROM loyalty_account WHERE customer_id = ?1) OR "
                                "EXISTS(SELECT 1 FROM mailing_item i JOIN mailing_event e ON e.item_id = i.id WHERE i.customer_id = ?1)");
    for (const RowChange& change : changes.of("customer")) {
        if (!isMade(change)) continue;
        named.bind(change.id);
        if (named.step() && named.integer(0) != 0) return true;
        named.reset();
    }
    return false;
}

void binMadePeople(Transaction& transaction, const Changes& changes) {
    for (const RowChange& change : changes.of("customer")) {
        if (!isMade(change)) continue;
        Statement bin(transaction.connection(), "UPDATE customer SET binned_at = ?2 WHERE id = ?1");
        bin.bind(change.id, transaction.clock().now()).run();
    }
}

}  // namespace

std::optional<Refusal> takeBack(Transaction& transaction, const Tracked& tracked, ActionId action, Reversal* reversal) {
    Connection& connection = transaction.connection();
    Journal journal(connection);
    const auto row = journal.find(action);
    if (!row) return Refusal{UndoWords::tr("There is no action %1.").arg(action.value)};
    if (!row->undoable) return Refusal{UndoWords::tr("“%1” cannot be taken back.").arg(actionText(row->action))};
    if (row->undoneBy.isValid()) return Refusal{UndoWords::tr("“%1” was taken back already.").arg(actionText(row->action))};
    QByteArray changeset = journal.changeset(action);
    if (changeset.isEmpty()) return Refusal{UndoWords::tr("What “%1” changed is no longer kept, so it cannot be taken back.").arg(actionText(row->action))};
    qint64 operations = 0;
    if (!fitsSchema(changeset, tracked, operations)) return Refusal{UndoWords::tr("“%1” was made by another version and cannot be taken back.").arg(actionText(row->action))};
    transaction.about(row->customer);

    const Changes mine = tracked.read(changeset, connection);
    if (reversal)
        if (auto refusal = reversal->takeBack(transaction, mine)) return refusal;
    if (madeSomebodyTheLedgerNames(connection, mine)) {
        // Nobody goes to the bin under work that still stands.
        if (laterWork(transaction, tracked, action, {tracked, {}}, mine)) return conflictInWords(transaction, tracked, action, {tracked, {}}, mine);
        binMadePeople(transaction, mine);
        return std::nullopt;
    }
    int size = 0;
    void* inverse = nullptr;
    int result = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &inverse);
    if (result != SQLITE_OK) connection.fail(result, "invert");
    changeset.clear();
    Application application{tracked, {}};
    const qint64 before = sqlite3_total_changes64(connection.handle());
    result = sqlite3changeset_apply(connection.handle(), size, inverse, skipAppendOnly, noteConflict, &application);
    sqlite3_free(inverse);
    if (result == SQLITE_ABORT || result == SQLITE_CONSTRAINT) return conflictInWords(transaction, tracked, action, application, mine);
    if (result != SQLITE_OK) connection.fail(result, "apply");
    if (sqlite3_total_changes64(connection.handle()) - before < operations) return Refusal{UndoWords::tr("“%1” could not be taken back whole, so nothing was changed.").arg(actionText(row->action))};
    return std::nullopt;
}

}  // namespace regulars
