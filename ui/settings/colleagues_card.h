#pragma once
#include "core/profile/profile.h"
#include "core/storage/action.h"
#include "ui/shared/card.h"
#include <QPointer>

class QLineEdit;

namespace regulars {
class Button;
class PinDesk;
class PinForm;
class Shop;

/// Who works at the counter, and a line to add somebody.
class ColleaguesCard : public Card {
    Q_OBJECT
public:
    ColleaguesCard(Shop& shop, PinDesk& pins, StaffId by, QWidget* parent = nullptr);
Q_SIGNALS:
    void pinsChanged();
    void done(const QString& sentence, regulars::ActionId action);
private:
    void showList();
    void add();
    [[nodiscard]] QWidget* rowOf(const Staff& one, bool hasPin, bool mayChange);
    void openForm(QWidget* row, const Staff& one, bool hasPin);
    Shop& shop_;
    PinDesk& pins_;
    StaffId by_;
    QVBoxLayout* list_;
    QLineEdit* name_;
    Button* add_;
    QPointer<PinForm> form_;
    bool isAdding_ = false;
};

}  // namespace regulars
