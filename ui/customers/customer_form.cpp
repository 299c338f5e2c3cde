#include "ui/customers/customer_form.h"
#include "core/base/email_address.h"
#include "core/shop/shop.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/sections/name_section.h"
#include "ui/customers/twin_hint.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int pauseInTyping = 80;   // ms before the book is asked who it may be
constexpr int roomBeside = 940;     // px: wider, whoever it may be stands beside the fields
constexpr int roomForWords = 520;   // px: narrower, the words stand above their fields
}

CustomerForm::CustomerForm(Shop& shop, QWidget* parent) : QWidget(parent), shop_(shop) {
    setObjectName(u"customerForm"_s);
    region_ = shop_.profile().country;
    build();
    soon_.setSingleShot(true);
    soon_.setInterval(pauseInTyping);
    connect(&soon_, &QTimer::timeout, this, &CustomerForm::lookForTwins);
    connect(name_, &QLineEdit::textChanged, this, [this] {
        showObjection({});
        soon_.start();
    });
    for (ContactRows* rows : {phones_, emails_, addresses_, dates_}) connect(rows, &ContactRows::changed, this, [this] { soon_.start(); });
    for (ContactRows* rows : {phones_, emails_, addresses_, dates_}) connect(rows, &ContactRows::rowsChanged, this, &CustomerForm::orderTabs);
    for (FormSection* section : sections_) {
        connect(section, &FormSection::changed, this, [this] { soon_.start(); });
        connect(section, &FormSection::stopsChanged, this, &CustomerForm::orderTabs);
    }
    name_->installEventFilter(this);
    connect(twins_, &TwinHint::restoreRequested, this, &CustomerForm::takeOutOfBin);
    for (int number = 1; number <= TwinHint::mostKeys; ++number)
        new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this, [this, number] { twins_->choose(number); }, Qt::WidgetWithChildrenShortcut);
    connect(twins_, &TwinHint::looked, this, &CustomerForm::orderTabs);
    connect(save_, &QPushButton::clicked, this, &CustomerForm::save);
    connect(cancel_, &QPushButton::clicked, this, &CustomerForm::cancel);
    setFocusProxy(name_);
    begin({});
}

void CustomerForm::startNew(const QString& proposal) {
    Customer customer;
    const QString typed = proposal.trimmed();
    if (looksLikeEmail(typed)) customer.emails.push_back({{}, typed});
    else if (const PhoneNumber number = PhoneNumber::read(typed, region_); number.e164) customer.phones.push_back({u"mobile"_s, number});
    else customer.displayName = typed;
    begin({});
    fill(customer);
}

bool CustomerForm::edit(CustomerId id) {
    const auto customer = CustomerStore(shop_.reader()).find(id);
    if (!customer || customer->isBinned) return false;
    begin(*customer);
    return true;
}

