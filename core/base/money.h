#pragma once
#include <QLocale>
#include <QString>
#include <compare>
#include <optional>

namespace regulars {

/// An ISO 4217 currency code, three capital letters.
class Currency {
public:
    Currency() = default;
    [[nodiscard]] static std::optional<Currency> parse(QStringView code);
    [[nodiscard]] QString code() const { return code_; }
    /// Minor digits of ISO 4217: 2 for SEK, 0 for JPY, 3 for KWD.
    [[nodiscard]] int digits() const;
    auto operator<=>(const Currency&) const = default;
private:
    QString code_ = QStringLiteral("SEK");
};

/// An amount in a currency's minor units (öre, cents). No floating point anywhere.
struct Money {
    qint64 minor = 0;
    Currency currency;
    /// Reads `1 348,00`, `1,348.00`, `120`, `-5.5`, with or without the currency's code or sign. Both point and comma
    /// are understood as the decimal mark when that is the only reading; otherwise the locale decides.
    /// Empty when it is no amount, has too many decimals or does not fit.
    [[nodiscard]] static std::optional<Money> parse(QStringView text, const Currency&, const QLocale&);
    /// As the locale writes it: `1 348,00 kr`.
    [[nodiscard]] QString text(const QLocale&) const;
    /// Plain decimal with a point, for files and JSON: `1348.00`.
    [[nodiscard]] QString plain() const;
    auto operator<=>(const Money&) const = default;
};

}  // namespace regulars
