#include "core/customers/customer_part_store.h"
#include <iterator>

namespace regulars {

namespace {

ContactState stateOf(const Statement& s, int column) { return contactStateFrom(s.text(column)).value_or(ContactState::Good); }

// One kind of thing that hangs on a customer, in the order shown: how to read, write and change a row of it.
template <class Part>
struct PartTable {
    const char* select;  ///< the id of each row, then its values
    const char* insert;  ///< ?1 customer, then the values
    const char* update;  ///< ?1 the row's id, then the values
    const char* erase;   ///< ?1 the row's id
    Part (*read)(const Statement&);
    void (*bind)(Statement&, qint64 key, const Part&);
};

const PartTable<Phone> kPhones{
    "SELECT id, label, as_typed, e164, digits, extension, state FROM customer_phone WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_phone(customer_id, label, as_typed, e164, digits, extension, state, position) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT coalesce(max(position) + 1, 0) FROM customer_phone WHERE customer_id = ?1))",
    "UPDATE customer_phone SET label = ?2, as_typed = ?3, e164 = ?4, digits = ?5, extension = ?6, state = ?7 WHERE id = ?1",
    "DELETE FROM customer_phone WHERE id = ?1",
    [](const Statement& s) { return Phone{s.text(1), {s.text(2), s.optionalText(3), s.text(4), s.text(5)}, stateOf(s, 6)}; },
    [](Statement& s, qint64 key, const Phone& p) { s.bind(key, p.label, p.number.asTyped, p.number.e164, p.number.digits, p.number.extension, contactStateCode(p.state)); }};

const PartTable<Email> kEmails{
    "SELECT id, label, address, state FROM customer_email WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_email(customer_id, label, address, state, position) "
    "VALUES(?1, ?2, ?3, ?4, (SELECT coalesce(max(position) + 1, 0) FROM customer_email WHERE customer_id = ?1))",
    "UPDATE customer_email SET label = ?2, address = ?3, state = ?4 WHERE id = ?1",
    "DELETE FROM customer_email WHERE id = ?1",
    [](const Statement& s) { return Email{s.text(1), s.text(2), stateOf(s, 3)}; },
    [](Statement& s, qint64 key, const Email& e) { s.bind(key, e.label, e.address, contactStateCode(e.state)); }};

const PartTable<Address> kAddresses{
    "SELECT id, label, street, post_code, city, region, country, state FROM customer_address WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_address(customer_id, label, street, post_code, city, region, country, state, position) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, (SELECT coalesce(max(position) + 1, 0) FROM customer_address WHERE customer_id = ?1))",
    "UPDATE customer_address SET label = ?2, street = ?3, post_code = ?4, city = ?5, region = ?6, country = ?7, state = ?8 WHERE id = ?1",
    "DELETE FROM customer_address WHERE id = ?1",
    [](const Statement& s) { return Address{s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6), stateOf(s, 7)}; },
    [](Statement& s, qint64 key, const Address& a) { s.bind(key, a.label, a.street, a.postCode, a.city, a.region, a.country, contactStateCode(a.state)); }};

const PartTable<LabelledDate> kDates{
    "SELECT id, label, date FROM customer_date WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_date(customer_id, label, date, position) "
    "VALUES(?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM customer_date WHERE customer_id = ?1))",
    "UPDATE customer_date SET label = ?2, date = ?3 WHERE id = ?1",
    "DELETE FROM customer_date WHERE id = ?1",
    [](const Statement& s) { return LabelledDate{s.text(1), PartialDate::fromIso(s.text(2)).value_or(PartialDate{})}; },
    [](Statement& s, qint64 key, const LabelledDate& d) { s.bind(key, d.label, d.date.iso()); }};

const PartTable<Handle> kHandles{
    "SELECT id, label, address, state FROM customer_handle WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_handle(customer_id, label, address, state, position) "
    "VALUES(?1, ?2, ?3, ?4, (SELECT coalesce(max(position) + 1, 0) FROM customer_handle WHERE customer_id = ?1))",
    "UPDATE customer_handle SET label = ?2, address = ?3, state = ?4 WHERE id = ?1",
    "DELETE FROM customer_handle WHERE id = ?1",
    [](const Statement& s) { return Handle{s.text(1), s.text(2), stateOf(s, 3)}; },
    [](Statement& s, qint64 key, const Handle& h) { s.bind(key, h.label, h.address, contactStateCode(h.state)); }};

const PartTable<QString> kFormerNames{
    "SELECT id, name FROM customer_former_name WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_former_name(customer_id, name, position) "
    "VALUES(?1, ?2, (SELECT coalesce(max(position) + 1, 0) FROM customer_former_name WHERE customer_id = ?1))",
    "UPDATE customer_former_name SET name = ?2 WHERE id = ?1",
    "DELETE FROM customer_former_name WHERE id = ?1",
    [](const Statement& s) { return s.text(1); },
    [](Statement& s, qint64 key, const QString& name) { s.bind(key, name); }};

const PartTable<Fact> kFacts{
    "SELECT id, label, text FROM customer_fact WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_fact(customer_id, label, text, position) "
    "VALUES(?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM customer_fact WHERE customer_id = ?1))",
    "UPDATE customer_fact SET label = ?2, text = ?3 WHERE id = ?1",
    "DELETE FROM customer_fact WHERE id = ?1",
    [](const Statement& s) { return Fact{s.text(1), s.text(2)}; },
    [](Statement& s, qint64 key, const Fact& f) { s.bind(key, f.label, f.text); }};

template <class Parts, class Part>
void readParts(Connection& connection, const PartTable<Part>& table, CustomerId id, Parts& parts) {
    Statement s(connection, table.select);
    s.bind(id);
    while (s.step()) parts.push_back(table.read(s));
}

std::vector<qint64> readKeys(Connection& connection, const char* select, CustomerId id) {
    Statement s(connection, select);
    s.bind(id);
    std::vector<qint64> keys;
    while (s.step()) keys.push_back(s.integer(0));
    return keys;
}

// Row by row and by the row's own id, so that taking back one change leaves the others alone, whatever was taken back before.
template <class Parts, class Part>
void writeParts(Connection& connection, const PartTable<Part>& table, CustomerId id, const Parts& before, const Parts& after) {
    if (before == after) return;
    const std::vector<qint64> keys = readKeys(connection, table.select, id);
    const auto beforeSize = std::ssize(before), afterSize = std::ssize(after);
    std::ptrdiff_t tail = 0;  // what stays at the end when something before it goes
    if (afterSize < beforeSize)
        while (tail < afterSize && before.end()[-1 - tail] == after.end()[-1 - tail]) ++tail;
    const auto beforeEnd = beforeSize - tail, afterEnd = afterSize - tail, same = std::min(beforeEnd, afterEnd);
    for (std::ptrdiff_t i = 0; i < afterEnd; ++i) {
        if (i < same && before.begin()[i] == after.begin()[i]) continue;
        Statement s(connection, i < same ? table.update : table.insert);
        table.bind(s, i < same ? keys[static_cast<size_t>(i)] : id.value, after.begin()[i]);
        s.run();
    }
    for (auto i = afterEnd; i < beforeEnd; ++i) Statement(connection, table.erase).bind(keys[static_cast<size_t>(i)]).run();
}

QStringList readTexts(Connection& connection, const char* sql, CustomerId id) {
    Statement s(connection, sql);
    s.bind(id);
    QStringList texts;
    while (s.step()) texts << s.text(0);
    return texts;
}

constexpr const char* kTags = "SELECT t.name FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?1 ORDER BY t.name";
constexpr const char* kExternals = "SELECT external_id FROM customer_external WHERE customer_id = ?1 ORDER BY id";

std::vector<ConsentEvent> readConsents(Connection& connection, CustomerId id) {
    Statement s(connection, "SELECT channel, given, source, at, staff_id, purpose, wording FROM consent_event WHERE customer_id = ?1 ORDER BY id");
    s.bind(id);
    std::vector<ConsentEvent> events;
    while (s.step())
        if (const auto channel = channelFrom(s.text(0))) events.push_back({*channel, s.integer(1) != 0, s.text(2), s.integer(3), s.id<StaffId>(4), s.text(5), s.text(6)});
    return events;
}

std::vector<CustomValue> readValues(Connection& connection, CustomerId id) {
    Statement s(connection, "SELECT v.field_id, v.value FROM customer_value v JOIN custom_field f ON f.id = v.field_id WHERE v.customer_id = ?1 ORDER BY f.position, f.id");
    s.bind(id);
    std::vector<CustomValue> values;
    while (s.step()) values.push_back({s.id<FieldId>(0), s.text(1)});
    return values;
}

QString valueIn(const std::vector<CustomValue>& values, FieldId field) {
    for (const CustomValue& value : values)
        if (value.field == field) return value.value;
    return {};
}

}  // namespace

