#include "ui/window/customers_place.h"
#include "core/storage/reach.h"
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
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/one_layout.h"
#include "ui/window/list_pages.h"
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
    nobody_ = new EmptyState(Icon::Customers, {}, {});
    nobody_->setObjectName(u"nobodyChosen"_s);
    showGone({}, {});
    centre_ = new QStackedWidget;
    for (QWidget* page : {record_, static_cast<QWidget*>(nobody_)}) centre_->addWidget(page);
    makeForm();
    pages_ = new ListPages(shop_, list_, centre_);

    side_ = new Column;
    for (QWidget* panel : std::initializer_list<QWidget*>{card_, next_, facts_, rhythm_}) side_->body()->addWidget(panel);
    // With a stretch of its own: the cards could grow as well, and what is left over is not theirs.
    side_->body()->addStretch(1);
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
    connect(facts_, &GoodToKnowPanel::customerRequested, this, &CustomersPlace::openCustomer);
    connect(facts_, &GoodToKnowPanel::done, this, &CustomersPlace::done);
    connect(header_, &CustomerHeader::cardRequested, this, &CustomersPlace::cardRequested);
    connect(header_, &CustomerHeader::pageRequested, this, &CustomersPlace::pageRequested);
    connect(header_, &CustomerHeader::callStarted, this, [this] { history_->composer()->beginCall(true); });
    connect(pages_, &ListPages::pageWanted, this, &CustomersPlace::showPage);
    connect(pages_, &ListPages::left, this, [this] { showPage(customer_.isValid() ? record_ : nobody_); });
    connect(pages_, &ListPages::done, this, &CustomersPlace::done);
    connect(nobody_, &EmptyState::actionChosen, this, &CustomersPlace::takeBack);
    connect(&shop_.database(), &Database::committed, this, &CustomersPlace::follow);
    connect(history_, &HistoryPanel::left, list_, &CustomerListPanel::focusList);
    connect(header_, &CustomerHeader::done, this, &CustomersPlace::done);
    connect(history_, &HistoryPanel::done, this, &CustomersPlace::done);
    connect(card_, &CardPanel::done, this, &CustomersPlace::done);
    connect(next_, &NextUpPanel::done, this, &CustomersPlace::done);
    connect(next_, &NextUpPanel::finishRequested, history_->composer(), &Composer::finish);
}

void CustomersPlace::setStaff(StaffId staff) {
    staff_ = staff;
    pages_->setStaff(staff);
    header_->setStaff(staff);
    facts_->setStaff(staff);
    history_->setStaff(staff);
    for (CustomerForm* form : forms_) form->setStaff(staff);
    card_->setStaff(staff);
    next_->setStaff(staff);
}

void CustomersPlace::setAsker(Asker& asker) {
    header_->setAsker(asker);
    facts_->setAsker(asker);
}

CustomerForm* CustomersPlace::makeForm() {
    auto* form = new CustomerForm(shop_);
    form->setStaff(staff_);
    centre_->addWidget(form);
    forms_.push_back(form);
    connect(form, &CustomerForm::saved, this, [this, form](CustomerId id) {
        if (form == shownForm()) openCustomer(id);
    });
    connect(form, &CustomerForm::existingChosen, this, &CustomersPlace::openCustomer);
    connect(form, &CustomerForm::cancelled, this, [this] { show(customer_); });
    connect(form, &CustomerForm::resumed, this, [this, form] { showForm(form); });
    connect(form, &CustomerForm::done, this, &CustomersPlace::done);
    return form;
}

CustomerForm* CustomersPlace::shownForm() const { return qobject_cast<CustomerForm*>(centre_->currentWidget()); }

CustomerForm* CustomersPlace::unfinished(CustomerId subject) const {
    const auto found = std::find_if(forms_.begin(), forms_.end(), [subject](const CustomerForm* form) { return form->subject() == subject && form->isUnfinished(); });
    return found == forms_.end() ? nullptr : *found;
}

CustomerForm* CustomersPlace::freeForm() {
    const auto found = std::find_if(forms_.begin(), forms_.end(), [](const CustomerForm* form) { return !form->hasChanges(); });
    return found == forms_.end() ? makeForm() : *found;
}

std::vector<CustomerForm*> CustomersPlace::unfinishedForms() const {
    std::vector<CustomerForm*> found;
    std::copy_if(forms_.begin(), forms_.end(), std::back_inserter(found), [](const CustomerForm* form) { return form->isUnfinished(); });
    return found;
}

CustomerForm* CustomersPlace::beginForm(CustomerId subject) {
    CustomerForm* form = freeForm();
    if (!subject.isValid()) form->startNew();
    else if (!form->edit(subject)) return nullptr;
    return form;
}

