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
    /// Shows somebody as chosen, without saying so; waits for them when the list is still being read.
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
    void customerChosen(regulars::CustomerId id);
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
    void addFilter(const QString& name, const QString& text, const QString& meaning, std::optional<Segment> segment);
    void chooseFilter(std::optional<Segment> segment);
    void becomeCurrent(const QModelIndex& index);
    void restoreCurrent();
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
    std::vector<std::pair<std::optional<Segment>, Chip*>> chips_;
    CustomerId chosen_;
    int chosenRow_ = -1;
};

}  // namespace regulars
