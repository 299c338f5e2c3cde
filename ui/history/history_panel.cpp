#include "ui/history/history_panel.h"
#include "ui/history/composer.h"
#include "ui/history/timeline_panel.h"
#include <QVBoxLayout>

namespace regulars {

HistoryPanel::HistoryPanel(Shop& shop, QWidget* parent) : QWidget(parent), composer_(new Composer(shop)), timeline_(new TimelinePanel(shop)) {
    setObjectName(QStringLiteral("historyPanel"));
    setFocusProxy(composer_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(24, 0, 24, 0);
    inset->addWidget(composer_);
    column->addLayout(inset);
    column->addWidget(timeline_, 1);
    connect(composer_, &Composer::left, this, &HistoryPanel::left);
    connect(composer_, &Composer::done, this, &HistoryPanel::done);
    connect(timeline_, &TimelinePanel::done, this, &HistoryPanel::done);
    connect(timeline_, &TimelinePanel::editRequested, composer_, &Composer::edit);
    connect(composer_, &Composer::editingChanged, timeline_, &TimelinePanel::markEditing);
    connect(timeline_, &TimelinePanel::writeRequested, composer_, &Composer::focusText);
}

void HistoryPanel::setStaff(StaffId staff) {
    composer_->setStaff(staff);
    timeline_->setStaff(staff);
}

void HistoryPanel::setCustomer(CustomerId id) {
    composer_->setCustomer(id);
    timeline_->setCustomer(id);
}

}  // namespace regulars
