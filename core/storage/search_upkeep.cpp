#include "core/storage/search_upkeep.h"
#include <sqlite3.h>

namespace regulars {

bool mergeSearchIndex(Connection& connection) {
    // Fewer than two changed rows is FTS5's sign that there was nothing left to merge.
    const qint64 before = sqlite3_total_changes64(connection.handle());
    Statement(connection, "INSERT INTO search_index(search_index, rank) VALUES('merge', 64)").run();
    return sqlite3_total_changes64(connection.handle()) - before >= 2;
}

}  // namespace regulars