void CustomerForm::begin(const Customer& customer) {
    original_ = customer;
    ++writings_;
    cancelled_ = false;
    title_->setText(customer.id.isValid() ? tr("Change %1").arg(customer.displayName) : tr("New customer"));
    setAccessibleName(title_->text());
    setBusy(false);
    fill(customer);
    orderTabs();
    column_->scrollToTop();
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

void CustomerForm::showObjection(const QString& sentence) {
    objection_->setText(sentence);
    objection_->setVisible(!sentence.isEmpty());
    markFaulty(name_, name_->text().trimmed().isEmpty() ? sentence : QString());
}

void CustomerForm::save() {
    if (!save_->isEnabled()) return;
    if (const QString why = objection(); !why.isEmpty()) {
        showObjection(why);
        if (name_->text().trimmed().isEmpty()) name_->setFocus();
        return;
    }
    const Customer customer = written();
    const bool isNew = !customer.id.isValid();
    if (!isNew && customer == original_) return settle(customer.displayName, false, writings_, customer.id, {});
    setBusy(true);
    const auto settled = [this, name = customer.displayName, isNew, writing = writings_](CustomerId id, ActionId action) { settle(name, isNew, writing, id, action); };
    const auto refuse = [this](const Refusal& refusal) {
        setBusy(false);
        showObjection(refusal.sentence);
    };
    const auto failed = [this] { setBusy(false); };
    if (customer.id.isValid()) {
        whenDone(this, shop_.customerDesk.change(staff_, original_, customer), [settled, refuse, id = customer.id](const Outcome<Done>& outcome) {
            if (const auto* no = std::get_if<Refusal>(&outcome)) refuse(*no);
            else settled(id, std::get<Saved<Done>>(outcome).action);
        }, failed);
    } else {
        whenDone(this, shop_.customerDesk.add(staff_, customer), [settled, refuse](const Outcome<CustomerId>& outcome) {
            if (const auto* no = std::get_if<Refusal>(&outcome)) refuse(*no);
            else settled(std::get<Saved<CustomerId>>(outcome).value, std::get<Saved<CustomerId>>(outcome).action);
        }, failed);
    }
}

void CustomerForm::settle(const QString& name, bool isNew, int writing, CustomerId id, ActionId action) {
    Q_EMIT done(isNew ? tr("%1 is in the book.").arg(name) : action.isValid() ? tr("%1 is changed.").arg(name) : tr("Nothing had to change."), action);
    // The form may be about somebody else by now.
    if (writing != writings_) return;
    setBusy(false);
    original_ = CustomerStore(shop_.reader()).find(id).value_or(Customer{});
    fill(original_);
    Q_EMIT saved(id);
}

// It was somebody known: the next one begun is not mixed with what was typed here, which comes back only when asked for at once.
void CustomerForm::giveWay(CustomerId id) {
    const Customer typed = written();
    begin({});
    twins_->clear();
    Q_EMIT existingChosen(id);
    const auto goOn = [this, typed] {
        if (!hasChanges()) {
            begin({});
            fill(typed);
        }
        Q_EMIT resumed();
    };
    tellNews(this, tr("The form was closed without saving."), {{tr("Go on writing"), goOn, {}}});
}

// Whoever was thrown away comes back with everything.
void CustomerForm::takeOutOfBin(CustomerId id) {
    const QString name = CustomerStore(shop_.reader()).displayName(id);
    whenDone(this, shop_.customerDesk.restore(staff_, id), [this, id, name, writing = writings_](const Outcome<Done>& outcome) {
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        if (writing == writings_) giveWay(id);
        else Q_EMIT existingChosen(id);  // the form is about somebody else by now
        Q_EMIT done(tr("%1 is back from the bin.").arg(name), std::get<Saved<Done>>(outcome).action);
    });
}

void CustomerForm::cancel() {
    cancelled_ = true;
    Q_EMIT cancelled();
}

void CustomerForm::offerResume() {
    tellNews(this, tr("The form was closed without saving."), {{tr("Go on writing"), [this] { Q_EMIT resumed(); }, {}}});
}

void CustomerForm::takeUp() {
    const bool isAnew = std::exchange(cancelled_, false);
    QWidget* last = isAnew ? nullptr : focusWidget();
    (last ? last : name_)->setFocus(Qt::OtherFocusReason);
    if (isAnew) name_->selectAll();
}

void CustomerForm::setBusy(bool busy) {
    saving_ = busy;
    save_->setEnabled(!busy);
    save_->setText(busy ? tr("Saving…") : tr("Save"));
}

void CustomerForm::lookForTwins() {
    if (original_.id.isValid()) twins_->clear();
    else attempt(this, [this] { twins_->look(written()); });
    names_->preview(written());
}

bool CustomerForm::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool saves = enter && key->modifiers().testFlag(Qt::ControlModifier);
        const bool leaves = key->key() == Qt::Key_Escape;
        if (saves || leaves) {
            event->accept();
            if (event->type() == QEvent::KeyPress) saves ? save() : cancel();
            return true;
        }
    }
    return QWidget::event(event);
}

bool CustomerForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == name_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        phones_->rows().front().field->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerForm::resizeEvent(QResizeEvent*) {
    const bool beside = width() >= roomBeside;
    if (beside != (twinsBeside_->layout()->indexOf(twins_) >= 0)) (beside ? twinsBeside_ : twinsBelow_)->layout()->addWidget(twins_);
    twinsBeside_->setVisible(beside);
    const bool isNarrow = width() < roomForWords;
    rows_->setRowWrapPolicy(isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    for (FormSection* section : sections_) section->setNarrow(isNarrow);
}

void CustomerForm::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens(this).surface); }

}  // namespace regulars
