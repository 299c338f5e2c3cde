#include "core/duplicates/value_counts.h"
#include "core/duplicates/person_keys.h"
#include <cmath>
#include <set>

namespace regulars {

namespace {

using Field = ValueCounts::Field;

/// So many imagined people, with the usual share of any value, are counted in with the book's.
constexpr double kImagined = 500;

/// The share of people who have one value of the field, in a shop's book that has not been seen.
double usualShare(Field field) {
    switch (field) {
    case Field::Name: return 1.0 / 1500;
    case Field::Street: return 1.0 / 1500;
    case Field::Number: return 1.0 / 60;
    case Field::PostCode: return 1.0 / 1000;
    case Field::City: return 1.0 / 60;
    case Field::Place: return 1.0 / 2000;
    case Field::Date: return 1.0 / 25000;
    case Field::Phone: return 1e-5;
    case Field::Email: return 1e-5;
    case Field::Mailbox: return 1e-4;
    case Field::External: return 1e-5;
    }
    return 1.0;
}

/// Two people of the book who are compared have the value themselves: of what tells one person from all others
/// that says nothing about anybody else.
double ownShare(Field field) {
    return field == Field::Phone || field == Field::Email || field == Field::Mailbox || field == Field::External || field == Field::Date ? 2.0 : 1.0;
}

quint64 key(Field field, const QByteArray& value) { return (static_cast<quint64>(qHash(value, 0x51ed270bu)) << 7) ^ static_cast<quint64>(field); }

}  // namespace

void ValueCounts::addOne(Field field, const QByteArray& value) {
    if (!value.isEmpty()) ++counts_[key(field, value)];
}

void ValueCounts::add(const PersonKeys& keys) {
    ++people_;
    std::set<std::pair<Field, QByteArray>> once;
    for (const auto* words : {&keys.name.given, &keys.name.family})
        for (const NameWord& word : *words) once.emplace(Field::Name, word.latin);
    for (const PlaceKeys& place : keys.places) {
        for (const QByteArray& word : place.street) once.emplace(Field::Street, word);
        for (const QByteArray& number : place.numbers) once.emplace(Field::Number, number);
        once.emplace(Field::PostCode, place.postCode);
        once.emplace(Field::City, place.city);
        if (!place.postCode.isEmpty() && !place.city.isEmpty()) once.emplace(Field::Place, place.whole());
    }
    for (const QByteArray& phone : keys.phones) once.emplace(Field::Phone, phone);
    for (const QByteArray& email : keys.emails) {
        once.emplace(Field::Email, email);
        once.emplace(Field::Mailbox, mailboxOf(email));
    }
    for (const QByteArray& external : keys.externals) once.emplace(Field::External, external);
    once.emplace(Field::Date, keys.birth.bytes());
    for (const auto& [field, value] : once) addOne(field, value);
}

int ValueCounts::count(Field field, const QByteArray& value) const { return static_cast<int>(counts_.value(key(field, value))); }

double ValueCounts::bits(Field field, const QByteArray& value) const {
    const double others = std::max(0.0, count(field, value) - ownShare(field));
    return -std::log2((others + kImagined * usualShare(field)) / (static_cast<double>(people_) + kImagined));
}

bool ValueCounts::isEstablished(Field field, const QByteArray& value) const {
    return count(field, value) >= std::max<qint64>(3, people_ / 5000);
}

}  // namespace regulars
