#include "core/storage/undo.h"
#include "core/storage/changeset_rows.h"
#include "core/storage/journal.h"
#include "core/storage/tracked.h"
#include <QCoreApplication>
#include <functional>
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

using Stands = std::function<bool(const Changes&)>;

// The newest standing action after this one whose changes stand in the way. The whole journal is asked, however long ago it was.
std::optional<JournalRow> laterWork(Connection& connection, const Tracked& tracked, ActionId action, const Stands& standsInTheWay) {
    Journal journal(connection);
    Statement later(connection, "SELECT id FROM journal WHERE id > ?1 AND undoes IS NULL ORDER BY id DESC");
    later.bind(action);
    while (later.step()) {
        const auto id = later.id<ActionId>(0);
        if (!standsInTheWay(tracked.read(journal.changeset(id), connection))) continue;
        if (auto row = journal.find(id); row && !row->undoneBy.isValid()) return row;
    }
    return std::nullopt;
}

Stands concerns(const std::vector<qint64>& people) {
    return [&people](const Changes& theirs) {
        const auto customers = theirs.customers();
        return std::any_of(customers.begin(), customers.end(), [&](qint64 customer) { return std::binary_search(people.begin(), people.end(), customer); });
    };
}

Stands changes(const QByteArray& table, qint64 key) {
    return [table, key](const Changes& theirs) {
        const auto& rows = theirs.of(table);
        return std::any_of(rows.begin(), rows.end(), [key](const RowChange& row) { return row.id == key; });
    };
}

Refusal inWords(const JournalRow& later) {
    const QString name = later.customerName.isEmpty() ? actionText(later.action) : u"%1: %2"_s.arg(actionText(later.action), later.customerName);
    return {UndoWords::tr("This cannot be taken back while later work stands on it: “%1” (action %2, by %3). Take that back first.")
                .arg(name).arg(later.id.value).arg(later.staffName)};
}

Refusal conflictInWords(Connection& connection, const Tracked& tracked, ActionId action, const Application& application, const Changes& mine) {
    const auto customers = mine.customers();
    const auto later = laterWork(connection, tracked, action, application.conflictKey != 0 ? changes(application.conflictTable, application.conflictKey) : concerns(customers));
    return later ? inWords(*later) : Refusal{UndoWords::tr("This cannot be taken back: what it changed has been changed again since.")};
}

// apply() returns OK and does nothing for a table that is gone or a column that was dropped: so look first. A table may have gained
// columns at its end since an older version wrote the row, and differs in nothing otherwise.
bool fitsSchema(const QByteArray& changeset, const Tracked& tracked, bool isOfThisVersion) {
    sqlite3_changeset_iter* iterator = nullptr;
    if (sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData())) != SQLITE_OK) return false;
    bool fits = true;
    while (fits && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        const auto* table = tracked.find(name);
        const auto recorded = static_cast<size_t>(columns);
        fits = table && (recorded == table->columns.size() || (!isOfThisVersion && recorded < table->columns.size()));
    }
    return sqlite3changeset_finalize(iterator) == SQLITE_OK && fits;
}

bool isMade(const RowChange& change) { return change.operation == RowChange::Operation::Insert; }

// Those this action made whom an append-only row names. They are never deleted: the ledger is reversed and they go to the bin.
std::vector<qint64> madeAndNamed(Connection& connection, const Changes& changes) {
    std::vector<qint64> people;
    Statement named(connection, "SELECT EXISTS(SELECT 1 FROM loyalty_account WHERE customer_id = ?1) OR "
                                "EXISTS(SELECT 1 FROM mailing_item i JOIN mailing_event e ON e.item_id = i.id WHERE i.customer_id = ?1)");
    for (const RowChange& change : changes.of("customer")) {
        if (!isMade(change)) continue;
        named.bind(change.id);
        if (named.step() && named.integer(0) != 0) people.push_back(change.id);
        named.reset();
    }
    std::sort(people.begin(), people.end());
    return people;
}

void bin(Transaction& transaction, const std::vector<qint64>& people) {
    Statement bin(transaction.connection(), "UPDATE customer SET binned_at = ?2 WHERE id = ?1");
    for (const qint64 person : people) bin.bind(person, transaction.clock().now()).run();
}

