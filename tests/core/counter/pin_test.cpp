#include "core/counter/guesses.h"
#include "core/counter/pin.h"
#include "core/counter/pin_hashing.h"
#include <QElapsedTimer>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1000, kHour = 3600 * kSecond, kYear = 365 * 24 * kHour;

std::optional<Pin::Problem> problemOf(const std::variant<Pin, Pin::Problem>& read) {
    const auto* problem = std::get_if<Pin::Problem>(&read);
    return problem ? std::optional(*problem) : std::nullopt;
}

// Guesses as fast as they are looked at, for so long by the machine's own measure.
int guessesWithin(Guesses& guesses, Moment& now, qint64 span) {
    int made = 0;
    const qint64 end = now.sinceBoot + span;
    while (now.sinceBoot < end) {
        const qint64 left = guesses.claim(now);
        if (left == 0) ++made;
        now.sinceBoot += std::max<qint64>(left, 1);
        now.at += std::max<qint64>(left, 1);
    }
    return made;
}

}  // namespace

TEST_CASE("a PIN has six digits or more, of any script") {
    CHECK(std::get<Pin>(Pin::choose(u" 482915 "_s)).digits() == "482915");
    CHECK(std::get<Pin>(Pin::choose(u"٤٨٢٩١٥"_s)).digits() == "482915");
    CHECK(problemOf(Pin::choose(u"48291"_s)) == Pin::Problem::TooShort);
    CHECK(problemOf(Pin::choose(u""_s)) == Pin::Problem::TooShort);
    CHECK(problemOf(Pin::choose(u"48291a"_s)) == Pin::Problem::NotDigits);
    CHECK(problemOf(Pin::choose(u"482 915"_s)) == Pin::Problem::NotDigits);
    CHECK(problemOf(Pin::choose(u"48²915"_s)) == Pin::Problem::NotDigits);
    CHECK(problemOf(Pin::choose(u"4829153077"_s.repeated(4))) == Pin::Problem::TooLong);
}

TEST_CASE("a PIN everybody tries first is not taken") {
    for (const char* easy : {"000000", "123456", "654321", "1234567890", "121212", "123123", "112233", "998877", "111222", "147258", "159753", "246802", "789012", "99999999", "123321"}) {
        INFO(easy);
        CHECK(problemOf(Pin::choose(QString::fromLatin1(easy))) == Pin::Problem::TooEasy);
        CHECK(problemOf(Pin::read(QString::fromLatin1(easy))) == std::nullopt);
    }
    for (const char* good : {"482915", "130785", "902716", "314159", "271828", "20261122"}) {
        INFO(good);
        CHECK(problemOf(Pin::choose(QString::fromLatin1(good))) == std::nullopt);
    }
}

TEST_CASE("a PIN is kept as an Argon2id hash with a salt of its own, within 64 MB") {
    const Pin right = std::get<Pin>(Pin::choose(u"482915"_s)), wrong = std::get<Pin>(Pin::choose(u"482916"_s));
    const QByteArray hash = PinHashing().hashOf(right);
    CHECK(hash.startsWith("$argon2id$v=19$m=65536,t=4,p=1$"));
    CHECK_FALSE(hash.contains("482915"));
    CHECK(PinHashing::matches(hash, right));
    CHECK_FALSE(PinHashing::matches(hash, wrong));
    const PinHashing quick(1, 8192);
    CHECK(quick.hashOf(right) != quick.hashOf(right));
    CHECK_FALSE(PinHashing::matches("not a hash", right));
}

TEST_CASE("an hour has room for far fewer than 120 guesses, the first and every later one") {
    Guesses guesses;
    Moment now{1'000'000, u"one"_s, 5000};
    CHECK(guessesWithin(guesses, now, kHour) <= 40);
    CHECK(guessesWithin(guesses, now, kHour) <= 40);
    CHECK(guesses.wrong > 60);
}

TEST_CASE("a clock put forward or back does not shorten a wait while the machine stays on") {
    Guesses guesses;
    for (int i = 0; i < 7; ++i) REQUIRE(guesses.claim({i * kHour, u"one"_s, i * kHour}) == 0);
    REQUIRE(guesses.wrong == 7);
    const Moment last = guesses.latest;
    const qint64 wait = Guesses::waitAfter(7);
    REQUIRE(wait == 120 * kSecond);
    for (const qint64 moved : {30 * kYear, -30 * kYear, kHour, -kHour}) {
        CHECK(guesses.waitLeft({last.at + moved, u"one"_s, last.sinceBoot + 10 * kSecond}) == wait - 10 * kSecond);
        CHECK(guesses.waitLeft({last.at + moved, u"one"_s, last.sinceBoot + wait}) == 0);
    }
    CHECK(guesses.wrong == 7);
}

TEST_CASE("after a restart of the machine a clock that went back leaves the whole wait, and one far ahead forgets no guess") {
    for (const QString& boot : {u"two"_s, QString()}) {
        Guesses guesses;
        for (int i = 0; i < 6; ++i) REQUIRE(guesses.claim({i * kHour, u"one"_s, i * kHour}) == 0);
        const Instant last = guesses.latest.at;
        const qint64 wait = Guesses::waitAfter(6);
        Moment back{last - kYear, boot, 1000};
        CHECK(guesses.claim(back) == wait);
        CHECK(guesses.wrong == 6);
        // It runs on from there: nobody waits a year.
        back.at += wait - 1;
        back.sinceBoot += wait - 1;
        CHECK(guesses.claim(back) == 1);
        back.at += 1;
        back.sinceBoot += 1;
        CHECK(guesses.claim(back) == 0);
        CHECK(guesses.wrong == 7);
        const Moment ahead{last + 10 * kYear, u"three"_s, 1000};
        CHECK(guesses.claim(ahead) == 0);
        CHECK(guesses.wrong == 8);
        CHECK(guesses.waitLeft({ahead.at + kSecond, u"three"_s, 2000}) == Guesses::waitAfter(8) - kSecond);
    }
}
