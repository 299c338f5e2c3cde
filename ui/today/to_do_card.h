#pragma once
#include "core/storage/action.h"
#include "core/tasks/task.h"
#include "ui/shared/card.h"

class QStackedLayout;

namespace regulars {

class Button;
class RowList;
class Shop;
struct ListRow;

/// What is to be done: follow-ups that are late, due today and in the coming days, to be ticked off, opened or put off.
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
    void showMine(bool mine);

    Shop& shop_;
    StaffId staff_;
    bool mine_ = false;
    std::vector<Task> tasks_;
    std::vector<std::pair<StaffId, QString>> names_;
    std::optional<qint64> due_;
    RowList* list_;
    Label* more_;
    Button* whose_;
    QStackedLayout* stack_;
};

}  // namespace regulars
