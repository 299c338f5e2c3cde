#include "ui/window/customers_place.h"
#include "core/shop/shop.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_header.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/customers/good_to_know_panel.h"
#include "ui/customers/rhythm_panel.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/history/next_up_panel.h"
#include "ui/loyalty/card_panel.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/one_layout.h"
#include <QHBoxLayout>
#include <QStackedWidget>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Where the window is narrow the columns at the sides give way to the one in the middle.
constexpr int kWide = 1240;

}  // namespace

CustomersPlace::CustomersPlace(Shop& shop, StaffId staff, QWidget* parent) : QWidget(parent), shop_(shop), staff_(staff) {
    setObjectName(u"customersPlace"_s);
    build();
    wire();
    setStaff(staff);
    setFocusProxy(list_);
    list_->chooseFirst();
    show(list_->chosen());
}

void CustomersPlace::build() {
    list_ = new CustomerListPanel(shop_);
    header_ = new CustomerHeader(shop_);
    history_ = new HistoryPanel(shop_);
    form_ = new CustomerForm(shop_);
    card_ = new CardPanel(shop_);
    next_ = new NextUpPanel(shop_);
    facts_ = new GoodToKnowPanel(shop_);
    rhythm_ = new RhythmPanel(shop_);

    record_ = new QWidget;
    auto* column = new QVBoxLayout(record_);
    // The timeline reaches to the edges, where its scroll bar is; header and composer stand in from them.
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(14);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(24, 0, 24, 0);
    inset->addWidget(header_);
    column->addLayout(inset);
    column->addWidget(history_, 1);
    nobody_ = new EmptyState(Icon::Customers, tr("Nobody is chosen"), tr("Choose somebody in the list, or find them by name, phone, card or e-mail with Ctrl+K."));
    centre_ = new QStackedWidget;
    for (QWidget* page : {record_, static_cast<QWidget*>(form_), nobody_}) centre_->addWidget(page);

    side_ = new Column;
    for (QWidget* panel : std::initializer_list<QWidget*>{card_, next_, facts_, rhythm_}) side_->body()->addWidget(panel);
    side_->body()->addStretch();
    side_->setAutoFillBackground(true);
    side_->setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list_);
    row->addWidget(centre_, 1);
    row->addWidget(side_);
}

void CustomersPlace::wire() {
    connect(list_, &CustomerListPanel::customerChosen, this, &CustomersPlace::show);
    connect(list_, &CustomerListPanel::customerOpened, this, [this](CustomerId id) {
        show(id);
        compose();
    });
    connect(list_, &CustomerListPanel::newCustomerRequested, this, [this] { newCustomer(); });
    connect(list_, &CustomerListPanel::importRequested, this, &CustomersPlace::importRequested);
    connect(list_, &CustomerListPanel::searchRequested, this, &CustomersPlace::searchRequested);
    connect(header_, &CustomerHeader::editRequested, this, &CustomersPlace::edit);
    connect(facts_, &GoodToKnowPanel::editRequested, this, &CustomersPlace::edit);
    connect(header_, &CustomerHeader::cardRequested, this, &CustomersPlace::cardRequested);
    connect(header_, &CustomerHeader::callStarted, this, [this] { history_->composer()->beginOutgoingCall(); });
    connect(form_, &CustomerForm::saved, this, &CustomersPlace::openCustomer);
    connect(form_, &CustomerForm::existingChosen, this, &CustomersPlace::openCustomer);
    connect(form_, &CustomerForm::cancelled, this, [this] { show(customer_); });
    connect(form_, &CustomerForm::resumed, this, [this] { showPage(form_); });
    connect(history_, &HistoryPanel::left, list_, &CustomerListPanel::focusList);
    connect(header_, &CustomerHeader::done, this, &CustomersPlace::done);
    connect(form_, &CustomerForm::done, this, &CustomersPlace::done);
    connect(history_, &HistoryPanel::done, this, &CustomersPlace::done);
    connect(card_, &CardPanel::done, this, &CustomersPlace::done);
    connect(next_, &NextUpPanel::done, this, &CustomersPlace::done);
}

void CustomersPlace::setStaff(StaffId staff) {
    staff_ = staff;
    header_->setStaff(staff);
    history_->setStaff(staff);
    form_->setStaff(staff);
    card_->setStaff(staff);
    next_->setStaff(staff);
}

void CustomersPlace::showPage(QWidget* page) {
    centre_->setCurrentWidget(page);
    side_->setVisible(page == record_);
}

void CustomersPlace::show(CustomerId id) {
    customer_ = id;
    if (!id.isValid()) return showPage(nobody_);
    fill(id);
    showPage(record_);
    Q_EMIT customerOpened(id);
}

void CustomersPlace::fill(CustomerId id) {
    const OneLayout centre(record_), side(side_);
    header_->setCustomer(id);
    history_->setCustomer(id);
    card_->setCustomer(id);
    next_->setCustomer(id);
    facts_->setCustomer(id);
    rhythm_->setCustomer(id);
}

void CustomersPlace::openCustomer(CustomerId id) {
    list_->select(id);
    show(id);
}

void CustomersPlace::newCustomer(const QString& proposal) {
    form_->startNew(proposal);
    showPage(form_);
    form_->setFocus();
}

void CustomersPlace::edit(CustomerId id) {
    if (!form_->edit(id)) return;
    showPage(form_);
    form_->setFocus();
}

void CustomersPlace::keepDrafts() { history_->composer()->keepDraft(); }

void CustomersPlace::compose() {
    if (!customer_.isValid()) return;
    showPage(record_);
    history_->composer()->focusText();
}

void CustomersPlace::save() {
    if (centre_->currentWidget() == form_) form_->save();
    else if (centre_->currentWidget() == record_) history_->composer()->save();
}

void CustomersPlace::stamp() {
    if (centre_->currentWidget() == record_) card_->stamp();
}

void CustomersPlace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= kWide;
    list_->setFixedWidth(wide ? 332 : 272);
    side_->setFixedWidth(wide ? 328 : 268);
}

}  // namespace regulars
