#include "ui/window/counter.h"
#include "core/customers/customer_list.h"
#include "core/shop/shop.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/shared/attempt.h"
#include "ui/shared/formats.h"
#include "ui/shared/message_bar.h"
#include "ui/window/customers_place.h"
#include "ui/window/lock_cover.h"
#include "ui/window/main_window.h"
#include "ui/window/search_box.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 8;

QStringList namesOf(Shop& shop) {
    QStringList names;
    for (const Staff& one : ProfileStore(shop.reader()).staff()) names << one.name;
    return names;
}

}  // namespace

Counter::Counter(Shop& shop, MainWindow& window, Asker& asker, WindowChoices choices)
    : shop_(shop), window_(window), asker_(asker), choices_(std::move(choices)) {
    staff_ = ProfileStore(shop.reader()).staff().front();
    showStaff();
    window_.setDemo(shop.profile().isDemo);
    wire();
    seat();
}

Counter::~Counter() = default;

void Counter::wire() {
    connect(&window_, &MainWindow::acted, this, &Counter::act);
    connect(&window_, &MainWindow::customerChosen, this, [this](qint64 id) { openCustomer(CustomerId{id}); });
    connect(&window_, &MainWindow::staffChosen, this, &Counter::setStaff);
    connect(&window_, &MainWindow::scanned, this, &Counter::scan);
    connect(&shop_.database(), &Database::committed, this, &Counter::refresh);
    connect(&shop_.database(), &Database::savingStopped, this, [this](const Error& why) { window_.setNotice(why.sentence()); });
    window_.search()->setFind([this](const QString& text) { return find(text); });
}

void Counter::showStaff() { window_.setStaff(staff_.name, namesOf(shop_)); }

void Counter::setStaff(const QString& name) {
    const auto found = ProfileStore(shop_.reader()).find(name);
    if (!found) return;
    keepDrafts();
    staff_ = *found;
    showStaff();
    // Panels that greet or write for somebody are made anew for the next one; the customers stay where they are.
    if (CustomersPlace* place = customers()) place->setStaff(staff_.id);
    for (const Place place : {Place::Today, Place::Loyalty, Place::Cards, Place::Settings}) window_.reseat(place);
}

CustomersPlace* Counter::customers() const { return qobject_cast<CustomersPlace*>(window_.seated(Place::Customers)); }

CustomersPlace* Counter::toCustomers() {
    window_.open(Place::Customers);
    return customers();
}

void Counter::openCustomer(CustomerId id) {
    if (!CustomerStore(shop_.reader()).exists(id)) return tellRefusal(&window_, {tr("This customer is not in the book any more.")});
    toCustomers()->openCustomer(id);
}

void Counter::keepDrafts() {
    if (CustomersPlace* place = customers()) place->keepDrafts();
}

void Counter::act(Act act) {
    switch (act) {
    case Act::NewCustomer: return toCustomers()->newCustomer();
    case Act::Compose: return toCustomers()->compose();
    case Act::Save:
        if (window_.place() == Place::Customers) customers()->save();
        return;
    case Act::Stamp: return toCustomers()->stamp();
    case Act::Print: return window_.open(Place::Cards);
    case Act::Undo: return undo();
    case Act::Redo: return redo();
    case Act::Lock: return lock();
    default: return;
    }
}

void Counter::tell(const QString& sentence, ActionId action) {
    std::vector<MessageBar::Offer> offers;
    if (action.isValid()) offers.push_back({tr("Undo"), [this, action] { takeBack(action); }, Formats::keys(QKeySequence::Undo)});
    tellNews(&window_, sentence, std::move(offers));
}

void Counter::takeBack(ActionId action) {
    whenDone(&window_, shop_.database().undo(action, staff_.id), [this](const Outcome<ActionId>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(&window_, *refusal);
        const auto row = Journal(shop_.reader()).find(std::get<Saved<ActionId>>(outcome).value);
        const QString what = row ? Formats::line({actionText(row->action), row->customerName}) : QString();
        tellNews(&window_, tr("Taken back: %1").arg(what), {{tr("Redo"), [this] { redo(); }, Formats::keys(QKeySequence::Redo)}});
    });
}

void Counter::undo() {
    const ActionId next = Journal(shop_.reader()).nextToUndo(staff_.id);
    if (!next.isValid()) return tellRefusal(&window_, {tr("There is nothing of yours to take back.")});
    takeBack(next);
}

void Counter::redo() {
    whenDone(&window_, shop_.redoLatest(staff_.id), [this](const Outcome<ActionId>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(&window_, *refusal);
        tell(tr("Done again."), std::get<Saved<ActionId>>(outcome).action);
    });
}

void Counter::refresh(const Changes& changes) {
    shop_.search().refresh(changes.customers());
    if (changes.touches("staff")) showStaff();
    if (changes.touches("shop")) window_.setDemo(shop_.profile().isDemo);
}

std::vector<SearchHit> Counter::find(const QString& text) {
    std::vector<qint64> ids;
    for (const CustomerId id : shop_.search().find(text, kHits)) ids.push_back(id.value);
    std::vector<SearchHit> hits;
    for (const CustomerRow& row : CustomerList(shop_.reader()).rows(ids)) {
        const QString seen = row.lastVisit.isValid() ? Formats::relativeDay(row.lastVisit, shop_.today()) : QString();
        hits.push_back({row.displayName, Formats::line({row.city, seen}), row.id.value, {}});
    }
    return hits;
}

void Counter::scan(const QString& digits) {
    const auto read = CardNumber::read(digits);
    if (const auto* problem = std::get_if<CardNumber::Problem>(&read)) return tellRefusal(&window_, {cardProblemText(*problem)});
    const auto number = std::get<CardNumber>(read);
    const auto owner = LoyaltyStore(shop_.reader()).cardOwner(number);
    if (!owner) return tellRefusal(&window_, {tr("Card %1 belongs to nobody yet. Open a customer to give it to them.").arg(number.grouped())});
    openCustomer(*owner);
}

void Counter::lock() {
    if (cover_) return;
    keepDrafts();
    cover_ = new LockCover(namesOf(shop_), staff_.name, &window_);
    connect(cover_, &LockCover::opened, this, [this](const QString& name) {
        cover_->hide();
        cover_->deleteLater();
        setStaff(name);
        window_.open(window_.place());
    });
}

}  // namespace regulars
