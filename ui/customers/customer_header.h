#pragma once
#include "core/customers/customer.h"
#include "ui/customers/customer_page.h"
#include "ui/shared/button.h"
#include "ui/shared/label.h"

class QGridLayout;
class QMenu;

namespace regulars {

class Asker;
class Changes;
class PhotoFace;
class Shop;

/// Who the open customer is, on three lines, and what can be done with them at once: call, card, edit.
class CustomerHeader : public QWidget {
    Q_OBJECT
public:
    explicit CustomerHeader(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    void setAsker(Asker& asker);
    void setCustomer(CustomerId id);

public Q_SLOTS:
    /// Opens the telephone with the customer's number; asks which when there are several.
    void call();
    /// Moves the customer to the bin; done() names the action that takes it back.
    void moveToBin();

Q_SIGNALS:
    void callStarted(regulars::CustomerId id);    ///< the telephone was opened: time for the composer
    void cardRequested(regulars::CustomerId id);  ///< print a card for this customer
    void editRequested(regulars::CustomerId id);
    void pageRequested(regulars::CustomerPage page, regulars::CustomerId id);
    void done(const QString& sentence, regulars::ActionId action);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void arrange(bool wide);
    void refresh(const Changes& changes);
    void present(const Customer& customer);
    void showChips(const Customer& customer);
    void fillMenu();
    void dial(const PhoneNumber& number);

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    bool isWide_ = true;
    std::vector<Phone> phones_;
    QString email_;
    QString region_;
    PhotoFace* avatar_;
    ElidedLabel* name_;
    ElidedLabel* contact_;
    QWidget* chips_;
    QGridLayout* grid_;
    QWidget *words_, *buttons_;
    Button *call_, *card_, *more_;
    QMenu *menu_, *numbers_;
};

}  // namespace regulars
