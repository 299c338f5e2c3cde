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
                                            {u"note"_s, &Customer::note}};
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
        return names << kBirthday;
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
    return tr("Birthday");
}

QString MergeFields::get(const Customer& customer, const QString& name) {
    for (const TextField& field : textFields())
        if (field.name == name) return customer.*field.text;
    if (name == u"created_on") return customer.createdOn.iso();
    const auto birthday = customer.birthday();
    return name == kBirthday && birthday ? birthday->iso() : QString();
}

void MergeFields::set(Customer& customer, const QString& name, const QString& text) {
    for (const TextField& field : textFields())
        if (field.name == name) customer.*field.text = text;
    if (name == kBirthday) setBirthday(customer, text);
    if (name == u"created_on") customer.createdOn = Day::fromIso(text).value_or(customer.createdOn);
}

}  // namespace regulars
