#include "ui/customers/good_to_know_panel.h"
#include "core/storage/reach.h"
#include "core/customers/custom_field_store.h"
#include "core/customers/salutation.h"
#include "core/shop/shop.h"
#include "ui/customers/consent_marks.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/fact_line.h"
#include "ui/customers/file_rows.h"
#include "ui/customers/language_names.h"
#include "ui/customers/people_rows.h"
#include "ui/shared/record_choices.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include <QDragEnterEvent>
#include <QMenu>

namespace regulars {
using namespace Qt::StringLiterals;

GoodToKnowPanel::GoodToKnowPanel(Shop& shop, QWidget* parent)
    : Card(tr("Good to know"), parent), shop_(shop), facts_(new FactList), note_((new Label)->wrapped()->selectable()), consents_(new ConsentMarks), newFact_(new FactLine(shop)),
      people_(new PeopleRows(shop)), files_(new FileRows(shop)), plus_(Button::iconOnly(Icon::Plus, tr("Add something to know"))), menu_(new QMenu(this)) {
    setObjectName(u"goodToKnowPanel"_s);
    setAcceptDrops(true);
    buildHead();
    note_->setObjectName(u"customerNote"_s);
    for (QWidget* part : std::initializer_list<QWidget*>{facts_, newFact_, note_, consents_, people_, files_}) body()->addWidget(part);
    connect(people_, &PeopleRows::customerRequested, this, &GoodToKnowPanel::customerRequested);
    connect(people_, &PeopleRows::done, this, &GoodToKnowPanel::done);
    connect(files_, &FileRows::done, this, &GoodToKnowPanel::done);
    connect(newFact_, &FactLine::done, this, &GoodToKnowPanel::done);
    connect(&shop_.database(), &Database::committed, this, &GoodToKnowPanel::refresh);
}

void GoodToKnowPanel::buildHead() {
    auto* edit = Button::iconOnly(Icon::Edit, tr("Edit this customer"));
    edit->setObjectName(u"editCustomer"_s);
    plus_->setObjectName(u"addToKnow"_s);
    for (Button* button : {plus_, edit}) {
        button->setCompact(true);
        setAsideWidget(button);
    }
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(id_); });
    connect(plus_, &QPushButton::clicked, this, &GoodToKnowPanel::openMenu);
}

void GoodToKnowPanel::setStaff(StaffId staff) {
    newFact_->setStaff(staff);
    people_->setStaff(staff);
    files_->setStaff(staff);
}

void GoodToKnowPanel::setAsker(Asker& asker) { files_->setAsker(asker); }

void GoodToKnowPanel::openMenu() {
    menu_->clear();
    const auto offer = [this](const QString& words, const QString& object, auto deed) {
        QAction* action = menu_->addAction(words);
        action->setObjectName(object);
        connect(action, &QAction::triggered, this, deed);
    };
    offer(tr("Something to know…"), u"addFact"_s, [this] { newFact_->begin(id_); });
    offer(isHousehold_ ? tr("A member…") : tr("Into a household…"), u"addMember"_s, [this] { people_->addMember(); });
    offer(tr("A relation…"), u"addRelation"_s, [this] { people_->addRelation(); });
    offer(tr("A file…"), u"addFile"_s, [this] { files_->attach(); });
    menu_->setActiveAction(menu_->actions().first());
    menu_->popup(plus_->mapToGlobal(QPoint(0, plus_->height() + 4)));
}

void GoodToKnowPanel::setCustomer(CustomerId id) {
    if (id != id_) newFact_->hide();
    id_ = id;
    attempt(this, [this] {
        if (const auto customer = CustomerStore(shop_.reader()).find(id_)) present(*customer);
    });
}

void GoodToKnowPanel::refresh(const Changes& changes) {
    if (!id_.isValid()) return;
    // What ties people together and what the shop's own fields are says nothing of whom it concerns.
    for (const char* table : {"household_member", "customer_relation", "custom_field"})
        if (changes.touches(table)) return setCustomer(id_);
    if (mayTouch(changes, {"customer", "customer_date", "customer_address", "customer_phone", "customer_email", "consent_event", "customer_handle", "customer_former_name",
                           "customer_fact", "customer_value", "attachment"}, id_))
        setCustomer(id_);
}

