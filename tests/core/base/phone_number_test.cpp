#include "tests/core/base/words.h"
#include "core/base/phone_number.h"
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString e164(QStringView typed, const QString& region = u"SE"_s) {
    return PhoneNumber::read(typed, region).e164.value_or(u"none"_s);
}

}  // namespace

TEST_CASE("local and foreign numbers get their international form") {
    for (const QStringView typed : {QStringView(u"070-123 45 67"), QStringView(u"0701234567"), QStringView(u"+46 70 123 45 67"), QStringView(u"+46 (0)70-123 45 67"),
                                    QStringView(u"0046701234567"), QStringView(u"tel:+46-70-123-45-67"), QStringView(u"Tel:070-123 45 67"), QStringView(u"70 123 45 67"),
                                    QStringView(u"46701234567"), QStringView(u"٠٧٠١٢٣٤٥٦٧"), QStringView(u"\u200E070-123 45 67\u200E"), QStringView(u"０７０ー１２３４５６７"),
                                    QStringView(u"070\u00A0123\u202F45\u202F67"), QStringView(u"＋46701234567"), QStringView(u"070/123 45 67"), QStringView(u"(070) 123.45.67")}) {
        INFO(typed.toString().toStdString());
        CHECK(e164(typed) == u"+46701234567"_s);
    }
    CHECK(e164(u"08-123 456 78") == u"+46812345678"_s);
    CHECK(e164(u"8 (916) 123-45-67", u"RU"_s) == u"+79161234567"_s);
    CHECK(e164(u"(212) 234-5678", u"US"_s) == u"+12122345678"_s);
    CHECK(e164(u"1-800-FLOWERS", u"US"_s) == u"+18003569377"_s);
    CHECK(e164(u"020 7946 0958", u"GB"_s) == u"+442079460958"_s);
    CHECK(e164(u"0151 23456789", u"DE"_s) == u"+4915123456789"_s);
    CHECK(e164(u"900 12 345", u"NO"_s) == u"+4790012345"_s);
    CHECK(e164(u"06 12 34 56 78", u"FR"_s) == u"+33612345678"_s);
    CHECK(e164(u"06 1234 5678", u"IT"_s) == u"+390612345678"_s);
    CHECK(e164(u"011 46 70 123 45 67", u"US"_s) == u"+46701234567"_s);
    CHECK(e164(u"0046 70 123 45 67", u"US"_s) == u"+46701234567"_s);
    CHECK(e164(u"+33 6 12 34 56 78", u"SE"_s) == u"+33612345678"_s);
}

TEST_CASE("a number that makes no sense is kept as typed") {
    for (const QStringView typed : {QStringView(u"ring efter fem"), QStringView(u"123"), QStringView(u""), QStringView(u"070-123"), QStringView(u"+46 70 123 45 67 89 10"),
                                    QStringView(u"0701234567 / 0739876543"), QStringView(u"+999 123456789"), QStringView(u"okänt")}) {
        INFO(typed.toString().toStdString());
        const PhoneNumber phone = PhoneNumber::read(typed, u"SE"_s);
        CHECK_FALSE(phone.e164);
        CHECK(phone.asTyped == typed.toString());
        CHECK(phone.display(u"SE"_s) == typed.toString());
    }
    CHECK(PhoneNumber::read(u"0701234567", u"nowhere"_s).digits == u"0701234567"_s);
    CHECK_FALSE(PhoneNumber::read(u"0701234567", QString()).e164);
    CHECK(PhoneNumber::read(u"+46701234567", QString()).e164 == u"+46701234567"_s);
    CHECK(PhoneNumber::read(QString(5000, u'7'), u"SE"_s).digits.size() == 5000);
}

TEST_CASE("an extension is kept apart") {
    for (const QStringView typed : {QStringView(u"08-123 456 78 anknytning 12"), QStringView(u"08-123 456 78 ankn. 12"), QStringView(u"08-123 456 78 ext. 12"),
                                    QStringView(u"08-123 456 78 доб. 12"), QStringView(u"tel:+46-8-123-456-78;ext=12"), QStringView(u"0812345678x12"),
                                    QStringView(u"08-123 456 78, ext 12"), QStringView(u"08-123 456 78 #12"), QStringView(u"08-123 456 78 Anknytning: 12")}) {
        INFO(typed.toString().toStdString());
        const PhoneNumber phone = PhoneNumber::read(typed, u"SE"_s);
        CHECK(phone.e164 == u"+46812345678"_s);
        CHECK(phone.extension == u"12"_s);
        CHECK(phone.digits.endsWith(u"812345678"_s));
        CHECK(phone.key() == u"+46812345678"_s);
        CHECK(phone.display(u"SE"_s) == u"08-123 456 78 ext. 12"_s);
    }
    CHECK(PhoneNumber::read(u"x12", u"SE"_s).extension.isEmpty());
}

TEST_CASE("a number is shown as its reader writes it") {
    const PhoneNumber phone = PhoneNumber::read(u"0701234567", u"SE"_s);
    CHECK(phone.display(u"SE"_s) == u"070-123 45 67"_s);
    CHECK(phone.display(u"NO"_s) == u"+46 70 123 45 67"_s);
    CHECK(PhoneNumber::read(u"+79161234567", u"SE"_s).display(u"RU"_s) == u"8 (916) 123-45-67"_s);
}

TEST_CASE("a number is found by the digits people dial") {
    CHECK(PhoneNumber::read(u"070-123 45 67", u"SE"_s).searchForms(u"SE"_s) == QStringList{u"0701234567"_s, u"46701234567"_s});
    CHECK(PhoneNumber::read(u"+4790012345", u"SE"_s).searchForms(u"SE"_s) == QStringList{u"90012345"_s, u"4790012345"_s});
    CHECK(PhoneNumber::read(u"+33612345678", u"SE"_s).searchForms(u"SE"_s) == QStringList{u"0612345678"_s, u"33612345678"_s});
    CHECK(PhoneNumber::read(u"12345", u"SE"_s).searchForms(u"SE"_s) == QStringList{u"12345"_s});
    CHECK(PhoneNumber::read(u"?", u"SE"_s).searchForms(u"SE"_s).isEmpty());
}

TEST_CASE("the same number typed differently has one key, and scraps have none") {
    CHECK(PhoneNumber::read(u"0701234567", u"SE"_s).key() == PhoneNumber::read(u"+46 70 1234567", u"RU"_s).key());
    CHECK(PhoneNumber::read(u"555-12", u"SE"_s).key() == u"55512"_s);
    CHECK(PhoneNumber::read(u"55-1", u"SE"_s).key().isEmpty());
}
