#include "core/storage/changes.h"
#include <algorithm>

namespace regulars {

namespace {

void sortUnique(std::vector<qint64>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
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
    for (const auto& rows : tables_)
        for (const RowChange& row : rows)
            if (row.customer > 0 && (ids.empty() || ids.back() != row.customer)) ids.push_back(row.customer);
    sortUnique(ids);
    return ids;
}

std::vector<qint64> Changes::customersIn(std::initializer_list<const char*> tables) const {
    std::vector<qint64> ids;
    for (const char* table : tables)
        for (const RowChange& row : of(table))
            if (row.customer > 0 && (ids.empty() || ids.back() != row.customer)) ids.push_back(row.customer);
    sortUnique(ids);
    return ids;
}

}  // namespace regulars
