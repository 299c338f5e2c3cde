#include "core/storage/changes.h"
#include <algorithm>
#include <iterator>

namespace regulars {

namespace {

// The rows of a large action come in the order of their customers, table by table: merged, not sorted, they hold up no frame.
void unite(std::vector<qint64>& all, const std::vector<RowChange>& rows) {
    // Mostly a further table names the same people; then nothing is to be put anywhere.
    auto at = all.begin();
    const bool isNothingNew = std::all_of(rows.begin(), rows.end(), [&](const RowChange& row) {
        while (at != all.end() && *at < row.customer) ++at;
        return row.customer <= 0 || (at != all.end() && *at == row.customer);
    });
    if (isNothingNew) return;
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const RowChange& row : rows)
        if (row.customer > 0 && (ids.empty() || ids.back() != row.customer)) ids.push_back(row.customer);
    if (!std::is_sorted(ids.begin(), ids.end())) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    if (all.empty()) {
        all = std::move(ids);
    } else if (!ids.empty() && ids != all) {
        std::vector<qint64> both;
        both.reserve(all.size() + ids.size());
        std::set_union(all.begin(), all.end(), ids.begin(), ids.end(), std::back_inserter(both));
        all = std::move(both);
    }
}

}  // namespace

const std::vector<RowChange>& Changes::of(const QByteArray& table) const {
    static const std::vector<RowChange> none;
    const auto found = tables_.constFind(table);
    return found == tables_.cend() ? none : *found;
}

void Changes::add(const QByteArray& table, std::vector<RowChange>&& changes) {
    auto& rows = tables_[table];
    if (rows.empty()) rows = std::move(changes);
    else rows.insert(rows.end(), changes.begin(), changes.end());
}

std::vector<qint64> Changes::customers() const {
    std::vector<qint64> ids;
    for (const auto& rows : tables_) unite(ids, rows);
    return ids;
}

std::vector<qint64> Changes::customersIn(std::initializer_list<const char*> tables) const {
    std::vector<qint64> ids;
    for (const char* table : tables) unite(ids, of(table));
    return ids;
}

}  // namespace regulars
