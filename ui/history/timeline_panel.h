#pragma once
#include "ui/history/timeline_model.h"
#include <QWidget>

class QStackedWidget;

namespace regulars {

class EmptyState;
class TimelineList;

/// The timeline of the open customer; entries can be changed (Enter) and removed (Del), and taken back.
class TimelinePanel : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePanel(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void setCustomer(CustomerId id);
    [[nodiscard]] TimelineModel* model() const { return model_; }
    void focusList();
    /// Marks the entry that the composer is changing; invalid: none.
    void markEditing(InteractionId id);

Q_SIGNALS:
    void editRequested(regulars::InteractionId id);
    void writeRequested();  ///< nothing is here yet: "Write the first"
    void done(const QString& sentence, regulars::ActionId action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QModelIndex& entry, const QPoint& at);
    void editCurrent();
    void removeCurrent();
    [[nodiscard]] const TimelineItem* current() const;
    void showEmptyOrNot();

    Shop& shop_;
    StaffId staff_;
    TimelineModel* model_;
    TimelineList* list_;
    QStackedWidget* stack_;
    EmptyState* empty_;
};

}  // namespace regulars
