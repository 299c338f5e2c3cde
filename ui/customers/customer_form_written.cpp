// What stands in the form: filled in from a customer, and read back into one.
#include "core/shop/shop.h"
#include "ui/customers/address_fields.h"
#include "ui/customers/contact_rows.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/exact_text.h"
#include "ui/customers/sections/consent_fields.h"
#include "ui/customers/sections/name_section.h"
#include "ui/shared/typed_edits.h"
#include <QPlainTextEdit>

namespace regulars {
using namespace Qt::StringLiterals;

void CustomerForm::fill(const Customer& customer) {
    fillExactly(name_, customer.displayName);
    fillExactly(tags_, customer.tags.join(u", "_s));
    fillExactly(note_, customer.note);
    for (ContactRows* rows : {phones_, emails_, addresses_, dates_}) rows->clear();
    for (const Phone& phone : customer.phones) fillExactly(phones_->add(phone.label, phone.state), phone.number.asTyped);
    for (const Email& email : customer.emails) fillExactly(emails_->add(email.label, email.state), email.address);
    for (const Address& address : customer.addresses) qobject_cast<AddressFields*>(addresses_->add(address.label, address.state))->setAddress(address);
    for (const LabelledDate& date : customer.dates) qobject_cast<DateEdit*>(dates_->add(date.label))->setDate(date.date);
    consents_->fill(customer);
    for (FormSection* section : sections_) section->present(customer);
    showObjection({});
    lookForTwins();
}

Customer CustomerForm::written() const {
    Customer customer = original_;
    customer.displayName = exactText(name_);
    customer.note = exactWholeText(note_);
    // Tags with a comma in them come from elsewhere; they stay whole until somebody writes here.
    if (tags_->text() != customer.tags.join(u", "_s)) customer.tags = tagsWritten();
    collectContacts(customer);
    consents_->write(customer, shop_.clock().now(), staff_);
    for (const FormSection* section : sections_) section->write(customer);
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
        const QString typed = exactText(row.field);
        if (typed.isEmpty()) continue;
        // A number that was not touched stays as it was read, in whatever country that was.
        const auto same = std::find_if(original_.phones.begin(), original_.phones.end(), [&](const Phone& p) { return p.number.asTyped == typed; });
        customer.phones.push_back({ContactRows::labelOf(row), same != original_.phones.end() ? same->number : PhoneNumber::read(typed, region_), row.isSo});
    }
    customer.emails.clear();
    for (const auto& row : emails_->rows())
        if (const QString typed = exactText(row.field); !typed.isEmpty()) customer.emails.push_back({ContactRows::labelOf(row), typed, row.isSo});
    customer.addresses.clear();
    for (const auto& row : addresses_->rows()) {
        Address address = qobject_cast<AddressFields*>(row.field)->address();
        address.label = ContactRows::labelOf(row);
        address.state = row.isSo;
        if (!address.isEmpty()) customer.addresses.push_back(address);
    }
    customer.dates.clear();
    for (const auto& row : dates_->rows())
        if (const auto date = qobject_cast<DateEdit*>(row.field)->date()) customer.dates.push_back({ContactRows::labelOf(row), *date});
}

bool CustomerForm::hasChanges() const {
    const Customer now = written();
    return !(now == original_);
}

QString CustomerForm::objection() const {
    for (const auto& row : dates_->rows())
        if (qobject_cast<DateEdit*>(row.field)->isFaulty()) return tr("“%1” is not a date. A year, a month and a day, or a part of them, will do.").arg(qobject_cast<DateEdit*>(row.field)->text());
    for (const FormSection* section : sections_)
        if (const QString why = section->objection(); !why.isEmpty()) return why;
    return CustomerDesk::objection(written());
}

}  // namespace regulars
