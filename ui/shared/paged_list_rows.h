#pragma once
#include "ui/shared/paged_rows.h"
#include "ui/shared/row_list.h"

namespace regulars {

/// The rows of a list of any length: ids, and the pages of rows last looked at; the others are fetched when they come into sight.
class PagedListRows : public ListRows {
    Q_OBJECT
public:
    using Pages = PagedRows<ListRow, 32>;
    explicit PagedListRows(Pages::Fetch fetch, QObject* parent = nullptr) : ListRows(parent), pages_(std::move(fetch), 40) {}
    void setIds(std::vector<qint64> ids);
    [[nodiscard]] const std::vector<qint64>& ids() const { return pages_.ids(); }
    [[nodiscard]] qint64 idAt(int row) const { return row >= 0 && row < rowCount() ? pages_.idAt(row) : 0; }
    /// Takes one row out; the others stay where they are.
    void takeOut(int row);
    /// Has every row fetched anew when it is next looked at.
    void fetchAgain();
    void fetchAgain(int row);
    [[nodiscard]] const ListRow& row(int index) const override { return pages_.at(index); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(pages_.size()); }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override { return index.isValid() && index.row() < rowCount() ? ListRows::data(index, role) : QVariant(); }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::NoItemFlags);
    }

private:
    mutable Pages pages_;
};

}  // namespace regulars
