#include "core/storage/journal.h"
#include "core/storage/changeset_packing.h"
#include <QCoreApplication>
#include <QCryptographicHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPartBytes = 16 * 1024 * 1024;
QByteArray sha256(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

struct Link {
    qint64 id;
    QString uuid;
    qint64 at;
    qint64 staff;
    QString action;
    qint64 customer;
    qint64 undoes;
    bool undoable;
    qint64 schemaVersion;
    QByteArray digest, previous;
    // The hash covers everything of the row but the changeset itself, which erasing a person may empty.
    [[nodiscard]] QByteArray hash() const {
        QByteArray bytes;
        for (const qint64 number : {id, at, staff, customer, undoes, qint64{undoable}, schemaVersion}) bytes += QByteArray::number(number) + '\n';
        return sha256(bytes + uuid.toUtf8() + '\n' + action.toUtf8() + '\n' + digest + previous);
    }
};

constexpr const char* kColumns =
    "SELECT j.id, j.uuid, j.at, j.staff_id, s.name, j.action, j.customer_id, c.display_name, j.undoes, "
    "(SELECT u.id FROM journal u WHERE u.undoes = j.id AND NOT EXISTS(SELECT 1 FROM journal r WHERE r.undoes = u.id AND NOT EXISTS("
    "SELECT 1 FROM journal q WHERE q.undoes = r.id)) ORDER BY u.id DESC LIMIT 1), j.undoable "
    "FROM journal j JOIN staff s ON s.id = j.staff_id LEFT JOIN customer c ON c.id = j.customer_id ";

JournalRow rowOf(const Statement& s) {
    return {s.id<ActionId>(0), s.text(1), s.integer(2), s.id<StaffId>(3), s.text(4), s.text(5), s.id<CustomerId>(6), s.text(7),
            s.id<ActionId>(8), s.id<ActionId>(9), s.integer(10) != 0};
}

}  // namespace

ActionId Journal::append(const Action& action, const QString& uuid, Instant at, ActionId undoes, const QByteArray& bytes) {
    Link link{0, uuid, at, action.staff.value, QString::fromLatin1(action.text), action.customer.value, undoes.value, action.undoable,
              connection_.integer("PRAGMA user_version"), sha256(bytes), QByteArray(32, '\0')};
    {
        Statement last(connection_, "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1");
        if (last.step()) {
            link.id = last.integer(0);
            link.previous = last.blob(1);
        }
    }
    ++link.id;
    const int parts = static_cast<int>((bytes.size() + kPartBytes - 1) / kPartBytes);
    Statement insert(connection_,
                     "INSERT INTO journal(id, uuid, at, staff_id, action, customer_id, undoes, undoable, schema_version, changeset, parts, digest, previous, hash) "
                     "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    insert.bind(link.id, link.uuid, link.at, action.staff, link.action, action.customer, undoes, action.undoable, link.schemaVersion,
                parts > 1 ? bytes.left(kPartBytes) : bytes, parts, link.digest, link.previous, link.hash());
    insert.run();
    for (int part = 1; part < parts; ++part) {
        Statement more(connection_, "INSERT INTO journal_part(journal_id, part, bytes) VALUES(?1, ?2, ?3)");
        more.bind(link.id, part, bytes.mid(part * kPartBytes, kPartBytes)).run();
    }
    return ActionId{link.id};
}

std::optional<JournalRow> Journal::find(ActionId id) {
    Statement statement(connection_, std::string(kColumns) + "WHERE j.id = ?1");
    statement.bind(id);
    if (!statement.step()) return std::nullopt;
    return rowOf(statement);
}

ActionId Journal::findUuid(const QString& uuid) {
    Statement statement(connection_, "SELECT id FROM journal WHERE uuid = ?1");
    statement.bind(uuid);
    return statement.step() ? statement.id<ActionId>(0) : ActionId{};
}

std::vector<JournalRow> Journal::latest(int limit, ActionId before) {
    Statement statement(connection_, std::string(kColumns) + "WHERE ?1 IS NULL OR j.id < ?1 ORDER BY j.id DESC LIMIT ?2");
    statement.bind(before, limit);
    std::vector<JournalRow> rows;
    while (statement.step()) rows.push_back(rowOf(statement));
    return rows;
}

ActionId Journal::nextToUndo(StaffId staff) {
    // An undo is taken back by redo, not by undo; its own row is passed over, and so is what it took back.
    Statement statement(connection_, std::string(kColumns) + "WHERE j.undoes IS NULL AND (?1 IS NULL OR j.staff_id = ?1) ORDER BY j.id DESC LIMIT 500");
    statement.bind(staff);
    while (statement.step()) {
        const JournalRow row = rowOf(statement);
        if (row.undoable && !row.undoneBy.isValid()) return row.id;
    }
    return {};
}

