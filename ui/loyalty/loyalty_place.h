#pragma once
#include "core/loyalty/loyalty_store.h"
#include "core/storage/action.h"
#include "core/storage/background_reader.h"
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QStackedLayout;

namespace regulars {

class Card;
class CardPicture;
class Changes;
class Label;
class LedgerList;
class LedgerModel;
class PlaceHeader;
class RuleCard;
class Shop;

/// The place Loyalty: the programme and what it brought, its rule as a sentence, the card, and the ledger.
class LoyaltyPlace : public QWidget {
    Q_OBJECT
public:
    explicit LoyaltyPlace(Shop& shop, QWidget* parent = nullptr);
    ~LoyaltyPlace() override;
    void setStaff(StaffId staff);

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);
    void done(const QString& sentence, regulars::ActionId action);

protected:
    void showEvent(QShowEvent*) override;

private:
    struct Figure { Label* number; Label* words; };
    void build();
    [[nodiscard]] QWidget* buildProgramme();
    [[nodiscard]] QWidget* buildMiddle();
    [[nodiscard]] QWidget* buildSide();
    void note(const Changes& changes);
    void refresh();
    void showCard(const Programme& programme);
    void showTotals(const LoyaltyStore::Totals& totals);

    Shop& shop_;
    bool isStale_ = true;
    PlaceHeader* header_;
    Card* programmeCard_;
    Label *name_, *reward_, *watch_, *noStamps_;
    std::array<Figure, 3> figures_{};
    RuleCard* rule_;
    Card* ledgerCard_;
    LedgerModel* ledger_;
    LedgerList* list_;
    CardPicture* picture_;
    Card* watchCard_;
    QTimer soon_;
    BackgroundReader reader_;  ///< last, so that it has ended before the rest goes
};

}  // namespace regulars
