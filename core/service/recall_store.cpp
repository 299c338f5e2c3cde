#include "core/service/recall_store.h"
#include "core/sales/purchase_store.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr std::string_view kRecalls = "SELECT r.id, r.text, r.product_id, r.lot, r.started_at, r.staff_id, p.name, s.name FROM recall r "
                                      "JOIN product p ON p.id = r.product_id JOIN staff s ON s.id = r.staff_id ";

// Of all lots, of this one, or of one nobody wrote down. ?2: the lot recalled, '' for all.
constexpr std::string_view kMayBeIt = "(?2 = '' OR lot = ?2 COLLATE NOCASE OR lot = '')";

Recall recallOf(const Statement& s) { return {s.id<RecallId>(0), s.text(1), s.id<ProductId>(2), s.text(3), s.integer(4), s.id<StaffId>(5), s.text(6), s.text(7)}; }

RecalledPerson::Why whyOf(const Statement& s, int bought, int complained) {
    if (s.integer(bought) != 0) return RecalledPerson::Why::Bought;
    return s.integer(complained) != 0 ? RecalledPerson::Why::Complained : RecalledPerson::Why::MayHaveBought;
}

}  // namespace

RecallId RecallStore::add(const Recall& recall) {
    Statement(connection_, "INSERT INTO recall(text, product_id, lot, started_at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5)").bind(recall.text, recall.product, plainLot(recall.lot), recall.startedAt, recall.staff).run();
    return RecallId{connection_.lastInsertId()};
}

void RecallStore::put(const Recall& recall) { Statement(connection_, "UPDATE recall SET text = ?2 WHERE id = ?1").bind(recall.id, recall.text).run(); }

void RecallStore::remove(RecallId id) { Statement(connection_, "DELETE FROM recall WHERE id = ?1").bind(id).run(); }

void RecallStore::addContact(RecallId id, const RecallContact& c) {
    Statement(connection_, "INSERT INTO recall_contact(recall_id, customer_id, how, status, text, at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(id, c.customer, recallHowCode(c.how), recallStatusCode(c.status), c.text, c.at, c.staff)
        .run();
}

std::optional<Recall> RecallStore::find(RecallId id) {
    Statement s(connection_, std::string(kRecalls) + "WHERE r.id = ?1");
    s.bind(id);
    return s.step() ? std::optional(recallOf(s)) : std::nullopt;
}

std::optional<Recall> RecallStore::find(ProductId product, const QString& lot) {
    Statement s(connection_, std::string(kRecalls) + "WHERE r.product_id = ?1 AND r.lot = ?2 COLLATE NOCASE");
    s.bind(product, plainLot(lot));
    return s.step() ? std::optional(recallOf(s)) : std::nullopt;
}

std::vector<Recall> RecallStore::all() {
    Statement s(connection_, std::string(kRecalls) + "ORDER BY r.started_at DESC, r.id DESC");
    std::vector<Recall> all;
    while (s.step()) all.push_back(recallOf(s));
    return all;
}

bool RecallStore::hasContacts(RecallId id) {
    Statement s(connection_, "SELECT 1 FROM recall_contact WHERE recall_id = ?1");
    s.bind(id);
    return s.step();
}

std::vector<RecallContact> RecallStore::contacts(RecallId id) {
    Statement s(connection_, "SELECT c.customer_id, c.how, c.status, c.text, c.at, c.staff_id, s.name FROM recall_contact c JOIN staff s ON s.id = c.staff_id WHERE c.recall_id = ?1 ORDER BY c.customer_id, c.id");
    s.bind(id);
    std::vector<RecallContact> all;
    while (s.step()) {
        RecallContact contact{s.id<CustomerId>(0), {}, {}, s.text(3), s.integer(4), s.id<StaffId>(5), s.text(6)};
        contact.how = recallHowFrom(s.text(1)).value_or(RecallContact::How::Phone);
        contact.status = recallStatusFrom(s.text(2)).value_or(RecallContact::Status::Tried);
        all.push_back(std::move(contact));
    }
    return all;
}

std::vector<RecalledPerson> RecallStore::people(const Recall& recall) {
    // Who bought or complained: pieces, the last day, and whether of just this lot.
    Statement s(connection_, "WITH had(customer, quantity, day, bought, complained) AS ("
                             "SELECT i.customer_id, l.quantity, i.day, ?2 = '' OR l.lot = ?2 COLLATE NOCASE, 0 FROM (SELECT * FROM purchase_line WHERE product_id = ?1 AND " + std::string(kMayBeIt) + ") l "
                             "JOIN interaction i ON i.id = l.interaction_id UNION ALL "
                             "SELECT customer_id, 0, NULL, 0, 1 FROM complaint WHERE product_id = ?1 AND (?2 = '' OR lot = ?2 COLLATE NOCASE) UNION ALL "
                             "SELECT customer_id, 0, NULL, 0, 0 FROM recall_contact WHERE recall_id = ?3) "
                             "SELECT c.id, c.display_name, c.binned_at IS NOT NULL, sum(h.quantity), max(h.day), max(h.bought), max(h.complained) FROM had h JOIN customer c ON c.id = h.customer "
                             "GROUP BY c.id ORDER BY c.display_name COLLATE NOCASE, c.id");
    s.bind(recall.product, plainLot(recall.lot), recall.id);
    const std::vector<RecallContact> told = contacts(recall.id);
    std::vector<RecalledPerson> people;
    while (s.step()) {
        RecalledPerson person;
        person.id = s.id<CustomerId>(0);
        person.name = s.text(1);
        person.isBinned = s.integer(2) != 0;
        person.quantity = s.integer(3);
        person.lastBought = s.day(4);
        person.why = whyOf(s, 5, 6);
        const auto [first, last] = std::equal_range(told.begin(), told.end(), RecallContact{person.id, {}, {}, {}, 0, {}, {}}, [](const RecallContact& a, const RecallContact& b) { return a.customer < b.customer; });
        person.contacts.assign(first, last);
        people.push_back(std::move(person));
    }
    return people;
}

qint64 RecallStore::soldToUnknown(const Recall& recall) {
    Statement s(connection_, "SELECT coalesce(sum(l.quantity), 0) FROM purchase_line l JOIN interaction i ON i.id = l.interaction_id WHERE l.product_id = ?1 AND " + std::string(kMayBeIt) + " AND i.customer_id IS NULL");
    s.bind(recall.product, plainLot(recall.lot));
    return s.step() ? s.integer(0) : 0;
}

}  // namespace regulars
