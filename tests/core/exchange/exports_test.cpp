#include "tests/core/exchange/files.h"
#include "tests/core/exchange/headers.h"
#include "core/exchange/csv_writer.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;
using test::listed;
using test::ReadFile;

namespace {

using Cells = QList<std::pair<QString, QString>>;

/// A file with this header and rows that give some cells by the name of their column. A name given twice fills its columns in order.
ReadFile read(const char* header, const QList<Cells>& rows, bool dayFirst = true) {
    const QString line = QString::fromUtf8(header);
    const char delimiter = line.contains(u';') ? ';' : ',';
    const QStringList names = line.split(QLatin1Char(delimiter));
    CsvWriter writer(false, delimiter);
    writer.add(names);
    for (const Cells& cells : rows) {
        QStringList row(names.size());
        for (const auto& [name, text] : cells) {
            qsizetype at = names.indexOf(name);
            while (at >= 0 && !row[at].isEmpty()) at = names.indexOf(name, at + 1);
            INFO(name.toStdString());
            REQUIRE(at >= 0);
            row[at] = text;
        }
        writer.add(row);
    }
    ReadFile file(writer.bytes(), dayFirst);
    REQUIRE(file.dialect == CsvDialect{TextEncoding::Utf8, delimiter, '"', true});
    REQUIRE(file.people.size() == rows.size());
    CHECK(file.problems.isEmpty());
    return file;
}

}  // namespace

TEST_CASE("Outlook's desktop export") {
    const auto file = read(test::outlookDesktop, {
        {{u"Title"_s, u"Fru"_s}, {u"First Name"_s, u"Elin"_s}, {u"Middle Name"_s, u"Maria"_s}, {u"Last Name"_s, u"Åkerström"_s}, {u"Company"_s, u"Ateljé Å"_s},
         {u"Job Title"_s, u"Director of Dresses"_s}, {u"Home Street"_s, u"Storgatan 5"_s}, {u"Home Street 2"_s, u"2 tr"_s}, {u"Home City"_s, u"Malmö"_s},
         {u"Home Postal Code"_s, u"211 34"_s}, {u"Home Country/Region"_s, u"Sverige"_s}, {u"Business Street"_s, u"Hamngatan 1"_s}, {u"Business City"_s, u"Lund"_s},
         {u"Mobile Phone"_s, u"070-123 45 67"_s}, {u"Business Phone"_s, u"040-12 34 56"_s}, {u"Business Fax"_s, u"040-12 34 57"_s}, {u"Assistant's Phone"_s, u"040-99 99 99"_s},
         {u"E-mail Address"_s, u"elin@example.se"_s}, {u"E-mail Type"_s, u"SMTP"_s}, {u"E-mail Display Name"_s, u"Elin Å (elin@example.se)"_s},
         {u"E-mail 2 Address"_s, u"elin@work.example"_s}, {u"Birthday"_s, u"12/9/1985"_s}, {u"Anniversary"_s, u"0/0/00"_s}, {u"Categories"_s, u"VIP;Sommar"_s},
         {u"Government ID Number"_s, u"850912-1234"_s}, {u"Language"_s, u"Swedish"_s}, {u"Notes"_s, u"Ring först"_s}},
        {{u"Company"_s, u"王记裁缝"_s}, {u"Birthday"_s, u"31/1/1990"_s}, {u"Anniversary"_s, u"1/6/2015"_s}}});
    CHECK(file.mapping.recognisedAs == u"Outlook");
    const MappedRow& elin = file.people[0];
    CHECK(elin.displayName == u"Elin Maria Åkerström");
    CHECK(elin.namePrefix == u"Fru");
    CHECK(elin.company == u"Ateljé Å");
    CHECK(listed(elin.phones) == u"fax 040-12 34 57; work 040-12 34 56; mobile 070-123 45 67");
    CHECK(listed(elin.emails) == u"elin@example.se; elin@work.example");
    CHECK(listed(elin.addresses) == u"work|Hamngatan 1||Lund||; home|Storgatan 5/2 tr|211 34|Malmö||Sverige");
    CHECK(listed(elin.dates) == u"birthday 1985-09-12");
    CHECK(elin.tags == QStringList{u"VIP"_s, u"Sommar"_s});
    CHECK(elin.language == u"sv");
    CHECK(elin.note == u"Ring först");
    CHECK(elin.externalId.isEmpty());
    CHECK(elin.remarks.isEmpty());
    CHECK(file.people[1].displayName == u"王记裁缝");
    CHECK(listed(file.people[1].dates) == u"birthday 1990-01-31; anniversary 2015-06-01");
    CHECK(file.mapping.notBroughtIn().contains(u"Assistant's Phone"_s));
}

