#pragma once
#include "core/customers/customer.h"
#include "core/duplicates/duplicate_score.h"

namespace regulars::test {

/// A customer in one line: given and family name, birthday in ISO form, phone, e-mail, street, post code and city.
inline Customer person(const QString& given, const QString& family, const QString& born = {}, const QString& phone = {}, const QString& email = {},
                       const QString& street = {}, const QString& postCode = {}, const QString& city = {}) {
    Customer c;
    c.givenName = given;
    c.familyName = family;
    c.displayName = (given + QLatin1Char(' ') + family).trimmed();
    if (const auto date = PartialDate::fromIso(born)) c.dates.push_back({QStringLiteral("birthday"), *date});
    if (!phone.isEmpty()) c.phones.push_back({{}, PhoneNumber::read(phone, QStringLiteral("SE"))});
    if (!email.isEmpty()) c.emails.push_back({{}, email});
    if (!street.isEmpty() || !postCode.isEmpty() || !city.isEmpty()) c.addresses.push_back({{}, street, postCode, city, {}, {}});
    return c;
}

}  // namespace regulars::test
