#include "core/exchange/header_rules.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

using enum Word;

/// The first rule whose words all occur, and none of whose other words does, decides.
struct Rule {
    Words all, none;
    Field field;
    bool strict = false;  ///< only when every word was understood
};

constexpr Rule rules[] = {
    {{OptOut, Sms}, {Time, Date}, Field::ConsentSms},
    {{OptOut, Post}, {Time, Date}, Field::ConsentPost, true},
    {OptOut, {Time, Date, Phone, Mobile, Fax}, Field::ConsentEmail, true},
    {OptOut, {}, Field::Ignore},
    {{Consent, Sms}, {Time, Date, Unwanted}, Field::ConsentSms},
    {{Consent, Post}, {Time, Date, Unwanted}, Field::ConsentPost},
    {Consent, {Time, Date, Unwanted, Phone, Mobile, Fax}, Field::ConsentEmail},
    {Consent, {}, Field::Ignore},
    {{Marketing, Sms}, {Time, Date, Unwanted}, Field::ConsentSms},
    {Marketing, {Time, Date, Unwanted, Phone, Mobile}, Field::ConsentEmail, true},
    {Unwanted, {}, Field::Ignore},
    {Time, {}, Field::Ignore},
    {Status, {}, Field::Ignore},
    {{Phonetic, Given}, {Company}, Field::PhoneticGiven},
    {{Phonetic, Family}, {Company}, Field::PhoneticFamily},
    {Phonetic, {Company, Given, Family, Middle, Name}, Field::SortName, true},
    {Phonetic, {}, Field::Ignore},
    {{Shipping, Given}, {}, Field::Ignore},
    {{Shipping, Family}, {}, Field::Ignore},
    {{Birth, Year}, {}, Field::BirthYear},
    {{Birth, Month}, {}, Field::BirthMonth},
    {{Birth, DayOfMonth}, {Date}, Field::BirthDay},
    {Birth, {City, Country, Name, FullName, Family, Region}, Field::Birthday},
    {Birth, {}, Field::Ignore},
    {Anniversary, {}, Field::DateOther},
    {{Event, Label}, {}, Field::DateLabel},
    {{Event, Type}, {}, Field::DateLabel},
    {Event, {Name}, Field::DateOther},
    {{Fax, Type}, {}, Field::Ignore},
    {{Phone, Label}, {}, Field::PhoneLabel},
    {{Phone, Type}, {}, Field::PhoneLabel},
    {{Email, Label}, {}, Field::EmailLabel},
    {{Email, Type}, {}, Field::EmailLabel},
    {{Email, Name}, {}, Field::Ignore},
    {{Email, FullName}, {}, Field::Ignore},
    {Email, {}, Field::Email},
    {Phone, {Country, Prefix, Code, Extended}, Field::Phone},
    {Mobile, {Country, Prefix, Code, Extended}, Field::Phone},
    {Fax, {Country, Prefix, Code}, Field::Phone},
    {Phone, {}, Field::Ignore},
    {Mobile, {}, Field::Ignore},
    {Fax, {}, Field::Ignore},
    {Card, {Type, Country, Default, Date, Name, Company, Status}, Field::CardNumber},
    {Card, {}, Field::Ignore},
    {{Address, Name}, {}, Field::Ignore},
    {{Address, Label}, {}, Field::AddressLabel},
    {{Address, Type}, {}, Field::AddressLabel},
    {{Address, Id}, {}, Field::Ignore},
    {PostCode, {}, Field::PostCode},
    {Country, {}, Field::Country},
    {City, {}, Field::City},
    {PoBox, {}, Field::Street},
    {Extended, {Street}, Field::Street},
    {CareOf, {}, Field::Street},
    {Region, {}, Field::Region},
    {District, {Street}, Field::District},
    {Street, {}, Field::Street},
    {House, {}, Field::HouseNumber},
    {{Address, Formatted}, {}, Field::AddressFormatted},
    {Address, {}, Field::Street},
    {FileAs, {}, Field::SortName},
    {Nick, {}, Field::Called},
    {{Company, Title}, {}, Field::Ignore},
    {{Company, Number}, {Name}, Field::Ignore},
    {{Company, Id}, {}, Field::Ignore},
    {{Company, Code}, {}, Field::Ignore},
    {{Company, Type}, {}, Field::Ignore},
    {Company, {Given, Family, FullName}, Field::Company},
    {Prefix, {}, Field::NamePrefix},
    {Suffix, {}, Field::NameSuffix},
    {{Given, Family}, {}, Field::DisplayName},
    {Middle, {}, Field::AdditionalName, true},
    {Given, {Date}, Field::GivenName},
    {Family, {Date}, Field::FamilyName},
    {FullName, {}, Field::DisplayName},
    {Name, {Tags, Note, Type, Card, Title, Date, Id}, Field::DisplayName, true},
    {Title, {}, Field::NamePrefix, true},
    {Note, {Date, Type, Id}, Field::Note},
    {Tags, {Id, Date, Code, Number}, Field::Tags},
    {{Customer, Label}, {}, Field::Tags, true},
    {Label, {Value, Type}, Field::Tags, true},
    {Language, {}, Field::Language},
    {{Customer, Id}, {Type, Date}, Field::ExternalId},
    {{Customer, Code}, {Type, Date}, Field::ExternalId},
    {{Customer, Number}, {Type, Date}, Field::ExternalId},
    {Id, {Date, Type, Tags}, Field::ExternalId, true},
    {Code, {Date, Type, Tags}, Field::ExternalId, true},
    {Customer, {Id, Code, Number, Type, Date, Other, Value, Title, Work, Home}, Field::DisplayName, true},
};

