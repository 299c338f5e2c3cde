#include "core/exchange/column_mapping.h"
#include <QCoreApplication>

namespace regulars {
namespace {

struct Titles { Q_DECLARE_TR_FUNCTIONS(Field) };

}  // namespace

QList<Field> allFields() {
    QList<Field> all;
    for (int i = 0; i <= static_cast<int>(Field::PriceGroup); ++i) all.append(static_cast<Field>(i));
    return all;
}

QString fieldTitle(Field field) {
    switch (field) {
        case Field::Ignore: return Titles::tr("Not brought in");
        case Field::DisplayName: return Titles::tr("Name");
        case Field::GivenName: return Titles::tr("Given name");
        case Field::AdditionalName: return Titles::tr("Middle name");
        case Field::FamilyName: return Titles::tr("Family name");
        case Field::NamePrefix: return Titles::tr("Title before the name");
        case Field::NameSuffix: return Titles::tr("Title after the name");
        case Field::Called: return Titles::tr("Called");
        case Field::SortName: return Titles::tr("Sorted under");
        case Field::PhoneticGiven: return Titles::tr("Given name as spoken");
        case Field::PhoneticFamily: return Titles::tr("Family name as spoken");
        case Field::Company: return Titles::tr("Company");
        case Field::Phone: return Titles::tr("Phone");
        case Field::PhoneLabel: return Titles::tr("Kind of phone");
        case Field::Email: return Titles::tr("E-mail");
        case Field::EmailLabel: return Titles::tr("Kind of e-mail");
        case Field::Street: return Titles::tr("Street");
        case Field::HouseNumber: return Titles::tr("House number");
        case Field::District: return Titles::tr("District");
        case Field::PostCode: return Titles::tr("Post code");
        case Field::City: return Titles::tr("Town");
        case Field::Region: return Titles::tr("Region");
        case Field::Country: return Titles::tr("Country");
        case Field::AddressFormatted: return Titles::tr("Whole address");
        case Field::AddressLabel: return Titles::tr("Kind of address");
        case Field::Birthday: return Titles::tr("Birthday");
        case Field::BirthYear: return Titles::tr("Year of birth");
        case Field::BirthMonth: return Titles::tr("Month of birth");
        case Field::BirthDay: return Titles::tr("Day of birth");
        case Field::DateOther: return Titles::tr("Other date");
        case Field::DateLabel: return Titles::tr("Kind of date");
        case Field::Note: return Titles::tr("Note");
        case Field::Tags: return Titles::tr("Tags");
        case Field::ExternalId: return Titles::tr("Customer number");
        case Field::Language: return Titles::tr("Language");
        case Field::ConsentEmail: return Titles::tr("May be e-mailed");
        case Field::ConsentSms: return Titles::tr("May be texted");
        case Field::ConsentPost: return Titles::tr("May be written to");
        case Field::CardNumber: return Titles::tr("Card number");
        case Field::FormerName: return Titles::tr("Former name");
        case Field::PriceGroup: return Titles::tr("Price group");
        case Field::OwnField: return Titles::tr("A field of your own");
    }
    return {};
}

}  // namespace regulars
