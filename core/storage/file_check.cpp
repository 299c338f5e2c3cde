#include "core/storage/file_check.h"

namespace regulars {

using namespace Qt::StringLiterals;

QStringList fileProblems(Connection& reader) {
    QStringList problems;
    Statement s(reader, "PRAGMA integrity_check(10)");
    while (s.step())
        if (s.text(0) != u"ok") problems << u"File: "_s + s.text(0);
    return problems;
}

QStringList foreignKeyProblems(Connection& reader) {
    QStringList problems;
    Statement s(reader, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 10");
    while (s.step()) problems << u"A row of %1 (%2) names something in %3 that is not there."_s.arg(s.text(0)).arg(s.integer(1)).arg(s.text(2));
    return problems;
}

}  // namespace regulars
