#include "ui/window/counter.h"
#include "core/counter/pin_desk.h"
#include "core/storage/reach.h"
#include "core/profile/window_state_store.h"
#include "core/shop/shop.h"
#include "ui/history/composer.h"
#include "ui/history/history_panel.h"
#include "ui/customers/customer_list_panel.h"
#include "ui/shared/attempt.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/message_bar.h"
#include "ui/loyalty/loyalty_place.h"
#include "ui/mailings/cards_place.h"
#include "ui/window/customers_place.h"
#include "ui/shared/first_paint.h"
#include "ui/window/form_memory.h"
#include "ui/window/idle_lock.h"
#include "ui/today/today_place.h"
#include "ui/window/main_window.h"
#include "ui/window/people_hits.h"
#include "ui/window/record_pages.h"
#include "ui/window/search_box.h"
#include "ui/window/sleep_watch.h"
#include "ui/window/staff_prompt.h"
#include <QJsonDocument>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString kUnsavedForms = u"unsaved_forms"_s;  // as older versions kept them: whosoever's

QString formsName(StaffId id) { return u"%1:%2"_s.arg(kUnsavedForms).arg(id.value); }

bool isAnything(const QString& forms) { return !forms.isEmpty() && forms != u"[]"; }

ActionId newestAction(Shop& shop) {
    const auto newest = Journal(shop.reader()).latest(1);
    return newest.empty() ? ActionId{} : newest.front().id;
}

}  // namespace

Counter::Counter(Shop& shop, MainWindow& window, Asker& asker, WindowChoices choices)
    : shop_(shop), window_(window), asker_(asker), records_(new RecordPages(shop, window, asker, this)), choices_(std::move(choices)),
      idle_(new IdleLock(this)), pins_(std::make_unique<PinDesk>(shop.database())) {
    staff_ = ProfileStore(shop.reader()).staff().front();
    records_->setStaff(staff_.id);
    showStaff();
    window_.setDemo(shop.profile().isDemo);
    attempt(&window_, [this] { before_ = newestAction(shop_); });
    wire();
    seat();
    watchIdleness();
    connect(idle_, &IdleLock::idle, this, &Counter::lock);
    FirstPaint::then(&window_, [this, here = QPointer<Counter>(this)] {
        if (here) connect(new SleepWatch(this), &SleepWatch::slept, this, &Counter::lock);
    });
}

Counter::~Counter() = default;

void Counter::wire() {
    connect(&window_, &MainWindow::acted, this, &Counter::act);
    connect(&window_, &MainWindow::customerChosen, this, [this](qint64 id) { openCustomer(CustomerId{id}); });
    connect(&window_, &MainWindow::staffChosen, this, &Counter::comeForward);
    connect(records_, &RecordPages::done, this, &Counter::tell);
    connect(records_, &RecordPages::openCustomer, this, &Counter::openCustomer);
    connect(&window_, &MainWindow::scanned, this, &Counter::scan);
    connect(&shop_.database(), &Database::committed, this, &Counter::refresh);
    connect(&shop_.database(), &Database::savingStopped, this, [this](const Error& why) { window_.setNotice(why.sentence()); });
    window_.search()->setFind([hits = std::make_shared<PeopleHits>(shop_)](const QString& text) { return hits->find(text); });
}

void Counter::showStaff() {
    attempt(&window_, [this] {
        names_.clear();
        for (const Staff& one : ProfileStore(shop_.reader()).staff()) names_ << one.name;
    });
    if (!names_.contains(staff_.name)) names_.prepend(staff_.name);
    window_.setStaff(staff_.name, names_);
}

