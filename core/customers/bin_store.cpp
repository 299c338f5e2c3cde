#include "core/customers/bin_store.h"
#include "core/customers/customer_store.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kInBin = " c.binned_at IS NOT NULL AND NOT EXISTS(SELECT 1 FROM erasure e WHERE e.customer_id = c.id) "
                               "AND NOT EXISTS(SELECT 1 FROM customer_merge m WHERE m.merged_id = c.id AND m.parted_at IS NULL) ";
constexpr int kActionsLookedAt = 40;     // of those written just after somebody was binned
constexpr qint64 kLongestAction = 300'000;  // ms from when somebody is binned until the action is written
constexpr qsizetype kTailDigits = 8;     // the same however the country is written

QString tailOf(const PhoneNumber& number) { return number.digits.size() < 5 ? QString() : number.digits.right(kTailDigits); }

}  // namespace

qint64 BinStore::count() { return connection_.integer(std::string("SELECT count(*) FROM customer c WHERE") + kInBin); }

std::vector<qint64> BinStore::ids() {
    Statement s(connection_, std::string("SELECT c.id FROM customer c WHERE") + kInBin + "ORDER BY c.binned_at DESC, c.id DESC");
    std::vector<qint64> all;
    while (s.step()) all.push_back(s.integer(0));
    return all;
}

std::vector<BinnedCustomer> BinStore::rows(std::span<const qint64> ids) {
    Statement s(connection_, "SELECT c.display_name, c.binned_at, coalesce((SELECT a.city FROM customer_address a WHERE a.customer_id = c.id AND a.city <> '' ORDER BY a.position LIMIT 1), '') "
                             "FROM customer c WHERE c.id = ?1 AND c.binned_at IS NOT NULL");
    std::vector<BinnedCustomer> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        BinnedCustomer one;
        s.bind(id);
        if (s.step()) {
            one = {CustomerId{id}, s.text(0), s.text(2), s.integer(1), {}, {}};
            tellWhoBinned(one);
        }
        s.reset();
        rows.push_back(std::move(one));
    }
    return rows;
}

// The journal is in the order of time, and has no index by customer: the row is looked for by halving.
void BinStore::tellWhoBinned(BinnedCustomer& one) {
    qint64 low = 1, high = connection_.integer("SELECT coalesce(max(id), 0) FROM journal");
    Statement at(connection_, "SELECT at FROM journal WHERE id = ?1");
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        at.bind(middle);
        const bool isEarlier = at.step() && at.integer(0) < one.at;
        at.reset();
        if (isEarlier) low = middle + 1;
        else high = middle;
    }
    // An action about this one person is surer than one about many that was written at the time.
    Statement near(connection_, "SELECT j.id, s.name FROM journal j JOIN staff s ON s.id = j.staff_id WHERE j.id BETWEEN ?1 AND ?2 AND j.at BETWEEN ?4 AND ?5 AND (j.customer_id = ?3 OR j.customer_id IS NULL) "
                                "ORDER BY j.customer_id IS NULL, j.id LIMIT 1");
    near.bind(low, low + kActionsLookedAt, one.id, one.at, one.at + kLongestAction);
    if (!near.step()) return;
    one.action = near.id<ActionId>(0);
    one.by = near.text(1);
}

bool BinStore::holds(CustomerId id) {
    Statement s(connection_, std::string("SELECT 1 FROM customer c WHERE c.id = ?1 AND") + kInBin);
    s.bind(id);
    return s.step();
}

std::vector<BinnedMatch> BinStore::matching(const Customer& typed, const QString& cardNumber, int limit) {
    std::vector<BinnedMatch> found;
    const auto take = [&](Statement& s, BinnedMatch::Why why) {
        while (s.step() && found.size() < static_cast<size_t>(limit)) {
            const auto id = s.id<CustomerId>(0);
            if (id != typed.id && std::none_of(found.begin(), found.end(), [id](const BinnedMatch& one) { return one.id == id; })) found.push_back({id, s.text(1), why, s.text(2)});
        }
    };
    for (const Phone& phone : typed.phones) {
        // The bin is small beside the book, and numbers have no index by their tail.
        const QString tail = tailOf(phone.number);
        if (tail.isEmpty()) continue;
        Statement s(connection_, std::string("SELECT c.id, c.display_name, p.as_typed FROM customer c INDEXED BY customer_binned CROSS JOIN customer_phone p ON p.customer_id = c.id WHERE substr(p.digits, -8) = ?1 AND") + kInBin);
        s.bind(tail);
        take(s, BinnedMatch::Why::Phone);
    }
    for (const Email& email : typed.emails) {
        Statement s(connection_, std::string("SELECT c.id, c.display_name, m.address FROM customer_email m JOIN customer c ON c.id = m.customer_id WHERE m.address = ?1 COLLATE NOCASE AND") + kInBin);
        s.bind(email.address.trimmed());
        if (!email.address.trimmed().isEmpty()) take(s, BinnedMatch::Why::Email);
    }
    for (const QString& external : typed.externalIds) {
        Statement s(connection_, std::string("SELECT c.id, c.display_name, x.external_id FROM customer_external x JOIN customer c ON c.id = x.customer_id WHERE x.external_id = ?1 AND") + kInBin);
        s.bind(external);
        take(s, BinnedMatch::Why::ExternalId);
    }
    if (!cardNumber.isEmpty()) {
        Statement s(connection_, std::string("SELECT c.id, c.display_name, k.number FROM loyalty_card k JOIN customer c ON c.id = k.customer_id WHERE k.number = ?1 AND") + kInBin);
        s.bind(cardNumber);
        take(s, BinnedMatch::Why::Card);
    }
    return found;
}

QStringList BinStore::takenMeanwhile(const Customer& person) {
    CustomerStore store(connection_);
    QStringList taken;
    const auto others = [&](const std::vector<CustomerId>& who) { return std::any_of(who.begin(), who.end(), [&](CustomerId id) { return id != person.id; }); };
    for (const Phone& phone : person.phones)
        if (others(store.withPhone(phone.number))) taken << phone.number.asTyped;
    for (const Email& email : person.emails)
        if (others(store.withEmail(email.address))) taken << email.address;
    return taken;
}

}  // namespace regulars
