#pragma once
#include <QByteArray>
#include <QString>
#include <variant>

namespace regulars {

/// A PIN as typed: 6 digits or more. It tells who is at the counter and is no key to the shop's file.
class Pin {
public:
    enum class Problem { TooShort, TooLong, NotDigits, TooEasy };
    static constexpr int fewest = 6, most = 32;
    /// For looking at: any script's digits, spaces around them left out; one that is easy to guess is taken too, it may be a wrong guess.
    [[nodiscard]] static std::variant<Pin, Problem> read(const QString& typed);
    /// For choosing a new one: those everybody tries first (000000, 123456, 121212 and the like) are a problem.
    [[nodiscard]] static std::variant<Pin, Problem> choose(const QString& typed);
    [[nodiscard]] const QByteArray& digits() const { return digits_; }  ///< ASCII

private:
    explicit Pin(QByteArray digits) : digits_(std::move(digits)) {}
    QByteArray digits_;
};

/// A sentence on what a PIN must be.
[[nodiscard]] QString pinProblemText(Pin::Problem problem);

}  // namespace regulars