void GoodToKnowPanel::add(const QString& word, const QString& value, Tone tone) {
    if (!value.isEmpty()) facts_->add(word, value, tone);
}

void GoodToKnowPanel::present(const Customer& customer) {
    isHousehold_ = customer.kind == CustomerKind::Household;
    facts_->clear();
    addManner(customer);
    addContacts(customer);
    addOwnFields(customer);
    facts_->setVisible(!facts_->isEmpty());
    note_->setText(customer.note);
    note_->setVisible(!customer.note.isEmpty());
    consents_->present(customer);
    people_->present(customer);
    files_->present(customer.id);
}

void GoodToKnowPanel::addManner(const Customer& customer) {
    if (customer.kind != CustomerKind::Person) add(tr("Kind"), customerKindText(customer.kind));
    QStringList roles;
    for (const CustomerRole role : allCustomerRoles())
        if (role != CustomerRole::Customer && customer.roles.testFlag(role)) roles << customerRoleText(role);
    add(tr("Also"), roles.join(u", "_s));
    add(tr("Called"), customer.called);
    if (customer.isFormal || !customer.salutation.isEmpty()) add(tr("Greeting"), Salutation::of(customer, shop_.profile().language));
    for (const Fact& fact : customer.facts) add(fact.label.isEmpty() ? tr("Note") : fact.label, fact.text);
    for (const LabelledDate& date : customer.dates) add(contactLabelText(date.label), Formats::partialDate(date.date));
    add(tr("Language"), customer.language.isEmpty() ? QString() : languageText(customer.language));
    add(tr("Reach them by"), customer.preferredChannel ? channelText(*customer.preferredChannel) : QString());
    const QString mark = trustMark(customer.trust);
    if (!mark.isEmpty()) add(tr("Pays"), u"⚠ "_s + mark, customer.trust == PaymentTrust::Prepayment ? Tone::Bad : Tone::Warn);
    else if (customer.trust == PaymentTrust::OnTime) add(tr("Pays"), paymentTrustText(customer.trust));
    add(tr("Price group"), customer.priceGroup);
    add(tr("Currency"), customer.currency);
    add(tr("Formerly"), customer.formerNames.join(u", "_s));
}

void GoodToKnowPanel::addContacts(const Customer& customer) {
    // What stands in the header is not said twice; what may not be used any more is said to be so.
    const auto withState = [](const QString& text, ContactState state) { return state == ContactState::Good || text.isEmpty() ? text : tr("%1 (%2)").arg(text, contactStateText(state)); };
    const QString country = shop_.profile().country;
    const auto labelled = [](const QString& label, const QString& usual) { return label.isEmpty() ? usual : contactLabelText(label); };
    for (size_t i = 0; i < customer.phones.size(); ++i)
        if (const Phone& phone = customer.phones[i]; i > 0 || phone.state != ContactState::Good) add(labelled(phone.label, tr("Phone")), withState(phone.number.display(country), phone.state));
    for (size_t i = 0; i < customer.emails.size(); ++i)
        if (const Email& email = customer.emails[i]; i > 0 || email.state != ContactState::Good) add(labelled(email.label, tr("E-mail")), withState(email.address, email.state));
    for (const Handle& handle : customer.handles) add(labelled(handle.label, tr("Web")), withState(handle.address, handle.state));
    for (const Address& address : customer.addresses)
        if (address.state != ContactState::Past) add(labelled(address.label, tr("Address")), withState(address.lines(country).join(u'\n'), address.state));
}

void GoodToKnowPanel::addOwnFields(const Customer& customer) {
    if (customer.values.empty()) return;
    const Currency own = shop_.profile().currency;
    CustomFieldStore fields(shop_.reader());
    for (const CustomValue& value : customer.values)
        if (const auto field = fields.find(value.field)) add(field->name, field->shown(value.value, own, QLocale()));
}

void GoodToKnowPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (FileRows::mayTake(event->mimeData())) event->acceptProposedAction();
}

void GoodToKnowPanel::dropEvent(QDropEvent* event) {
    files_->take(event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

}  // namespace regulars
