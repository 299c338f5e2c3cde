#include "ui/customers/customer_form.h"
#include "core/base/email_address.h"
#include "core/shop/shop.h"
#include "ui/customers/address_fields.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/language_names.h"
#include "ui/customers/twin_hint.h"
#include "ui/shared/attempt.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include "ui/shared/typed_edits.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int pauseInTyping = 150;  // ms before the book is asked who it may be
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
    connect(phones_, &ContactRows::changed, this, [this] { soon_.start(); });
    connect(emails_, &ContactRows::changed, this, [this] { soon_.start(); });
    for (ContactRows* rows : {phones_, emails_, addresses_, dates_}) connect(rows, &ContactRows::rowsChanged, this, &CustomerForm::orderTabs);
    name_->installEventFilter(this);
    connect(twins_, &TwinHint::left, name_, [this] { name_->setFocus(Qt::OtherFocusReason); });
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
    title_->setText(customer.id.isValid() ? tr("Change %1").arg(customer.displayName) : tr("New customer"));
    setAccessibleName(title_->text());
    setBusy(false);
    fill(customer);
    orderTabs();
    column_->scrollToTop();
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

void CustomerForm::fill(const Customer& customer) {
    name_->setText(customer.displayName);
    called_->setText(customer.called);
    given_->setText(customer.givenName);
    family_->setText(customer.familyName);
    sort_->setText(customer.sortName);
    tags_->setText(customer.tags.join(u", "_s));
    note_->setPlainText(customer.note);
    for (ContactRows* rows : {phones_, emails_, addresses_, dates_}) rows->clear();
    for (const Phone& phone : customer.phones) qobject_cast<QLineEdit*>(phones_->add(phone.label))->setText(phone.number.asTyped);
    for (const Email& email : customer.emails) qobject_cast<QLineEdit*>(emails_->add(email.label))->setText(email.address);
    for (const Address& address : customer.addresses) qobject_cast<AddressFields*>(addresses_->add(address.label))->setAddress(address);
    for (const LabelledDate& date : customer.dates) qobject_cast<DateEdit*>(dates_->add(date.label))->setDate(date.date);
    int language = language_->findData(customer.language);
    if (language < 0) {
        language_->addItem(languageText(customer.language), customer.language);
        language = language_->count() - 1;
    }
    language_->setCurrentIndex(language);
    for (auto& [channel, box] : consents_) box->setChecked(customer.allows(channel));
    showObjection({});
    lookForTwins();
}

Customer CustomerForm::written() const {
    Customer customer = original_;
    customer.displayName = name_->text().trimmed();
    customer.called = called_->text().trimmed();
    customer.givenName = given_->text().trimmed();
    customer.familyName = family_->text().trimmed();
    customer.sortName = sort_->text().trimmed();
    customer.language = language_->currentData().toString();
    customer.note = note_->toPlainText();
    // Tags with a comma in them come from elsewhere; they stay whole until somebody writes here.
    if (tags_->text() != customer.tags.join(u", "_s)) customer.tags = tagsWritten();
    collectContacts(customer);
    collectConsents(customer);
    return customer;
}

QStringList CustomerForm::tagsWritten() const {
    QStringList tags;
    for (const QString& tag : tags_->text().split(u',', Qt::SkipEmptyParts))
        if (const QString word = tag.simplified(); !word.isEmpty() && !tags.contains(word)) tags << word;
    return tags;
}

void CustomerForm::collectContacts(Customer& customer) const {
    customer.phones.clear();
    for (const auto& row : phones_->rows()) {
        const QString typed = qobject_cast<QLineEdit*>(row.field)->text().trimmed();
        if (typed.isEmpty()) continue;
        // A number that was not touched stays as it was read, in whatever country that was.
        const auto same = std::find_if(original_.phones.begin(), original_.phones.end(), [&](const Phone& p) { return p.number.asTyped == typed; });
        customer.phones.push_back({ContactRows::labelOf(row), same != original_.phones.end() ? same->number : PhoneNumber::read(typed, region_)});
    }
    customer.emails.clear();
    for (const auto& row : emails_->rows())
        if (const QString typed = qobject_cast<QLineEdit*>(row.field)->text().trimmed(); !typed.isEmpty()) customer.emails.push_back({ContactRows::labelOf(row), typed});
    customer.addresses.clear();
    for (const auto& row : addresses_->rows()) {
        Address address = qobject_cast<AddressFields*>(row.field)->address();
        address.label = ContactRows::labelOf(row);
        if (!address.isEmpty()) customer.addresses.push_back(address);
    }
    customer.dates.clear();
    for (const auto& row : dates_->rows())
        if (const auto date = qobject_cast<DateEdit*>(row.field)->date()) customer.dates.push_back({ContactRows::labelOf(row), *date});
}

void CustomerForm::collectConsents(Customer& customer) const {
    for (const auto& [channel, box] : consents_)
        if (box->isChecked() != original_.allows(channel)) customer.consents.push_back({channel, box->isChecked(), u"counter"_s, shop_.clock().now(), staff_});
}

bool CustomerForm::hasChanges() const {
    const Customer now = written();
    return !(now == original_);
}

QString CustomerForm::objection() const {
    for (const auto& row : dates_->rows())
        if (qobject_cast<DateEdit*>(row.field)->isFaulty()) return tr("“%1” is not a date. A year, a month and a day, or a part of them, will do.").arg(qobject_cast<DateEdit*>(row.field)->text());
    return CustomerDesk::objection(written());
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

void CustomerForm::cancel() { Q_EMIT cancelled(); }

void CustomerForm::offerResume() {
    tellNews(this, tr("The form was closed without saving."), {{tr("Go on writing"), [this] { Q_EMIT resumed(); }, {}}});
}

void CustomerForm::takeUp() {
    QWidget* last = focusWidget();
    (last ? last : name_)->setFocus(Qt::OtherFocusReason);
}

void CustomerForm::setBusy(bool busy) {
    saving_ = busy;
    save_->setEnabled(!busy);
    save_->setText(busy ? tr("Saving…") : tr("Save"));
}

void CustomerForm::lookForTwins() {
    if (original_.id.isValid()) twins_->clear();
    else attempt(this, [this] { twins_->look(written()); });
    QString odd;
    for (const auto& row : emails_->rows())
        if (const QString typed = qobject_cast<QLineEdit*>(row.field)->text().trimmed(); !typed.isEmpty() && !looksLikeEmail(typed)) odd = typed;
    emailHint_->setText(odd.isEmpty() ? QString() : tr("“%1” does not look like an e-mail address. It is kept as it is.").arg(odd));
    emailHint_->setVisible(!odd.isEmpty());
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
    if (watched == name_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && !twins_->isHidden()) {
        twins_->enter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerForm::resizeEvent(QResizeEvent*) {
    rows_->setRowWrapPolicy(width() < roomForWords ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void CustomerForm::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens(this).surface); }

}  // namespace regulars
