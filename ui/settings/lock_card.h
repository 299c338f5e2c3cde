#pragma once
#include "ui/shared/card.h"

namespace regulars {

/// When the window locks by itself, and what a PIN is for.
class LockCard : public Card {
    Q_OBJECT
public:
    /// Minutes; 0: never; -1: not chosen yet.
    explicit LockCard(int lockAfter, QWidget* parent = nullptr);
Q_SIGNALS:
    void lockAfterChosen(int minutes);
};

}  // namespace regulars
