#include "core/exchange/customer_merge.h"
#include "core/exchange/cell_values.h"
#include "core/base/email_address.h"
#include "core/base/text.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using Differences = std::vector<CustomerMerge::Difference>;

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerMerge)
};

QHash<QString, QString> countryNames() {
    QHash<QString, QString> codes;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (code.size() != 2) continue;
        codes.insert(fold(QLocale::territoryToString(locale.territory())), code);
        codes.insert(fold(locale.nativeTerritoryName()), code);
    }
    for (const auto& [name, code] : {std::pair(u"usa"_s, u"US"_s), {u"great britain"_s, u"GB"_s}, {u"uk"_s, u"GB"_s}, {u"england"_s, u"GB"_s}}) codes.insert(name, code);
    return codes;
}

QString countryCode(const QString& country) {
    if (country.isEmpty()) return {};
    static const QHash<QString, QString> codes = countryNames();
    const QString code = country.size() == 2 ? country.toUpper() : codes.value(fold(country).simplified());
    return code.isEmpty() ? country : code;
}

void fillText(QString& book, const QString& file, Field field, Differences& differences) {
    if (file.isEmpty() || book == file) return;
    if (book.isEmpty()) book = file;
    else if (book.simplified().compare(file.simplified(), Qt::CaseInsensitive) != 0) differences.push_back({field, book, file});
}

/// A note stands in paragraphs; those the book has already need not come again in the same order.
bool saysAllOf(const QString& book, const QString& file) {
    const auto paragraphs = file.split(u"\n\n"_s, Qt::SkipEmptyParts);
    return std::all_of(paragraphs.begin(), paragraphs.end(), [&](const QString& paragraph) { return book.contains(paragraph.trimmed()); });
}

bool isSameNumber(const PhoneNumber& a, const PhoneNumber& b) {
    if (a.extension != b.extension) return false;
    return a.key().isEmpty() || b.key().isEmpty() ? a.digits == b.digits && (!a.digits.isEmpty() || a.asTyped == b.asTyped) : a.key() == b.key();
}

void fillPhones(std::vector<Phone>& book, const std::vector<Phone>& file) {
    for (const Phone& phone : file) {
        const auto same = std::find_if(book.begin(), book.end(), [&](const Phone& p) { return isSameNumber(p.number, phone.number); });
        if (same == book.end()) book.push_back(phone);
        else if (same->label.isEmpty()) same->label = phone.label;
    }
}

void fillEmails(std::vector<Email>& book, const std::vector<Email>& file) {
    for (const Email& email : file) {
        const auto same = std::find_if(book.begin(), book.end(), [&](const Email& e) { return emailKey(e.address) == emailKey(email.address); });
        if (same == book.end()) book.push_back(email);
        else if (same->label.isEmpty()) same->label = email.label;
    }
}

/// Post codes and streets are written with and without spaces, stops and capitals.
QString plain(const QString& text) { return tokens(fold(text)).join(u' '); }
QString unspaced(const QString& text) { return tokens(fold(text)).join(QString()); }

/// Whether the two say nothing against each other, and share something that says where.
bool isSamePlace(const Address& a, const Address& b) {
    bool shares = false;
    const auto agree = [&](const QString& x, const QString& y, QString (*written)(const QString&), bool isPlace) {
        if (x.isEmpty() || y.isEmpty()) return true;
        if (x != y && written(x) != written(y)) return false;
        shares = shares || isPlace;
        return true;
    };
    return agree(a.street, b.street, plain, true) && agree(a.postCode, b.postCode, unspaced, true) && agree(a.city, b.city, plain, true) &&
           agree(a.region, b.region, plain, false) && agree(a.country, b.country, plain, false) && (shares || (a.region == b.region && a.country == b.country));
}

bool isLabelled(const Address& address, const QString& label) { return address.label.compare(label, Qt::CaseInsensitive) == 0; }

QString inOneLine(const Address& a) {
    QStringList parts;
    for (const QString& part : {a.street.simplified(), (a.postCode + u' ' + a.city).simplified(), a.region, a.country})
        if (!part.isEmpty()) parts << part;
    return parts.join(u", "_s);
}

