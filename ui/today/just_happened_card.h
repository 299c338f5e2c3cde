#pragma once
#include "core/storage/journal.h"
#include "ui/shared/card.h"

namespace regulars {

class RowList;
class Shop;
struct ListRow;

/// The latest actions in the shop, by whom and when, each to be taken back from here.
class JustHappenedCard : public Card {
    Q_OBJECT
public:
    static constexpr int most = 8;
    explicit JustHappenedCard(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff) { staff_ = staff; }
    void refresh();

Q_SIGNALS:
    void openCustomer(regulars::CustomerId id);
    /// Something was taken back; `action` is the taking back, which can itself be taken back.
    void takenBack(const QString& sentence, regulars::ActionId action);

private:
    [[nodiscard]] ListRow rowOf(const JournalRow& row) const;
    void takeBack(int row);

    Shop& shop_;
    StaffId staff_;
    RowList* list_;
};

}  // namespace regulars
