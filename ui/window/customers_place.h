#pragma once
#include "core/base/id.h"
#include "core/storage/action.h"
#include "ui/customers/customer_page.h"
#include <QWidget>
#include <set>

class QStackedWidget;

namespace regulars {
class Asker;
class CardPanel;
class Changes;
class Column;
class EmptyState;
class CustomerForm;
class CustomerHeader;
class CustomerListPanel;
class GoodToKnowPanel;
class HistoryPanel;
class ListPages;
class NextUpPanel;
class RhythmPanel;
class Shop;

/// The Customers place: the list at the left, the open customer in the middle, what else is to know at the right.
class CustomersPlace : public QWidget {
    Q_OBJECT
public:
    explicit CustomersPlace(Shop& shop, StaffId staff, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    /// Who is asked for files to be read and written.
    void setAsker(Asker& asker);
    [[nodiscard]] CustomerId customer() const { return customer_; }
    [[nodiscard]] CustomerListPanel* list() const { return list_; }
    [[nodiscard]] HistoryPanel* history() const { return history_; }
    void openCustomer(CustomerId id);
    /// An empty form, with what was searched for as its first words; or the one begun before, when it was not saved yet.
    void newCustomer(const QString& proposal = {});
    void edit(CustomerId id);
    /// The forms begun and not saved.
    [[nodiscard]] std::vector<CustomerForm*> unfinishedForms() const;
    /// A form out of sight, empty or of somebody, to be filled; null when they are gone.
    [[nodiscard]] CustomerForm* beginForm(CustomerId subject);
    /// Keeps what is typed, before the panels are thrown away.
    void keepDrafts();

public Q_SLOTS:
    void compose();
    void save();
    void stamp();

Q_SIGNALS:
    void customerOpened(regulars::CustomerId id);
    void done(const QString& sentence, regulars::ActionId action);
    void cardRequested(regulars::CustomerId id);
    void importRequested();
    /// A page about the open customer is wanted in place of this one.
    void pageRequested(regulars::CustomerPage page, regulars::CustomerId id);
    void searchRequested(const QString& typed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void wire();
    void show(CustomerId id);
    void fill(CustomerId id);
    void showPage(QWidget* page);
    CustomerForm* makeForm();
    [[nodiscard]] CustomerForm* shownForm() const;
    [[nodiscard]] CustomerForm* unfinished(CustomerId subject) const;
    [[nodiscard]] CustomerForm* freeForm();
    void showForm(CustomerForm* form);
    void resume(CustomerForm* form);
    void follow(const Changes& changes);
    void showGone(CustomerId whom, ActionId action);
    void takeBack();
    Shop& shop_;
    StaffId staff_;
    CustomerId customer_;
    CustomerListPanel* list_;
    ListPages* pages_;
    QStackedWidget* centre_;
    QWidget* record_;
    EmptyState* nobody_;
    CustomerHeader* header_;
    HistoryPanel* history_;
    std::vector<CustomerForm*> forms_;  ///< one, and one more for each that was left unfinished
    std::set<qint64> gone_;             ///< who left the book while this window looked on
    ActionId leaving_;                  ///< the action by which the open customer left
    CustomerId left_;                   ///< who that was
    Column* side_;
    CardPanel* card_;
    NextUpPanel* next_;
    GoodToKnowPanel* facts_;
    RhythmPanel* rhythm_;
};

}  // namespace regulars