/// An address at work stands beside the one at home; elsewhere than the book says is a difference.
void fillAddresses(std::vector<Address>& book, const std::vector<Address>& file, Differences& differences) {
    for (const Address& address : file) {
        if (const auto same = std::find_if(book.begin(), book.end(), [&](const Address& a) { return isSamePlace(a, address); }); same != book.end()) {
            for (const auto part : {&Address::label, &Address::street, &Address::postCode, &Address::city, &Address::region, &Address::country})
                if (((*same).*part).isEmpty()) (*same).*part = address.*part;
            continue;
        }
        const auto rival = std::find_if(book.begin(), book.end(), [&](const Address& a) { return a.label.isEmpty() || address.label.isEmpty() || isLabelled(a, address.label); });
        if (rival == book.end()) book.push_back(address);
        else differences.push_back({Field::AddressFormatted, inOneLine(*rival), inOneLine(address)});
    }
}

bool isAtOdds(const std::optional<int>& a, const std::optional<int>& b) { return a && b && *a != *b; }

/// Fills the year that was not known, for instance; false when the two cannot be one date.
bool fillDate(PartialDate& book, const PartialDate& file) {
    if (isAtOdds(book.year, file.year) || isAtOdds(book.month, file.month) || isAtOdds(book.day, file.day)) return false;
    PartialDate both = book;
    if (!both.year) both.year = file.year;
    if (!both.month) both.month = file.month;
    if (!both.day) both.day = file.day;
    const auto checked = PartialDate::fromIso(both.iso());
    if (!checked || *checked != both) return false;
    book = both;
    return true;
}

void fillDates(std::vector<LabelledDate>& book, const std::vector<LabelledDate>& file, Differences& differences) {
    for (const LabelledDate& date : file) {
        const auto same = std::find_if(book.begin(), book.end(), [&](const LabelledDate& d) { return d.label.compare(date.label, Qt::CaseInsensitive) == 0; });
        if (same == book.end()) book.push_back(date);
        else if (!fillDate(same->date, date.date)) differences.push_back({date.label == u"birthday" ? Field::Birthday : Field::DateOther, same->date.iso(), date.date.iso()});
    }
}

Field consentField(Channel channel) { return channel == Channel::Email ? Field::ConsentEmail : channel == Channel::Sms ? Field::ConsentSms : Field::ConsentPost; }

void fillConsents(Customer& book, const Customer& file, Differences& differences) {
    for (const ConsentEvent& event : file.consents) {
        const bool known = std::any_of(book.consents.begin(), book.consents.end(), [&](const ConsentEvent& e) { return e.channel == event.channel; });
        const auto word = [](bool given) { return given ? MergeWords::tr("yes") : MergeWords::tr("no"); };
        if (!known) book.consents.push_back(event);
        else if (book.allows(event.channel) != event.given) differences.push_back({consentField(event.channel), word(book.allows(event.channel)), word(event.given)});
    }
}

void fillTags(QStringList& book, const QStringList& file) {
    for (const QString& tag : file)
        if (!book.contains(tag, Qt::CaseInsensitive)) book << tag;
}

void fillValues(std::vector<CustomValue>& book, const std::vector<CustomValue>& file, Differences& differences) {
    for (const CustomValue& value : file) {
        const auto known = std::find_if(book.begin(), book.end(), [&](const CustomValue& v) { return v.field == value.field; });
        if (known == book.end()) book.push_back(value);
        else if (known->value != value.value) differences.push_back({Field::OwnField, known->value, value.value});
    }
}

/// A customer has no field for these; the note keeps them.
QString noteOf(const MappedRow& row) {
    if (row.company.isEmpty() && row.namePrefix.isEmpty() && row.nameSuffix.isEmpty()) return row.note;
    QStringList paragraphs;
    if (!row.note.isEmpty()) paragraphs << row.note;
    if (!row.company.isEmpty() && row.company != row.displayName) paragraphs << MergeWords::tr("Company: %1").arg(row.company);
    if (!row.namePrefix.isEmpty()) paragraphs << MergeWords::tr("Title: %1").arg(row.namePrefix);
    if (!row.nameSuffix.isEmpty()) paragraphs << MergeWords::tr("After the name: %1").arg(row.nameSuffix);
    return paragraphs.join(u"\n\n"_s);
}

}  // namespace

