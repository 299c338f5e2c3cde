#pragma once
#include "core/base/day.h"
#include "core/base/error.h"
#include "core/exchange/csv_reader.h"

namespace regulars {

/// What a column of a file brings.
enum class Field : quint8 {
    Ignore, DisplayName, GivenName, AdditionalName, FamilyName, NamePrefix, NameSuffix, Called, SortName, PhoneticGiven, PhoneticFamily,
    Company, Phone, PhoneLabel, Email, EmailLabel,
    Street, HouseNumber, District, PostCode, City, Region, Country, AddressFormatted, AddressLabel,
    Birthday, BirthYear, BirthMonth, BirthDay, DateOther, DateLabel,
    Note, Tags, ExternalId, Language, ConsentEmail, ConsentSms, ConsentPost, CardNumber, FormerName, PriceGroup,
    OwnField,  ///< one of the shop's own; the column's label is its name
};

/// All fields in the order a list of choices shows them, and the name of each for the shopkeeper.
[[nodiscard]] QList<Field> allFields();
[[nodiscard]] QString fieldTitle(Field field);

/// One column of a file and what it brings.
struct FileColumn {
    Field field = Field::Ignore;
    int group = 0;          ///< columns of one phone, e-mail, address or date share it; counted from 0 within each kind
    int part = 0;           ///< order of the lines of a street, or of two family names
    QString label;          ///< "mobile", "home", "work", "fax" … as far as the column's name says so
    QString header;         ///< as in the file; empty when it has no header
    bool dayFirst = true;   ///< dates are read as day/month
    bool negated = false;   ///< a consent column that says "opted out"
    bool operator==(const FileColumn&) const = default;
};

/// What every column of a file brings. May be changed by hand before it is used.
struct ColumnMapping {
    QList<FileColumn> columns;
    QString recognisedAs;  ///< "Google Contacts" when sure, else empty
    /// The headers of columns that are left out.
    [[nodiscard]] QStringList notBroughtIn() const;
    /// Whether any column can name a person: a name, a company, an e-mail or a phone.
    [[nodiscard]] bool namesSomebody() const;
    bool operator==(const ColumnMapping&) const = default;
};

/// Guesses the mapping from the header in any of some twenty languages, and, where it says nothing, from the first 50 rows.
/// `dayFirst` is the shop's habit, used where the dates of a column can be read both ways. Reads all rows if there are dates.
[[nodiscard]] ColumnMapping recogniseColumns(CsvReader reader, bool dayFirst);

/// Gives the columns whose headers are names of the shop's own fields to these.
void recogniseOwnFields(ColumnMapping& mapping, const QStringList& names);

/// Settles for each date column whether the day stands first, by all values of the file. To be called again when columns were changed by hand.
void settleDateOrder(ColumnMapping& mapping, CsvReader reader, bool dayFirst);

/// One row of a file as it would be brought in: plain texts, nothing checked against the book.
struct MappedRow {
    struct Entry { QString label, text; bool operator==(const Entry&) const = default; };
    struct Address {
        QString label, street, postCode, city, region, country;
        bool operator==(const Address&) const = default;
    };
    struct Date { QString label; PartialDate date; bool operator==(const Date&) const = default; };
    qint64 line = 0;
    QString displayName;  ///< composed where the file has parts only
    QString givenName, additionalName, familyName, namePrefix, nameSuffix, called, sortName, company;
    QList<Entry> phones, emails;
    QList<Address> addresses;
    QList<Date> dates;    ///< the birthday has the label "birthday"
    QString note;
    QStringList tags, formerNames;
    QList<Entry> ownFields;  ///< the field's name, and what the file says in it
    QString externalId, cardNumber, priceGroup;
    QString language;     ///< two- or three-letter code, or as the file has it
    std::optional<bool> emailConsent, smsConsent, postConsent;
    QStringList remarks;  ///< what could not be read and was left out, in sentences
    std::optional<Refusal> refusal;  ///< why this row cannot be a customer
    bool operator==(const MappedRow&) const = default;
};

[[nodiscard]] MappedRow applyMapping(const ColumnMapping& mapping, const CsvRow& row);

/// A name from its parts: "Given Additional Family", family name first and unspaced in Han, Hangul and kana.
[[nodiscard]] QString composedName(const QString& given, const QString& additional, const QString& family);

}  // namespace regulars