TEST_CASE("Outlook.com writes the whole address beside its parts") {
    const auto file = read(test::outlookCom, {
        {{u"First Name"_s, u"محمد"_s}, {u"Last Name"_s, u"حسن"_s}, {u"Home Address"_s, u"Storgatan 5\n211 34 Malmö"_s}, {u"Home Street"_s, u"Storgatan 5"_s},
         {u"Home City"_s, u"Malmö"_s}, {u"Home Postal Code"_s, u"211 34"_s}, {u"Primary Phone"_s, u"+46 70 123 45 67"_s}},
        {{u"First Name"_s, u"Ana"_s}, {u"Other Address"_s, u"Calle Mayor 1\n28013 Madrid"_s}, {u"E-mail 3 Address"_s, u"ana@example.es"_s}}});
    CHECK(file.people[0].displayName == u"محمد حسن");
    CHECK(listed(file.people[0].addresses) == u"home|Storgatan 5|211 34|Malmö||");
    CHECK(listed(file.people[0].phones) == u"main +46 70 123 45 67");
    CHECK(listed(file.people[1].addresses) == u"other|Calle Mayor 1/28013 Madrid||||");
    CHECK(listed(file.people[1].emails) == u"ana@example.es");
}

TEST_CASE("Google Contacts today") {
    const auto file = read(test::googleNew, {
        {{u"First Name"_s, u"太郎"_s}, {u"Last Name"_s, u"山田"_s}, {u"Phonetic First Name"_s, u"たろう"_s}, {u"Phonetic Last Name"_s, u"やまだ"_s},
         {u"Labels"_s, u"VIP ::: Kimono ::: * myContacts"_s}, {u"E-mail 1 - Label"_s, u"* Work"_s}, {u"E-mail 1 - Value"_s, u"taro@example.jp ::: taro@home.example"_s},
         {u"Phone 1 - Label"_s, u"Mobile"_s}, {u"Phone 1 - Value"_s, u"090-1234-5678"_s}, {u"Phone 2 - Label"_s, u"Mother"_s}, {u"Phone 2 - Value"_s, u"03-1234-5678"_s},
         {u"Address 1 - Label"_s, u"Home"_s}, {u"Address 1 - Formatted"_s, u"1-2-3 Ginza\nTokyo 104-0061\nJP"_s}, {u"Address 1 - Street"_s, u"1-2-3 Ginza"_s},
         {u"Address 1 - City"_s, u"Tokyo"_s}, {u"Address 1 - Postal Code"_s, u"104-0061"_s}, {u"Address 1 - Country"_s, u"JP"_s}, {u"Address 1 - Extended Address"_s, u"5F"_s},
         {u"Event 1 - Label"_s, u"Anniversary"_s}, {u"Event 1 - Value"_s, u"2010-05-01"_s}, {u"Birthday"_s, u" --03-12"_s},
         {u"Relation 1 - Label"_s, u"Spouse"_s}, {u"Relation 1 - Value"_s, u"花子"_s}},
        {{u"Nickname"_s, u"Lasse"_s}, {u"File As"_s, u"Berg, Lars"_s}, {u"Phone 1 - Value"_s, u"070-1"_s}}});
    CHECK(file.mapping.recognisedAs == u"Google Contacts");
    const MappedRow& taro = file.people[0];
    CHECK(taro.displayName == u"山田太郎");
    CHECK(taro.sortName == u"やまだ たろう");
    CHECK(taro.tags == QStringList{u"VIP"_s, u"Kimono"_s});
    CHECK(listed(taro.emails) == u"work taro@example.jp; work taro@home.example");
    CHECK(listed(taro.phones) == u"mobile 090-1234-5678; Mother 03-1234-5678");
    CHECK(listed(taro.addresses) == u"home|1-2-3 Ginza/5F|104-0061|Tokyo||JP");
    CHECK(listed(taro.dates) == u"birthday --03-12; anniversary 2010-05-01");
    CHECK(file.people[1].displayName == u"Lasse");
    CHECK(file.people[1].sortName == u"Berg, Lars");
}

