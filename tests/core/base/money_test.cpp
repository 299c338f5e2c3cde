#include "tests/core/base/words.h"
#include "core/base/typed_amount.h"
#include <catch2/catch.hpp>
#include <limits>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Currency sek, eur = *Currency::parse(u"EUR"), usd = *Currency::parse(u"USD"), jpy = *Currency::parse(u"JPY"), kwd = *Currency::parse(u"KWD");
const QLocale sv(u"sv_SE"_s), en(u"en_US"_s), de(u"de_DE"_s), ch(u"de_CH"_s), ru(u"ru_RU"_s), in(u"en_IN"_s);

std::optional<qint64> read(QStringView text, const Currency& currency, const QLocale& locale) {
    const auto money = Money::parse(text, currency, locale);
    if (!money)
        return {};
    CHECK(money->currency == currency);
    return money->minor;
}

QString plainSpaces(QString text) {
    return text.replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2212), u'-');
}

}  // namespace

TEST_CASE("a currency is three capital letters and knows its minor digits") {
    CHECK(Currency().code() == u"SEK"_s);
    CHECK_FALSE(Currency::parse(u"sek"));
    CHECK_FALSE(Currency::parse(u"KR"));
    CHECK_FALSE(Currency::parse(u"РУБ"));
    CHECK(sek.digits() == 2);
    CHECK(jpy.digits() == 0);
    CHECK(kwd.digits() == 3);
    CHECK(Currency::parse(u"ISK")->digits() == 0);
    CHECK(Currency::parse(u"CLF")->digits() == 4);
}

