#include "core/customers/customer_store.h"
#include "core/base/text.h"
#include "core/customers/customer_part_store.h"
#include <tuple>

namespace regulars {

std::optional<Customer> CustomerStore::find(CustomerId id) {
    Customer c;
    {
        Statement s(connection_, "SELECT display_name, sort_name, given_name, family_name, called, language, note, created_on, binned_at, kind, roles, salutation, is_formal, trust, "
                                 "price_group, currency, preferred_channel FROM customer WHERE id = ?1");
        s.bind(id);
        if (!s.step()) return std::nullopt;
        c.id = id;
        int column = 0;
        for (QString* text : {&c.displayName, &c.sortName, &c.givenName, &c.familyName, &c.called, &c.language, &c.note}) *text = s.text(column++);
        c.createdOn = s.day(7);
        c.isBinned = !s.isNull(8);
        c.kind = customerKindFrom(s.text(9)).value_or(CustomerKind::Person);
        c.roles = customerRolesFrom(s.text(10)).value_or(CustomerRole::Customer);
        c.salutation = s.text(11);
        c.isFormal = s.integer(12) != 0;
        c.trust = paymentTrustFrom(s.text(13)).value_or(PaymentTrust::Unknown);
        c.priceGroup = s.text(14);
        c.currency = s.text(15);
        c.preferredChannel = channelFrom(s.text(16));
    }
    CustomerPartStore(connection_).read(c);
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
    Statement s(connection_, "INSERT INTO customer(display_name, sort_name, given_name, family_name, called, language, note, created_on) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    s.bind(c.displayName, c.sortName, c.givenName, c.familyName, c.called, c.language, c.note, c.createdOn).run();
    const CustomerId id{connection_.lastInsertId()};
    putManner(id, {}, c);
    CustomerPartStore(connection_).write(id, {}, c);
    return id;
}

void CustomerStore::put(const Customer& c) {
    const auto before = find(c.id);
    if (!before) return;
    Statement s(connection_, "UPDATE customer SET display_name = ?2, sort_name = ?3, given_name = ?4, family_name = ?5, called = ?6, language = ?7, note = ?8 "
                             "WHERE id = ?1");
    s.bind(c.id, c.displayName, c.sortName, c.givenName, c.familyName, c.called, c.language, c.note).run();
    putManner(c.id, *before, c);
    CustomerPartStore(connection_).write(c.id, *before, c);
}

// What somebody is and how they are dealt with; seldom said, and of most people never.
void CustomerStore::putManner(CustomerId id, const Customer& before, const Customer& after) {
    const auto manner = [](const Customer& c) { return std::tie(c.kind, c.roles, c.salutation, c.isFormal, c.trust, c.priceGroup, c.currency, c.preferredChannel); };
    if (manner(before) == manner(after)) return;
    Statement s(connection_, "UPDATE customer SET kind = ?2, roles = ?3, salutation = ?4, is_formal = ?5, trust = ?6, price_group = ?7, currency = ?8, preferred_channel = ?9 WHERE id = ?1");
    s.bind(id, customerKindCode(after.kind), customerRolesCode(after.roles), after.salutation, after.isFormal, paymentTrustCode(after.trust), after.priceGroup, after.currency,
           after.preferredChannel ? channelCode(*after.preferredChannel) : QString());
    s.run();
}

qint64 CustomerStore::tagId(const QString& name) { return CustomerPartStore(connection_).tagId(name); }

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

void CustomerStore::addConsent(CustomerId id, const ConsentEvent& event) { CustomerPartStore(connection_).addConsent(id, event); }

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
