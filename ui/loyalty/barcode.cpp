#include "ui/loyalty/barcode.h"
#include "core/loyalty/card_number.h"
#include <array>

namespace regulars {

namespace {

// Number set A, seven modules a digit, the first module in the highest bit. Set C is its inverse, set B is C read backwards.
constexpr std::array<unsigned, 10> setA{0b0001101, 0b0011001, 0b0010011, 0b0111101, 0b0100011, 0b0110001, 0b0101111, 0b0111011, 0b0110111, 0b0001011};
// Which of the left six digits are written in set B: that is how the first digit is told.
constexpr std::array<unsigned, 10> leftInB{0b000000, 0b001011, 0b001101, 0b001110, 0b010011, 0b011001, 0b011100, 0b010101, 0b010110, 0b011010};

constexpr unsigned setC(unsigned digit) { return ~setA.at(digit) & 0x7FU; }

constexpr unsigned setB(unsigned digit) {
    unsigned backwards = 0;
    for (unsigned bit = 0; bit < 7; ++bit) backwards |= ((setC(digit) >> bit) & 1U) << (6 - bit);
    return backwards;
}

/// Appends so many modules of a pattern, the highest bit first.
void append(Ean13& symbol, std::size_t& at, unsigned pattern, unsigned modules) {
    for (unsigned bit = modules; bit-- > 0;) symbol.set(at++, ((pattern >> bit) & 1U) != 0);
}

}  // namespace

std::optional<Ean13> ean13(const QString& digits) {
    const bool areDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() != 13 || !areDigits || CardNumber::checkDigit(QStringView(digits).left(12)) != digits.at(12).digitValue()) return std::nullopt;
    const auto digit = [&](qsizetype place) { return static_cast<unsigned>(digits.at(place).digitValue()); };
    Ean13 symbol;
    std::size_t at = 0;
    append(symbol, at, 0b101, 3);
    for (qsizetype place = 1; place <= 6; ++place) {
        const bool inB = ((leftInB.at(digit(0)) >> (6 - place)) & 1U) != 0;
        append(symbol, at, inB ? setB(digit(place)) : setA.at(digit(place)), 7);
    }
    append(symbol, at, 0b01010, 5);
    for (qsizetype place = 7; place <= 12; ++place) append(symbol, at, setC(digit(place)), 7);
    append(symbol, at, 0b101, 3);
    return symbol;
}

}  // namespace regulars
