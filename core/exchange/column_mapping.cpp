#include "core/exchange/column_mapping.h"
#include "core/base/text.h"
#include "core/exchange/column_sniffer.h"
#include "core/exchange/header_rules.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

constexpr int rowsSniffed = 50;
constexpr int mostAddresses = 32;

bool isAddressField(Field field) { return field >= Field::Street && field <= Field::AddressLabel; }

/// Turns the readings of single names into a mapping, by looking at the names beside each other and at some rows.
class Recogniser {
public:
    Recogniser(const QStringList& header, const QList<QStringList>& rows) : rows_(rows) {
        for (const QString& name : header) {
            readings_.append(readColumn(name));
            mapping_.columns.append({readings_.last().field, 0, 0, {}, name, true, readings_.last().negated});
        }
    }
    ColumnMapping mapping() {
        mapping_.recognisedAs = programOf();
        settleNames();
        settleTitle();
        settleIdentity();
        settleBirthday();
        settleCards();
        if (mapping_.recognisedAs == u"Mailchimp") leaveOutGuessedPlaces();
        for (qsizetype i = 0; i < mapping_.columns.size(); ++i) placeInGroup(i);
        settleWholeAddresses();
        joinHalvesOfAddress();
        return mapping_;
    }
    [[nodiscard]] QList<bool> understood() const {
        QList<bool> all;
        for (const HeaderReading& reading : readings_) all.append(reading.understood);
        return all;
    }

private:
    struct Group { QString key; int number; QList<Field> fields; };

    Field& field(qsizetype i) { return mapping_.columns[i].field; }
    bool brings(Field wanted) const {
        return std::any_of(mapping_.columns.cbegin(), mapping_.columns.cend(), [&](const FileColumn& c) { return c.field == wanted; });
    }
    QString programOf() const;
    void settleNames();
    void settleTitle();
    void settleIdentity();
    void settleBirthday();
    void settleCards();
    void leaveOutGuessedPlaces();
    void placeInGroup(qsizetype i);
    int groupFor(QList<Group>& groups, const QString& key, qsizetype i);
    int addressGroupFor(qsizetype i, int number);
    void settleWholeAddresses();
    void joinHalvesOfAddress();

    QList<QStringList> rows_;
    QList<HeaderReading> readings_;
    ColumnMapping mapping_;
    QList<Group> phones_, emails_, dates_, addresses_;
};

QString Recogniser::programOf() const {
    struct Signature { QString program; QStringList headers; };
    static const QList<Signature> signatures{
        {u"Google Contacts"_s, {u"labels"_s, u"file as"_s}},
        {u"Google Contacts"_s, {u"group membership"_s, u"yomi name"_s}},
        {u"Outlook"_s, {u"e-mail address"_s, u"business phone"_s}},
        {u"Shopify"_s, {u"accepts email marketing"_s, u"total orders"_s}},
        {u"Shopify"_s, {u"accepts marketing"_s, u"total orders"_s}},
        {u"Mailchimp"_s, {u"leid"_s, u"euid"_s}},
        {u"HubSpot"_s, {u"record id"_s, u"lifecycle stage"_s}},
        {u"HubSpot"_s, {u"record id"_s, u"lead status"_s}},
        {u"Stripe"_s, {u"id"_s, u"email"_s, u"delinquent"_s}},
        {u"Lightspeed"_s, {u"customer code"_s, u"physical postcode"_s}},
        {u"Lightspeed"_s, {u"customer_code"_s, u"physical_postcode"_s}},
        {u"Square"_s, {u"square customer id"_s}},
        {u"Loyverse"_s, {u"customer name"_s, u"total visits"_s}},
        {u"Thunderbird"_s, {u"primary email"_s, u"screen name"_s}},
        {u"WooCommerce"_s, {u"billing_first_name"_s, u"billing_email"_s}},
        {u"Pipedrive"_s, {u"person - name"_s}},
        {u"Zoho"_s, {u"record id"_s, u"contact owner"_s, u"mailing zip"_s}},
        {u"Salesforce"_s, {u"mailing street"_s, u"account name"_s}},
        {u"Bitrix24"_s, {u"рабочии телефон"_s, u"рабочии e-mail"_s}},
    };
    QStringList names;
    for (const FileColumn& column : mapping_.columns) names.append(fold(column.header).trimmed());
    for (const Signature& signature : signatures)
        if (std::all_of(signature.headers.cbegin(), signature.headers.cend(), [&](const QString& h) { return names.contains(h); }))
            return signature.program;
    return {};
}