void CustomerPartStore::read(Customer& c) {
    readParts(connection_, kPhones, c.id, c.phones);
    readParts(connection_, kEmails, c.id, c.emails);
    readParts(connection_, kAddresses, c.id, c.addresses);
    readParts(connection_, kDates, c.id, c.dates);
    readParts(connection_, kHandles, c.id, c.handles);
    readParts(connection_, kFormerNames, c.id, c.formerNames);
    readParts(connection_, kFacts, c.id, c.facts);
    c.tags = readTexts(connection_, kTags, c.id);
    c.externalIds = readTexts(connection_, kExternals, c.id);
    c.consents = readConsents(connection_, c.id);
    c.values = readValues(connection_, c.id);
}

void CustomerPartStore::write(CustomerId id, const Customer& before, const Customer& after) {
    writeParts(connection_, kPhones, id, before.phones, after.phones);
    writeParts(connection_, kEmails, id, before.emails, after.emails);
    writeParts(connection_, kAddresses, id, before.addresses, after.addresses);
    writeParts(connection_, kDates, id, before.dates, after.dates);
    writeParts(connection_, kHandles, id, before.handles, after.handles);
    writeParts(connection_, kFormerNames, id, before.formerNames, after.formerNames);
    writeParts(connection_, kFacts, id, before.facts, after.facts);
    writeTags(id, before.tags, after.tags);
    writeValues(id, before.values, after.values);
    for (const QString& external : after.externalIds)
        if (!before.externalIds.contains(external)) Statement(connection_, "INSERT INTO customer_external(customer_id, external_id) VALUES(?1, ?2)").bind(id, external).run();
    for (size_t i = before.consents.size(); i < after.consents.size(); ++i) addConsent(id, after.consents[i]);
}