ActionId Journal::nextToRedo(StaffId staff) {
    Statement statement(connection_, std::string(kColumns) + "WHERE ?1 IS NULL OR j.staff_id = ?1 ORDER BY j.id DESC LIMIT 500");
    statement.bind(staff);
    while (statement.step()) {
        const JournalRow row = rowOf(statement);
        if (!row.undoes.isValid()) return {};
        // A redo is an undo of an undo: it and what it repeated are both passed over.
        const auto original = Journal(connection_).find(row.undoes);
        const bool isRedo = original && original->undoes.isValid();
        if (!isRedo && !row.undoneBy.isValid()) return row.id;
    }
    return {};
}

QByteArray Journal::changeset(ActionId id) {
    Statement statement(connection_, "SELECT changeset, parts FROM journal WHERE id = ?1");
    statement.bind(id);
    if (!statement.step()) return {};
    QByteArray bytes = statement.blob(0);
    if (statement.integer(1) > 1) {
        Statement more(connection_, "SELECT bytes FROM journal_part WHERE journal_id = ?1 ORDER BY part");
        more.bind(id);
        while (more.step()) bytes += more.blob(0);
    }
    return ChangesetPacking::unpacked(bytes);
}

int Journal::schemaVersion(ActionId id) {
    Statement statement(connection_, "SELECT schema_version FROM journal WHERE id = ?1");
    statement.bind(id);
    return statement.step() ? static_cast<int>(statement.integer(0)) : 0;
}

void Journal::shrinkChangeset(ActionId id, const QByteArray& left) {
    const QByteArray bytes = left.isEmpty() ? QByteArray() : ChangesetPacking::packed(left);
    const int parts = static_cast<int>((bytes.size() + kPartBytes - 1) / kPartBytes);
    Statement(connection_, "DELETE FROM journal_part WHERE journal_id = ?1").bind(id).run();
    Statement(connection_, "UPDATE journal SET changeset = ?2, parts = ?3 WHERE id = ?1").bind(id, parts > 1 ? bytes.left(kPartBytes) : bytes, parts).run();
    for (int part = 1; part < parts; ++part)
        Statement(connection_, "INSERT INTO journal_part(journal_id, part, bytes) VALUES(?1, ?2, ?3)").bind(id, part, bytes.mid(part * kPartBytes, kPartBytes)).run();
    Statement(connection_, "INSERT OR REPLACE INTO journal_erasure(journal_id, digest) VALUES(?1, ?2)").bind(id, sha256(bytes)).run();
}

QStringList Journal::problems(qint64* rowsChecked) {
    QStringList problems;
    qint64 count = 0;
    QByteArray previous(32, '\0');
    Statement s(connection_, "SELECT id, uuid, at, staff_id, action, COALESCE(customer_id, 0), COALESCE(undoes, 0), undoable, schema_version, "
                             "digest, previous, hash, changeset, parts, (SELECT e.digest FROM journal_erasure e WHERE e.journal_id = journal.id) FROM journal ORDER BY id");
    while (s.step() && problems.size() < 10) {
        const Link link{s.integer(0), s.text(1), s.integer(2), s.integer(3), s.text(4), s.integer(5), s.integer(6), s.integer(7) != 0, s.integer(8), s.blob(9), s.blob(10)};
        ++count;
        if (link.previous != previous) problems << u"Journal row %1 does not follow the row before it."_s.arg(link.id);
        previous = s.blob(11);
        if (link.hash() != previous) problems << u"Journal row %1 was changed after it was written."_s.arg(link.id);
        if (s.isNull(12)) continue;
        QByteArray bytes = s.blob(12);
        if (s.integer(13) > 1) {
            Statement more(connection_, "SELECT bytes FROM journal_part WHERE journal_id = ?1 ORDER BY part");
            more.bind(link.id);
            while (more.step()) bytes += more.blob(0);
        }
        if (sha256(bytes) != (s.isNull(14) ? link.digest : s.blob(14))) problems << u"The changes recorded by journal row %1 are not those it was written with."_s.arg(link.id);
    }
    if (rowsChecked) *rowsChecked = count;
    return problems;
}

QString actionText(const QString& source) { return QCoreApplication::translate("Action", source.toUtf8().constData()); }

}  // namespace regulars
