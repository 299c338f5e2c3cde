#include "core/customers/customer_store.h"
#include "core/base/text.h"

namespace regulars {

namespace {

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
    "SELECT id, label, as_typed, e164, digits, extension FROM customer_phone WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_phone(customer_id, label, as_typed, e164, digits, extension, position) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(position) + 1, 0) FROM customer_phone WHERE customer_id = ?1))",
    "UPDATE customer_phone SET label = ?2, as_typed = ?3, e164 = ?4, digits = ?5, extension = ?6 WHERE id = ?1",
    "DELETE FROM customer_phone WHERE id = ?1",
    [](const Statement& s) { return Phone{s.text(1), {s.text(2), s.optionalText(3), s.text(4), s.text(5)}}; },
    [](Statement& s, qint64 key, const Phone& p) { s.bind(key, p.label, p.number.asTyped, p.number.e164, p.number.digits, p.number.extension); }};

const PartTable<Email> kEmails{
    "SELECT id, label, address FROM customer_email WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_email(customer_id, label, address, position) "
    "VALUES(?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM customer_email WHERE customer_id = ?1))",
    "UPDATE customer_email SET label = ?2, address = ?3 WHERE id = ?1",
    "DELETE FROM customer_email WHERE id = ?1",
    [](const Statement& s) { return Email{s.text(1), s.text(2)}; },
    [](Statement& s, qint64 key, const Email& e) { s.bind(key, e.label, e.address); }};

const PartTable<Address> kAddresses{
    "SELECT id, label, street, post_code, city, region, country FROM customer_address WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_address(customer_id, label, street, post_code, city, region, country, position) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, (SELECT coalesce(max(position) + 1, 0) FROM customer_address WHERE customer_id = ?1))",
    "UPDATE customer_address SET label = ?2, street = ?3, post_code = ?4, city = ?5, region = ?6, country = ?7 WHERE id = ?1",
    "DELETE FROM customer_address WHERE id = ?1",
    [](const Statement& s) { return Address{s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6)}; },
    [](Statement& s, qint64 key, const Address& a) { s.bind(key, a.label, a.street, a.postCode, a.city, a.region, a.country); }};

const PartTable<LabelledDate> kDates{
    "SELECT id, label, date FROM customer_date WHERE customer_id = ?1 ORDER BY position, id",
    "INSERT INTO customer_date(customer_id, label, date, position) "
    "VALUES(?1, ?2, ?3, (SELECT coalesce(max(position) + 1, 0) FROM customer_date WHERE customer_id = ?1))",
    "UPDATE customer_date SET label = ?2, date = ?3 WHERE id = ?1",
    "DELETE FROM customer_date WHERE id = ?1",
    [](const Statement& s) { return LabelledDate{s.text(1), PartialDate::fromIso(s.text(2)).value_or(PartialDate{})}; },
    [](Statement& s, qint64 key, const LabelledDate& d) { s.bind(key, d.label, d.date.iso()); }};

template <class Part>
std::vector<Part> readParts(Connection& connection, const PartTable<Part>& table, CustomerId id) {
    Statement s(connection, table.select);
    s.bind(id);
    std::vector<Part> parts;
    while (s.step()) parts.push_back(table.read(s));
    return parts;
}

std::vector<qint64> readKeys(Connection& connection, const char* select, CustomerId id) {
    Statement s(connection, select);
    s.bind(id);
    std::vector<qint64> keys;
    while (s.step()) keys.push_back(s.integer(0));
    return keys;
}

