#pragma once
#include "core/base/day.h"
#include "core/mailings/mailing.h"
#include "ui/shared/card.h"
#include <QSet>

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
    /// Those due up to a day, and all but one of them unticked.
    void chooseOne(CardKind kind, Day until, const QSet<qint64>& others);
    /// Ticks everybody again.
    void chooseAll() { without_.clear(); }
    [[nodiscard]] CardKind kind() const { return kind_; }
    [[nodiscard]] Day until() const { return until_; }
    /// Who is due, each with a box: unticked, they get none this time; and who cannot get one.
    void show(const std::vector<MailingItem>& everyone, const std::vector<DueCards::LeftOut>& leftOut);
    /// The customers who were unticked; forgotten with another kind of card.
    [[nodiscard]] const QSet<qint64>& without() const { return without_; }
    void focusKind();

Q_SIGNALS:
    /// Another kind or another day.
    void changed();
    /// Somebody gets a card after all, or none this time.
    void ticked();
    void openCustomer(regulars::CustomerId id);
    /// A recipient was pointed out: the place of their card in the printing order, from 0.
    void recipientShown(int item);

private:
    void buildDay();
    void setUntil(Day until);
    void readDay();
    void markReach();
    void tick(int row);
    void pointOut(int row);
    void showLeftOut(const std::vector<DueCards::LeftOut>& leftOut);
    void showCount();
    CardKind kind_ = CardKind::Birthday;
    Day today_, until_;
    QSet<qint64> without_;
    std::size_t due_ = 0;
    Card *gets_, *leftOut_;
    QButtonGroup* kinds_;
    QWidget* dayRow_;
    DateEdit* day_;
    QList<Chip*> reaches_;
    Label *dayFault_, *everyone_, *nobodyLeftOut_;
    RowList *recipients_, *left_;
};

}  // namespace regulars
