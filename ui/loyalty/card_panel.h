#pragma once
#include "core/loyalty/card_number.h"
#include "core/loyalty/programme.h"
#include "core/storage/action.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include <QFuture>

class QLineEdit;

namespace regulars {

class Changes;
class PunchCard;
class Shop;

/// The open customer's punch card: stamp, redeem, take back; or the way to give one.
class CardPanel : public Card {
    Q_OBJECT
public:
    explicit CardPanel(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void setCustomer(CustomerId id);

public Q_SLOTS:
    void stamp();
    void redeem();
    void takeBack();

Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);

private:
    void build();
    void refresh(const Changes& changes);
    void present();
    void showStanding(const CardStanding& standing);
    void showWithout(const Programme& programme);
    [[nodiscard]] QString outlook(const CardStanding& standing) const;
    [[nodiscard]] QString newsOf(const CardStanding& standing, bool stamped) const;
    void follow(QFuture<Outcome<CardStanding>> answer, std::function<QString(const CardStanding&)> news);
    void giveCard();
    void giveTyped();
    void setBusy(bool busy);

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    bool busy_ = false, full_ = false, press_ = false;
    int stamps_ = 0;
    Label *programme_, *reward_, *outlook_, *numberFault_;
    PunchCard* punches_;
    Button *stamp_, *redeem_, *takeBack_, *give_;
    QWidget *actions_, *giving_;
    QLineEdit* number_;
};

}  // namespace regulars
