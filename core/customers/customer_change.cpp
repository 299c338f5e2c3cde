#include "core/customers/customer_change.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerChange)
};

}  // namespace

std::variant<Customer, QString> carriedOver(const Customer& before, const Customer& after, Customer book) {
    QString contested;
    const auto carry = [&](auto field, const QString& word) {
        if (after.*field == before.*field || book.*field == after.*field) return;
        if (book.*field != before.*field && contested.isEmpty()) contested = word;
        book.*field = after.*field;
    };
    carry(&Customer::displayName, FieldWords::tr("the name"));
    carry(&Customer::sortName, FieldWords::tr("the sort name"));
    carry(&Customer::givenName, FieldWords::tr("the given name"));
    carry(&Customer::familyName, FieldWords::tr("the family name"));
    carry(&Customer::called, FieldWords::tr("how to address them"));
    carry(&Customer::language, FieldWords::tr("the language"));
    carry(&Customer::note, FieldWords::tr("the note"));
    carry(&Customer::phones, FieldWords::tr("the phone numbers"));
    carry(&Customer::emails, FieldWords::tr("the e-mail addresses"));
    carry(&Customer::addresses, FieldWords::tr("the addresses"));
    carry(&Customer::dates, FieldWords::tr("the dates"));
    carry(&Customer::tags, FieldWords::tr("the tags"));
    carry(&Customer::externalIds, FieldWords::tr("the customer numbers"));
    carry(&Customer::kind, FieldWords::tr("whether this is a person"));
    carry(&Customer::roles, FieldWords::tr("the roles"));
    carry(&Customer::salutation, FieldWords::tr("the salutation"));
    carry(&Customer::isFormal, FieldWords::tr("the salutation"));
    carry(&Customer::trust, FieldWords::tr("how they pay"));
    carry(&Customer::priceGroup, FieldWords::tr("the price group"));
    carry(&Customer::currency, FieldWords::tr("the currency"));
    carry(&Customer::preferredChannel, FieldWords::tr("how they like to be reached"));
    carry(&Customer::handles, FieldWords::tr("the web addresses"));
    carry(&Customer::formerNames, FieldWords::tr("the former names"));
    carry(&Customer::facts, FieldWords::tr("what is good to know"));
    carry(&Customer::values, FieldWords::tr("the shop’s own fields"));
    if (!contested.isEmpty()) return contested;
    // The register only grows: what was said here comes after what was said meanwhile.
    for (size_t i = before.consents.size(); i < after.consents.size(); ++i) book.consents.push_back(after.consents[i]);
    return book;
}

}  // namespace regulars
