#pragma once
#include "ui/shared/card.h"

namespace regulars {
class Asker;
class Button;
class ProgressRow;
class Shop;

/// Where the backups lie, when the last good one was made, and a button for another. The making is the program's own.
class BackupCard : public Card {
    Q_OBJECT
public:
    /// An empty folder means the one beside the shop.
    BackupCard(Shop& shop, Asker& asker, const QString& folder, QWidget* parent = nullptr);
    /// Told by whoever makes backups; reads anew how the last one went.
    void setBackingUp(bool backingUp);
Q_SIGNALS:
    void folderChosen(const QString& folder);
    void backupRequested();
protected:
    void showEvent(QShowEvent*) override;
private:
    void chooseFolder();
    void showLast();
    Shop& shop_;
    Asker& asker_;
    QString folder_;
    ElidedLabel* where_;
    Label *last_, *problem_;
    ElidedLabel* path_;
    Button* now_;
    ProgressRow* progress_;
};

}  // namespace regulars