/// "Name" beside "Vorname" is the family name and "Имя" beside "Фамилия" the given one, unless it holds the other within it.
void Recogniser::settleNames() {
    const bool given = brings(Field::GivenName), family = brings(Field::FamilyName);
    if (given == family) return;
    const Field lacking = given ? Field::FamilyName : Field::GivenName, present = given ? Field::GivenName : Field::FamilyName;
    qsizetype bare = -1, other = -1;
    for (qsizetype i = 0; i < readings_.size(); ++i) {
        if (bare < 0 && readings_[i].bareName && field(i) == Field::DisplayName) bare = i;
        if (other < 0 && field(i) == present) other = i;
    }
    if (bare < 0) return;
    int whole = 0, part = 0;
    for (const QStringList& row : rows_) {
        const QString name = fold(row.value(bare)), half = fold(row.value(other)).trimmed();
        if (name.trimmed().isEmpty() || half.isEmpty()) continue;
        ++(tokens(name).contains(tokens(half).value(0)) && name.trimmed() != half ? whole : part);
    }
    if (whole <= part) field(bare) = lacking;
}

/// A title is a form of address when it is short ("Mrs"); a director is a trade.
void Recogniser::settleTitle() {
    for (qsizetype i = 0; i < readings_.size(); ++i) {
        if (!readings_[i].bareTitle) continue;
        const bool isTrade = std::any_of(rows_.cbegin(), rows_.cend(), [&](const QStringList& row) { return row.value(i).trimmed().size() > 8; });
        if (isTrade) field(i) = Field::Ignore;
    }
}

void Recogniser::settleIdentity() {
    int best = 0;
    for (const HeaderReading& reading : readings_) best = std::max(best, reading.idRank);
    bool taken = false;
    for (qsizetype i = 0; i < readings_.size(); ++i) {
        if (field(i) != Field::ExternalId) continue;
        if (readings_[i].idRank == best && !taken) {
            taken = true;
            continue;
        }
        // A till that has both an id and a code prints the code on the customer's card.
        const bool isCode = readings_[i].words.words.hasAll({Word::Customer, Word::Code});
        field(i) = isCode && best > 2 ? Field::CardNumber : Field::Ignore;
    }
}

void Recogniser::settleBirthday() {
    if (!brings(Field::BirthYear) || !brings(Field::BirthMonth)) return;
    for (qsizetype i = 0; i < readings_.size(); ++i)
        if (field(i) == Field::Birthday && fold(mapping_.columns[i].header).trimmed() == u"birth day") field(i) = Field::BirthDay;
}

/// Beside a card's country or last four digits, "Card Number" is a payment card and none of ours.
void Recogniser::settleCards() {
    const bool payment = std::any_of(readings_.cbegin(), readings_.cend(), [](const HeaderReading& r) {
        return r.words.words.has(Word::Card) && (r.words.words.hasAny({Word::Country, Word::Default}) || r.words.number == 4);
    });
    for (qsizetype i = 0; i < readings_.size(); ++i)
        if (payment && field(i) == Field::CardNumber) field(i) = Field::Ignore;
}

/// Mailchimp guesses region and country from the network address somebody signed up from: no place to send a letter to.
void Recogniser::leaveOutGuessedPlaces() {
    for (qsizetype i = 0; i < readings_.size(); ++i)
        if (field(i) == Field::Region || field(i) == Field::Country) field(i) = Field::Ignore;
}

int Recogniser::groupFor(QList<Group>& groups, const QString& key, qsizetype i) {
    for (Group& group : groups) {
        if (group.key != key || group.fields.contains(field(i))) continue;
        group.fields.append(field(i));
        return group.number;
    }
    groups.append({key, static_cast<int>(groups.size()), {field(i)}});
    return groups.last().number;
}

int Recogniser::addressGroupFor(qsizetype i, int number) {
    FileColumn& column = mapping_.columns[i];
    const QString key = column.label + u'/' + QString::number(number);
    for (const Group& group : addresses_) {
        if (group.key != key) continue;
        bool clash = false;
        for (qsizetype k = 0; k < i; ++k) {
            const FileColumn& before = mapping_.columns[k];
            if (!isAddressField(before.field) || before.group != group.number || before.field != column.field || before.part != column.part) continue;
            if (before.header == column.header && column.field == Field::Street) ++column.part;  // two columns of one name are two lines
            else if (column.field == Field::Street && readings_[k].bareAddress == readings_[i].bareAddress) clash = true;
        }
        if (!clash) return group.number;
    }
    if (addresses_.size() < mostAddresses) addresses_.append({key, static_cast<int>(addresses_.size()), {}});
    return addresses_.last().number;
}

