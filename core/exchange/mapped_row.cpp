#include "core/base/text.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/header_rules.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {
namespace {

struct Sentences { Q_DECLARE_TR_FUNCTIONS(MappedRow) };

bool isUnspacedScript(QStringView text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    });
}

/// A part of a name is one line: line ends become spaces, everything else stays as typed. The name that is shown may stand in lines.
QString oneLine(QString text, QChar lineEnd = u' ') {
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' '; })) return text.trimmed();
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar& c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t') c = c == u'\t' ? QChar(u' ') : lineEnd;
    return text.trimmed();
}

void takeFirst(QString& into, const QString& text) { if (into.isEmpty()) into = text; }

void takeValues(QStringList& into, QStringList&& values) {
    if (into.isEmpty()) into = std::move(values);
    else into += values;
}

/// Collects the cells of one row into a person.
class RowReading {
public:
    RowReading(const ColumnMapping& mapping, const CsvRow& row) : mapping_(mapping), row_(row) { person_.line = row.line(); }
    MappedRow person() {
        for (qsizetype i = 0; i < mapping_.columns.size(); ++i) {
            const FileColumn& column = mapping_.columns[i];
            if (column.field == Field::Ignore || row_.isEmpty(i)) continue;
            const QString cell = row_.field(i).trimmed();
            if (!cell.isEmpty()) take(column, cell);
        }
        finishEntries();
        finishAddresses();
        finishDates();
        finishName();
        return std::move(person_);
    }

private:
    struct Draft { int group; QString label; QStringList values; };
    struct AddressDraft {
        int group;
        MappedRow::Address address;
        QList<std::pair<int, QString>> lines;
        QString house, district, whole;
    };
    struct DateDraft { int group; QString label; std::optional<PartialDate> date; };

    void take(const FileColumn& column, const QString& cell);
    bool takeName(const FileColumn& column, const QString& cell);
    bool takeContact(const FileColumn& column, const QString& cell);
    bool takeAddress(const FileColumn& column, const QString& cell);
    bool takeDate(const FileColumn& column, const QString& cell);
    void takeConsent(std::optional<bool>& into, const FileColumn& column, const QString& cell);
    static Draft& draft(QList<Draft>& drafts, const FileColumn& column);
    AddressDraft& address(const FileColumn& column);
    DateDraft& date(const FileColumn& column);
    void addPhone(const QString& label, const QString& number);
    void addEmail(const QString& label, const QString& address);
    void finishEntries();
    void finishAddresses();
    void finishDates();
    void finishName();

    const ColumnMapping& mapping_;
    const CsvRow& row_;
    MappedRow person_;
    QList<Draft> phones_, emails_;
    QList<AddressDraft> addresses_;
    QList<DateDraft> dates_;
    QStringList knownDigits_;
    QString birthYear_, birthMonth_, birthDay_, spokenGiven_, spokenFamily_;
};

void RowReading::take(const FileColumn& column, const QString& cell) {
    if (takeName(column, cell) || takeContact(column, cell) || takeAddress(column, cell) || takeDate(column, cell)) return;
    switch (column.field) {
        case Field::Note:
            if (person_.note.isEmpty()) person_.note = cell;
            else if (!person_.note.split(u"\n\n"_s).contains(cell)) person_.note += u"\n\n"_s + cell;
            break;
        case Field::Tags:
            for (const QString& tag : tagsIn(cell))
                if (!person_.tags.contains(tag, Qt::CaseInsensitive)) person_.tags.append(tag);
            break;
        case Field::ExternalId: takeFirst(person_.externalId, withoutApostrophe(cell)); break;
        case Field::FormerName: person_.formerNames += tagsIn(cell); break;
        case Field::PriceGroup: takeFirst(person_.priceGroup, oneLine(cell)); break;
        case Field::OwnField: person_.ownFields.append({column.label, cell}); break;
        case Field::CardNumber: takeFirst(person_.cardNumber, withoutApostrophe(cell)); break;
        case Field::Language: takeFirst(person_.language, languageCode(cell)); break;
        case Field::ConsentEmail: takeConsent(person_.emailConsent, column, cell); break;
        case Field::ConsentSms: takeConsent(person_.smsConsent, column, cell); break;
        case Field::ConsentPost: takeConsent(person_.postConsent, column, cell); break;
        default: break;
    }
}

