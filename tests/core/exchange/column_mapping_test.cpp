#include "tests/core/exchange/files.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;
using test::listed;
using test::ReadFile;

namespace {

/// What each column of a header alone is taken for.
QList<Field> fieldsOf(const QString& header) {
    CsvReader reader(header.toUtf8() + "\n", {TextEncoding::Utf8, ';', '"', true});
    QList<Field> fields;
    for (const FileColumn& column : recogniseColumns(reader, true).columns) fields.append(column.field);
    return fields;
}

MappedRow person(const QByteArray& bytes, bool dayFirst = true) {
    const ReadFile file(bytes, dayFirst);
    REQUIRE(file.people.size() >= 1);
    return file.people.first();
}

}  // namespace

TEST_CASE("headers in many languages") {
    using enum Field;
    CHECK(fieldsOf(u"Kundnr;Kundnamn;Organisationsnummer;Adress;Adress 2;Postnr;Ort;Telefon;Mobil;E-post;Anteckningar;Kundgrupp;Personnummer"_s) ==
          QList<Field>{ExternalId, DisplayName, Ignore, Street, Street, PostCode, City, Phone, Phone, Email, Note, Tags, Ignore});
    CHECK(fieldsOf(u"Anrede;Vorname;Nachname;Firma;Straße;Hausnummer;PLZ;Ort;Handy;E-Mail-Adresse;Geburtsdatum;Bemerkung;Kundennummer;Umsatz"_s) ==
          QList<Field>{NamePrefix, GivenName, FamilyName, Company, Street, HouseNumber, PostCode, City, Phone, Email, Birthday, Note, ExternalId, Ignore});
    CHECK(fieldsOf(u"Civilité;Nom;Prénom;Société;Adresse;Code postal;Ville;Pays;Tél. mobile;Adresse de messagerie;Date de naissance;N° client"_s) ==
          QList<Field>{NamePrefix, FamilyName, GivenName, Company, Street, PostCode, City, Country, Phone, Email, Birthday, ExternalId});
    CHECK(fieldsOf(u"Nombre;Apellidos;Correo electrónico;Teléfono móvil;Dirección;Código postal;Ciudad;Provincia;País;Fecha de nacimiento;Observaciones"_s) ==
          QList<Field>{GivenName, FamilyName, Email, Phone, Street, PostCode, City, Region, Country, Birthday, Note});
    CHECK(fieldsOf(u"Imię;Nazwisko;Telefon komórkowy;Adres e-mail;Ulica;Nr domu;Kod pocztowy;Miejscowość;Data urodzenia;Uwagi;Numer klienta;Zgoda SMS"_s) ==
          QList<Field>{GivenName, FamilyName, Phone, Email, Street, HouseNumber, PostCode, City, Birthday, Note, ExternalId, ConsentSms});
    CHECK(fieldsOf(u"Kundenummer;Navn;Adresse;Postnr.;By;Tlf.;E-mail;Fødselsdag;Bemærkninger"_s) ==
          QList<Field>{ExternalId, DisplayName, Street, PostCode, City, Phone, Email, Birthday, Note});
    CHECK(fieldsOf(u"Fornavn;Etternavn;Mobilnummer;E-post;Poststed;Fødselsdato;Merknad"_s) ==
          QList<Field>{GivenName, FamilyName, Phone, Email, City, Birthday, Note});
    CHECK(fieldsOf(u"Asiakasnumero;Etunimi;Sukunimi;Puhelin;Sähköposti;Katuosoite;Postinumero;Postitoimipaikka;Syntymäaika;Asiakasryhmä"_s) ==
          QList<Field>{ExternalId, GivenName, FamilyName, Phone, Email, Street, PostCode, City, Birthday, Tags});
    CHECK(fieldsOf(u"Код;Наименование;Телефон;Эл. почта;Адрес;ИНН;Комментарий;Дисконтная карта;День рождения;Согласие на рассылку"_s) ==
          QList<Field>{ExternalId, DisplayName, Phone, Email, Street, Ignore, Note, CardNumber, Birthday, ConsentEmail});
    CHECK(fieldsOf(u"Klantnummer;Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Telefoonnummer;Woonplaats;Geboortedatum"_s) ==
          QList<Field>{ExternalId, GivenName, AdditionalName, FamilyName, Email, Phone, City, Birthday});
    CHECK(fieldsOf(u"氏名;ふりがな;電話番号;携帯電話;メールアドレス;郵便番号;住所;生年月日;備考;顧客番号"_s) ==
          QList<Field>{DisplayName, SortName, Phone, Phone, Email, PostCode, Street, Birthday, Note, ExternalId});
    CHECK(fieldsOf(u"姓名;手机;电子邮件;地址;城市;邮编;生日;备注"_s) == QList<Field>{DisplayName, Phone, Email, Street, City, PostCode, Birthday, Note});
}

