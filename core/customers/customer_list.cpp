#include "core/customers/customer_list.h"

namespace regulars {

std::vector<qint64> CustomerList::ids(Order order, int limit) {
    if (order == Order::LastVisit && limit == 0) return allByLastVisit();
    // Both are answered by a covering index alone.
    Statement s(connection_, order == Order::Name
        ? "SELECT customer_id FROM derived_person ORDER BY sort_key, customer_id LIMIT ?1"
        : "SELECT v.customer_id FROM derived_visits v WHERE EXISTS(SELECT 1 FROM derived_person p WHERE p.customer_id = v.customer_id) "
          "ORDER BY v.last_visit DESC, v.customer_id DESC LIMIT ?1");
    s.bind(limit > 0 ? limit : -1);
    std::vector<qint64> all;
    while (s.step()) all.push_back(s.integer(0));
    if (order == Order::LastVisit && all.size() < static_cast<size_t>(limit)) {
        // Those never seen come last, in name order.
        Statement never(connection_, "SELECT p.customer_id FROM derived_person p WHERE NOT EXISTS(SELECT 1 FROM derived_visits v WHERE v.customer_id = p.customer_id) "
                                     "ORDER BY p.sort_key, p.customer_id LIMIT ?1");
        never.bind(limit - static_cast<int>(all.size()));
        while (never.step()) all.push_back(never.integer(0));
    }
    return all;
}

std::vector<qint64> CustomerList::allByLastVisit() {
    // Two index scans and a bit for each person: looking a million people up one by one takes a hundred times as long.
    enum Place : quint8 { Absent, Present, Taken };
    Statement people(connection_, "SELECT customer_id FROM derived_person ORDER BY sort_key, customer_id");
    std::vector<qint64> byName;
    while (people.step()) byName.push_back(people.integer(0));
    const qint64 highest = byName.empty() ? 0 : *std::max_element(byName.begin(), byName.end());
    std::vector<quint8> places(static_cast<size_t>(highest + 1), Absent);
    for (const qint64 id : byName) places[static_cast<size_t>(id)] = Present;
    std::vector<qint64> all;
    all.reserve(byName.size());
    const auto take = [&](qint64 id) {
        if (id > highest || places[static_cast<size_t>(id)] != Present) return;
        places[static_cast<size_t>(id)] = Taken;
        all.push_back(id);
    };
    Statement visits(connection_, "SELECT customer_id FROM derived_visits ORDER BY last_visit DESC, customer_id DESC");
    while (visits.step()) take(visits.integer(0));
    // Those never seen come last, in name order.
    for (const qint64 id : byName) take(id);
    return all;
}

std::vector<CustomerRow> CustomerList::rows(std::span<const qint64> ids) {
    Statement s(connection_,
                "SELECT c.display_name, (SELECT a.city FROM customer_address a WHERE a.customer_id = c.id ORDER BY a.position LIMIT 1), "
                "v.last_visit, v.third_last_visit, v.median_gap_days, st.stamps FROM customer c LEFT JOIN derived_visits v ON v.customer_id = c.id "
                "LEFT JOIN derived_stamps st ON st.customer_id = c.id WHERE c.id = ?1");
    std::vector<CustomerRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        CustomerRow row;
        row.id = CustomerId{id};
        s.bind(id);
        if (s.step())
            row = {row.id, s.text(0), s.text(1), s.day(2), s.day(3), static_cast<int>(s.integer(4)), s.isNull(5) ? -1 : static_cast<int>(s.integer(5))};
        s.reset();
        rows.push_back(std::move(row));
    }
    return rows;
}

qint64 CustomerList::count() { return connection_.integer("SELECT count(*) FROM derived_person"); }

}  // namespace regulars
