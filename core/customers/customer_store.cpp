#include "core/customers/customer_store.h"
#include "core/base/text.h"

namespace regulars {

namespace {

// One kind of thing that hangs on a customer, in the order shown: how to read, write and change a row of it.
template <class Part>
struct PartTable {
    const char* select;
    const char* insert;  ///< ?1 customer, ?2 position, then the values
    const char* update;  ///< ?1 customer, ?2 position, then the values
    const char* erase;   ///< ?1 customer, ?2 position
    Part (*read)(const Statement&);
    void (*bind)(Statement&, CustomerId, int position, const Part&);
};

const PartTable<Phone> kPhones{
    "SELECT label, as_typed, e164, digits, extension FROM customer_phone WHERE customer_id = ?1 ORDER BY position",
    "INSERT INTO customer_phone(customer_id, position, label, as_typed, e164, digits, extension) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    "UPDATE customer_phone SET label = ?3, as_typed = ?4, e164 = ?5, digits = ?6, extension = ?7 WHERE customer_id = ?1 AND position = ?2",
    "DELETE FROM customer_phone WHERE customer_id = ?1 AND position = ?2",
    [](const Statement& s) { return Phone{s.text(0), {s.text(1), s.optionalText(2), s.text(3), s.text(4)}}; },
    [](Statement& s, CustomerId id, int position, const Phone& p) {
        s.bind(id, position, p.label, p.number.asTyped, p.number.e164, p.number.digits, p.number.extension);
    }};

const PartTable<Email> kEmails{
    "SELECT label, address FROM customer_email WHERE customer_id = ?1 ORDER BY position",
    "INSERT INTO customer_email(customer_id, position, label, address) VALUES(?1, ?2, ?3, ?4)",
    "UPDATE customer_email SET label = ?3, address = ?4 WHERE customer_id = ?1 AND position = ?2",
    "DELETE FROM customer_email WHERE customer_id = ?1 AND position = ?2",
    [](const Statement& s) { return Email{s.text(0), s.text(1)}; },
    [](Statement& s, CustomerId id, int position, const Email& e) { s.bind(id, position, e.label, e.address); }};

const PartTable<Address> kAddresses{
    "SELECT label, street, post_code, city, region, country FROM customer_address WHERE customer_id = ?1 ORDER BY position",
    "INSERT INTO customer_address(customer_id, position, label, street, post_code, city, region, country) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    "UPDATE customer_address SET label = ?3, street = ?4, post_code = ?5, city = ?6, region = ?7, country = ?8 WHERE customer_id = ?1 AND position = ?2",
    "DELETE FROM customer_address WHERE customer_id = ?1 AND position = ?2",
    [](const Statement& s) { return Address{s.text(0), s.text(1), s.text(2), s.text(3), s.text(4), s.text(5)}; },
    [](Statement& s, CustomerId id, int position, const Address& a) { s.bind(id, position, a.label, a.street, a.postCode, a.city, a.region, a.country); }};

const PartTable<LabelledDate> kDates{
    "SELECT label, date FROM customer_date WHERE customer_id = ?1 ORDER BY position",
    "INSERT INTO customer_date(customer_id, position, label, date) VALUES(?1, ?2, ?3, ?4)",
    "UPDATE customer_date SET label = ?3, date = ?4 WHERE customer_id = ?1 AND position = ?2",
    "DELETE FROM customer_date WHERE customer_id = ?1 AND position = ?2",
    [](const Statement& s) { return LabelledDate{s.text(0), PartialDate::fromIso(s.text(1)).value_or(PartialDate{})}; },
    [](Statement& s, CustomerId id, int position, const LabelledDate& d) { s.bind(id, position, d.label, d.date.iso()); }};

template <class Part>
std::vector<Part> readParts(Connection& connection, const PartTable<Part>& table, CustomerId id) {
    Statement s(connection, table.select);
    s.bind(id);
    std::vector<Part> parts;
    while (s.step()) parts.push_back(table.read(s));
    return parts;
}

// Row by row, so that taking back one change leaves the others alone.
template <class Part>
void writeParts(Connection& connection, const PartTable<Part>& table, CustomerId id, const std::vector<Part>& before, const std::vector<Part>& after) {
    const auto same = std::min(before.size(), after.size());
    for (size_t i = 0; i < after.size(); ++i) {
        if (i < same && before[i] == after[i]) continue;
        Statement s(connection, i < same ? table.update : table.insert);
        table.bind(s, id, static_cast<int>(i), after[i]);
        s.run();
    }
    for (size_t i = after.size(); i < before.size(); ++i) Statement(connection, table.erase).bind(id, static_cast<int>(i)).run();
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

void CustomerStore::bin(CustomerId id, qint64 at) { Statement(connection_, "UPDATE customer SET binned_at = ?2 WHERE id = ?1 AND binned_at IS NULL").bind(id, at).run(); }

void CustomerStore::unbin(CustomerId id) { Statement(connection_, "UPDATE customer SET binned_at = NULL WHERE id = ?1").bind(id).run(); }

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
    Statement s(connection_, "SELECT e.customer_id FROM customer_email e JOIN customer c ON c.id = e.customer_id WHERE lower(e.address) = lower(?1) AND c.binned_at IS NULL");
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
