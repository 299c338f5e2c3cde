// The parts of the list's panel, in their places.
#include "ui/customers/customer_list_delegate.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/filter_chips.h"
#include "ui/customers/fixed_row_list.h"
#include "ui/customers/list_selector.h"
#include "ui/customers/selection_bar.h"
#include "ui/customers/sort_chip.h"
#include "ui/shared/empty_state.h"
#include <QStackedWidget>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

void CustomerListPanel::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    list_->setObjectName(u"customerList"_s);
    list_->setAccessibleName(tr("Customers"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setModel(model_);
    list_->setItemDelegate(new CustomerListDelegate(list_));
    list_->installEventFilter(this);
    list_->installEventFilter(selector_);  // asked first
    setFocusProxy(list_);
    empty_->setObjectName(u"customerListEmpty"_s);
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
    all->addWidget(stack_, 1);
    auto* bar = new SelectionBar(selection_);
    connect(bar, &SelectionBar::changeRequested, this, &CustomerListPanel::changeSelected);
    connect(bar, &SelectionBar::endRequested, this, [this] {
        endSelection();
        list_->setFocus();
    });
    all->addWidget(bar);
}

QWidget* CustomerListPanel::buildHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(metrics::gap, 12, metrics::gap, 12);
    column->setSpacing(metrics::grid);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new Label(tr("Customers"), TextSize::Large));
    count_->setObjectName(u"customerCount"_s);
    QFont light = count_->font();
    light.setWeight(QFont::Normal);
    count_->setFont(light);
    line->addWidget(count_);
    line->addStretch();
    line->addWidget(order_);
    column->addLayout(line);

    column->addWidget(filters_);

    auto* strip = new QHBoxLayout(foundStrip_);
    strip->setContentsMargins(0, 0, 0, 0);
    auto* end = new Button(tr("Show all"), Button::Look::Link);
    end->setObjectName(u"endSearch"_s);
    connect(end, &QPushButton::clicked, this, &CustomerListPanel::showAll);
    strip->addWidget(foundWords_, 1);
    strip->addWidget(end);
    foundStrip_->hide();
    column->addWidget(foundStrip_);
    return head;
}

}  // namespace regulars
