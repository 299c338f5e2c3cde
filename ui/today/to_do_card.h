#pragma once
#include "core/storage/action.h"
#include "core/tasks/task.h"
#include "ui/shared/card.h"

class QStackedLayout;

namespace regulars {

class Button;
class ReasonLine;
class RowList;
class Shop;
struct ListRow;

/// What is to be done: late promises first, what else is late, the promises, appointments and follow-ups of the day, and the coming days; to be
/// ticked off, opened, put off, or finished with what came of it.
class ToDoCard : public Card {
    Q_OBJECT
public:
    explicit ToDoCard(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    void refresh();
    /// No more than fit into the card as it now is; to be followed by refresh().
    void showFirstRows();
    /// How many follow-ups of the whole shop are late or due today; absent when there are more than the list holds.
    [[nodiscard]] std::optional<qint64> due() const { return due_; }

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);
    /// The customer is to be opened, and what came of the task written down.
    void finishRequested(regulars::CustomerId customer, regulars::TaskId task);
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    void read(int most);
    void showTasks();
    void showNothing();
    [[nodiscard]] ListRow rowOf(const Task& task, Day today) const;
    [[nodiscard]] QString dueWords(const Task& task, Day today) const;
    [[nodiscard]] const Task* taskAt(int row) const;
    void tickOff(int row);
    void offerDays(int row, const QPoint& at);
    void move(const Task& task, Day to);
    void moveBecause(const Task& task, Day to, const QString& reason);
    void showMine(bool mine);

    Shop& shop_;
    StaffId staff_;
    bool mine_ = false;
    std::vector<Task> tasks_;
    std::optional<qint64> due_;
    RowList* list_;
    Label* more_;
    Button* whose_;
    QStackedLayout* stack_;
    ReasonLine* reason_ = nullptr;
};

}  // namespace regulars