void Counter::setStaff(const QString& name) {
    std::optional<Staff> found;
    attempt(&window_, [&] { found = ProfileStore(shop_.reader()).find(name); });
    if (!found) return;
    keepDrafts();
    const QString begun = keptForms_.value(staff_.id.value);
    staff_ = *found;
    records_->setStaff(staff_.id);
    showStaff();
    // What was chosen or begun in a place stays there; Settings asks anew what somebody may.
    // A form begun is its writer's, and comes back to them only.
    if (isAnything(begun) || isAnything(formsOf(staff_.id))) window_.reseat(Place::Customers);
    else if (CustomersPlace* place = customers()) place->setStaff(staff_.id);
    if (auto* today = qobject_cast<TodayPlace*>(window_.seated(Place::Today))) today->setStaff(staff_.id);
    if (auto* loyalty = qobject_cast<LoyaltyPlace*>(window_.seated(Place::Loyalty))) loyalty->setStaff(staff_.id);
    if (auto* cards = qobject_cast<CardsPlace*>(window_.seated(Place::Cards))) cards->setStaff(staff_.id);
    window_.reseat(Place::Settings);
}

CustomersPlace* Counter::customers() const { return qobject_cast<CustomersPlace*>(window_.seated(Place::Customers)); }

CustomersPlace* Counter::toCustomers() {
    window_.open(Place::Customers);
    return customers();
}

void Counter::openCustomer(CustomerId id) {
    attempt(&window_, [&] {
        if (!CustomerStore(shop_.reader()).exists(id)) return records_->offerBack(id) ? void() : tellRefusal(&window_, {tr("This customer is not in the book any more.")});
        if (CustomersPlace* place = toCustomers()) place->openCustomer(id);
    });
}

void Counter::keepDrafts() {
    CustomersPlace* place = customers();
    if (!place) return;
    attempt(&window_, [place] { place->keepDrafts(); });
    open_ = place->customer();
    const QString forms = QString::fromUtf8(QJsonDocument(FormMemory::read(*place)).toJson(QJsonDocument::Compact));
    if (forms != std::exchange(keptForms_[staff_.id.value], forms)) putForms(forms);
}

void Counter::putForms(const QString& forms) {
    if (shop_.database().isReadOnly()) return;
    shop_.database()
        .writeOutside([name = formsName(staff_.id), forms](Connection& connection) {
            WindowStateStore(connection).put(name, forms);
            WindowStateStore(connection).put(kUnsavedForms, {});
        })
        .onFailed(&window_, [this](const Error& error) { tellFault(&window_, error); });
}

QString Counter::formsOf(StaffId id) const {
    if (const QString held = keptForms_.value(id.value); !held.isEmpty()) return held;
    QString kept;
    attempt(&window_, [&] {
        WindowStateStore store(shop_.reader());
        kept = store.find(formsName(id));
        if (kept.isEmpty()) kept = store.find(kUnsavedForms);
    });
    return kept;
}

// They live in the forms from now on; were they kept in the file too, one saved since would be offered once more after a crash.
void Counter::putBackForms(CustomersPlace& place) {
    const QJsonArray forms = QJsonDocument::fromJson(formsOf(staff_.id).toUtf8()).array();
    keptForms_.remove(staff_.id.value);
    if (forms.isEmpty()) return;
    FormMemory::putBack(place, forms);
    putForms({});
}

void Counter::setBackingUp(bool backingUp) {
    isBackingUp_ = backingUp;
    if (auto* today = qobject_cast<TodayPlace*>(window_.seated(Place::Today))) today->setBackingUp(backingUp);
    if (auto* settings = qobject_cast<SettingsPlace*>(window_.seated(Place::Settings))) settings->setBackingUp(backingUp);
}

void Counter::chooseLook(Theme::Mode mode) {
    choices_.look = mode;
    Q_EMIT lookChosen(mode);
    window_.reseat(Place::Settings);
}

