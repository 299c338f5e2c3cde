#pragma once
#include "core/customers/customer.h"
#include "ui/shared/card.h"

namespace regulars {

class Changes;
class ConsentMarks;
class Shop;

/// What one should know before saying hello: how to address them, birthday, language, the note, and what they agreed to receive.
class GoodToKnowPanel : public Card {
    Q_OBJECT
public:
    explicit GoodToKnowPanel(Shop& shop, QWidget* parent = nullptr);
    void setCustomer(CustomerId id);

Q_SIGNALS:
    void editRequested(regulars::CustomerId id);

private:
    void refresh(const Changes& changes);
    void present(const Customer& customer);

    Shop& shop_;
    CustomerId id_;
    FactList* facts_;
    Label* note_;
    ConsentMarks* consents_;
};

}  // namespace regulars
