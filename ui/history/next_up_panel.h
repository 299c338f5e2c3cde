#pragma once
#include "core/customers/customer.h"
#include "core/tasks/task.h"
#include "ui/shared/card.h"

class QLineEdit;

namespace regulars {

class Changes;
class Shop;

/// What comes next for the open customer: follow-ups to be ticked off, one line to add another, and the next birthday.
class NextUpPanel : public Card {
    Q_OBJECT
public:
    explicit NextUpPanel(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void setCustomer(CustomerId id);

public Q_SLOTS:
    /// Opens the line for a new follow-up.
    void beginAdding();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(const Changes& changes);
    void present();
    void addTaskRow(const Task& task);
    void addBirthdayRow(const Customer& customer);
    void addDivider();
    void tickOff(const Task& task, QWidget* row);
    void move(const Task& task, Day to);
    void readTyped();
    void add();

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    QVBoxLayout* rows_;
    QWidget* adding_;
    QLineEdit* typed_;
    Label* understood_;
    Label* nothing_;
};

}  // namespace regulars
