#pragma once
#include "core/mailings/mailing.h"
#include "ui/shared/card.h"

namespace regulars {

class RowList;
class Shop;

/// The latest mailings and what became of their cards; those not answered for yet can be answered here.
class PreviousCard : public Card {
    Q_OBJECT
public:
    explicit PreviousCard(Shop& shop, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void answerRequested(regulars::MailingId id);

private:
    void answer(int row);
    Shop& shop_;
    RowList* list_;
    Label* nothing_;
};

}  // namespace regulars