TEST_CASE("Google Contacts as it was") {
    const auto file = read(test::googleOld, {
        {{u"Name"_s, u"Анна Петровна Иванова"_s}, {u"Given Name"_s, u"Анна"_s}, {u"Additional Name"_s, u"Петровна"_s}, {u"Family Name"_s, u"Иванова"_s},
         {u"Group Membership"_s, u"* myContacts ::: Постоянные"_s}, {u"E-mail 1 - Type"_s, u"* Home"_s}, {u"E-mail 1 - Value"_s, u"anna@example.ru"_s},
         {u"Phone 1 - Type"_s, u"Mobile"_s}, {u"Phone 1 - Value"_s, u"+7 912 345-67-89 ::: +7 495 123-45-67"_s}, {u"Organization 1 - Type"_s, u"Work"_s},
         {u"Organization 1 - Name"_s, u"Ателье"_s}, {u"Organization 1 - Title"_s, u"Швея"_s}}});
    CHECK(file.mapping.recognisedAs == u"Google Contacts");
    const MappedRow& anna = file.people[0];
    CHECK(anna.displayName == u"Анна Петровна Иванова");
    CHECK(anna.familyName == u"Иванова");
    CHECK(anna.tags == QStringList{u"Постоянные"_s});
    CHECK(listed(anna.phones) == u"mobile +7 912 345-67-89; mobile +7 495 123-45-67");
    CHECK(listed(anna.emails) == u"home anna@example.ru");
    CHECK(anna.company == u"Ателье");
}

TEST_CASE("Shopify") {
    const auto file = read(test::shopify, {
        {{u"Customer ID"_s, u"'6273812345678"_s}, {u"First Name"_s, u"Søren"_s}, {u"Last Name"_s, u"Ørsted"_s}, {u"Email"_s, u"soren@example.dk"_s},
         {u"Accepts Email Marketing"_s, u"yes"_s}, {u"Accepts SMS Marketing"_s, u"no"_s}, {u"Default Address Address1"_s, u"Vestergade 3"_s},
         {u"Default Address Address2"_s, u"st. tv."_s}, {u"Default Address City"_s, u"Århus"_s}, {u"Default Address Zip"_s, u"'8000"_s},
         {u"Default Address Country Code"_s, u"DK"_s}, {u"Default Address Phone"_s, u"'+4520123456"_s}, {u"Phone"_s, u"+4520123456"_s}, {u"Total Spent"_s, u"1200.00"_s},
         {u"Note"_s, u"Lang i ryggen"_s}, {u"Tags"_s, u"vip, jakker"_s}}});
    CHECK(file.mapping.recognisedAs == u"Shopify");
    const MappedRow& soren = file.people[0];
    CHECK(soren.externalId == u"6273812345678");
    CHECK(soren.emailConsent == true);
    CHECK(soren.smsConsent == false);
    CHECK_FALSE(soren.postConsent.has_value());
    CHECK(listed(soren.phones) == u"+4520123456");
    CHECK(listed(soren.addresses) == u"|Vestergade 3/st. tv.|8000|Århus||DK");
    CHECK(soren.tags == QStringList{u"vip"_s, u"jakker"_s});
}

TEST_CASE("Mailchimp, without the places it guesses") {
    const auto file = read(test::mailchimp, {
        {{u"Email Address"_s, u"kim@example.com"_s}, {u"First Name"_s, u"민준"_s}, {u"Last Name"_s, u"김"_s}, {u"MEMBER_RATING"_s, u"4"_s}, {u"CC"_s, u"SE"_s},
         {u"REGION"_s, u"M"_s}, {u"OPTIN_TIME"_s, u"2019-03-01 10:00:00"_s}, {u"EUID"_s, u"ab12cd"_s}, {u"NOTES"_s, u"likes wool"_s}},
        {{u"Email Address"_s, u"noname@example.com"_s}}});
    CHECK(file.mapping.recognisedAs == u"Mailchimp");
    CHECK(file.people[0].displayName == u"김민준");
    CHECK(file.people[0].addresses.isEmpty());
    CHECK(file.people[0].externalId == u"ab12cd");
    CHECK_FALSE(file.people[0].emailConsent.has_value());
    CHECK(file.people[1].displayName == u"noname@example.com");
}

