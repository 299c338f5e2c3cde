#include "tests/core/base/words.h"
#include "core/base/day.h"
#include "core/base/email_address.h"
#include "core/base/money.h"
#include "core/base/phone_number.h"
#include "core/base/text.h"
#include "tests/support/own_time.h"
#include <catch2/catch.hpp>
#include <functional>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20000;

/// Gives a parser random texts, random bytes read as UTF-8, and a few very long ones; none may take a second.
void feed(quint32 seed, const QStringList& pieces, const std::function<void(const QString&)>& parser) {
    INFO("seed " << seed);
    test::RandomText texts(seed);
    qint64 slowest = 0;
    QString culprit;
    const auto timed = [&](const QString& text) {
        const testing::OwnTime used;
        parser(text);
        if (used.ms() <= slowest) return;
        slowest = used.ms();
        culprit = text.left(100);
    };
    for (int i = 0; i < rounds; ++i) {
        timed(texts.next(pieces));
        QByteArray bytes(static_cast<qsizetype>(texts.random().bounded(24)), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(texts.random().bounded(256));
        timed(QString::fromUtf8(bytes));
    }
    for (const QString& piece : pieces + QStringList{u"1"_s, u" "_s, u"("_s, QString(QChar(0xD800)), QString(QChar(u'\0'))})
        timed(piece.repeated(20'000 / piece.size()));
    INFO("slowest: " << culprit.toStdString());
    CHECK(slowest < 1000);
}

}  // namespace

TEST_CASE("no text breaks folding, tokens, digits, initials or sort keys") {
    const SortKeys keys(u"sv"_s);
    feed(1, {u"Åke"_s, u"王"_s, u"ß"_s, u"ガ"_s, u"김"_s}, [&](const QString& text) {
        const QString folded = fold(text);
        for (const QString& token : tokens(folded))
            REQUIRE_FALSE(token.isEmpty());
        for (const QChar c : digitsOf(text))
            REQUIRE((c >= u'0' && c <= u'9'));
        REQUIRE(initials(text).size() <= 6);
        REQUIRE(keys.of(text) == keys.of(text));
        REQUIRE(nameSimilarity(text, u"Elin Åkerström") <= 1.0);
        REQUIRE(nameSimilarity(text, reversed(text)) <= 1.0);
    });
}

TEST_CASE("no text breaks the reading of money") {
    const QLocale sv(u"sv_SE"_s), en(u"en_US"_s);
    const Currency sek, kwd = *Currency::parse(u"KWD");
    feed(2, {u"kr"_s, u","_s, u"."_s, u" "_s, u"-"_s, u"SEK"_s, u"'"_s, u"999999999"_s}, [&](const QString& text) {
        for (const Currency& currency : {sek, kwd}) {
            const auto money = Money::parse(text, currency, sv);
            if (money)
                REQUIRE(Money::parse(money->plain(), currency, QLocale::c()) == money);
            (void)Money::parse(text, currency, en);
        }
    });
}

TEST_CASE("no text breaks the reading of dates") {
    feed(3, {u"-"_s, u"--"_s, u"/"_s, u"."_s, u"dec"_s, u"мая"_s, u"T"_s, u":"_s, u"1985"_s, u"12"_s, u"9"_s, u"年"_s}, [&](const QString& text) {
        (void)Day::fromIso(text);
        for (const auto& date : {PartialDate::fromIso(text), PartialDate::fromText(text, true), PartialDate::fromText(text, false)}) {
            if (date)
                REQUIRE(PartialDate::fromIso(date->iso()) == date);
        }
    });
}

TEST_CASE("no text breaks the reading of phone numbers") {
    feed(4, {u"+46"_s, u"(0)"_s, u"070"_s, u"ext"_s, u";ext="_s, u"tel:"_s, u"00"_s, u"x"_s, u"доб."_s, u"1234567"_s}, [&](const QString& text) {
        const PhoneNumber phone = PhoneNumber::read(text, u"SE"_s);
        REQUIRE(phone.asTyped == text);
        if (phone.e164)
            REQUIRE(PhoneNumber::read(*phone.e164, u"RU"_s).e164 == phone.e164);
        (void)phone.display(u"SE"_s);
        (void)phone.searchForms(u"SE"_s);
        (void)phone.key();
    });
}

TEST_CASE("no text breaks the reading of e-mail addresses") {
    feed(5, {u"@"_s, u"elin"_s, u".se"_s}, [](const QString& text) {
        (void)looksLikeEmail(text);
        REQUIRE(emailKey(emailKey(text)) == emailKey(text));
    });
}
