#pragma once
#include "core/storage/action.h"
#include <QWidget>

class QStackedWidget;

namespace regulars {
class Asker;
class Button;
class ChangesList;
class ChangesModel;
class EmptyState;
class Label;
class Shop;

/// The history of one customer's record: every change, who made it and when, and the values before and after. Each can be taken back, and
/// is refused in words when later work stands in the way.
class ChangesPage : public QWidget {
    Q_OBJECT
public:
    ChangesPage(Shop& shop, Asker& asker, StaffId by, CustomerId customer, QWidget* parent = nullptr);
    void setStaff(StaffId by) { by_ = by; }
    [[nodiscard]] ChangesModel* changes() const { return model_; }

public Q_SLOTS:
    void takeBack(int row);

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    void openCustomer(regulars::CustomerId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    void build(const QString& name);
    void loaded();
    void tellButtons();
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    CustomerId customer_;
    ActionId at_;  ///< of the row the keyboard is on, to be found again when the page was read anew
    ChangesModel* model_;
    ChangesList* list_;
    QStackedWidget* body_;
    QWidget* found_;
    EmptyState* nothing_;
    Label* count_;
    Button *takeBack_, *back_;
};

}  // namespace regulars