TEST_CASE("HubSpot, tills and Stripe") {
    const auto hub = read(test::hubspot, {{{u"Record ID"_s, u"51"_s}, {u"First Name"_s, u"José"_s}, {u"Last Name"_s, u"García Márquez"_s}, {u"Phone Number"_s, u"+34 600 123 456"_s},
                                           {u"Contact owner"_s, u"Ulla Chef"_s}, {u"Create Date"_s, u"2020-01-31 08:00"_s}, {u"Associated Company"_s, u"Sastrería"_s}}});
    CHECK(hub.mapping.recognisedAs == u"HubSpot");
    CHECK(hub.people[0].displayName == u"José García Márquez");
    CHECK(hub.people[0].externalId == u"51");
    CHECK(hub.people[0].company == u"Sastrería");
    CHECK(hub.people[0].dates.isEmpty());

    const auto till = read(test::loyverse, {{{u"Customer ID"_s, u"1001"_s}, {u"Customer name"_s, u"Γιώργος Παπαδόπουλος"_s}, {u"Phone"_s, u"070-1234567"_s}, {u"Total spent"_s, u"1348,00"_s},
                                             {u"First visit"_s, u"2020-01-31"_s}, {u"Address"_s, u"Storgatan 5, Malmö"_s}}});
    CHECK(till.people[0].displayName == u"Γιώργος Παπαδόπουλος");
    CHECK(till.people[0].externalId == u"1001");
    CHECK(listed(till.people[0].addresses) == u"|Storgatan 5, Malmö||||");

    const auto stripe = read(test::stripe, {{{u"id"_s, u"cus_9s6XKzkNRiz8i3"_s}, {u"Email"_s, u"ewa@example.pl"_s}, {u"Name"_s, u"Ewa Łukasiewicz"_s}, {u"Card Number"_s, u"4242"_s},
                                             {u"Card Country"_s, u"PL"_s}, {u"Created (UTC)"_s, u"2020-01-31 10:11"_s}, {u"Description"_s, u"bröllop"_s}}});
    CHECK(stripe.mapping.recognisedAs == u"Stripe");
    CHECK(stripe.people[0].externalId == u"cus_9s6XKzkNRiz8i3");
    CHECK(stripe.people[0].cardNumber.isEmpty());
    CHECK(stripe.people[0].addresses.isEmpty());
    CHECK(stripe.people[0].note == u"bröllop");
}

TEST_CASE("Lightspeed gives two columns the same name") {
    const auto file = read(test::lightspeed, {
        {{u"Customer Code"_s, u"Elin-4F"_s}, {u"First Name"_s, u"Elin"_s}, {u"Postal Address"_s, u"Box 12"_s}, {u"Postal Address"_s, u"Storgatan 5"_s},
         {u"Postal Suburb"_s, u"Fitzroy"_s}, {u"Postal City"_s, u"Melbourne"_s}, {u"Postal Postcode"_s, u"3065"_s}, {u"Physical Address"_s, u"9 Smith St"_s},
         {u"Physical Suburb"_s, u"Carlton"_s}, {u"Physical Postcode"_s, u"3053"_s}, {u"Mobile"_s, u"0412 345 678"_s}, {u"Customer Group"_s, u"Brides"_s},
         {u"Customer Field"_s, u"blue"_s}, {u"Date of Birth"_s, u"1985-12-09"_s}}});
    CHECK(file.mapping.recognisedAs == u"Lightspeed");
    const MappedRow& elin = file.people[0];
    CHECK(elin.externalId == u"Elin-4F");
    CHECK(listed(elin.addresses) == u"postal|Box 12/Storgatan 5/Fitzroy|3065|Melbourne||; visiting|9 Smith St|3053|Carlton||");
    CHECK(elin.tags == QStringList{u"Brides"_s});
    CHECK(listed(elin.phones) == u"mobile 0412 345 678");
}

