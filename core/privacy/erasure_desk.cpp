#include "core/privacy/erasure_desk.h"
#include "core/counter/permissions.h"
#include "core/privacy/backups_holding.h"
#include "core/privacy/personal_journal_store.h"
#include "core/profile/profile_store.h"
#include "core/storage/backup.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace regulars {

namespace {

struct ErasureWords {
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

constexpr const char* kAction = QT_TRANSLATE_NOOP("Action", "Erase a customer for good");

std::optional<Refusal> objection(Connection& connection, StaffId by, CustomerId id) {
    if (auto refusal = Permissions::objection(connection, by, Deed::Erase)) return refusal;
    ErasureStore store(connection);
    if (!store.exists(id)) return Refusal{ErasureWords::tr("This customer is not in the book any more.")};
    if (store.isErased(id)) return Refusal{ErasureWords::tr("This customer was erased already.")};
    if (const CustomerId kept = store.mergedInto(id); kept.isValid())
        return Refusal{ErasureWords::tr("This record was merged into customer %1. Erase that customer, or part the two first.").arg(kept.value)};
    return std::nullopt;
}

ErasureList::Entry newEntry(CustomerId id, Instant at) { return {QUuid::createUuid().toString(QUuid::WithoutBraces), id.value, at, {}}; }

// Erased from the shop, known to this file by the same action, and still in it.
std::vector<ErasureList::Entry> pending(Connection& reader, const QString& shopPath) {
    const QString uuid = ProfileStore(reader).profile().uuid;
    ErasureStore store(reader);
    std::vector<ErasureList::Entry> due;
    for (const QString& folder : {QFileInfo(shopPath).absolutePath(), Backup::folderFor(shopPath)})
        for (const ErasureList::Entry& entry : ErasureList::read(folder, uuid)) {
            const bool isNew = std::none_of(due.begin(), due.end(), [&](const auto& one) { return one.customer == entry.customer; });
            if (isNew && store.exists(CustomerId{entry.customer}) && !store.isErased(CustomerId{entry.customer}) && store.knows(entry.knownSince)) due.push_back(entry);
        }
    return due;
}

StaffId ownerOf(Connection& reader) {
    const std::vector<Staff> staff = ProfileStore(reader).staff();
    const auto owner = std::find_if(staff.begin(), staff.end(), [](const Staff& s) { return s.role == Staff::Role::Owner; });
    return owner != staff.end() ? owner->id : staff.empty() ? StaffId{1} : staff.front().id;
}

void writeLists(Connection& connection) {
    const auto entries = ErasureStore(connection).all();
    const QString uuid = ProfileStore(connection).profile().uuid;
    for (const QString& folder : foldersOfCopies(connection, connection.path())) ErasureList::add(folder, uuid, entries);
}

// One step after the other even when one fails: what is left is tried again when the shop is opened.
QString finishNow(Connection& connection) {
    ErasureStore store(connection);
    if (!store.isUnfinished()) return {};
    QString left;
    try {
        writeLists(connection);
    } catch (const Error& error) {
        left = error.sentence();
    }
    try {
        if (store.clean()) {
            if (left.isEmpty()) store.setUnfinished(false);
            return left;
        }
        left = ErasureWords::tr("The shop's log is still being read and is emptied when the shop is opened next.");
    } catch (const Error& error) {
        left = error.sentence();
    }
    return left;
}

}  // namespace

Result<ErasurePreview> ErasureDesk::preview(Connection& reader, StaffId by, const QString& shopPath, CustomerId id) {
    if (auto refusal = objection(reader, by, id)) return *refusal;
    ErasureStore store(reader);
    const PersonalTables tables(reader);
    ErasurePreview preview{id, store.nameOf(id), store.numbersOf(id), {}, {}, {}};
    for (const PersonalTable& table : tables.all()) {
        if (table.name == "customer") continue;
        const auto [removed, kept] = store.fateOf(table, preview.numbers);
        if (removed > 0) preview.removed.push_back({table.name, removed});
        if (kept > 0) preview.kept.push_back({table.name, kept});
    }
    preview.backups = backupsHolding(reader, shopPath, preview.numbers);
    return preview;
}

void ErasureDesk::eraseNow(Transaction& t, const ErasureList::Entry& entry) {
    t.keepNoRecord();
    Connection& connection = t.connection();
    ErasureStore store(connection);
    const PersonalTables tables(connection);
    const std::vector<qint64> people = store.numbersOf(CustomerId{entry.customer});
    PersonalJournalStore journal(connection, tables, people);
    store.erase(tables, journal, people, t.clock().today(), t.clock().now());
    for (const qint64 person : people) {
        ErasureList::Entry own = person == entry.customer ? entry : newEntry(CustomerId{person}, entry.at);
        if (own.knownSince.isEmpty()) own.knownSince = journal.knownSince(person);
        if (!store.isErased(CustomerId{person})) store.add(own, t.staff());
    }
    store.setUnfinished(true);
}

QFuture<Outcome<Done>> ErasureDesk::erase(StaffId by, CustomerId id) {
    return database_.write({kAction, by, id, false}, [by, id](Transaction& t) -> Result<Done> {
        if (auto refusal = objection(t.connection(), by, id)) return *refusal;
        eraseNow(t, newEntry(id, t.clock().now()));
        return Done{};
    });
}

QFuture<QString> ErasureDesk::finish() {
    auto left = std::make_shared<QString>();
    return database_.betweenTransactions([left](Connection& connection) { *left = finishNow(connection); }).then([left] { return *left; });
}

bool ErasureDesk::isDue(Connection& reader, const QString& shopPath) {
    if (!ErasureStore(reader).hasList()) return false;
    return ErasureStore(reader).isUnfinished() || !pending(reader, shopPath).empty();
}

void ErasureDesk::repeat(Database& database, Connection& reader) {
    if (database.isReadOnly()) return;
    const auto due = pending(reader, database.path());
    if (due.empty() && !ErasureStore(reader).isUnfinished()) return;
    const StaffId owner = ownerOf(reader);
    for (const ErasureList::Entry& entry : due) {
        auto done = database.write({kAction, owner, CustomerId{entry.customer}, false}, [entry](Transaction& t) -> Result<Done> {
            // Merged with somebody in this copy whose turn came before.
            if (!ErasureStore(t.connection()).isErased(CustomerId{entry.customer})) eraseNow(t, entry);
            return Done{};
        });
        static_cast<void>(done.result());  // throws what went wrong
    }
    ErasureDesk(database).finish().waitForFinished();
}

}  // namespace regulars
