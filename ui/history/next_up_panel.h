#pragma once
#include "core/customers/customer.h"
#include "core/tasks/task.h"
#include "ui/shared/card.h"

class QLineEdit;
class QMenu;

namespace regulars {

class Button;
class Changes;
class ReasonLine;
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
    /// What came of it is to be written down.
    void finishRequested(regulars::TaskId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh(const Changes& changes);
    void present();
    void addTaskRow(const Task& task);
    void addBirthdayRow(const Customer& customer);
    void addDivider();
    void tickOff(const Task& task, QWidget* row);
    QMenu* buildMenu(const Task& task, Button* more);
    void move(const Task& task, Day to);
    void moveBecause(const Task& task, Day to, const QString& reason);
    void giveUp(const Task& task, const QString& reason);
    void stopRepeating(const Task& task);
    void readTyped();
    void add();

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    QVBoxLayout* rows_;
    QWidget* adding_;
    QLineEdit* typed_;
    Label* understood_;
    ReasonLine* reason_;
    Label* nothing_;
};

}  // namespace regulars