TEST_CASE("headers of programs that write no spaces") {
    using enum Field;
    CHECK(fieldsOf(u"Id;FirstName;LastName;MobilePhone;MailingPostalCode;HasOptedOutOfEmail;CreatedDate"_s) ==
          QList<Field>{ExternalId, GivenName, FamilyName, Phone, PostCode, ConsentEmail, Ignore});
    CHECK(fieldsOf(u"customer_code;first_name;do_not_email;physical_address1;physical_city;date_of_birth;custom_field_1"_s) ==
          QList<Field>{ExternalId, GivenName, ConsentEmail, Street, City, Birthday, Ignore});
    CHECK(fieldsOf(u"Person - Name;Person - Phone - Work;Person - Email - Home;Person - ID;Person - Label;Person - Owner"_s) ==
          QList<Field>{DisplayName, Phone, Email, ExternalId, Tags, Ignore});
}

TEST_CASE("words that look like ours and are not") {
    using enum Field;
    CHECK(fieldsOf(u"Name;User name;Pet name;Last visit;First order;Created by;Order number;Email sent date;Date;Company number;Place of birth;Country code phone"_s) ==
          QList<Field>{DisplayName, Ignore, Ignore, Ignore, Ignore, Ignore, Ignore, Email, Ignore, Ignore, Ignore, Ignore});
}

TEST_CASE("a bare name is what the other columns lack") {
    CHECK(person("Name;Vorname\nBerg;Anna\nEk;Bo\n").familyName == u"Berg");
    CHECK(person("Имя;Фамилия;Телефон\nАнна;Иванова;89123456789\n").givenName == u"Анна");
    CHECK(person("Имя;Телефон\nАнна Иванова;89123456789\n").displayName == u"Анна Иванова");
    const MappedRow whole = person("Name;First name;Phone\nAnna Berg;Anna;070-1234567\nBo Ek;Bo;070-7654321\n");
    CHECK(whole.displayName == u"Anna Berg");
    CHECK(whole.familyName.isEmpty());
}

TEST_CASE("names are put together as their script does") {
    CHECK(composedName(u"Elin"_s, u"Maria"_s, u"Åkerström"_s) == u"Elin Maria Åkerström");
    CHECK(composedName(u"小明"_s, {}, u"王"_s) == u"王小明");
    CHECK(composedName(u"민준"_s, {}, u"김"_s) == u"김민준");
    CHECK(composedName(u"たろう"_s, {}, u"やまだ"_s) == u"やまだたろう");
    CHECK(composedName(u"Lucy"_s, {}, u"王"_s) == u"Lucy 王");
    CHECK(composedName({}, {}, u"محمد"_s) == u"محمد");
    CHECK(composedName({}, {}, {}).isEmpty());
}

TEST_CASE("a row takes its name from company, e-mail or phone, and is refused without any") {
    const ReadFile file("Name;Company;Email;Phone;Note\n;Ateljé Å;;;\n;;anna@example.se;;\n;;;070-123 45 67;\n;;;;bara text\n");
    REQUIRE(file.people.size() == 4);
    CHECK(file.people[0].displayName == u"Ateljé Å");
    CHECK(file.people[1].displayName == u"anna@example.se");
    CHECK(file.people[2].displayName == u"070-123 45 67");
    REQUIRE(file.people[3].refusal.has_value());
    CHECK(file.people[3].refusal->sentence.contains(u"no name"));
    CHECK(file.people[3].line == 5);
}