CustomerMerge::CustomerMerge(QString region, Day today, StaffId by, Instant now, QString source)
    : region_(std::move(region)), today_(today), by_(by), now_(now), source_(std::move(source)) {}

Customer CustomerMerge::customerOf(MappedRow&& row) const {
    Customer c;
    c.note = noteOf(row);
    if (!row.company.isEmpty() && row.company == row.displayName) c.kind = CustomerKind::Company;
    c.displayName = std::move(row.displayName);
    c.sortName = std::move(row.sortName);
    c.givenName = std::move(row.givenName);
    c.familyName = std::move(row.familyName);
    c.called = std::move(row.called);
    c.language = std::move(row.language);
    c.createdOn = today_;
    c.phones.reserve(static_cast<size_t>(row.phones.size()));
    for (auto& phone : row.phones) {
        const bool isBroken = !hasDigits(phone.text) || isRoundedBySpreadsheet(phone.text);
        c.phones.push_back({std::move(phone.label), PhoneNumber::read(phone.text, region_), isBroken ? ContactState::Invalid : ContactState::Good});
    }
    c.emails.reserve(static_cast<size_t>(row.emails.size()));
    for (auto& email : row.emails) {
        const auto state = email.text.contains(u'@') ? ContactState::Good : ContactState::Invalid;
        c.emails.push_back({std::move(email.label), std::move(email.text), state});
    }
    c.addresses.reserve(static_cast<size_t>(row.addresses.size()));
    for (auto& a : row.addresses)
        c.addresses.push_back({std::move(a.label), std::move(a.street), std::move(a.postCode), std::move(a.city), std::move(a.region), countryCode(a.country)});
    std::erase_if(c.addresses, [](const Address& a) { return a.isEmpty(); });
    c.dates.reserve(static_cast<size_t>(row.dates.size()));
    for (auto& date : row.dates) c.dates.push_back({std::move(date.label), date.date});
    c.tags = std::move(row.tags);
    c.formerNames = std::move(row.formerNames);
    c.priceGroup = std::move(row.priceGroup);
    if (!row.externalId.isEmpty()) c.externalIds << std::move(row.externalId);
    const auto consent = [&](Channel channel, const std::optional<bool>& said) {
        if (said) c.consents.push_back({channel, *said, source_, now_, by_});
    };
    consent(Channel::Email, row.emailConsent);
    consent(Channel::Sms, row.smsConsent);
    consent(Channel::Post, row.postConsent);
    return c;
}

Differences CustomerMerge::fill(Customer& book, const Customer& file) {
    Differences differences;
    fillText(book.displayName, file.displayName, Field::DisplayName, differences);
    fillText(book.sortName, file.sortName, Field::SortName, differences);
    fillText(book.givenName, file.givenName, Field::GivenName, differences);
    fillText(book.familyName, file.familyName, Field::FamilyName, differences);
    fillText(book.called, file.called, Field::Called, differences);
    fillText(book.language, file.language, Field::Language, differences);
    if (!saysAllOf(book.note, file.note)) fillText(book.note, file.note, Field::Note, differences);
    fillPhones(book.phones, file.phones);
    fillEmails(book.emails, file.emails);
    fillAddresses(book.addresses, file.addresses, differences);
    fillDates(book.dates, file.dates, differences);
    fillText(book.priceGroup, file.priceGroup, Field::PriceGroup, differences);
    fillValues(book.values, file.values, differences);
    fillTags(book.tags, file.tags);
    fillTags(book.formerNames, file.formerNames);
    for (const QString& id : file.externalIds)
        if (!book.externalIds.contains(id)) book.externalIds << id;
    fillConsents(book, file, differences);
    return differences;
}

}  // namespace regulars