TEST_CASE("amounts as people write them are read") {
    struct Case {
        QStringView typed;
        Currency currency;
        QLocale locale;
        qint64 minor;
    };
    const Case cases[] = {
        {u"1 348,00", sek, sv, 134800},       {u"1\u00A0348,00 kr", sek, sv, 134800}, {u"1\u202F348,00\u00A0kr", sek, sv, 134800},
        {u"1 348.00", sek, sv, 134800},       {u"1.348,00", eur, de, 134800},         {u"120", sek, sv, 12000},
        {u"-5.5", sek, sv, -550},             {u"\u22125,50 kr", sek, sv, -550},      {u"kr -5,50", sek, sv, -550},
        {u"-kr 5,50", sek, sv, -550},         {u"SEK 12", sek, en, 1200},             {u"12 sek", sek, sv, 1200},
        {u"12 Kr.", sek, sv, 1200},           {u"120:-", sek, sv, 12000},             {u"120,-", sek, sv, 12000},
        {u"€ 12,50", eur, de, 1250},          {u"12.50€", eur, sv, 1250},             {u"$1,234.56", usd, en, 123456},
        {u"-$1,234.56", usd, en, -123456},    {u"1'234.50", usd, ch, 123450},         {u"1’234.50", usd, ch, 123450},
        {u"1 234 567,89", sek, sv, 123456789}, {u"1,234,567", usd, en, 123456700},    {u"1.234.567", eur, de, 123456700},
        {u"1,00,000.50", usd, in, 10000050},  {u".5", usd, en, 50},                   {u"12,34", usd, en, 1234},
        {u"0,05", eur, de, 5},                {u"1348.5", sek, sv, 134850},           {u"12345,67", sek, sv, 1234567},
        {u"1 348", sek, en, 134800},          {u"1 348.5", sek, sv, 134850},          {u"100 000 000", sek, sv, 10'000'000'000},
        {u"¥1,500", jpy, en, 1500},           {u"1.234", kwd, en, 1234},              {u"1,234.5", kwd, en, 1234500},
        {u"1,234", kwd, de, 1234},            {u"1348.000", kwd, de, 1348000},        {u"١٢٫٥", kwd, en, 12500},
        {u"１２０", sek, sv, 12000},          {u"\u200E-12,00\u200E kr", sek, sv, -1200}, {u"(5.50)", usd, en, -550}, {u"1 500 руб.", *Currency::parse(u"RUB"), ru, 150000},
        {u"1 500 ₽", *Currency::parse(u"RUB"), ru, 150000}, {u"100 KČ", *Currency::parse(u"CZK"), QLocale(u"cs_CZ"_s), 10000},
    };
    for (const Case& c : cases) {
        INFO(c.typed.toString().toStdString() << " in " << c.locale.name().toStdString());
        CHECK(read(c.typed, c.currency, c.locale) == c.minor);
    }
}

TEST_CASE("what is no amount, or not this currency's, is refused") {
    for (const QStringView no : {QStringView(u""), QStringView(u" "), QStringView(u"-"), QStringView(u"kr"), QStringView(u","), QStringView(u"tolv"),
                                 QStringView(u"12 st"), QStringView(u"1,234"), QStringView(u"1.2345"), QStringView(u"12 34"), QStringView(u"1 23,45"),
                                 QStringView(u"1.23.45"), QStringView(u"1,348.00,5"), QStringView(u"--5"), QStringView(u"5-"), QStringView(u"1 348'000"),
                                 QStringView(u"€ 5"), QStringView(u"5 USD"), QStringView(u"1e5"), QStringView(u"0x12"), QStringView(u"½"), QStringView(u"NaN"),
                                 QStringView(u"1,,5"), QStringView(u"1.,5"), QStringView(u"5."), QStringView(u"1,234,567"), QStringView(u"1.234.567"), QStringView(u"1,348.00"), QStringView(u"1.348,00"), QStringView(u" 1  348"), QStringView(u"0,500"), QStringView(u"12:50"), QStringView(u"(-5)"), QStringView(u"()"), QStringView(u"(5")}) {
        INFO(no.toString().toStdString());
        CHECK_FALSE(Money::parse(no, sek, sv));
    }
    CHECK_FALSE(Money::parse(u"1.5", jpy, en));
    CHECK_FALSE(Money::parse(u"1,00,000.50", usd, en));
    CHECK_FALSE(Money::parse(u"1.2345", kwd, en));
}

TEST_CASE("what can mean thousands or decimals is asked back, in every locale") {
    for (const QLocale& locale : {sv, en, de, ch, ru, in}) {
        for (const QStringView typed : {QStringView(u"12.345"), QStringView(u"12,345"), QStringView(u"1,348"), QStringView(u"-1.348 kr"), QStringView(u"999.000")}) {
            const auto read = TypedAmount::read(typed, sek, locale);
            INFO(typed.toString().toStdString() << " in " << locale.name().toStdString() << ": " << read.objection.toStdString());
            CHECK_FALSE(read.money);
            CHECK(read.objection.startsWith(u"“%1” can mean thousands or decimals. Write "_s.arg(typed)));
        }
        CHECK(TypedAmount::read(u"12 345", sek, locale).money == Money{1234500, sek});
        CHECK(TypedAmount::read(u"12,34", sek, locale).money == Money{1234, sek});
        CHECK(TypedAmount::read(u"12.34", sek, locale).money == Money{1234, sek});
    }
    CHECK(TypedAmount::read(u"12.345", sek, sv).objection.contains(u"Write 12345, or two digits"));
    CHECK_FALSE(TypedAmount::read(u"1.500", jpy, en).money);
    CHECK_FALSE(TypedAmount::read(u"1,234", kwd, en).money);
    CHECK(TypedAmount::read(u"twelve", sek, en).objection == u"“twelve” is no amount. Write it as 1,348.50."_s);
    CHECK(TypedAmount::read(u"120", sek, en).objection.isEmpty());
}

TEST_CASE("nobody pays more than a hundred million") {
    CHECK(read(u"100000000,00", sek, sv) == 10'000'000'000);
    CHECK(read(u"-100 000 000", sek, sv) == -10'000'000'000);
    for (const QStringView much : {QStringView(u"100000000,01"), QStringView(u"-100000001"), QStringView(u"99999999999999999999999999999999")}) {
        const auto typed = TypedAmount::read(much, sek, sv);
        CHECK_FALSE(typed.money);
        CHECK(plainSpaces(typed.objection) == u"“%1” is too much for one amount: 100 000 000,00 kr at most."_s.arg(much));
    }
    CHECK(read(u"500000000", *Currency::parse(u"VND"), sv) == 500'000'000);
    CHECK(Money{std::numeric_limits<qint64>::min(), sek}.plain() == u"-92233720368547758.08"_s);
    CHECK(plainSpaces(Money{std::numeric_limits<qint64>::min(), sek}.text(sv)) == u"-92 233 720 368 547 758,08 kr"_s);
}

TEST_CASE("an amount is written as the locale writes it") {
    CHECK(plainSpaces(Money{134800, sek}.text(sv)) == u"1 348,00 kr"_s);
    CHECK(plainSpaces(Money{-550, sek}.text(sv)) == u"-5,50 kr"_s);
    CHECK(Money{123456, usd}.text(en) == u"$1,234.56"_s);
    CHECK(Money{-123456, usd}.text(en) == u"-$1,234.56"_s);
    CHECK(plainSpaces(Money{1250, eur}.text(de)) == u"12,50 €"_s);
    CHECK(plainSpaces(Money{1250, sek}.text(en)) == u"SEK 12.50"_s);
    CHECK(plainSpaces(Money{1250, eur}.text(sv)) == u"12,50 €"_s);
    CHECK(Money{1500, jpy}.text(en) == u"¥1,500"_s);
    CHECK(plainSpaces(Money{1500, *Currency::parse(u"RUB")}.text(ru)) == u"15,00 ₽"_s);
    CHECK(Money{5, kwd}.plain() == u"0.005"_s);
    CHECK(Money{-5, sek}.plain() == u"-0.05"_s);
    CHECK(Money{0, jpy}.plain() == u"0"_s);
}

TEST_CASE("what the program writes it reads") {
    const quint32 seed = 20260527;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 5000; ++i) {
        const Currency currency = std::array{sek, eur, usd, jpy, kwd}[random.bounded(5u)];
        const QLocale locale = std::array{sv, en, de, ch, ru, in, QLocale(u"ar_EG"_s), QLocale(u"fa_IR"_s), QLocale(u"hi_IN"_s), QLocale(u"nb_NO"_s)}[random.bounded(10u)];
        const Money money{(static_cast<qint64>(random.generate64()) >> random.bounded(63)) % 100'000'000, currency};
        INFO(locale.name().toStdString() << ' ' << money.plain().toStdString() << ' ' << money.text(locale).toStdString());
        REQUIRE(Money::parse(money.text(locale), currency, locale) == money);
        REQUIRE(Money::parse(money.plain(), currency, QLocale::c()) == money);
    }
}