void CustomerPartStore::writeTags(CustomerId id, const QStringList& before, const QStringList& after) {
    for (const QString& tag : before)
        if (!after.contains(tag)) Statement(connection_, "DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2").bind(id, tagId(tag)).run();
    for (const QString& tag : after)
        if (!before.contains(tag)) Statement(connection_, "INSERT OR IGNORE INTO customer_tag(customer_id, tag_id) VALUES(?1, ?2)").bind(id, tagId(tag)).run();
}

void CustomerPartStore::writeValues(CustomerId id, const std::vector<CustomValue>& before, const std::vector<CustomValue>& after) {
    for (const CustomValue& old : before)
        if (valueIn(after, old.field).isEmpty()) Statement(connection_, "DELETE FROM customer_value WHERE customer_id = ?1 AND field_id = ?2").bind(id, old.field).run();
    for (const CustomValue& value : after) {
        const QString old = valueIn(before, value.field);
        if (value.value.isEmpty() || value.value == old) continue;
        Statement s(connection_, old.isEmpty() ? "INSERT INTO customer_value(customer_id, field_id, value) VALUES(?1, ?2, ?3)"
                                               : "UPDATE customer_value SET value = ?3 WHERE customer_id = ?1 AND field_id = ?2");
        s.bind(id, value.field, value.value).run();
    }
}

qint64 CustomerPartStore::tagId(const QString& name) {
    {
        Statement s(connection_, "SELECT id FROM tag WHERE name = ?1");
        s.bind(name);
        if (s.step()) return s.integer(0);
    }
    Statement(connection_, "INSERT INTO tag(name) VALUES(?1)").bind(name).run();
    return connection_.lastInsertId();
}

void CustomerPartStore::addConsent(CustomerId id, const ConsentEvent& event) {
    Statement s(connection_, "INSERT INTO consent_event(customer_id, channel, given, source, at, staff_id, purpose, wording) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    s.bind(id, channelCode(event.channel), event.given, event.source, event.at, event.staff, event.purpose, event.wording).run();
}

}  // namespace regulars