TEST_CASE("Square, Thunderbird, WooCommerce and Bitrix24") {
    const auto square = read(test::square, {{{u"Reference ID"_s, u"old-1"_s}, {u"First Name"_s, u"Ana"_s}, {u"Last Name"_s, u"da Silva"_s}, {u"Street Address 1"_s, u"Rua A 1"_s},
                                             {u"Street Address 2"_s, u"2 Dto"_s}, {u"City"_s, u"Lisboa"_s}, {u"Square Customer ID"_s, u"SQ77"_s}, {u"Memo"_s, u"fado"_s},
                                             {u"Email Subscription Status"_s, u"unsubscribed"_s}, {u"First Visit"_s, u"2019-01-01"_s}}});
    CHECK(square.mapping.recognisedAs == u"Square");
    CHECK(square.people[0].externalId == u"SQ77");
    CHECK(square.people[0].emailConsent == false);
    CHECK(listed(square.people[0].addresses) == u"|Rua A 1/2 Dto||Lisboa||");

    const auto bird = read(test::thunderbird, {{{u"Display Name"_s, u"Lars Ek"_s}, {u"Primary Email"_s, u"lars@example.se"_s}, {u"Secondary Email"_s, u"lasse@example.se"_s},
                                                {u"Home Address"_s, u"Storgatan 5"_s}, {u"Home Address 2"_s, u"lgh 1101"_s}, {u"Home ZipCode"_s, u"211 34"_s},
                                                {u"Birth Year"_s, u"1985"_s}, {u"Birth Month"_s, u"12"_s}, {u"Birth Day"_s, u"9"_s}}});
    CHECK(listed(bird.people[0].dates) == u"birthday 1985-12-09");
    CHECK(listed(bird.people[0].emails) == u"lars@example.se; other lasse@example.se");
    CHECK(listed(bird.people[0].addresses) == u"home|Storgatan 5/lgh 1101|211 34|||");

    const auto woo = read(test::woocommerce, {{{u"customer_id"_s, u"7"_s}, {u"billing_first_name"_s, u"Zoë"_s}, {u"billing_last_name"_s, u"Müller"_s}, {u"email"_s, u"zoe@example.de"_s},
                                               {u"billing_email"_s, u"ZOE@example.de"_s}, {u"billing_address_1"_s, u"Hauptstraße 1"_s}, {u"billing_city"_s, u"Köln"_s},
                                               {u"shipping_first_name"_s, u"Oma"_s}, {u"shipping_address_1"_s, u"Nebenweg 2"_s}}});
    CHECK(woo.people[0].displayName == u"Zoë Müller");
    CHECK(listed(woo.people[0].emails) == u"zoe@example.de");
    CHECK(listed(woo.people[0].addresses) == u"billing|Hauptstraße 1||Köln||; delivery|Nebenweg 2||||");

    const auto bitrix = read(test::bitrix24, {{{u"ID"_s, u"12"_s}, {u"Имя"_s, u"Мария"_s}, {u"Отчество"_s, u"Сергеевна"_s}, {u"Фамилия"_s, u"Иванова"_s}, {u"Дата рождения"_s, u"09.12.1985"_s},
                                               {u"Мобильный телефон"_s, u"8 912 345-67-89"_s}, {u"Рабочий e-mail"_s, u"m@example.ru"_s}, {u"Ответственный"_s, u"Пётр"_s},
                                               {u"Улица, дом, корпус, строение"_s, u"ул. Ленина, 5"_s}, {u"Квартира, офис, комната, этаж"_s, u"кв. 7"_s},
                                               {u"Населенный пункт"_s, u"Тверь"_s}, {u"Почтовый индекс"_s, u"170000"_s}}}, false);
    CHECK(bitrix.mapping.recognisedAs == u"Bitrix24");
    const MappedRow& maria = bitrix.people[0];
    CHECK(maria.displayName == u"Мария Сергеевна Иванова");
    CHECK(listed(maria.dates) == u"birthday 1985-12-09");
    CHECK(listed(maria.phones) == u"mobile 8 912 345-67-89");
    CHECK(listed(maria.emails) == u"work m@example.ru");
    CHECK(listed(maria.addresses) == u"|ул. Ленина, 5/кв. 7|170000|Тверь||");
}
