#pragma once
#include <QString>
#include <compare>
#include <variant>

namespace regulars {

/// A loyalty card's number: 13 digits, EAN-13, in-store prefix 29, the last a check digit (GS1 General Specifications, 7.9).
class CardNumber {
public:
    enum class Problem { NotANumber, WrongLength, WrongCheckDigit };
    /// Reads 13 digits, or 12 whose check digit a scanner dropped, spaces ignored, and digits garbled by an AZERTY layout
    /// when the check digit then fits.
    [[nodiscard]] static std::variant<CardNumber, Problem> read(QStringView typed);
    [[nodiscard]] static CardNumber make(quint64 tenDigits);  ///< prefix 29, ten digits, check digit
    [[nodiscard]] static int checkDigit(QStringView twelveDigits);
    [[nodiscard]] QString digits() const { return digits_; }
    [[nodiscard]] QString grouped() const;  ///< "2 900000 047112"
    auto operator<=>(const CardNumber&) const = default;

private:
    QString digits_;
};

/// The problem as a sentence for the counter.
[[nodiscard]] QString cardProblemText(CardNumber::Problem problem);

}  // namespace regulars