int idRankOf(Words words) {
    if (words.hasAll({Customer, Id})) return 4;
    if (words.has(Id)) return 3;
    return words.has(Customer) ? 2 : 1;
}

}  // namespace

HeaderReading readColumn(QStringView header) {
    HeaderReading reading;
    reading.words = readHeader(header);
    // The Russian word for a house number is also the abbreviation of "home".
    if (reading.words.words.hasAll({House, Home}) && !reading.words.words.has(Address)) reading.words.words.bits &= ~Words(Home).bits;
    const Words words = reading.words.words;
    reading.understood = reading.words.isKnown() || words.has(Unwanted);
    const QString plain = fold(header).trimmed();
    // On their own these two are halves of a name; beside other words ("First visit") they are not.
    if (plain == u"first" || plain == u"last") {
        reading.understood = true;
        reading.field = plain == u"first" ? Field::GivenName : Field::FamilyName;
        return reading;
    }
    for (const Rule& rule : rules) {
        if (!words.hasAll(rule.all) || words.hasAny(rule.none) || (rule.strict && reading.words.unknown > 0)) continue;
        reading.field = rule.field;
        break;
    }
    if (reading.field != Field::Ignore) reading.understood = true;
    reading.bareName = reading.field == Field::DisplayName && words.has(Name) && !words.has(FullName);
    reading.bareTitle = reading.field == Field::NamePrefix && words.has(Title);
    reading.bareAddress = reading.field == Field::Street && words.has(Address) && !words.hasAny({Street, PoBox, Extended, CareOf});
    reading.negated = words.has(OptOut);
    reading.idRank = reading.field == Field::ExternalId ? idRankOf(words) : 0;
    return reading;
}

QString labelOf(Words words, bool ofPhone) {
    if (words.has(Fax)) return u"fax"_s;
    if (words.has(Mobile)) return u"mobile"_s;
    if (words.has(Home)) return u"home"_s;
    if (words.hasAny({Work, Company})) return u"work"_s;
    if (words.has(Other)) return u"other"_s;
    if (words.has(Billing)) return u"billing"_s;
    if (words.has(Shipping)) return u"delivery"_s;
    if (words.has(Main)) return ofPhone ? u"main"_s : QString();
    if (words.has(Postal)) return u"postal"_s;
    if (words.has(Physical)) return u"visiting"_s;
    return {};
}

QString labelFromCell(const QString& cell) {
    QString label = cell.trimmed();
    // Google marks the main one of several with a star; Outlook writes the protocol where others write a label.
    if (label.startsWith(u'*')) label = label.mid(1).trimmed();
    if (label.compare("smtp"_L1, Qt::CaseInsensitive) == 0 || label == "EX"_L1 || label.isEmpty()) return {};
    const QString known = labelOf(meaningOf(label), true);
    return known.isEmpty() ? label : known;
}

}  // namespace regulars
