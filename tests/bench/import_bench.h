#pragma once
#include <QtGlobal>

namespace regulars::bench {

/// CPU seconds of bringing a file in, beside what the sqlite3 program needs to import the same file into a bare table.
struct ImportFigures {
    double importCpu = 0;
    double sqliteCpu = 0;
};

/// Makes a file of so many believable rows and brings it in twice: into an empty shop, and into a bare table.
[[nodiscard]] ImportFigures measureImport(qint64 rows);

}  // namespace regulars::bench
