#include "ui/window/list_pages.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/mass_change_panel.h"
#include "ui/filters/filter_editor.h"
#include "ui/shared/attempt.h"
#include <QStackedWidget>

namespace regulars {

ListPages::ListPages(Shop& shop, CustomerListPanel* list, QStackedWidget* centre)
    : QObject(centre), centre_(centre), list_(list), filter_(new FilterEditor(shop, list->model()->book())), mass_(new MassChangePanel(shop)) {
    for (QWidget* page : std::initializer_list<QWidget*>{filter_, mass_}) centre->addWidget(page);
    wire();
    connect(centre, &QStackedWidget::currentChanged, this, &ListPages::offerResume);
}

void ListPages::wire() {
    connect(list_, &CustomerListPanel::newFilterRequested, this, [this] {
        Q_EMIT pageWanted(filter_);
        filter_->startNew();
    });
    connect(list_, &CustomerListPanel::filterEditRequested, this, [this](FilterId id) {
        Q_EMIT pageWanted(filter_);
        if (!filter_->edit(id)) Q_EMIT left();
    });
    connect(list_, &CustomerListPanel::massChangeRequested, this, [this](const std::vector<qint64>& people) {
        Q_EMIT pageWanted(mass_);
        mass_->start(people);
    });
    connect(filter_, &FilterEditor::saved, this, [this](FilterId id) {
        Q_EMIT left();
        list_->chooseSaved(id);
        list_->focusList();
    });
    connect(mass_, &MassChangePanel::changed, this, [this] {
        list_->endSelection();
        Q_EMIT left();
        list_->focusList();
    });
    connect(mass_, &MassChangePanel::left, this, [this] {
        Q_EMIT left();
        list_->focusList();
    });
    connect(filter_, &FilterEditor::left, this, [this] {
        Q_EMIT left();
        list_->focusList();
    });
    connect(filter_, &FilterEditor::done, this, &ListPages::done);
    connect(mass_, &MassChangePanel::done, this, &ListPages::done);
    connect(list_, &CustomerListPanel::done, this, &ListPages::done);
}

// What was put together here is not lost without a word.
void ListPages::offerResume() {
    QWidget* before = std::exchange(shown_, centre_->currentWidget());
    if (before != filter_ || shown_ == filter_ || !filter_->hasChanges()) return;
    tellNews(list_, tr("The filter is not saved yet."), {{tr("Go on with it"), [this] { Q_EMIT pageWanted(filter_); }, {}}});
}

void ListPages::setStaff(StaffId staff) {
    list_->setStaff(staff);
    filter_->setStaff(staff);
    mass_->setStaff(staff);
}

bool ListPages::save() {
    if (centre_->currentWidget() == filter_) filter_->save();
    else if (centre_->currentWidget() == mass_) mass_->apply();
    else return false;
    return true;
}

}  // namespace regulars
