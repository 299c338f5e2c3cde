#include "core/exchange/known_people.h"
#include "core/base/email_address.h"
#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include <QHashFunctions>

namespace regulars {

namespace {

// Looking three keys up in the book costs about as much as reading the keys of so many people in one go.
constexpr qint64 kPeopleReadInTimeOfOneRow = 6;

using Digits = QVarLengthArray<char, 32>;

/// The digits of a number's key backwards, as the tails of the book keep them.
Digits keyDigitsBackwards(const PhoneNumber& number) {
    Digits digits;
    if (!number.e164 && number.digits.size() < 4) return digits;
    const QString& key = number.e164 ? *number.e164 : number.digits;
    for (qsizetype i = key.size(); i-- > 0;)
        if (key[i] >= u'0' && key[i] <= u'9') digits.append(static_cast<char>(key[i].unicode()));
    return digits;
}

QString textOf(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

}  // namespace

KnownPeople::KnownPeople(Connection& connection, qint64 rowsToCome)
    : connection_(connection), store_(connection), table_(static_cast<size_t>(std::min<qint64>(rowsToCome, 1'000'000)) * 2), lastOfBook_(store_.mostPeople()) {
    hasAll_ = lastOfBook_ <= rowsToCome * kPeopleReadInTimeOfOneRow;
    if (hasAll_ && lastOfBook_ > 0) loadAll();
    hasNames_ = lastOfBook_ == 0;
}

quint64 KnownPeople::hashed(Kind kind, const void* bytes, qsizetype size) {
    return qHashBits(bytes, static_cast<size_t>(size), 0x51ED270B * static_cast<size_t>(kind));
}

quint64 KnownPeople::ofName(const QString& name) { return hashed(Kind::Name, fold(name).simplified()); }

void KnownPeople::add(quint64 key, CustomerId customer, const QString& name) {
    if (!table_.add(key, customer)) table_.add(key ^ ofName(name), customer);
}

void KnownPeople::addUnnamed(quint64 key, CustomerId customer) {
    if (!table_.add(key, customer)) table_.add(key ^ ofName(CustomerStore(connection_).displayName(customer)), customer);
}

KnownPeople::Found KnownPeople::find(quint64 key, const QString& name) const {
    Found found;
    const auto take = [&](CustomerId customer) {
        if (!found.contains(customer)) found.append(customer);
        return false;
    };
    const bool isCrowded = table_.find(key, [](CustomerId) { return false; }) == KeyTable::kCrowd;
    if (isCrowded) table_.find(key ^ ofName(name), take);
    table_.find(key, take);
    return found;
}

bool KnownPeople::mustLoad(quint64 key) { return !hasAll_ && loaded_.insert(key).second; }

void KnownPeople::loadAll() {
    store_.allPhones([this](std::string_view digits, CustomerId customer) {
        addUnnamed(hashed(Kind::Phone, digits.data(), static_cast<qsizetype>(digits.size())), customer);
    });
    store_.allEmails([this](std::string_view address, CustomerId customer) { addUnnamed(hashed(Kind::Email, emailKey(textOf(address))), customer); });
    store_.allExternalIds([this](std::string_view id, CustomerId customer) { addUnnamed(hashed(Kind::ExternalId, textOf(id)), customer); });
}

void KnownPeople::loadNames() {
    if (hasNames_) return;
    hasNames_ = true;
    store_.allNames([this](std::string_view name, CustomerId customer) { table_.add(ofName(textOf(name)), customer); });
}

KnownPeople::Keys KnownPeople::keysOf(const Customer& c) const {
    Keys keys;
    for (const Phone& phone : c.phones) {
        const Digits digits = keyDigitsBackwards(phone.number);
        keys.phones.append(digits.isEmpty() ? 0 : hashed(Kind::Phone, digits.data(), digits.size()));
    }
    for (const Email& email : c.emails) keys.emails.append(hashed(Kind::Email, emailKey(email.address)));
    for (const QString& id : c.externalIds) keys.externalIds.append(hashed(Kind::ExternalId, id));
    for (const auto* some : {&keys.phones, &keys.emails, &keys.externalIds})
        for (const quint64 key : *some) table_.fetch(key);
    return keys;
}

KnownPeople::Found KnownPeople::withPhone(quint64 key, const PhoneNumber& number, const QString& name) {
    if (key == 0) return {};
    if (mustLoad(key)) {
        const Digits digits = keyDigitsBackwards(number);
        store_.withPhone({digits.data(), static_cast<size_t>(digits.size())}, [&](std::string_view theirs, CustomerId customer) { add(key, customer, textOf(theirs)); });
    }
    return find(key, name);
}

KnownPeople::Found KnownPeople::withEmail(quint64 key, const QString& address, const QString& name) {
    if (mustLoad(key)) store_.withEmail(emailKey(address), [&](std::string_view theirs, CustomerId customer) { add(key, customer, textOf(theirs)); });
    return find(key, name);
}

KnownPeople::Found KnownPeople::withExternalId(quint64 key, const QString& externalId, const QString& name) {
    if (mustLoad(key)) store_.withExternalId(externalId, [&](std::string_view theirs, CustomerId customer) { add(key, customer, textOf(theirs)); });
    return find(key, name);
}

KnownPeople::Found KnownPeople::withName(const QString& name) {
    loadNames();
    Found found;
    table_.find(ofName(name), [&](CustomerId customer) {
        found.append(customer);
        return false;
    });
    return found;
}

void KnownPeople::remember(const Customer& c, const Keys& keys) {
    for (const auto* some : {&keys.phones, &keys.emails, &keys.externalIds})
        for (const quint64 key : *some)
            if (key != 0) add(key, c.id, c.displayName);
    // Nobody who came with this file is looked for by name alone.
    if (hasNames_ && !isFromThisFile(c.id)) table_.add(ofName(c.displayName), c.id);
}

}  // namespace regulars
