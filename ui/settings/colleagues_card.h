#pragma once
#include "core/storage/action.h"
#include "ui/shared/card.h"

class QLineEdit;

namespace regulars {
class Button;
class Shop;

/// Who works at the counter, and a line to add somebody.
class ColleaguesCard : public Card {
    Q_OBJECT
public:
    ColleaguesCard(Shop& shop, StaffId by, QWidget* parent = nullptr);
Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
private:
    void showList();
    void add();
    Shop& shop_;
    StaffId by_;
    QVBoxLayout* list_;
    QLineEdit* name_;
    Button* add_;
    bool isAdding_ = false;
};

}  // namespace regulars
