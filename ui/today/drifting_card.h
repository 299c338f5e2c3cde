#pragma once
#include "core/insight/drifting_regulars.h"
#include "ui/shared/card.h"

namespace regulars {

class RowList;

/// Regulars who stay away longer than usual, the most valuable first; a click opens them.
class DriftingCard : public Card {
    Q_OBJECT
public:
    static constexpr int most = 8;
    explicit DriftingCard(QWidget* parent = nullptr);
    void show(const DriftingRegulars& regulars);

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);

private:
    RowList* list_;
    Label* nothing_;
};

}  // namespace regulars