// Row by row and by the row's own id, so that taking back one change leaves the others alone, whatever was taken back before.
template <class Part>
void writeParts(Connection& connection, const PartTable<Part>& table, CustomerId id, const std::vector<Part>& before, const std::vector<Part>& after) {
    if (before == after) return;
    const std::vector<qint64> keys = readKeys(connection, table.select, id);
    size_t tail = 0;  // what stays at the end when something before it goes
    if (after.size() < before.size())
        while (tail < after.size() && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    const size_t beforeEnd = before.size() - tail, afterEnd = after.size() - tail, same = std::min(beforeEnd, afterEnd);
    for (size_t i = 0; i < afterEnd; ++i) {
        if (i < same && before[i] == after[i]) continue;
        Statement s(connection, i < same ? table.update : table.insert);
        table.bind(s, i < same ? keys[i] : id.value, after[i]);
        s.run();
    }
    for (size_t i = afterEnd; i < beforeEnd; ++i) Statement(connection, table.erase).bind(keys[i]).run();
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
    Statement s(connection, "SELECT channel, given, source, at, staff_id FROM consent_event WHERE customer_id = ?1 ORDER BY id");
    s.bind(id);
    std::vector<ConsentEvent> events;
    while (s.step())
        if (const auto channel = channelFrom(s.text(0))) events.push_back({*channel, s.integer(1) != 0, s.text(2), s.integer(3), s.id<StaffId>(4)});
    return events;
}

}  // namespace

std::optional<Customer> CustomerStore::find(CustomerId id) {
    Customer c;
    {
        Statement s(connection_, "SELECT display_name, sort_name, given_name, family_name, called, language, note, created_on, binned_at FROM customer WHERE id = ?1");
        s.bind(id);
        if (!s.step()) return std::nullopt;
        c = {id, s.text(0), s.text(1), s.text(2), s.text(3), s.text(4), s.text(5), s.text(6), s.day(7), !s.isNull(8), {}, {}, {}, {}, {}, {}, {}};
    }
    c.phones = readParts(connection_, kPhones, id);
    c.emails = readParts(connection_, kEmails, id);
    c.addresses = readParts(connection_, kAddresses, id);
    c.dates = readParts(connection_, kDates, id);
    c.tags = readTexts(connection_, kTags, id);
    c.externalIds = readTexts(connection_, kExternals, id);
    c.consents = readConsents(connection_, id);
    return c;
}

bool CustomerStore::exists(CustomerId id) {
    Statement s(connection_, "SELECT 1 FROM customer WHERE id = ?1 AND binned_at IS NULL");
    s.bind(id);
    return s.step();
}

QString CustomerStore::displayName(CustomerId id) {
    Statement s(connection_, "SELECT display_name FROM customer WHERE id = ?1");
    s.bind(id);
    return s.step() ? s.text(0) : QString();
}