bool RowReading::takeName(const FileColumn& column, const QString& cell) {
    switch (column.field) {
        case Field::DisplayName: takeFirst(person_.displayName, oneLine(cell, u'\n')); return true;
        case Field::GivenName: takeFirst(person_.givenName, oneLine(cell)); return true;
        case Field::AdditionalName: takeFirst(person_.additionalName, oneLine(cell)); return true;
        case Field::FamilyName:
            if (column.part > 1 && !person_.familyName.isEmpty()) person_.familyName += u' ' + oneLine(cell);
            else takeFirst(person_.familyName, oneLine(cell));
            return true;
        case Field::NamePrefix: takeFirst(person_.namePrefix, oneLine(cell)); return true;
        case Field::NameSuffix: takeFirst(person_.nameSuffix, oneLine(cell)); return true;
        case Field::Called: takeFirst(person_.called, oneLine(cell)); return true;
        case Field::SortName: takeFirst(person_.sortName, oneLine(cell)); return true;
        case Field::PhoneticGiven: takeFirst(spokenGiven_, oneLine(cell)); return true;
        case Field::PhoneticFamily: takeFirst(spokenFamily_, oneLine(cell)); return true;
        case Field::Company: takeFirst(person_.company, oneLine(cell)); return true;
        default: return false;
    }
}

bool RowReading::takeContact(const FileColumn& column, const QString& cell) {
    switch (column.field) {
        case Field::Phone: takeValues(draft(phones_, column).values, phonesIn(cell)); return true;
        case Field::PhoneLabel: draft(phones_, column).label = labelFromCell(cell); return true;
        case Field::Email: takeValues(draft(emails_, column).values, emailsIn(cell)); return true;
        case Field::EmailLabel: draft(emails_, column).label = labelFromCell(cell); return true;
        default: return false;
    }
}

bool RowReading::takeAddress(const FileColumn& column, const QString& cell) {
    if (column.field < Field::Street || column.field > Field::AddressLabel) return false;
    AddressDraft& made = address(column);
    switch (column.field) {
        case Field::Street: made.lines.append({column.part, cell}); break;
        case Field::HouseNumber: takeFirst(made.house, cell); break;
        case Field::District: takeFirst(made.district, oneLine(cell)); break;
        case Field::PostCode: takeFirst(made.address.postCode, oneLine(withoutApostrophe(cell))); break;
        case Field::City: takeFirst(made.address.city, oneLine(cell)); break;
        case Field::Region: takeFirst(made.address.region, oneLine(cell)); break;
        case Field::Country: takeFirst(made.address.country, oneLine(cell)); break;
        case Field::AddressFormatted: takeFirst(made.whole, cell); break;
        default: made.address.label = labelFromCell(cell); break;
    }
    return true;
}

bool RowReading::takeDate(const FileColumn& column, const QString& cell) {
    switch (column.field) {
        case Field::BirthYear: birthYear_ = cell; return true;
        case Field::BirthMonth: birthMonth_ = cell; return true;
        case Field::BirthDay: birthDay_ = cell; return true;
        case Field::DateLabel: date(column).label = cell; return true;
        case Field::Birthday: case Field::DateOther: break;
        default: return false;
    }
    bool isBlank = false;
    const auto read = dateIn(cell, column.dayFirst, isBlank);
    if (isBlank) return true;
    if (!read) person_.remarks.append(Sentences::tr("“%1” is not a date and was left out.").arg(cell.left(40)));
    else if (column.field == Field::DateOther) date(column).date = read;
    else if (person_.dates.isEmpty()) person_.dates.append({u"birthday"_s, *read});
    return true;
}

void RowReading::takeConsent(std::optional<bool>& into, const FileColumn& column, const QString& cell) {
    const auto said = yesOrNo(cell);
    if (said && !into) into = *said != column.negated;
}

RowReading::Draft& RowReading::draft(QList<Draft>& drafts, const FileColumn& column) {
    for (Draft& made : drafts)
        if (made.group == column.group) return made;
    return drafts.emplaceBack(column.group, column.label, QStringList());
}

RowReading::AddressDraft& RowReading::address(const FileColumn& column) {
    for (AddressDraft& made : addresses_)
        if (made.group == column.group) return made;
    addresses_.append(AddressDraft{column.group, {column.label, {}, {}, {}, {}, {}}, {}, {}, {}, {}});
    return addresses_.last();
}

RowReading::DateDraft& RowReading::date(const FileColumn& column) {
    for (DateDraft& made : dates_)
        if (made.group == column.group) return made;
    dates_.append(DateDraft{column.group, column.label, {}});
    return dates_.last();
}

// What makes no sense as a number or an address is still what somebody wrote down: it is kept, and said.
void RowReading::addPhone(const QString& label, const QString& number) {
    QString digits = digitsOf(number);
    if (isRoundedBySpreadsheet(number)) person_.remarks.append(Sentences::tr("“%1” is a phone number that a spreadsheet has rounded; it was kept as it is.").arg(number.left(40)));
    else if (digits.isEmpty()) person_.remarks.append(Sentences::tr("“%1” is not a phone number; it was kept as it is.").arg(number.left(40)));
    const QString& key = digits.isEmpty() ? number : digits;
    if (knownDigits_.contains(key)) return;
    knownDigits_.append(key);
    person_.phones.append({label, oneLine(number)});
}

