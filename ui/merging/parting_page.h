#pragma once
#include "core/merging/merge.h"
#include "core/storage/action.h"
#include <QWidget>

namespace regulars {
class Button;
class Card;
class EmptyState;
class Label;
class RowList;
class Shop;

/// Parts a customer from a record that was merged into it: which merges stand, and what cannot go back, told before it happens.
class PartingPage : public QWidget {
    Q_OBJECT
public:
    PartingPage(Shop& shop, StaffId by, CustomerId customer, QWidget* parent = nullptr);
public Q_SLOTS:
    void part();
Q_SIGNALS:
    void done(const QString& sentence, regulars::ActionId action);
    /// The two are two again: the one that came back.
    void parted(regulars::CustomerId back);
    void closed();
protected:
    void keyPressEvent(QKeyEvent*) override;
private:
    void build();
    void refresh();
    void tellNotice();
    Shop& shop_;
    StaffId by_;
    CustomerId customer_;
    std::vector<Merge> merges_;
    RowList* list_;
    Label *headline_, *notice_;
    Button *part_, *back_;
};

}  // namespace regulars
