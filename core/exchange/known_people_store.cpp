#include "core/exchange/known_people_store.h"

namespace regulars {

namespace {

void each(Statement& s, const KnownPeopleStore::Each& tell) {
    while (s.step()) tell(s.utf8(0), s.id<CustomerId>(1));
}

}  // namespace

qint64 KnownPeopleStore::mostPeople() { return connection_.integer("SELECT max(id) FROM customer"); }

const std::unordered_set<qint64>& KnownPeopleStore::binned() {
    if (binned_) return *binned_;
    binned_.emplace();
    Statement s(connection_, "SELECT id FROM customer WHERE binned_at IS NOT NULL");
    while (s.step()) binned_->insert(s.integer(0));
    return *binned_;
}

void KnownPeopleStore::all(const char* sql, const Each& tell) {
    const auto& gone = binned();
    Statement s(connection_, sql);
    each(s, [&](std::string_view text, CustomerId customer) {
        if (!gone.contains(customer.value)) tell(text, customer);
    });
}

void KnownPeopleStore::allPhones(const Each& tell) { all("SELECT reversed, customer_id FROM derived_tail WHERE is_card = 0", tell); }

void KnownPeopleStore::allEmails(const Each& tell) { all("SELECT address, customer_id FROM customer_email", tell); }

void KnownPeopleStore::allExternalIds(const Each& tell) { all("SELECT external_id, customer_id FROM customer_external", tell); }

void KnownPeopleStore::allNames(const Each& tell) { all("SELECT display_name, id FROM customer", tell); }

void KnownPeopleStore::withPhone(std::string_view keyDigitsBackwards, const Each& tell) {
    Statement s(connection_, "SELECT c.display_name, c.id FROM derived_tail t JOIN customer c ON c.id = t.customer_id "
                             "WHERE t.reversed = ?1 AND t.is_card = 0 AND c.binned_at IS NULL");
    s.bind(keyDigitsBackwards);
    each(s, tell);
}

void KnownPeopleStore::withEmail(const QString& address, const Each& tell) {
    Statement s(connection_, "SELECT c.display_name, c.id FROM customer_email e JOIN customer c ON c.id = e.customer_id "
                             "WHERE e.address = ?1 COLLATE NOCASE AND c.binned_at IS NULL");
    s.bind(address);
    each(s, tell);
}

void KnownPeopleStore::withExternalId(const QString& externalId, const Each& tell) {
    Statement s(connection_, "SELECT c.display_name, c.id FROM customer_external x JOIN customer c ON c.id = x.customer_id "
                             "WHERE x.external_id = ?1 AND c.binned_at IS NULL");
    s.bind(externalId);
    each(s, tell);
}

}  // namespace regulars
