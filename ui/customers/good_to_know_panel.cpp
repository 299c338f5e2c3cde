#include "ui/customers/good_to_know_panel.h"
#include "core/shop/shop.h"
#include "ui/customers/consent_marks.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/language_names.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"

namespace regulars {
using namespace Qt::StringLiterals;

GoodToKnowPanel::GoodToKnowPanel(Shop& shop, QWidget* parent)
    : Card(tr("Good to know"), parent), shop_(shop), facts_(new FactList), note_((new Label)->wrapped()->selectable()), consents_(new ConsentMarks) {
    setObjectName(u"goodToKnowPanel"_s);
    auto* edit = Button::iconOnly(Icon::Edit, tr("Edit this customer"));
    edit->setObjectName(u"editCustomer"_s);
    edit->setCompact(true);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(id_); });
    setAsideWidget(edit);
    note_->setObjectName(u"customerNote"_s);
    body()->addWidget(facts_);
    body()->addWidget(note_);
    body()->addWidget(consents_);
    connect(&shop_.database(), &Database::committed, this, &GoodToKnowPanel::refresh);
}

void GoodToKnowPanel::setCustomer(CustomerId id) {
    id_ = id;
    attempt(this, [this] {
        if (const auto customer = CustomerStore(shop_.reader()).find(id_)) present(*customer);
    });
}

void GoodToKnowPanel::refresh(const Changes& changes) {
    if (!id_.isValid()) return;
    const auto touched = changes.customersIn({"customer", "customer_date", "customer_address", "customer_phone", "customer_email", "consent_event"});
    if (std::binary_search(touched.begin(), touched.end(), id_.value)) setCustomer(id_);
}

void GoodToKnowPanel::present(const Customer& customer) {
    facts_->clear();
    const auto add = [this](const QString& word, const QString& value) {
        if (!value.isEmpty()) facts_->add(word, value);
    };
    add(tr("Called"), customer.called);
    for (const LabelledDate& date : customer.dates) add(contactLabelText(date.label), Formats::partialDate(date.date));
    add(tr("Language"), customer.language.isEmpty() ? QString() : languageText(customer.language));
    for (size_t i = 1; i < customer.phones.size(); ++i)
        add(customer.phones[i].label.isEmpty() ? tr("Phone") : contactLabelText(customer.phones[i].label), customer.phones[i].number.display(shop_.profile().country));
    if (!customer.addresses.empty()) add(tr("Address"), customer.addresses.front().lines(shop_.profile().country).join(u'\n'));
    facts_->setVisible(!facts_->isEmpty());
    note_->setText(customer.note);
    note_->setVisible(!customer.note.isEmpty());
    consents_->present(customer);
}

}  // namespace regulars
