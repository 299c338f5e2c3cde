#pragma once
#include "core/customers/customer.h"
#include "core/relations/relation.h"
#include "core/storage/action.h"
#include "ui/shared/row_list.h"
#include <QWidget>
#include <vector>

namespace regulars {

class Shop;
class TieForm;

/// Who belongs to the open customer: the members of a household, or the household and who else is in it, and what others are to them.
/// Enter opens the person, F2 changes the row, Delete takes it away.
class PeopleRows : public QWidget {
    Q_OBJECT
public:
    explicit PeopleRows(Shop& shop, QWidget* parent = nullptr);
    void setStaff(StaffId staff);
    void present(const Customer& customer);

public Q_SLOTS:
    void addMember();     ///< to a household; a person into one
    void addRelation();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId id);
    void done(const QString& sentence, regulars::ActionId action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        CustomerId person;       ///< whom Enter opens; invalid: nobody
        Membership membership;   ///< whose id is valid when it can be changed here
        Relation relation;       ///< whose id is valid when this is one
    };
    void add(ListRow row, const Line& line);
    void addMembership(const Membership& membership, const QString& name, CustomerId person, bool isChangedHere);
    [[nodiscard]] QString factsOf(const Membership& membership) const;
    void open(int row);
    void change(int row);
    void takeAway(int row);
    void leftToday(int row);
    void offer(int row, const QPoint& at);

    Shop& shop_;
    StaffId staff_;
    CustomerId id_;
    bool isHousehold_ = false;
    std::vector<Line> lines_;
    std::vector<ListRow> rows_;
    RowList* list_;
    TieForm* form_;
};

}  // namespace regulars