void RowReading::addEmail(const QString& label, const QString& address) {
    if (!address.contains(u'@')) person_.remarks.append(Sentences::tr("“%1” is not an e-mail address; it was kept as it is.").arg(address.left(40)));
    const bool known = std::any_of(person_.emails.cbegin(), person_.emails.cend(), [&](const auto& e) { return e.text.compare(address, Qt::CaseInsensitive) == 0; });
    if (!known) person_.emails.append({label, oneLine(address)});
}

void RowReading::finishEntries() {
    for (const Draft& made : phones_)
        for (const QString& number : made.values) addPhone(made.label, number);
    for (const Draft& made : emails_)
        for (const QString& text : made.values) addEmail(made.label, text);
}

void RowReading::finishAddresses() {
    for (AddressDraft& made : addresses_) {
        if (made.lines.size() > 1) std::stable_sort(made.lines.begin(), made.lines.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        QStringList lines;
        for (const auto& [part, line] : made.lines)
            if (!lines.contains(line)) lines.append(line);
        if (!made.house.isEmpty()) lines = QStringList{(lines.value(0) + u' ' + made.house).trimmed()} + lines.mid(1);
        MappedRow::Address& address = made.address;
        if (address.city.isEmpty() && made.district.isEmpty()) partTownFrom(address.postCode, address.city);
        // Where a district stands instead of a town, the post goes to the district.
        if (address.city.isEmpty() && !address.postCode.isEmpty()) address.city = std::exchange(made.district, {});
        if (!made.district.isEmpty()) lines.append(made.district);
        const bool inParts = !lines.isEmpty() || !address.city.isEmpty() || !address.postCode.isEmpty();
        address.street = !inParts ? made.whole : lines.size() == 1 ? lines.first() : lines.join(u'\n');
        const bool empty = address.street.isEmpty() && address.postCode.isEmpty() && address.city.isEmpty() && address.region.isEmpty() && address.country.isEmpty();
        const bool known = std::any_of(person_.addresses.cbegin(), person_.addresses.cend(), [&](MappedRow::Address a) { a.label = address.label; return a == address; });
        if (!empty && !known) person_.addresses.append(std::move(address));
    }
}

void RowReading::finishDates() {
    if (person_.dates.isEmpty() && !(birthYear_.isEmpty() && birthMonth_.isEmpty() && birthDay_.isEmpty())) {
        PartialDate made;
        const auto number = [](const QString& text) { return text.toInt() > 0 ? std::optional<int>(text.toInt()) : std::nullopt; };
        made.year = number(birthYear_);
        made.month = number(birthMonth_);
        made.day = number(birthDay_);
        if (const auto checked = PartialDate::fromIso(made.iso()); checked && *checked == made) person_.dates.append({u"birthday"_s, made});
        else person_.remarks.append(Sentences::tr("“%1” is not a date and was left out.").arg(birthYear_ + u'-' + birthMonth_ + u'-' + birthDay_));
    }
    for (const DateDraft& made : dates_) {
        if (!made.date) continue;
        const QString label = made.label.compare(u"birthday"_s, Qt::CaseInsensitive) == 0     ? u"birthday"_s
                              : made.label.compare(u"anniversary"_s, Qt::CaseInsensitive) == 0 ? u"anniversary"_s
                                                                                               : made.label;
        person_.dates.append({label, *made.date});
    }
}

void RowReading::finishName() {
    MappedRow& p = person_;
    if (p.sortName.isEmpty() && (isUnspacedScript(spokenFamily_) || isUnspacedScript(spokenGiven_))) p.sortName = (spokenFamily_ + u' ' + spokenGiven_).trimmed();
    if (p.displayName.isEmpty()) p.displayName = composedName(p.givenName, p.additionalName, p.familyName);
    takeFirst(p.displayName, p.called);
    takeFirst(p.displayName, p.sortName);
    takeFirst(p.displayName, p.company);
    for (const auto& email : p.emails)
        if (p.displayName.isEmpty() && email.text.contains(u'@')) p.displayName = email.text;
    for (const auto& phone : p.phones)
        if (p.displayName.isEmpty() && hasDigits(phone.text) && !isRoundedBySpreadsheet(phone.text)) p.displayName = phone.text;
    if (p.displayName.isEmpty()) p.refusal = Refusal{Sentences::tr("This row has no name, and no company, e-mail address or phone number to go by.")};
}

}  // namespace

QString composedName(const QString& given, const QString& additional, const QString& family) {
    if (isUnspacedScript(family) || (family.isEmpty() && isUnspacedScript(given))) {
        const bool allSo = (given.isEmpty() || isUnspacedScript(given)) && (additional.isEmpty() || isUnspacedScript(additional));
        if (allSo) return family + given + additional;
    }
    QStringList parts;
    for (const QString& part : {given, additional, family})
        if (!part.isEmpty()) parts.append(part);
    return parts.join(u' ');
}

MappedRow applyMapping(const ColumnMapping& mapping, const CsvRow& row) { return RowReading(mapping, row).person(); }

}  // namespace regulars
