#pragma once
#include "ui/shared/card.h"
#include <QThreadPool>

namespace regulars {

class Button;
class Shop;

/// When the last good backup was made, and the button that makes one now.
class LastBackupCard : public Card {
    Q_OBJECT
public:
    static constexpr int tooLongDays = 3;
    explicit LastBackupCard(Shop& shop, QWidget* parent = nullptr);
    ~LastBackupCard() override;
    /// Where backups go; beside the shop until one is chosen.
    void setFolder(const QString& folder);
    void refresh();

public Q_SLOTS:
    void backUp();

private:
    Shop& shop_;
    QString folder_;
    bool isBusy_ = false;
    Label *when_, *where_;
    Button* now_;
    QThreadPool worker_;  ///< waits for its work when it goes
};

}  // namespace regulars
