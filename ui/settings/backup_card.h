#pragma once
#include "core/counter/permissions.h"
#include "ui/shared/card.h"

class QMenu;

namespace regulars {
class Asker;
class Button;
class ProgressRow;
class Shop;

/// Where the backups lie, when the last good one was made, a button for another, and the way back from one. The making is the program's own.
class BackupCard : public Card {
    Q_OBJECT
public:
    /// An empty folder means the one beside the shop.
    BackupCard(Shop& shop, Asker& asker, StaffId by, const QString& folder, QWidget* parent = nullptr);
    /// Told by whoever makes backups; reads anew how the last one went.
    void setBackingUp(bool backingUp);
Q_SIGNALS:
    void folderChosen(const QString& folder);
    void backupRequested();
    /// A backup was restored to this file, and is wanted now.
    void openRequested(const QString& path);
protected:
    void showEvent(QShowEvent*) override;
private:
    void chooseFolder();
    [[nodiscard]] bool may(Deed deed);
    void showLast();
    [[nodiscard]] QWidget* buttons();
    void offerBackups();
    void chooseOther();
    void restore(const QString& backup);
    void tellRestored(const QString& path);
    Shop& shop_;
    Asker& asker_;
    StaffId by_;
    QString folder_;
    ElidedLabel* where_;
    Label *last_, *problem_;
    ElidedLabel* path_;
    Button *now_, *restore_;
    QMenu* choice_;
    ProgressRow *progress_, *restoring_;
};

}  // namespace regulars
