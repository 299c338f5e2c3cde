#include "ui/shared/paged_list_rows.h"
#include "ui/shared/list_change.h"

namespace regulars {

void PagedListRows::setIds(std::vector<qint64> ids) {
    const ListChange change = ListChange::between(pages_.ids(), ids);
    if (change.isNone()) return fetchAgain();
    const auto first = static_cast<int>(change.first), removed = static_cast<int>(change.removed), inserted = static_cast<int>(change.inserted);
    if (removed > 0) {
        std::vector<qint64> without = pages_.ids();
        without.erase(without.begin() + first, without.begin() + first + removed);
        beginRemoveRows({}, first, first + removed - 1);
        pages_.setIds(std::move(without));
        endRemoveRows();
    }
    if (inserted > 0) {
        beginInsertRows({}, first, first + inserted - 1);
        pages_.setIds(std::move(ids));
        endInsertRows();
    }
    fetchAgain();
}

void PagedListRows::takeOut(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    pages_.remove(row);
    endRemoveRows();
}

void PagedListRows::fetchAgain() {
    pages_.forget();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PagedListRows::fetchAgain(int row) {
    if (row < 0 || row >= rowCount()) return;
    pages_.forgetRow(row);
    Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace regulars