void Recogniser::placeInGroup(qsizetype i) {
    FileColumn& column = mapping_.columns[i];
    const HeaderReading& reading = readings_[i];
    const Words words = reading.words.words;
    int number = reading.words.number;
    const QString key = labelOf(words, true) + u'/' + QString::number(number);
    if (column.field == Field::Phone || column.field == Field::PhoneLabel) {
        column.label = labelOf(words, true);
        column.group = groupFor(phones_, key, i);
    } else if (column.field == Field::Email || column.field == Field::EmailLabel) {
        column.label = labelOf(words, false);
        column.group = groupFor(emails_, key, i);
    } else if (column.field == Field::DateOther || column.field == Field::DateLabel) {
        column.label = words.has(Word::Anniversary) ? u"anniversary"_s : QString();
        column.group = groupFor(dates_, column.label + key, i);
    } else if (isAddressField(column.field)) {
        column.label = words.has(Word::Company) && !words.has(Word::Home) ? u"work"_s : labelOf(words, false);
        const bool isLine = column.field == Field::Street && reading.words.numberLast;
        column.part = words.has(Word::CareOf) ? 0 : words.has(Word::PoBox) ? 90 : words.has(Word::Extended) ? 80 : isLine ? number : 1;
        column.group = addressGroupFor(i, isLine ? 0 : number);
    } else if (column.field == Field::FamilyName && words.has(Word::Second)) {
        column.part = 2;
    }
}

/// "Home Address" beside "Home Street" is the whole address once more.
void Recogniser::settleWholeAddresses() {
    for (qsizetype i = 0; i < readings_.size(); ++i) {
        if (!readings_[i].bareAddress || field(i) != Field::Street || readings_[i].words.numberLast) continue;
        for (qsizetype k = 0; k < readings_.size(); ++k)
            if (k != i && field(k) == Field::Street && readings_[k].words.words.has(Word::Street) && mapping_.columns[k].group == mapping_.columns[i].group)
                field(i) = Field::AddressFormatted;
    }
}

/// "Postadress; Postnr; Ort": a street with a label and a town without one are one address.
void Recogniser::joinHalvesOfAddress() {
    const auto has = [&](int group, std::initializer_list<Field> fields) {
        return std::any_of(mapping_.columns.cbegin(), mapping_.columns.cend(), [&](const FileColumn& c) {
            return c.group == group && std::find(fields.begin(), fields.end(), c.field) != fields.end();
        });
    };
    for (const Group& town : addresses_) {
        if (!town.key.startsWith(u'/') || has(town.number, {Field::Street, Field::AddressFormatted})) continue;
        for (const Group& street : addresses_) {
            if (street.key == town.key || !has(street.number, {Field::Street}) || has(street.number, {Field::City, Field::PostCode})) continue;
            for (FileColumn& column : mapping_.columns) {
                if (!isAddressField(column.field)) continue;
                if (column.group == street.number && column.label == u"postal") column.label.clear();
                if (column.group == town.number) column.group = street.number;
            }
            break;
        }
    }
}

}  // namespace

ColumnMapping recogniseColumns(CsvReader reader, bool dayFirst) {
    QList<QStringList> rows;
    CsvRow row;
    reader.rewind();
    while (rows.size() < rowsSniffed && reader.next(row)) rows.append(row.fields());
    const bool hasHeader = reader.dialect().hasHeader;
    QStringList header = reader.header();
    if (!hasHeader) header = QStringList(reader.columnCount());
    Recogniser recogniser(header, rows);
    ColumnMapping mapping = recogniser.mapping();
    QList<bool> understood = hasHeader ? recogniser.understood() : QList<bool>(header.size(), false);
    // Numbers under "… id" may look like phone numbers and are none.
    for (qsizetype i = 0; hasHeader && i < header.size(); ++i)
        if (const QStringList words = tokens(fold(header[i])); !words.isEmpty() && words.last() == u"id") understood[i] = true;
    sniffColumns(mapping, understood, rows, hasHeader);
    settleDateOrder(mapping, reader, dayFirst);
    return mapping;
}

QStringList ColumnMapping::notBroughtIn() const {
    QStringList names;
    for (const FileColumn& column : columns)
        if (column.field == Field::Ignore && !column.header.isEmpty()) names.append(column.header);
    return names;
}

bool ColumnMapping::namesSomebody() const {
    return std::any_of(columns.cbegin(), columns.cend(), [](const FileColumn& column) {
        switch (column.field) {
            case Field::DisplayName: case Field::GivenName: case Field::FamilyName: case Field::Called: case Field::SortName:
            case Field::Company: case Field::Phone: case Field::Email: return true;
            default: return false;
        }
    });
}

}  // namespace regulars
