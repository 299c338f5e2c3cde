#include "core/tasks/birthday_store.h"

namespace regulars {

std::vector<BirthdayStore::Row> BirthdayStore::between(const QString& from, const QString& to) {
    Statement s(connection_, "SELECT d.customer_id, c.display_name, d.date FROM customer_date d JOIN customer c ON c.id = d.customer_id "
                             "WHERE d.label = 'birthday' AND substr(d.date, -5) BETWEEN ?1 AND ?2 AND c.binned_at IS NULL "
                             "ORDER BY substr(d.date, -5), d.customer_id");
    s.bind(from, to);
    std::vector<Row> rows;
    while (s.step()) {
        // "1905-12" ends like the twelfth of May: only dates that name month and day are birthdays to be kept.
        const auto date = PartialDate::fromIso(s.text(2));
        if (date && date->month && date->day) rows.push_back({s.id<CustomerId>(0), s.text(1), *date});
    }
    return rows;
}

}  // namespace regulars
