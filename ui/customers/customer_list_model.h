#pragma once
#include "core/customers/customer_list.h"
#include "core/filters/list_book.h"
#include "ui/customers/sorted_values.h"
#include "ui/shared/paged_rows.h"
#include <QAbstractListModel>
#include <QTimer>

namespace regulars {

class Changes;
class Shop;

/// The customer list of any length: sorted ids and the pages last looked at. The first screen's rows are there at once,
/// the rest follows from a thread of its own; every commit refreshes what it changed.
class CustomerListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,  ///< qint64
        RowRole,                ///< CustomerRow
        StampsNeededRole,       ///< int: circles of the programme
        SortedByRole,           ///< what they say in the field of the shop's own that the list is sorted by, as it is shown
        TodayRole               ///< Day: what "3 days ago" counts from
    };
    explicit CustomerListModel(Shop& shop, QObject* parent = nullptr, Sorting sorting = {});
    ~CustomerListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setSorting(Sorting sorting);
    [[nodiscard]] Sorting sorting() const { return request_.sorting; }
    /// What answers for the whole list; for whoever else asks about it.
    [[nodiscard]] ListBook& book() { return book_; }
    [[nodiscard]] const std::vector<qint64>& ids() const { return rows_.ids(); }
    /// Absent: everybody.
    void setFilter(std::optional<Condition> filter);
    [[nodiscard]] const std::optional<Condition>& filter() const { return request_.only; }
    /// The filters whose people are counted.
    void setCounted(std::vector<Condition> filters);
    /// Shows these people in this order instead, until a filter is set.
    void showFound(const std::vector<CustomerId>& found);
    [[nodiscard]] bool isShowingFound() const { return isFound_; }

    [[nodiscard]] CustomerId idAt(int row) const;
    /// The row of a customer; invalid when not in the list.
    [[nodiscard]] QModelIndex indexOf(CustomerId id) const;
    /// How many people there are, or a filter of those counted has; -1 until counted.
    [[nodiscard]] qint64 countAll() const { return all_; }
    [[nodiscard]] qint64 count(size_t filter) const { return filter < counts_.size() ? counts_[filter] : -1; }
    /// While rows come and go the view's current row wanders; it is nobody's choice.
    [[nodiscard]] bool isRearranging() const { return rearranging_; }
    /// Whether the whole list is there (not only the first screen).
    [[nodiscard]] bool isComplete() const { return complete_; }

Q_SIGNALS:
    void counted();     ///< the filters' counts are there, or new ones
    void rearranging(); ///< rows are about to come, go or move
    void rearranged();  ///< rows came, went or moved
    void loaded();      ///< the whole list has been read

private:
    void reload();
    void showFirstScreen();
    void ask();
    void arrange(std::vector<qint64> ids);
    void receive(ListBook::Answer& answer);
    void refresh(const Changes& changes);
    void refreshRows(const std::vector<qint64>& customers);
    [[nodiscard]] QString spoken(const CustomerRow& row) const;
    void readProgramme();

    Shop& shop_;
    /// Small pages: a jump in the list fetches two of them within one frame.
    mutable PagedRows<CustomerRow, 32> rows_;
    ListBook::Request request_;
    SortedValues sortedBy_;
    quint64 asked_ = 0;  ///< how often the order was asked for
    QTimer soon_, midnight_, countLater_;
    std::vector<qint64> counts_;
    qint64 all_ = -1;
    int stampsNeeded_ = 9;
    bool isFound_ = false, complete_ = false, rearranging_ = false, isWarm_ = false;
    ListBook book_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars

Q_DECLARE_METATYPE(regulars::CustomerRow)
Q_DECLARE_METATYPE(regulars::Day)
