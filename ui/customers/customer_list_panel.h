#pragma once
#include "core/filters/saved_filter.h"
#include "ui/customers/customer_list_model.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"

class QStackedWidget;

namespace regulars {

class EmptyState;
class FilterChips;
class FixedRowList;
class ListSelector;
class RowSelection;
class SortChip;

/// The list of customers at the left: its order, its filters, who is chosen, and who is among several selected ones.
class CustomerListPanel : public QWidget {
    Q_OBJECT
public:
    explicit CustomerListPanel(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    [[nodiscard]] CustomerListModel* model() const { return model_; }
    [[nodiscard]] RowSelection* selection() const { return selection_; }
    /// The condition in force as it is written; empty for everybody.
    [[nodiscard]] QString filterName() const;
    void chooseSaved(FilterId filter);
    [[nodiscard]] CustomerId chosen() const { return chosen_; }
    /// Shows somebody as chosen (nobody, when invalid), without saying so; waits for them when the list is still being read.
    void select(CustomerId id);
    /// Chooses the first of the list, when nobody is chosen.
    void chooseFirst();
    /// Moves the choice by rows, for a search field above: +1, -1.
    void moveChoice(int rows);
    /// Shows who was found for these words; showAll() ends it.
    void showFound(const std::vector<CustomerId>& found, const QString& words);
    void showAll();
    void focusList();
    /// Gives up the selection: whoever is open is the one marked again.
    void endSelection();

Q_SIGNALS:
    void customerChosen(regulars::CustomerId id);  ///< invalid: whoever was chosen is not in the book any more
    void customerOpened(regulars::CustomerId id);  ///< Enter or a double click: to write something
    void newCustomerRequested();
    void importRequested();
    void searchRequested(const QString& typed);    ///< letters typed into the list
    void searchEnded();                            ///< "Show all" was pressed
    void newFilterRequested();
    void filterEditRequested(regulars::FilterId filter);
    void massChangeRequested(const std::vector<qint64>& people);
    void done(const QString& sentence, regulars::ActionId action);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    void wireSelection();
    void sort(Sorting sorting);
    void readFields();
    void takeFilter();
    void becomeCurrent(const QModelIndex& index);
    void open(const QModelIndex& index);
    void restoreCurrent();
    [[nodiscard]] bool isChosenInSight() const;
    void showCounts();
    void changeSelected();
    void changeAll();

    Shop& shop_;
    CustomerListModel* model_;
    RowSelection* selection_;
    FixedRowList* list_;
    ListSelector* selector_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    Label* count_;
    SortChip* order_;
    QWidget* foundStrip_;
    ElidedLabel* foundWords_;
    FilterChips* filters_;
    CustomerId chosen_;
    bool wasInSight_ = false;  ///< the chosen one, before the rows moved
    bool isSorted_ = false;    ///< anew, by whoever looks on: the beginning is what they want to see
    bool isAllWanted_ = false; ///< to be changed, once the filter's people are there
    bool isFirstWanted_ = false; ///< to be chosen, once somebody is there
    bool isAwaited_ = false;   ///< the chosen one is not among the rows read so far
};

}  // namespace regulars
