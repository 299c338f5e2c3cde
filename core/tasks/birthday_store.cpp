#include "core/tasks/birthday_store.h"
#include <tuple>

namespace regulars {

std::vector<BirthdayStore::Row> BirthdayStore::between(const QString& from, const QString& to) {
    Statement s(connection_, "SELECT d.customer_id, c.display_name, '', d.date FROM customer_date d JOIN customer c ON c.id = d.customer_id "
                             "WHERE d.label = 'birthday' AND substr(d.date, -5) BETWEEN ?1 AND ?2 AND c.binned_at IS NULL "
                             "UNION ALL SELECT m.household_id, c.display_name, m.name, m.birthday FROM household_member m JOIN customer c ON c.id = m.household_id "
                             "WHERE m.customer_id IS NULL AND m.until IS NULL AND substr(m.birthday, -5) BETWEEN ?1 AND ?2 AND c.binned_at IS NULL");
    s.bind(from, to);
    std::vector<Row> rows;
    while (s.step()) {
        // "1905-12" ends like the twelfth of May: only dates that name month and day are birthdays to be kept.
        const auto date = PartialDate::fromIso(s.text(3));
        if (date && date->month && date->day) rows.push_back({s.id<CustomerId>(0), s.text(1), s.text(2), *date});
    }
    const auto key = [](const Row& row) { return std::tuple(*row.date.month, *row.date.day, row.customer); };
    std::stable_sort(rows.begin(), rows.end(), [key](const Row& a, const Row& b) { return key(a) < key(b); });
    return rows;
}

}  // namespace regulars
