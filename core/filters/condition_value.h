#pragma once
#include "core/base/day.h"
#include "core/base/money.h"
#include <QString>
#include <optional>
#include <variant>

namespace regulars {

/// A length of time as people say it: 90 days, 2 weeks, 3 months, a year.
struct Span {
    enum class Unit { Days, Weeks, Months, Years };
    int count = 0;
    Unit unit = Unit::Days;
    /// Reads "90d", "2w", "3m", "1y", and nothing longer than 200 years.
    [[nodiscard]] static std::optional<Span> parse(QStringView text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Day before(Day today) const { return moved(today, -1); }
    [[nodiscard]] Day after(Day today) const { return moved(today, 1); }
    bool operator==(const Span&) const = default;

private:
    [[nodiscard]] Day moved(Day today, int way) const;
};

/// An amount in the shop's currency, kept without knowing which that is.
struct Amount {
    qint64 thousandths = 0;
    /// Reads "1200" and "1200.50", up to 800 thousand million with three decimals.
    [[nodiscard]] static std::optional<Amount> parse(QStringView text);
    /// The same for what may be owed: "-5" too.
    [[nodiscard]] static std::optional<Amount> parseSigned(QStringView text);
    [[nodiscard]] QString text() const;
    /// In a currency's minor units, rounded down; `exact` tells whether nothing was cut off.
    struct Minor {
        qint64 floor = 0;
        bool exact = true;
    };
    [[nodiscard]] Minor in(const Currency& currency) const;
    bool operator==(const Amount&) const = default;
};

/// A number with decimals, as people measure: 38.5, -4.
struct Decimal {
    double number = 0;
    /// Reads "38", "38.5", "-4", "1e6".
    [[nodiscard]] static std::optional<Decimal> parse(const QString& text);
    [[nodiscard]] QString text() const;
    bool operator==(const Decimal&) const = default;
};

/// When in the year a birthday falls: a month, a day, or a time that moves with today.
struct BirthdayTime {
    enum class When { Month, MonthDay, Today, ThisWeek, ThisMonth };
    When when = When::ThisWeek;
    int month = 0, day = 0;
    /// Reads "12", "12-09", "today", "this-week" and "this-month".
    [[nodiscard]] static std::optional<BirthdayTime> parse(QStringView text);
    [[nodiscard]] QString text() const;
    bool operator==(const BirthdayTime&) const = default;
};

/// What a field is compared with; nothing for comparisons that need nothing.
using Value = std::variant<std::monostate, QString, qint64, Amount, Day, Span, BirthdayTime, Decimal>;

/// As it is written in a condition, without quotes.
[[nodiscard]] QString valueText(const Value& value);

}  // namespace regulars
