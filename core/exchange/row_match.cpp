#include "core/exchange/row_match.h"
#include "core/exchange/customer_merge.h"
#include "core/exchange/same_name.h"

namespace regulars {

struct RowMatch::Search {
    const QString& name;
    CustomerId exact, similar, other;
};

namespace {

bool hasKeys(const Customer& c) {
    const auto tells = [](const Phone& phone) { return phone.state == ContactState::Good && !phone.number.key().isEmpty(); };
    const auto reaches = [](const Email& email) { return email.state == ContactState::Good; };
    return !c.externalIds.isEmpty() || std::any_of(c.emails.begin(), c.emails.end(), reaches) || std::any_of(c.phones.begin(), c.phones.end(), tells);
}

bool sharesBirthday(const Customer& a, const Customer& b) {
    const auto one = a.birthday(), other = b.birthday();
    return one && one == other && one->year && one->day;
}

/// Whether filling would overwrite a birthday or a home, or put a second one beside it.
bool speaksAgainst(const Customer& book, const Customer& row, const Customer& filled, const std::vector<CustomerMerge::Difference>& differences) {
    for (const auto& difference : differences)
        if (difference.field == Field::Birthday || difference.field == Field::AddressFormatted) return true;
    return !book.addresses.empty() && filled.addresses.size() > book.addresses.size() && !row.addresses.empty();
}

}  // namespace

void RowMatch::look(const KnownPeople::Found& found, Search& search) {
    for (const CustomerId candidate : found) {
        const QString name = nameOf(candidate);
        if (name == search.name) {
            if (!search.exact.isValid()) search.exact = candidate;
            return;
        }
        if (!search.similar.isValid() && isSameName(name, search.name)) search.similar = candidate;
        if (!search.other.isValid()) search.other = candidate;
    }
}

QString RowMatch::nameOf(CustomerId customer) {
    const qint64 place = customer.value - firstNew_;
    const bool isNew = place >= 0 && place < static_cast<qint64>(newNames_.size());
    return isNew ? newNames_[static_cast<size_t>(place)] : store_.displayName(customer);
}

void RowMatch::remember(const Customer& customer, const KnownPeople::Keys& keys) {
    known_.remember(customer, keys);
    if (newNames_.empty() && known_.isFromThisFile(customer.id)) firstNew_ = customer.id.value;
    // They get their ids in order; one filled in later keeps the name.
    if (customer.id.value == firstNew_ + static_cast<qint64>(newNames_.size())) newNames_.push_back(customer.displayName);
}

RowMatch::Answer RowMatch::find(const Customer& row) {
    Answer answer;
    keys_ = known_.keysOf(row);
    for (qsizetype i = 0; i < row.externalIds.size(); ++i) {
        const auto found = known_.withExternalId(keys_.externalIds[i], row.externalIds[i], row.displayName);
        if (!found.isEmpty()) answer.same = found.first();
    }
    Search search{row.displayName, {}, {}, {}};
    if (!answer.same.isValid())
        for (size_t i = 0; i < row.phones.size(); ++i)
            if (const Phone& phone = row.phones[i]; phone.state == ContactState::Good) look(known_.withPhone(keys_.phones[static_cast<qsizetype>(i)], phone.number, row.displayName), search);
    const CustomerId twin = search.other;
    if (!answer.same.isValid() && !search.exact.isValid())
        for (size_t i = 0; i < row.emails.size(); ++i)
            if (const Email& email = row.emails[i]; email.state == ContactState::Good) look(known_.withEmail(keys_.emails[static_cast<qsizetype>(i)], email.address, row.displayName), search);
    if (!answer.same.isValid()) answer.same = search.exact.isValid() ? search.exact : search.similar;
    if (!answer.same.isValid() && !hasKeys(row)) answer.same = byNameAlone(row);
    if (answer.same.isValid()) claimed_.insert(answer.same.value);
    else answer.twin = twin;
    return answer;
}

std::vector<Customer> RowMatch::unclaimedNamesakes(const Customer& row) {
    std::vector<Customer> people;
    for (const CustomerId candidate : known_.withName(row.displayName))
        if (!claimed_.contains(candidate.value) && !known_.isFromThisFile(candidate))
            if (auto person = store_.find(candidate)) people.push_back(std::move(*person));
    return people;
}

CustomerId RowMatch::byNameAlone(const Customer& row) {
    CustomerId possible;
    for (const Customer& person : unclaimedNamesakes(row)) {
        Customer filled = person;
        const auto differences = CustomerMerge::fill(filled, row);
        if (differences.empty() && filled == person) return person.id;
        const bool isKin = !hasKeys(person) || sharesBirthday(person, row) || (!row.addresses.empty() && filled.addresses.size() == person.addresses.size() && !person.addresses.empty());
        if (!possible.isValid() && isKin && !speaksAgainst(person, row, filled, differences)) possible = person.id;
    }
    return possible;
}

}  // namespace regulars
