#pragma once
#include "ui/shared/card.h"

namespace regulars {

class Button;
class Shop;

/// When the last good backup was made, and the button that asks for one now. The making is the program's own.
class LastBackupCard : public Card {
    Q_OBJECT
public:
    static constexpr int tooLongDays = 3;
    explicit LastBackupCard(Shop& shop, QWidget* parent = nullptr);
    /// Where backups go; beside the shop until one is chosen.
    void setFolder(const QString& folder);
    void refresh();
    /// Told by whoever makes backups; reads anew how the last one went.
    void setBackingUp(bool backingUp);

Q_SIGNALS:
    void backupRequested();

private:
    Shop& shop_;
    QString folder_;
    bool isBusy_ = false;
    Label *when_, *where_;
    Button* now_;
};

}  // namespace regulars
