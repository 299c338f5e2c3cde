#pragma once
#include "core/storage/changes.h"
#include "core/storage/changeset_packing.h"
#include "core/storage/multi_insert.h"
#include "core/storage/tracked.h"
#include <memory>

struct sqlite3_session;

namespace regulars {

/// Many new rows of tracked tables inside one transaction: inserted several at a time, and written down for the journal here, because
/// the session would take longer to find out what is known already. Nor is SQLite made to look up the owner of each row when that is
/// somebody who came in here, too: until flush() nothing else may write.
class BulkIntake {
public:
    BulkIntake(Connection& connection, const Tracked& tracked, sqlite3_session* session)
        : connection_(connection), tracked_(tracked), session_(session) {}
    ~BulkIntake() { askForOwners(true); }
    BulkIntake(const BulkIntake&) = delete;
    BulkIntake& operator=(const BulkIntake&) = delete;

    /// A new row of a table whose first column is its id: the values of the other columns, in order. Returns the id it will have.
    template <class... Values>
    qint64 add(const char* name, qint64 customer, const Values&... values) {
        Table& table = tableOf(name);
        if (table.rows.isFull()) flushFull(table);
        const qint64 id = nextId(table);
        if (customer != 0 && !isOfSomebodyNew(customer, values...)) asksForAll_ = true;
        table.rows.add(id, values...);
        table.changes.push_back({RowChange::Operation::Insert, id, customer == 0 ? id : customer});
        return id;
    }
    /// A new row of a table without an id of its own, which must not be there yet: the values of all columns.
    template <class... Values>
    void addRow(const char* name, qint64 customer, const Values&... values) {
        Table& table = tableOf(name);
        if (table.rows.isFull()) flushFull(table);
        if (table.belongsToCustomer && !isOfSomebodyNew(customer, values...)) asksForAll_ = true;
        table.rows.add(values...);
        table.changes.push_back({RowChange::Operation::Insert, customer, customer});
    }
    /// Puts into the file what waits. Needed before anything else reads or writes these tables.
    void flush();
    [[nodiscard]] bool isEmpty() const { return tables_.empty(); }
    /// What was taken in together with what the session recorded of everything else, packed for the journal; completes the changes.
    [[nodiscard]] QByteArray finish(const QByteArray& recorded, Changes& changes);

private:
    struct Table {
        Table(Connection& connection, const Tracked::Table& tracked);
        const Tracked::Table& tracked;
        MultiInsert rows;
        std::vector<RowChange> changes;
        qint64 firstId = 0, lastId = 0;
        bool idIsKnown = false;
        bool belongsToCustomer = false;  ///< its rows refer to nothing but the customer in their second column
    };
    Table& tableOf(const char* name);
    /// Whether the row's owner was taken in here, so that it is known to be there.
    template <class First, class... Others>
    [[nodiscard]] bool isOfSomebodyNew(qint64 customer, const First& first, const Others&...) const {
        if constexpr (std::is_same_v<First, qint64>) return first == customer && people_ && customer >= people_->firstId && customer <= people_->lastId;
        else return false;
    }
    void flushFull(const Table& full);
    void write(bool all);
    void askForOwners(bool ask);
    [[nodiscard]] static bool refersToItsCustomerOnly(Connection& connection, const Tracked::Table& table);
    qint64 nextId(Table& table);
    [[nodiscard]] static QByteArray header(Connection& connection, const Tracked::Table& table);
    void pack(Table& table);
    [[nodiscard]] bool wasChangedAgain(const Changes& changes) const;
    [[nodiscard]] QByteArray combined(const QByteArray& taken, const QByteArray& changeset) const;

    Connection& connection_;
    const Tracked& tracked_;
    sqlite3_session* session_;
    ChangesetPacking packing_;
    std::vector<std::unique_ptr<Table>> tables_;  ///< in the order they are written: parents first
    const Table* people_ = nullptr;               ///< of tables_: the customers themselves
    bool isAsking_ = true;      ///< SQLite looks up what a row refers to
    bool asksForAll_ = false;   ///< it must: something refers to more than somebody new
    int others_ = 0;            ///< how often rows that refer to more had to be written in between
};

}  // namespace regulars