void Counter::act(Act act) {
    CustomersPlace* place = nullptr;
    switch (act) {
    case Act::NewCustomer: place = toCustomers(); return place ? place->newCustomer() : void();
    case Act::Compose: place = toCustomers(); return place ? place->compose() : void();
    case Act::Save:
        if (window_.place() == Place::Customers && customers()) customers()->save();
        return;
    case Act::Stamp: place = toCustomers(); return place ? place->stamp() : void();
    case Act::Print:
        if (auto* today = qobject_cast<TodayPlace*>(window_.seated(Place::Today)); today && window_.place() == Place::Today) return today->printSheet();
        if (place = customers(); place && window_.place() == Place::Customers && place->customer().isValid()) return place->cardRequested(place->customer());
        return window_.open(Place::Cards);
    case Act::Undo: return undo();
    case Act::Redo: return redo();
    case Act::Lock: return lock();
    case Act::BringIn: return bringIn();
    case Act::TakeOut: return takeOut();
    case Act::Duplicates: return records_->duplicates();
    case Act::Bin: return records_->bin();
    case Act::Retention: return records_->retention();
    case Act::Changes: return records_->open(CustomerPage::Changes, customers() ? customers()->customer() : CustomerId{});
    case Act::BackUp: return Q_EMIT backupRequested();
    case Act::DarkLook: return chooseLook(Theme::Mode::Dark);
    case Act::LightLook: return chooseLook(Theme::Mode::Light);
    case Act::SystemLook: return chooseLook(Theme::Mode::System);
    default: return;
    }
}

void Counter::tell(const QString& sentence, ActionId action) {
    std::vector<MessageBar::Offer> offers;
    if (action.isValid()) offers.push_back({tr("Undo"), [this, action] { takeBack(action); }, Formats::keys(QKeySequence::Undo)});
    tellNews(&window_, sentence, std::move(offers));
}

// What an action did and to whom, for a sentence. A redo is called by what it did again.
QString Counter::deedOf(ActionId action) const {
    Journal journal(shop_.reader());
    auto row = journal.find(action);
    while (row && row->undoes.isValid()) row = journal.find(row->undoes);
    return row ? Formats::line({deedText(row->action), row->customerName}) : QString();
}

void Counter::takeBack(ActionId action) {
    whenDone(&window_, shop_.database().undo(action, staff_.id), [this, action](const Outcome<ActionId>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(&window_, *refusal);
        tellNews(&window_, tr("Taken back: %1").arg(deedOf(action)), {{tr("Redo"), [this] { redo(); }, Formats::keys(QKeySequence::Redo)}});
    });
}

void Counter::undo() {
    attempt(&window_, [this] {
        const ActionId next = Journal(shop_.reader()).nextToUndo(staff_.id);
        if (!next.isValid() || next.value <= before_.value)
            return tellRefusal(&window_, {tr("You have done nothing here that can be taken back. What was done earlier is taken back under “Just happened” in Today.")});
        takeBack(next);
    });
}

void Counter::redo() {
    attempt(&window_, [this] {
        const ActionId next = Journal(shop_.reader()).nextToRedo(staff_.id);
        if (!next.isValid() || next.value <= before_.value) return tellRefusal(&window_, {tr("There is nothing to do again.")});
        whenDone(&window_, shop_.database().undo(next, staff_.id), [this, next](const Outcome<ActionId>& outcome) {
            if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(&window_, *refusal);
            tell(tr("Done again: %1").arg(deedOf(next)), std::get<Saved<ActionId>>(outcome).action);
        });
    });
}

void Counter::refresh(const Changes& changes) {
    // Whom a large action touched is counted beside the window's thread.
    if (touchesMany(changes))
        whenDone(&window_, worker_.run([changes] { return std::make_shared<const std::vector<qint64>>(changes.customers()); }),
                 [this](const std::shared_ptr<const std::vector<qint64>>& customers) { shop_.search().refresh(*customers); });
    else
        attempt(&window_, [&] { shop_.search().refresh(changes.customers()); });
    if (changes.touches("staff")) showStaff();
    if (changes.touches("shop")) attempt(&window_, [this] { window_.setDemo(shop_.profile().isDemo); });
}

void Counter::scan(const QString& digits) {
    const auto read = CardNumber::read(digits);
    if (const auto* problem = std::get_if<CardNumber::Problem>(&read)) return tellRefusal(&window_, {cardProblemText(*problem)});
    const auto number = std::get<CardNumber>(read);
    attempt(&window_, [&] {
        const auto owner = LoyaltyStore(shop_.reader()).cardOwner(number);
        if (!owner) return tellRefusal(&window_, {tr("Card %1 belongs to nobody yet. Open a customer to give it to them.").arg(number.grouped())});
        openCustomer(*owner);
    });
}

}  // namespace regulars
