#include "tests/core/base/words.h"
#include "core/base/number_plan.h"
#include "core/base/text.h"
#include <catch2/catch.hpp>
#include <phonenumbers/phonenumberutil.h>

using namespace regulars;
using namespace Qt::StringLiterals;
namespace lib = i18n::phonenumbers;

namespace {

const QStringList regions{u"SE"_s, u"NO"_s, u"DK"_s, u"FI"_s, u"DE"_s, u"GB"_s, u"PL"_s, u"RU"_s, u"US"_s, u"CA"_s, u"FR"_s, u"IT"_s};
const QStringList callingCodes{u"46"_s, u"47"_s, u"45"_s, u"358"_s, u"49"_s, u"44"_s, u"48"_s, u"7"_s, u"1"_s, u"33"_s};

/// What the library says, with 00 understood everywhere.
std::optional<PlannedNumber> byLibrary(const QString& typed, const QString& region) {
    const auto& rules = *lib::PhoneNumberUtil::GetInstance();
    std::string text = typed.toStdString(), written;
    lib::PhoneNumber number;
    const auto reads = [&] { return rules.Parse(text, region.toStdString(), &number) == lib::PhoneNumberUtil::NO_PARSING_ERROR && rules.IsValidNumber(number); };
    if (!reads()) {
        if (!text.starts_with("00"))
            return {};
        text = '+' + text.substr(2);
        if (!reads())
            return {};
    }
    PlannedNumber planned;
    rules.Format(number, lib::PhoneNumberUtil::E164, &written);
    planned.e164 = QString::fromStdString(written);
    rules.Format(number, lib::PhoneNumberUtil::NATIONAL, &written);
    planned.national = digitsOf(QString::fromStdString(written));
    return planned;
}

QString randomDigits(QRandomGenerator& random, int count) {
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(static_cast<char16_t>(u'0' + random.bounded(10)));
    return digits;
}

/// Digits as they might be typed in a region: national, with a calling code, with signs between them.
QString randomNumber(QRandomGenerator& random) {
    QString digits = randomDigits(random, static_cast<int>(random.bounded(5, 12)));
    const QString code = callingCodes[random.bounded(static_cast<int>(callingCodes.size()))];
    switch (random.bounded(8)) {
    case 0: digits = u"+"_s + code + digits; break;
    case 1: digits = u"+"_s + code + u"(0)"_s + digits; break;
    case 2: digits = u"00"_s + code + digits; break;
    case 3: digits = code + digits; break;
    case 4: digits = u"8"_s + digits; break;
    case 5: digits = u"0"_s + digits; break;
    default: break;
    }
    for (int signs = static_cast<int>(random.bounded(4)); signs > 0; --signs)
        digits.insert(static_cast<qsizetype>(random.bounded(2, static_cast<int>(digits.size()))), QStringView(u" -.)(")[random.bounded(5)]);
    return digits;
}

}  // namespace

TEST_CASE("what a numbering plan settles is what libphonenumber says") {
    const quint32 seed = GENERATE(11u, 12u, 13u);
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    int settled = 0;
    for (int i = 0; i < 40000; ++i) {
        const QString typed = randomNumber(random), region = regions[random.bounded(static_cast<int>(regions.size()))];
        const auto planned = plannedNumber(typed, region);
        if (!planned)
            continue;
        ++settled;
        INFO(typed.toStdString() << " in " << region.toStdString());
        const auto expected = byLibrary(typed, region);
        REQUIRE(expected);
        REQUIRE(planned->e164 == expected->e164);
        REQUIRE(planned->national == expected->national);
        REQUIRE(plannedE164(planned->e164) == planned);
    }
    CHECK(settled > 3000);
}

TEST_CASE("every area a plan lists exists in full") {
    // All three-digit beginnings of every plan and length, several numbers each: edges and random ones.
    const quint32 seed = 2026;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    int settled = 0;
    for (const QString& code : callingCodes) {
        for (int length = 7; length <= 11; ++length) {
            for (int area = 100; area < 1000; ++area) {
                for (const QString& tail : {QString(length - 3, u'0'), QString(length - 3, u'9'), randomDigits(random, length - 3), randomDigits(random, length - 3)}) {
                    const QString e164 = u'+' + code + QString::number(area) + tail;
                    const auto planned = plannedE164(e164);
                    if (!planned)
                        continue;
                    ++settled;
                    INFO(e164.toStdString());
                    REQUIRE(planned->e164 == e164);
                    REQUIRE(planned == byLibrary(e164, u"ZZ"_s));
                }
            }
        }
    }
    CHECK(settled > 10000);
}

TEST_CASE("the numbers shops see most are settled without the library") {
    CHECK(plannedNumber(u"070-123 45 67", u"SE")->e164 == u"+46701234567"_s);
    CHECK(plannedNumber(u"+46 (0)70-123 45 67", u"RU")->e164 == u"+46701234567"_s);
    CHECK(plannedNumber(u"08-123 456 78", u"SE")->national == u"0812345678"_s);
    CHECK(plannedNumber(u"8 (916) 123-45-67", u"RU")->national == u"89161234567"_s);
    CHECK(plannedNumber(u"79161234567", u"RU")->e164 == u"+79161234567"_s);
    CHECK(plannedNumber(u"90012345", u"NO")->national == u"90012345"_s);
    CHECK(plannedNumber(u"(212) 234-5678", u"US")->e164 == u"+12122345678"_s);
    CHECK(plannedNumber(u"0151 23456789", u"DE")->e164 == u"+4915123456789"_s);
    CHECK_FALSE(plannedNumber(u"070-123", u"SE"));
    CHECK_FALSE(plannedNumber(u"070-123 45 67 ext 4", u"SE"));
    CHECK_FALSE(plannedNumber(u"0612345678", u"FR"));
    CHECK_FALSE(plannedNumber(u"", u"SE"));
    CHECK_FALSE(plannedNumber(u"+", u"SE"));
    CHECK_FALSE(plannedE164(u"0701234567"));
}
