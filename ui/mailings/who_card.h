#pragma once
#include "core/base/day.h"
#include "core/mailings/mailing.h"
#include "ui/shared/card.h"

class QButtonGroup;

namespace regulars {

class Chip;
class DateEdit;
class RowList;

/// Step 1: which cards, up to which day, who gets one and who is left out.
class WhoCard : public QWidget {
    Q_OBJECT
public:
    explicit WhoCard(QWidget* parent = nullptr);
    void setToday(Day today);
    void setKind(CardKind kind);
    [[nodiscard]] CardKind kind() const { return kind_; }
    [[nodiscard]] Day until() const { return until_; }
    void show(const DueCards& due);
    void focusKind();

Q_SIGNALS:
    void changed();
    void openCustomer(regulars::CustomerId id);
    /// A recipient was pointed out: their place in the printing order, from 0.
    void recipientShown(int item);

private:
    void buildDay();
    void setUntil(Day until);
    void readDay();
    void markReach();
    CardKind kind_ = CardKind::Birthday;
    Day today_, until_;
    Card *gets_, *leftOut_;
    QButtonGroup* kinds_;
    QWidget* dayRow_;
    DateEdit* day_;
    QList<Chip*> reaches_;
    Label *dayFault_, *everyone_, *nobodyLeftOut_;
    RowList *recipients_, *left_;
};

}  // namespace regulars
