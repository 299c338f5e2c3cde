#pragma once
#include "core/storage/action.h"
#include "ui/customers/customer_page.h"
#include <QObject>
#include <QPointer>

namespace regulars {
class Asker;
class MainWindow;
class Shop;

/// Opens the pages about records over the places: duplicates, merging and parting, the bin, changes, handing out, erasing. Each leads
/// back to where it was asked for.
class RecordPages : public QObject {
    Q_OBJECT
public:
    RecordPages(Shop& shop, MainWindow& window, Asker& asker, QObject* parent);
    /// A page opened for somebody else is left: what only the owner may do is not done by the next one.
    void setStaff(StaffId staff);
    void duplicates();
    void bin();
    void retention();
    /// Says that somebody is in the bin, and offers to take them out; false when they are not.
    bool offerBack(CustomerId id);
    /// A page about one customer, from their menu.
    void open(CustomerPage page, CustomerId id);

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void openCustomer(regulars::CustomerId id);

private:
    void show(QWidget* page);
    void twins(CustomerId id);
    void changes(CustomerId id);
    void parting(CustomerId id);
    void erase(CustomerId id, bool isFromBin);
    Shop& shop_;
    MainWindow& window_;
    Asker& asker_;
    StaffId staff_;
    QPointer<QWidget> page_;  ///< the one opened last
};

}  // namespace regulars
