#include "core/duplicates/duplicate_store.h"
#include "core/base/text.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Finds the customer a row belongs to; rows come in any order, customers by id.
Customer* ownerOf(std::vector<Customer>& people, qint64 id) {
    const auto found = std::lower_bound(people.begin(), people.end(), id, [](const Customer& c, qint64 wanted) { return c.id.value < wanted; });
    return found != people.end() && found->id.value == id ? &*found : nullptr;
}

/// Calls `take` for each row of one kind of thing that hangs on these customers.
template <class Take>
void readParts(Connection& connection, const char* sql, qint64 first, qint64 last, std::vector<Customer>& people, Take take) {
    Statement s(connection, sql);
    s.bind(first, last);
    while (s.step())
        if (Customer* owner = ownerOf(people, s.integer(0))) take(*owner, s);
}

std::vector<CustomerId> ids(Statement& s) {
    std::vector<CustomerId> found;
    while (s.step()) found.push_back(s.id<CustomerId>(0));
    return found;
}

}  // namespace

qint64 DuplicateStore::highestId() { return connection_.integer("SELECT max(id) FROM customer"); }

qint64 DuplicateStore::count() { return connection_.integer("SELECT count(*) FROM derived_person"); }

std::vector<Customer> DuplicateStore::read(qint64 first, qint64 last) {
    std::vector<Customer> people;
    Statement s(connection_, "SELECT id, display_name, given_name, family_name FROM customer WHERE id BETWEEN ?1 AND ?2 AND binned_at IS NULL ORDER BY id");
    s.bind(first, last);
    while (s.step()) {
        Customer& c = people.emplace_back();
        c.id = s.id<CustomerId>(0);
        c.displayName = s.text(1);
        c.givenName = s.text(2);
        c.familyName = s.text(3);
    }
    readParts(connection_, "SELECT customer_id, as_typed, e164, digits FROM customer_phone WHERE customer_id BETWEEN ?1 AND ?2", first, last, people,
              [](Customer& c, const Statement& row) { c.phones.push_back({{}, {row.text(1), row.optionalText(2), row.text(3), {}}}); });
    readParts(connection_, "SELECT customer_id, address FROM customer_email WHERE customer_id BETWEEN ?1 AND ?2", first, last, people,
              [](Customer& c, const Statement& row) { c.emails.push_back({{}, row.text(1)}); });
    readParts(connection_, "SELECT customer_id, street, post_code, city FROM customer_address WHERE customer_id BETWEEN ?1 AND ?2", first, last, people,
              [](Customer& c, const Statement& row) { c.addresses.push_back({{}, row.text(1), row.text(2), row.text(3), {}, {}}); });
    readParts(connection_, "SELECT customer_id, label, date FROM customer_date WHERE customer_id BETWEEN ?1 AND ?2", first, last, people,
              [](Customer& c, const Statement& row) {
                  if (const auto date = PartialDate::fromIso(row.text(2))) c.dates.push_back({row.text(1), *date});
              });
    readParts(connection_, "SELECT customer_id, external_id FROM customer_external WHERE customer_id BETWEEN ?1 AND ?2", first, last, people,
              [](Customer& c, const Statement& row) { c.externalIds << row.text(1); });
    return people;
}

std::optional<Customer> DuplicateStore::find(CustomerId id) {
    auto found = read(id.value, id.value);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::set<DuplicateStore::Pair> DuplicateStore::notTheSame() {
    std::set<Pair> pairs;
    if (connection_.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'not_same'") == 0) return pairs;
    Statement s(connection_, "SELECT min(customer_id, other_id), max(customer_id, other_id) FROM not_same");
    while (s.step()) pairs.emplace(s.integer(0), s.integer(1));
    return pairs;
}

std::vector<CustomerId> DuplicateStore::withPhoneTail(const QString& digits, int limit) {
    const QString tail = reversed(digits);
    Statement s(connection_, "SELECT customer_id FROM derived_tail WHERE reversed >= ?1 AND reversed < ?2 AND is_card = 0 LIMIT ?3");
    s.bind(tail, tail + u':', limit);  // ':' follows '9'
    return ids(s);
}

std::vector<CustomerId> DuplicateStore::withEmail(const QString& address, int limit) {
    Statement s(connection_, "SELECT customer_id FROM customer_email WHERE address = ?1 COLLATE NOCASE LIMIT ?2");
    s.bind(address.trimmed(), limit);
    return ids(s);
}

std::vector<CustomerId> DuplicateStore::bornOrLivingAs(const std::vector<CustomerId>& people, const Customer& like) {
    const auto birthday = like.birthday();
    const QString born = birthday ? birthday->iso() : QString();
    // The plus keeps SQLite from searching the index of birthdays day by day.
    Statement dates(connection_, "SELECT 1 FROM customer_date WHERE customer_id = ?1 AND +label = 'birthday' AND date = ?2");
    Statement places(connection_, "SELECT 1 FROM customer_address WHERE customer_id = ?1 AND ((street = ?2 AND street <> '') OR (post_code = ?3 AND post_code <> ''))");
    const auto isIn = [](Statement& s) {
        const bool found = s.step();
        s.reset();
        return found;
    };
    std::vector<CustomerId> found;
    for (const CustomerId id : people) {
        const bool isBornThen = !born.isEmpty() && isIn(dates.bind(id, born));
        const bool livesThere = !isBornThen && std::any_of(like.addresses.begin(), like.addresses.end(), [&](const Address& a) {
            return isIn(places.bind(id, a.street, a.postCode));
        });
        if (isBornThen || livesThere) found.push_back(id);
    }
    return found;
}

std::vector<CustomerId> DuplicateStore::withExternalId(const QString& externalId, int limit) {
    Statement s(connection_, "SELECT customer_id FROM customer_external WHERE external_id = ?1 LIMIT ?2");
    s.bind(externalId.trimmed(), limit);
    return ids(s);
}

}  // namespace regulars