TEST_CASE("names stay as typed, in lines only the one that is shown") {
    const MappedRow odd = person("Name,Phone\n\"  <img src=x> \u202E%  \"\"Ö\"\"\nAB  \",070-1234567\n");
    CHECK(odd.displayName == u"<img src=x> \u202E%  \"Ö\"\nAB");
    CHECK(person("Given name,Family name\n\"Anna\r\nMaria\",Berg\n").displayName == u"Anna Maria Berg");
    const QString longName = u"Å"_s.repeated(500);
    CHECK(person("Name,Phone\n" + longName.toUtf8() + ",070-1234567\n").displayName == longName);
}

TEST_CASE("the order of day and month is what the whole column allows") {
    const QByteArray header = "Name;Birthday\n";
    CHECK(listed(person(header + "Anna;3/4/1985\nBo;25/4/1985\n", false).dates) == u"birthday 1985-04-03");
    CHECK(listed(person(header + "Anna;3/4/1985\nBo;4/25/1985\n", true).dates) == u"birthday 1985-03-04");
    CHECK(listed(person(header + "Anna;3/4/1985\nBo;5/6/1985\n", true).dates) == u"birthday 1985-04-03");
    CHECK(listed(person(header + "Anna;3/4/1985\nBo;5/6/1985\n", false).dates) == u"birthday 1985-03-04");
    CHECK(listed(person(header + "Anna;3.4.1985\nBo;5.6.1985\n", false).dates) == u"birthday 1985-04-03");
    QByteArray late = header;
    for (int i = 0; i < 400; ++i) late += "Anna;3/4/1985\n";
    CHECK(listed(person(late + "Bo;25/12/1985\n", false).dates) == u"birthday 1985-04-03");
}

TEST_CASE("a date that cannot be read is left out, a phone or e-mail that makes no sense is kept, and both are said") {
    const MappedRow row = person("Name;Birthday;E-mail;Phone;Mobile\nAnna;31/02/1985;saknas;ring inte;4,67012E+10\n");
    CHECK(row.dates.isEmpty());
    CHECK(listed(row.emails) == u"saknas");
    CHECK(row.phones.size() == 2);
    REQUIRE(row.remarks.size() == 4);
    CHECK(row.remarks[0].contains(u"31/02/1985"));
    CHECK(row.remarks[3].contains(u"saknas"));
    CHECK(person("Name;Birthday\nAnna;0000-00-00\n").remarks.isEmpty());
    CHECK(listed(person("Name;Birthday\nAnna;1985-12-09T00:00:00Z\n").dates) == u"birthday 1985-12-09");
}

TEST_CASE("several values in one cell") {
    const MappedRow row = person("Name;Phone;E-mail\nAnna;\"070-123 45 67, 040-12 34 56\";\"a@example.se, b@example.se\"\n");
    CHECK(listed(row.phones) == u"070-123 45 67; 040-12 34 56");
    CHECK(listed(row.emails) == u"a@example.se; b@example.se");
    CHECK(listed(person("Name,Phone\nJürgen,0221/123456\n").phones) == u"0221/123456");
    CHECK(listed(person("Name,Phone\nJürgen,0221/123456 / 0171/765432\n").phones) == u"0221/123456; 0171/765432");
}

TEST_CASE("a postal street and an unlabelled town are one address") {
    CHECK(listed(person("Namn;Postadress;Postnr;Ort\nAnna;Storgatan 5;211 34;Malmö\n").addresses) == u"|Storgatan 5|211 34|Malmö||");
    CHECK(listed(person("Namn;Hemadress;Postnr;Ort\nAnna;Storgatan 5;211 34;Malmö\n").addresses) == u"home|Storgatan 5|211 34|Malmö||");
    CHECK(listed(person("Namn;Adress;Postnr/ort\nAnna;Gatan 1;211 34 Malmö\n").addresses) == u"|Gatan 1|211 34|Malmö||");
    CHECK(listed(person("Naam;Straat;Postcode\nAnna;Gracht 1;1012 AB Den Haag\n").addresses) == u"|Gracht 1|1012 AB|Den Haag||");
    CHECK(listed(person("Name;Street;Postcode\nAnna;High St 1;SW1A 1AA\n").addresses) == u"|High St 1|SW1A 1AA|||");
    CHECK(listed(person("Name;Street;House number;City\nAnna;Lange Straße;7 b;Köln\n").addresses) == u"|Lange Straße 7 b||Köln||");
}

