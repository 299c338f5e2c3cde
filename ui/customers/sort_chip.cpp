#include "ui/customers/sort_chip.h"
#include <QActionGroup>
#include <QKeySequence>
#include <QShortcut>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

using By = Sorting::By;
constexpr By kAll[] = {By::Name, By::LastVisit, By::NextDue, By::Spend, By::Visits, By::Created, By::City};

QString title(By by) {
    switch (by) {
    case By::Name: return SortChip::tr("Name");
    case By::LastVisit: return SortChip::tr("Last visit");
    case By::NextDue: return SortChip::tr("Next due");
    case By::Spend: return SortChip::tr("Spend");
    case By::Visits: return SortChip::tr("Visits");
    case By::Created: return SortChip::tr("Created");
    case By::City: return SortChip::tr("City");
    }
    return {};
}

QString wayText(Sorting sorting) {
    const bool isUsual = sorting == Sorting::usual(sorting.by);
    switch (sorting.by) {
    case By::Name:
    case By::City: return isUsual ? SortChip::tr("From A to Z") : SortChip::tr("From Z to A");
    case By::LastVisit:
    case By::Created: return isUsual ? SortChip::tr("Newest first") : SortChip::tr("Oldest first");
    case By::NextDue: return isUsual ? SortChip::tr("Soonest first") : SortChip::tr("Latest first");
    case By::Spend:
    case By::Visits: return isUsual ? SortChip::tr("Most first") : SortChip::tr("Least first");
    }
    return {};
}

}  // namespace

SortChip::SortChip(QWidget* parent) : Chip({}, Look::Outline, parent) {
    setObjectName(u"customerOrder"_s);
    build();
    setSorting(sorting_);
}

void SortChip::build() {
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    auto* fields = new QActionGroup(menu);
    for (const By by : kAll) {
        QAction* action = menu->addAction(title(by));
        action->setObjectName(u"sort_"_s + Sorting::usual(by).word());
        action->setCheckable(true);
        fields->addAction(action);
        fields_.push_back(action);
        connect(action, &QAction::triggered, this, [this, by] { choose(by); });
    }
    menu->addSeparator();
    auto* ways = new QActionGroup(menu);
    for (QAction** way : {&usual_, &turned_}) {
        *way = menu->addAction(QString());
        (*way)->setCheckable(true);
        ways->addAction(*way);
    }
    usual_->setObjectName(u"sortUsual"_s);
    turned_->setObjectName(u"sortTurned"_s);
    connect(usual_, &QAction::triggered, this, [this] { Q_EMIT chosen(Sorting::usual(sorting_.by)); });
    connect(turned_, &QAction::triggered, this, [this] { Q_EMIT chosen(Sorting::usual(sorting_.by).turned()); });
    setMenu(menu);
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] { click(); });
}

// The one in force, chosen again, is turned round.
void SortChip::choose(By by) { Q_EMIT chosen(by == sorting_.by ? sorting_.turned() : Sorting::usual(by)); }

void SortChip::setSorting(Sorting sorting) {
    sorting_ = sorting;
    for (size_t i = 0; i < fields_.size(); ++i) fields_[i]->setChecked(kAll[i] == sorting.by);
    const Sorting usual = Sorting::usual(sorting.by);
    usual_->setText(wayText(usual));
    turned_->setText(wayText(usual.turned()));
    (sorting == usual ? usual_ : turned_)->setChecked(true);
    // The arrow is no letter of any language; who does not see it hears the words.
    setText(title(sorting.by) + (sorting.isDescending ? u" ↓"_s : u" ↑"_s));
    setAccessibleName(tr("Order of the list: %1, %2").arg(title(sorting.by), wayText(sorting)));
    setToolTip(tr("%1, %2. Another order: Ctrl+Shift+O").arg(title(sorting.by), wayText(sorting)));
    updateGeometry();
    update();
}

}  // namespace regulars
