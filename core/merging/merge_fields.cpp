#include "core/merging/merge_fields.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    QString name;
    QString Customer::*text;
};

const std::vector<TextField>& textFields() {
    static const std::vector<TextField> all{{u"display_name"_s, &Customer::displayName}, {u"sort_name"_s, &Customer::sortName}, {u"given_name"_s, &Customer::givenName},
                                            {u"family_name"_s, &Customer::familyName},   {u"called"_s, &Customer::called},      {u"language"_s, &Customer::language},
                                            {u"note"_s, &Customer::note},                {u"salutation"_s, &Customer::salutation},  {u"price_group"_s, &Customer::priceGroup},
                                            {u"currency"_s, &Customer::currency}};
    return all;
}

/// A field that is not text by itself, as its code.
struct CodedField {
    QString name;
    QString (*code)(const Customer&);
    void (*read)(Customer&, const QString&);
};

const std::vector<CodedField>& codedFields() {
    static const std::vector<CodedField> all{
        {u"kind"_s, [](const Customer& c) { return customerKindCode(c.kind); }, [](Customer& c, const QString& code) { c.kind = customerKindFrom(code).value_or(c.kind); }},
        {u"trust"_s, [](const Customer& c) { return paymentTrustCode(c.trust); }, [](Customer& c, const QString& code) { c.trust = paymentTrustFrom(code).value_or(c.trust); }},
        {u"preferred_channel"_s, [](const Customer& c) { return c.preferredChannel ? channelCode(*c.preferredChannel) : QString(); },
         [](Customer& c, const QString& code) { c.preferredChannel = channelFrom(code); }},
        {u"roles"_s, [](const Customer& c) { return customerRolesCode(c.roles); }, [](Customer& c, const QString& code) { c.roles = customerRolesFrom(code).value_or(c.roles); }},
        {u"created_on"_s, [](const Customer& c) { return c.createdOn.iso(); }, [](Customer& c, const QString& iso) { c.createdOn = Day::fromIso(iso).value_or(c.createdOn); }}};
    return all;
}

const QString kBirthday = u"birthday"_s;

void setBirthday(Customer& customer, const QString& iso) {
    const auto found = std::find_if(customer.dates.begin(), customer.dates.end(), [](const LabelledDate& d) { return d.label == kBirthday; });
    const auto date = PartialDate::fromIso(iso);
    if (!date && found != customer.dates.end()) customer.dates.erase(found);
    else if (date && found != customer.dates.end()) found->date = *date;
    else if (date) customer.dates.push_back({kBirthday, *date});
}

}  // namespace

const QStringList& MergeFields::names() {
    static const QStringList all = [] {
        QStringList names;
        for (const TextField& field : textFields()) names << field.name;
        return names << u"kind"_s << u"trust"_s << u"preferred_channel"_s << kBirthday;
    }();
    return all;
}

QString MergeFields::title(const QString& name) {
    if (name == u"display_name") return tr("Name");
    if (name == u"sort_name") return tr("Sort name");
    if (name == u"given_name") return tr("Given name");
    if (name == u"family_name") return tr("Family name");
    if (name == u"called") return tr("Called");
    if (name == u"language") return tr("Language");
    if (name == u"note") return tr("Good to know");
    if (name == u"created_on") return tr("Customer since");
    if (name == u"salutation") return tr("Salutation");
    if (name == u"price_group") return tr("Price group");
    if (name == u"currency") return tr("Currency");
    if (name == u"kind") return tr("Person, company or household");
    if (name == u"trust") return tr("How they pay");
    if (name == u"preferred_channel") return tr("Likes to be reached by");
    if (name == u"roles") return tr("Roles");
    return tr("Birthday");
}

QString MergeFields::get(const Customer& customer, const QString& name) {
    for (const TextField& field : textFields())
        if (field.name == name) return customer.*field.text;
    for (const CodedField& field : codedFields())
        if (field.name == name) return field.code(customer);
    const auto birthday = customer.birthday();
    return name == kBirthday && birthday ? birthday->iso() : QString();
}

void MergeFields::set(Customer& customer, const QString& name, const QString& text) {
    for (const TextField& field : textFields())
        if (field.name == name) customer.*field.text = text;
    if (name == kBirthday) setBirthday(customer, text);
    for (const CodedField& field : codedFields())
        if (field.name == name) field.read(customer, text);
}

}  // namespace regulars