TEST_CASE("consent is read in the file's words and never guessed") {
    const ReadFile file("Name;Nyhetsbrev;Email opt out\nAnna;Ja;\nBo;nej;\nÅsa;;true\nYlva;kanske;\n");
    CHECK(file.people[0].emailConsent == true);
    CHECK(file.people[1].emailConsent == false);
    CHECK(file.people[2].emailConsent == false);
    CHECK_FALSE(file.people[3].emailConsent.has_value());
}

TEST_CASE("a title of address is kept, a trade is not") {
    CHECK(person("Title;Name;Phone\nMrs;Anna;070-1234567\n").namePrefix == u"Mrs");
    CHECK(person("Title;Name;Phone\nManaging Director;Anna;070-1234567\n").namePrefix.isEmpty());
}

TEST_CASE("a file without header is understood by its content") {
    const ReadFile file("Anna Berg;070-123 45 67;anna@example.se;Storgatan 5;211 34;Malmö;1985-12-09\n"
                        "Bo Ek;+46 70 765 43 21;bo@example.se;Lilla torg 1 B;222 22;Lund;1990-01-31\n"
                        "王小明;040-12 34 56;wang@example.se;Hamngatan 3;211 22;Malmö;1978-05-05\n");
    REQUIRE_FALSE(file.dialect.hasHeader);
    REQUIRE(file.people.size() == 3);
    CHECK(file.people[0].displayName == u"Anna Berg");
    CHECK(listed(file.people[0].phones) == u"070-123 45 67");
    CHECK(listed(file.people[0].emails) == u"anna@example.se");
    CHECK(listed(file.people[0].addresses) == u"|Storgatan 5|211 34|Malmö||");
    CHECK(listed(file.people[0].dates) == u"birthday 1985-12-09");
}

TEST_CASE("columns with names nobody knows are told by their content") {
    const ReadFile file("Όνομα πελάτη Α;Β1;Γ1\nΓιώργος Παπάς;2101234567;g@example.gr\nΕλένη Νίκου;2107654321;e@example.gr\n");
    REQUIRE(file.people.size() == 2);
    CHECK(file.people[0].displayName == u"Γιώργος Παπάς");
    CHECK(listed(file.people[0].phones) == u"2101234567");
    CHECK(listed(file.people[0].emails) == u"g@example.gr");
}

TEST_CASE("a number under some id is no phone number, however it looks") {
    const QByteArray rows = "Märta Ångström,6988048\nWilhelm Öberg,7364009\nИван Сидоров,2635962\n";
    CHECK(person("name,soc_sec_id\n" + rows).phones.isEmpty());
    CHECK(person("name,reach me at\n" + rows).phones.size() == 1);
}

TEST_CASE("every field has a title of its own and nothing is left out of the list") {
    QStringList titles;
    for (const Field field : allFields()) titles.append(fieldTitle(field));
    CHECK_FALSE(titles.contains(QString()));
    CHECK(titles.removeDuplicates() == 0);
    CHECK(allFields().contains(Field::PriceGroup));
}

TEST_CASE("the headers our own export writes are read back") {
    using enum Field;
    CHECK(fieldsOf(u"Customer ID;Name;Given name;Family name;Called;Sort name;Language;Phone 1 - Label;Phone 1 - Value;E-mail 1 - Label;E-mail 1 - Value;"
                   "Address 1 - Label;Address 1 - Street;Address 1 - Postal code;Address 1 - City;Address 1 - Region;Address 1 - Country;Birthday;Event 1 - Label;Event 1 - Value;"
                   "Tags;Note;Card number;E-mail consent;SMS consent;Post consent"_s) ==
          QList<Field>{ExternalId, DisplayName, GivenName, FamilyName, Called, SortName, Language, PhoneLabel, Phone, EmailLabel, Email,
                       AddressLabel, Street, PostCode, City, Region, Country, Birthday, DateLabel, DateOther,
                       Tags, Note, CardNumber, ConsentEmail, ConsentSms, ConsentPost});
}