void CustomersPlace::showForm(CustomerForm* form) {
    showPage(form);
    form->takeUp();
}

void CustomersPlace::resume(CustomerForm* form) {
    showForm(form);
    const auto startOver = [this, form] {
        if (form->subject().isValid()) form->edit(form->subject());
        else form->startNew();
        showForm(form);
    };
    tellNews(this, tr("This is what you began to write; it is not saved yet."), {{tr("Start over"), startOver, {}}});
}

void CustomersPlace::showPage(QWidget* page) {
    // Whatever leads away from a form, what was typed there is not lost without a word.
    CustomerForm* left = shownForm();
    if (left && left != page && left->isUnfinished()) left->offerResume();
    const bool goesHome = left && page == record_ && left->isAncestorOf(window()->focusWidget());
    centre_->setCurrentWidget(page);
    // Not on to whatever comes first in the page, where the next key would do something.
    if (goesHome) list_->focusList();
    side_->setVisible(page == record_);
}

void CustomersPlace::follow(const Changes& changes) {
    constexpr size_t few = 20;  // more people than this come and go with an import, and nobody of them is meant
    if (!changes.touches("customer")) return;
    CustomerStore store(shop_.reader());
    // News comes one after the other, and later than what it tells of: whoever left is asked about again, until the last that touched them is known.
    const CustomerId whom = customer_.isValid() ? customer_ : left_;
    if (whom.isValid() && mayTouch(changes, "customer", whom) && !store.exists(whom)) showGone(whom, changes.action);
    if (changes.of("customer").size() > few) return;
    const auto touched = changes.customersIn({"customer"});
    CustomerId back;
    for (const qint64 id : touched) {
        if (!store.exists(CustomerId{id})) gone_.insert(id);
        else if (gone_.erase(id) > 0) back = CustomerId{id};
    }
    const auto row = back.isValid() ? Journal(shop_.reader()).find(changes.action) : std::nullopt;
    // What another person or a script brings back does not take the open customer away from whoever looks at them.
    if (row && row->staff == staff_ && !shownForm()) openCustomer(back);
}

void CustomersPlace::showGone(CustomerId whom, ActionId action) {
    leaving_ = action;
    left_ = whom;
    const QString sentence = tr("Choose somebody in the list, or find them by name, phone, card or e-mail with Ctrl+K.");
    if (!action.isValid()) return nobody_->setWords(tr("Nobody is chosen"), sentence);
    const auto customer = CustomerStore(shop_.reader()).find(whom);
    const auto row = Journal(shop_.reader()).find(action);
    const QString why = customer ? withNamesIsolated(tr("%1 is in the bin.").arg(customer->displayName)) : tr("Whoever was open is not in the book any more.");
    const QString offer = !row || !row->undoable ? QString() : row->undoes.isValid() ? tr("Redo") : tr("Undo");
    nobody_->setWords(tr("Nobody is chosen"), why + u' ' + sentence, offer);
    if (!customer_.isValid()) return;
    customer_ = {};
    list_->select({});
    if (!shownForm()) showPage(nobody_);
}

void CustomersPlace::takeBack() {
    if (!leaving_.isValid()) return;
    whenDone(this, shop_.database().undo(leaving_, staff_), [this](const Outcome<ActionId>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        Q_EMIT done(tr("Back in the book."), std::get<Saved<ActionId>>(outcome).action);
    });
}

void CustomersPlace::show(CustomerId id) {
    if (!id.isValid()) {
        if (customer_.isValid()) showGone({}, {});
        customer_ = {};
        return showPage(nobody_);
    }
    customer_ = id;
    left_ = {};
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
    if (CustomerForm* begun = unfinished({})) return resume(begun);
    CustomerForm* form = freeForm();
    form->startNew(proposal);
    showForm(form);
}

void CustomersPlace::edit(CustomerId id) {
    if (CustomerForm* begun = unfinished(id)) return resume(begun);
    CustomerForm* form = freeForm();
    if (form->edit(id)) showForm(form);
}

void CustomersPlace::keepDrafts() { history_->composer()->keepDraft(); }

void CustomersPlace::compose() {
    if (!customer_.isValid()) return;
    showPage(record_);
    history_->composer()->focusText();
}

void CustomersPlace::save() {
    if (pages_->save()) return;
    if (CustomerForm* form = shownForm()) form->save();
    else if (centre_->currentWidget() == record_) history_->composer()->save();
}

void CustomersPlace::stamp() { return centre_->currentWidget() == record_ ? card_->stamp() : void(); }

void CustomersPlace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= kWide;
    list_->setFixedWidth(wide ? 332 : 272);
    side_->setFixedWidth(wide ? 328 : 268);
}

}  // namespace regulars
