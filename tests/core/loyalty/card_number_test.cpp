#include "core/loyalty/card_number.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;
using Problem = CardNumber::Problem;

namespace {

QString digitsRead(QStringView typed) {
    const auto read = CardNumber::read(typed);
    const auto* number = std::get_if<CardNumber>(&read);
    return number ? number->digits() : QString();
}

std::optional<Problem> problemOf(QStringView typed) {
    const auto read = CardNumber::read(typed);
    const auto* problem = std::get_if<Problem>(&read);
    return problem ? std::optional(*problem) : std::nullopt;
}

}  // namespace

TEST_CASE("The check digit is that of EAN-13") {
    CHECK(CardNumber::checkDigit(u"400638133393") == 1);
    CHECK(CardNumber::checkDigit(u"978020137962") == 4);
    CHECK(CardNumber::checkDigit(u"000000000000") == 0);
}

TEST_CASE("A made number reads back and is grouped for the eye") {
    const CardNumber number = CardNumber::make(4711);
    CHECK(number.digits() == u"2900000047112"_s);
    CHECK(number.grouped() == u"2 900000 047112"_s);
    CHECK(digitsRead(number.digits()) == number.digits());
    CHECK(digitsRead(number.grouped()) == number.digits());
    CHECK(CardNumber::make(10'000'000'000ULL + 4711) == number);
}

TEST_CASE("A number is read as people and scanners give it") {
    CHECK(digitsRead(u"  2 900000\u00A0047112 ") == u"2900000047112"_s);
    CHECK(digitsRead(u"2-900000-047112") == u"2900000047112"_s);
    CHECK(digitsRead(u"290000004711") == u"2900000047112"_s);
    CHECK(digitsRead(u"٢٩٠٠٠٠٠٠٤٧١١٢") == u"2900000047112"_s);
    CHECK(digitsRead(u"éçàààààà'è&&é") == u"2900000047112"_s);
    CHECK(digitsRead(u"éçààààààè'&&é").isEmpty());
}

TEST_CASE("What is no card number is named") {
    CHECK(problemOf(u"") == Problem::NotANumber);
    CHECK(problemOf(u"Elin Åkerström") == Problem::NotANumber);
    CHECK(problemOf(u"29000000471I2") == Problem::NotANumber);
    CHECK(problemOf(u"29") == Problem::WrongLength);
    CHECK(problemOf(u"29000000471123") == Problem::WrongLength);
    CHECK(problemOf(u"2900000047113") == Problem::WrongCheckDigit);
    CHECK(problemOf(QString(100'000, u'2')) == Problem::NotANumber);
    CHECK(problemOf(u"½²③") == Problem::NotANumber);
    for (const Problem problem : {Problem::NotANumber, Problem::WrongLength, Problem::WrongCheckDigit}) CHECK(cardProblemText(problem).endsWith(u'.'));
}

TEST_CASE("One wrong digit never makes another card") {
    std::mt19937_64 random(seedOf("card numbers"));
    for (int round = 0; round < rounds(2000, 50'000); ++round) {
        const CardNumber number = CardNumber::make(random());
        for (qsizetype place = 0; place < 13; ++place) {
            QString wrong = number.digits();
            wrong[place] = QChar(static_cast<char16_t>(u'0' + (wrong[place].unicode() - u'0' + 1 + static_cast<int>(random() % 9)) % 10));
            REQUIRE(problemOf(wrong) == Problem::WrongCheckDigit);
        }
    }
}
