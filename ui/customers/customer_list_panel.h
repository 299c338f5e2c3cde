#pragma once
#include "ui/customers/customer_list_model.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/label.h"

class QStackedWidget;

namespace regulars {

class EmptyState;
class FixedRowList;

/// The list of customers at the left: its order, its filters, and who is chosen.
class CustomerListPanel : public QWidget {
    Q_OBJECT
public:
    explicit CustomerListPanel(Shop& shop, QWidget* parent = nullptr);
    [[nodiscard]] CustomerListModel* model() const { return model_; }
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

Q_SIGNALS:
    void customerChosen(regulars::CustomerId id);  ///< invalid: whoever was chosen is not in the book any more
    void customerOpened(regulars::CustomerId id);  ///< Enter or a double click: to write something
    void newCustomerRequested();
    void importRequested();
    void searchRequested(const QString& typed);    ///< letters typed into the list
    void searchEnded();                            ///< "Show all" was pressed

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QMenu* buildOrderMenu();
    void buildFilters();
    void addFilter(const QString& name, const QString& text, const QString& meaning, const Condition& condition);
    void chooseFilter(const QString& name);
    void becomeCurrent(const QModelIndex& index);
    void restoreCurrent();
    [[nodiscard]] bool isChosenInSight() const;
    void showCounts();
    void showOrder();

    Shop& shop_;
    CustomerListModel* model_;
    FixedRowList* list_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    Label* count_;
    Chip* order_;
    QWidget* foundStrip_;
    ElidedLabel* foundWords_;
    QWidget* filters_;
    std::vector<std::pair<Condition, Chip*>> chips_;  ///< everybody's first
    QString filter_;                                  ///< object name of the chip in force
    CustomerId chosen_;
    bool wasInSight_ = false;  ///< the chosen one, before the rows moved
    bool isAwaited_ = false;   ///< the chosen one is not among the rows read so far
};

}  // namespace regulars
