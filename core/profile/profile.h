#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include <QString>
#include <vector>

namespace regulars {

/// What the shop is: its name, country (phones, dates, addresses), currency and language.
struct ShopProfile {
    QString uuid;
    QString name;
    QString country;   ///< ISO 3166 alpha-2, "SE"
    Currency currency;
    QString language;  ///< "sv", "en", "ru": the order of names and the words on cards
    bool isDemo = false;
    bool leapDayOnFirstOfMarch = false;
    QString address;   ///< the sender's lines on cards, separated by newlines
    /// Number, date and money forms: the language in the country.
    [[nodiscard]] QLocale locale() const;
    bool operator==(const ShopProfile&) const = default;
};

/// Somebody who works at the counter.
struct Staff {
    enum class Role { Owner, Staff };
    StaffId id;
    QString name;
    Role role = Role::Staff;
    bool operator==(const Staff&) const = default;
};

}  // namespace regulars
