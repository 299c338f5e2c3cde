#include "core/storage/file_check.h"
#include <QCryptographicHash>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// A bulk's changes take too long to read before the first paint.
constexpr const char* kTail = "SELECT previous, hash, digest, CASE WHEN parts = 1 AND length(changeset) < 1000000 THEN changeset END FROM journal ORDER BY id DESC LIMIT 2";

}  // namespace

QStringList fileProblems(Connection& reader) {
    QStringList problems;
    Statement s(reader, "PRAGMA integrity_check(10)");
    while (s.step())
        if (s.text(0) != u"ok") problems << u"File: "_s + s.text(0);
    return problems;
}

QStringList damagedTables(Connection& reader) {
    std::vector<std::pair<QString, qint64>> tables;
    Statement all(reader, "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY rootpage");
    while (all.step()) tables.emplace_back(all.text(0), all.integer(1));
    QStringList damaged;
    for (const auto& [name, page] : tables) {
        try {
            Statement s(reader, "SELECT integrity_check FROM pragma_integrity_check(?1)");
            s.bind(name);
            if (s.step() && s.text(0) == u"ok") continue;
        } catch (const Error&) {
            // What cannot even be walked through is damaged as well.
        }
        damaged << u"File: the table %1, whose pages hang on page %2, is damaged."_s.arg(name).arg(page);
    }
    return damaged;
}

QStringList foreignKeyProblems(Connection& reader) {
    QStringList problems;
    Statement s(reader, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 10");
    while (s.step()) problems << u"A row of %1 (%2) names something in %3 that is not there."_s.arg(s.text(0)).arg(s.integer(1)).arg(s.text(2));
    return problems;
}

bool journalTailHolds(Connection& reader) {
    Statement rows(reader, kTail);
    // What was done first in a shop was to open it.
    if (!rows.step()) return reader.integer("SELECT count(*) FROM shop") == 0;
    const QByteArray previous = rows.blob(0);
    if (!rows.isNull(3) && QCryptographicHash::hash(rows.blob(3), QCryptographicHash::Sha256) != rows.blob(2)) return false;
    return previous == (rows.step() ? rows.blob(1) : QByteArray(32, '\0'));
}

}  // namespace regulars
