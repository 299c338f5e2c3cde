#pragma once
#include "core/duplicates/person_name.h"
#include <array>

namespace regulars {

/// An address as the duplicate rules see it: words in Latin letters, house numbers apart.
struct PlaceKeys {
    std::vector<QByteArray> street;   ///< words, numbers excepted
    std::vector<QByteArray> numbers;  ///< whatever has digits; the house number first
    QByteArray postCode, city;
    [[nodiscard]] QByteArray whole() const { return postCode + '|' + city; }
};

/// As much of a birthday as is known; 0 is unknown.
struct BirthKeys {
    qint16 year = 0;
    qint8 month = 0, day = 0;
    [[nodiscard]] bool isWhole() const { return year && month && day; }
    [[nodiscard]] QByteArray bytes() const;  ///< the whole day's eight digits; empty when not wholly known
};

/// A compact fingerprint of a customer: all that duplicates are told by, folded and transliterated once, compared often.
struct PersonKeys {
    CustomerId id;
    PersonName name;
    BirthKeys birth;
    std::vector<QByteArray> phones;     ///< last eight digits
    std::vector<QByteArray> emails;     ///< canonical: without Gmail's dots and what stands after a plus
    std::vector<QByteArray> externals;
    std::vector<PlaceKeys> places;
    [[nodiscard]] static PersonKeys of(const Customer& customer);
};

/// What stands before the @.
[[nodiscard]] QByteArray mailboxOf(const QByteArray& email);

/// The last eight digits: the same however the number was written. Empty when there are fewer than five.
[[nodiscard]] QByteArray phoneTail(const PhoneNumber& number);

}  // namespace regulars