CustomerId CustomerStore::add(const Customer& c) {
    Statement s(connection_, "INSERT INTO customer(display_name, sort_name, given_name, family_name, called, language, note, created_on) "
                             "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    s.bind(c.displayName, c.sortName, c.givenName, c.familyName, c.called, c.language, c.note, c.createdOn).run();
    const CustomerId id{connection_.lastInsertId()};
    putParts(id, {}, c);
    return id;
}

void CustomerStore::put(const Customer& c) {
    const auto before = find(c.id);
    if (!before) return;
    Statement s(connection_, "UPDATE customer SET display_name = ?2, sort_name = ?3, given_name = ?4, family_name = ?5, called = ?6, language = ?7, note = ?8 "
                             "WHERE id = ?1");
    s.bind(c.id, c.displayName, c.sortName, c.givenName, c.familyName, c.called, c.language, c.note).run();
    putParts(c.id, *before, c);
}

void CustomerStore::putParts(CustomerId id, const Customer& before, const Customer& after) {
    writeParts(connection_, kPhones, id, before.phones, after.phones);
    writeParts(connection_, kEmails, id, before.emails, after.emails);
    writeParts(connection_, kAddresses, id, before.addresses, after.addresses);
    writeParts(connection_, kDates, id, before.dates, after.dates);
    for (const QString& tag : before.tags)
        if (!after.tags.contains(tag)) Statement(connection_, "DELETE FROM customer_tag WHERE customer_id = ?1 AND tag_id = ?2").bind(id, tagId(tag)).run();
    for (const QString& tag : after.tags)
        if (!before.tags.contains(tag)) Statement(connection_, "INSERT OR IGNORE INTO customer_tag(customer_id, tag_id) VALUES(?1, ?2)").bind(id, tagId(tag)).run();
    for (const QString& external : after.externalIds)
        if (!before.externalIds.contains(external)) Statement(connection_, "INSERT INTO customer_external(customer_id, external_id) VALUES(?1, ?2)").bind(id, external).run();
    for (size_t i = before.consents.size(); i < after.consents.size(); ++i) addConsent(id, after.consents[i]);
}

qint64 CustomerStore::tagId(const QString& name) {
    {
        Statement s(connection_, "SELECT id FROM tag WHERE name = ?1");
        s.bind(name);
        if (s.step()) return s.integer(0);
    }
    Statement(connection_, "INSERT INTO tag(name) VALUES(?1)").bind(name).run();
    return connection_.lastInsertId();
}

bool CustomerStore::isErased(CustomerId id) {
    Statement s(connection_, "SELECT 1 FROM erasure WHERE customer_id = ?1");
    s.bind(id);
    return s.step();
}

void CustomerStore::bin(CustomerId id, qint64 at) { Statement(connection_, "UPDATE customer SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL").bind(id, at).run(); }

void CustomerStore::unbin(CustomerId id) { Statement(connection_, "UPDATE customer SET binned_at = NULL WHERE id = ?1").bind(id).run(); }

CustomerId CustomerStore::mergedInto(CustomerId id) {
    Statement s(connection_, "SELECT customer_id FROM customer_merge WHERE merged_id = ?1 AND parted_at IS NULL");
    s.bind(id);
    return s.step() ? s.id<CustomerId>(0) : CustomerId{};
}

void CustomerStore::addConsent(CustomerId id, const ConsentEvent& event) {
    Statement s(connection_, "INSERT INTO consent_event(customer_id, channel, given, source, at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    s.bind(id, channelCode(event.channel), event.given, event.source, event.at, event.staff).run();
}

void CustomerStore::addTwin(CustomerId id, CustomerId other, const QString& reason) {
    Statement(connection_, "INSERT OR IGNORE INTO customer_twin(customer_id, other_id, reason) VALUES(?1, ?2, ?3)").bind(id, other, reason).run();
}

std::vector<std::pair<CustomerId, QString>> CustomerStore::twins(CustomerId id) {
    Statement s(connection_, "SELECT other_id, reason FROM customer_twin WHERE customer_id = ?1 UNION SELECT customer_id, reason FROM customer_twin WHERE other_id = ?1");
    s.bind(id);
    std::vector<std::pair<CustomerId, QString>> found;
    while (s.step()) found.emplace_back(s.id<CustomerId>(0), s.text(1));
    return found;
}

std::vector<CustomerId> CustomerStore::withPhone(const PhoneNumber& number) {
    std::vector<CustomerId> found;
    const QString key = number.key();
    if (key.isEmpty()) return found;
    Statement s(connection_, "SELECT customer_id FROM derived_tail WHERE reversed = ?1 AND is_card = 0");
    s.bind(reversed(digitsOf(key)));
    while (s.step()) found.push_back(s.id<CustomerId>(0));
    return found;
}

std::vector<CustomerId> CustomerStore::withEmail(const QString& address) {
    Statement s(connection_, "SELECT e.customer_id FROM customer_email e JOIN customer c ON c.id = e.customer_id WHERE e.address = ?1 COLLATE NOCASE AND c.binned_at IS NULL");
    s.bind(address.trimmed());
    std::vector<CustomerId> found;
    while (s.step()) found.push_back(s.id<CustomerId>(0));
    return found;
}

std::optional<CustomerId> CustomerStore::withExternalId(const QString& externalId) {
    Statement s(connection_, "SELECT x.customer_id FROM customer_external x JOIN customer c ON c.id = x.customer_id WHERE x.external_id = ?1 AND c.binned_at IS NULL");
    s.bind(externalId);
    if (!s.step()) return std::nullopt;
    return s.id<CustomerId>(0);
}

QStringList CustomerStore::allTags() {
    Statement s(connection_, "SELECT name FROM tag ORDER BY name");
    QStringList names;
    while (s.step()) names << s.text(0);
    return names;
}

qint64 CustomerStore::count() { return connection_.integer("SELECT count(*) FROM derived_person"); }

void CustomerStore::forEach(const std::function<void(const Customer&)>& each) {
    Statement ids(connection_, "SELECT customer_id FROM derived_person ORDER BY customer_id");
    while (ids.step())
        if (const auto customer = find(ids.id<CustomerId>(0))) each(*customer);
}

}  // namespace regulars
