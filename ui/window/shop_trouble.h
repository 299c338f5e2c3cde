#pragma once
#include "ui/shared/card.h"

namespace regulars {

class Button;

/// Why a shop that was wanted cannot be opened, and the ways on: again, its backup, another one, and last of all a new one.
class ShopTrouble : public Card {
    Q_OBJECT
public:
    explicit ShopTrouble(QWidget* parent = nullptr);
    void tell(const QString& title, const QString& sentence);
    /// A good backup was found: what to say of it. Enter takes it.
    void offerBackup(const QString& sentence);
    /// One more sentence: what is being done, or that there is no backup.
    void setRemark(const QString& sentence);
    /// While something is being done nothing can be asked for.
    void setBusy(bool busy);

Q_SIGNALS:
    void againRequested();
    void restoreRequested();
    void otherRequested();
    void newRequested();

private:
    Label *title_, *sentence_, *remark_;
    Button *restore_, *again_, *other_, *fresh_;
};

}  // namespace regulars