/// Which rows of an action stay when it is taken back, because they belong to people who do.
class Staying {
public:
    Staying(Connection& connection, const std::vector<qint64>& people) : connection_(connection), people_(people) {}
    [[nodiscard]] bool stays(const QByteArray& table, const RowChange& change) const {
        if (people_.empty()) return false;
        if (table == "tag") return isWorn(change.id);
        // A pair offered as twins is nobody's own: the other of the two may go.
        return table != "customer_twin" && isOneOfThem(change.customer);
    }

private:
    [[nodiscard]] bool isOneOfThem(qint64 customer) const { return std::binary_search(people_.begin(), people_.end(), customer); }
    [[nodiscard]] bool isWorn(qint64 tag) const {
        Statement wearers(connection_, "SELECT customer_id FROM customer_tag WHERE tag_id = ?1");
        wearers.bind(tag);
        while (wearers.step())
            if (isOneOfThem(wearers.integer(0))) return true;
        return false;
    }
    Connection& connection_;
    const std::vector<qint64>& people_;
};

qint64 countInvertible(const QByteArray& changeset, const Tracked& tracked, Connection& connection) {
    const Changes changes = tracked.read(changeset, connection);
    qint64 count = 0;
    for (const QByteArray& table : changes.tables())
        if (!tracked.find(table)->appendOnly) count += static_cast<qint64>(changes.of(table).size());
    return count;
}

// Applies the inverse; false on a conflict, which is then described and the whole action rolled back. No savepoint: within one,
// SQLite 3.40 walks its journal in memory again with every row, and taking back a large import would never end.
bool invert(Connection& connection, const QByteArray& changeset, Application& application) {
    int size = 0;
    void* inverse = nullptr;
    int result = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &inverse);
    if (result != SQLITE_OK) connection.fail(result, "invert");
    result = sqlite3changeset_apply_v2(connection.handle(), size, inverse, skipAppendOnly, noteConflict, &application, nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    sqlite3_free(inverse);
    if (result == SQLITE_ABORT || result == SQLITE_CONSTRAINT) {
        connection.run("ROLLBACK; BEGIN IMMEDIATE");  // so that the sentence is made from the book as it stands
        return false;
    }
    if (result != SQLITE_OK) connection.fail(result, "apply");
    return true;
}

}  // namespace

std::optional<Refusal> takeBack(Transaction& transaction, const Tracked& tracked, ActionId action, Reversal* reversal) {
    Connection& connection = transaction.connection();
    Journal journal(connection);
    const auto row = journal.find(action);
    if (!row) return Refusal{UndoWords::tr("There is no action %1.").arg(action.value)};
    const QString name = actionText(row->action);
    if (!row->undoable) return Refusal{UndoWords::tr("“%1” cannot be taken back.").arg(name)};
    if (row->undoneBy.isValid()) return Refusal{UndoWords::tr("“%1” was taken back already.").arg(name)};
    QByteArray changeset = journal.changeset(action);
    if (changeset.isEmpty()) return Refusal{UndoWords::tr("What “%1” changed is no longer kept, so it cannot be taken back.").arg(name)};
    if (!fitsSchema(changeset, tracked, journal.schemaVersion(action) == connection.integer("PRAGMA user_version")))
        return Refusal{UndoWords::tr("“%1” was made by another version and cannot be taken back.").arg(name)};
    transaction.about(row->customer);

    const Changes mine = tracked.read(changeset, connection);
    if (reversal)
        if (auto refusal = reversal->takeBack(transaction, mine)) return refusal;
    const std::vector<qint64> people = madeAndNamed(connection, mine);
    if (!people.empty()) {
        // Nobody goes to the bin under work that still stands.
        if (const auto later = laterWork(connection, tracked, action, concerns(people))) return inWords(*later);
        const Staying staying(connection, people);
        changeset = rowsOfChangeset(changeset, [&](const QByteArray& table, size_t at) { return !staying.stays(table, mine.of(table)[at]); });
        bin(transaction, people);
    }
    const qint64 operations = countInvertible(changeset, tracked, connection);
    const qint64 before = sqlite3_total_changes64(connection.handle());
    Application application{tracked, {}};
    if (!invert(connection, changeset, application)) return conflictInWords(connection, tracked, action, application, mine);
    if (sqlite3_total_changes64(connection.handle()) - before < operations) return Refusal{UndoWords::tr("“%1” could not be taken back whole, so nothing was changed.").arg(name)};
    return std::nullopt;
}

}  // namespace regulars
