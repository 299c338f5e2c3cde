#include "core/duplicates/person_keys.h"
#include "core/base/email_address.h"
#include "core/base/text.h"
#include "core/duplicates/latin_letters.h"
#include <algorithm>

namespace regulars {

namespace {

/// More of anything tells nothing more, and costs.
constexpr size_t kMostValues = 6;
constexpr size_t kMostWords = 12;
constexpr qsizetype kLongestText = 300;

void addOnce(std::vector<QByteArray>& values, QByteArray value) {
    if (!value.isEmpty() && values.size() < kMostValues && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(std::move(value));
}

QByteArray canonicalEmail(const QString& address) {
    QByteArray key = emailKey(address).toUtf8().left(100);
    const qsizetype at = key.lastIndexOf('@');
    if (at < 0) return key;
    QByteArray mailbox = key.first(at);
    const QByteArray domain = key.sliced(at);
    if (const qsizetype plus = mailbox.indexOf('+'); plus > 0) mailbox.truncate(plus);
    if (domain == "@gmail.com" || domain == "@googlemail.com") return mailbox.replace(".", "") + "@gmail.com";
    return mailbox + domain;
}

bool hasDigit(const QByteArray& word) { return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }); }

QStringList latinWords(const QString& text) { return tokens(fold(QStringView(text).first(std::min(text.size(), kLongestText)))); }

QByteArray joined(const QString& text) {
    QByteArray whole;
    for (const QString& word : latinWords(text)) whole += toLatin(word);
    return whole.left(40);
}

PlaceKeys placeKeys(const Address& address) {
    PlaceKeys place;
    for (const QString& word : latinWords(address.street)) {
        QByteArray latin = toLatin(word).left(32);
        auto& to = hasDigit(latin) ? place.numbers : place.street;
        if (!latin.isEmpty() && to.size() < kMostWords) to.push_back(std::move(latin));
    }
    place.postCode = joined(address.postCode);
    place.city = joined(address.city);
    return place;
}

BirthKeys birthKeys(const std::optional<PartialDate>& date) {
    if (!date) return {};
    return {static_cast<qint16>(date->year.value_or(0)), static_cast<qint8>(date->month.value_or(0)), static_cast<qint8>(date->day.value_or(0))};
}

}  // namespace

QByteArray BirthKeys::bytes() const {
    if (!isWhole()) return {};
    QByteArray digits(8, '0');
    for (int i = 7, rest = year * 10000 + month * 100 + day; i >= 0; --i, rest /= 10) digits[i] = static_cast<char>('0' + rest % 10);
    return digits;
}

QByteArray mailboxOf(const QByteArray& email) { return email.left(email.lastIndexOf('@')); }

QByteArray phoneTail(const PhoneNumber& number) {
    const QByteArray digits = digitsOf(number.key()).toLatin1();
    return digits.size() < 5 ? QByteArray() : digits.right(8);
}

PersonKeys PersonKeys::of(const Customer& c) {
    PersonKeys keys;
    keys.id = c.id;
    keys.name = PersonName::of(c);
    keys.birth = birthKeys(c.birthday());
    for (const Phone& phone : c.phones) addOnce(keys.phones, phoneTail(phone.number));
    for (const Email& email : c.emails) addOnce(keys.emails, canonicalEmail(email.address));
    for (const QString& external : c.externalIds) addOnce(keys.externals, external.trimmed().toUtf8().left(64));
    for (const Address& address : c.addresses)
        if (!address.isEmpty() && keys.places.size() < kMostValues) keys.places.push_back(placeKeys(address));
    return keys;
}

}  // namespace regulars
