#include "core/service/warning_store.h"
#include <algorithm>

namespace regulars {

std::vector<ProductRecord> WarningStore::records(Day today, const WarningRule& rule) {
    const Day windowFrom = today.plusDays(1 - rule.windowDays), from = windowFrom.plusDays(-rule.baseDays);
    Statement s(connection_, "SELECT c.product_id, p.name FROM complaint c JOIN product p ON p.id = c.product_id WHERE c.opened_at >= ?1 AND c.opened_at < ?2 GROUP BY c.product_id ORDER BY c.product_id");
    s.bind(Clock::at(windowFrom, 0), Clock::at(today.plusDays(1), 0));
    std::vector<ProductRecord> records;
    while (s.step()) records.push_back({s.id<ProductId>(0), s.text(1), {}, {}, {}});
    for (ProductRecord& record : records) readMarks(record, from, today);
    std::erase_if(records, [&rule](const ProductRecord& record) { return std::ssize(record.marks) < rule.fewest; });
    for (ProductRecord& record : records) readSales(record, from, windowFrom, today);
    return records;
}

void WarningStore::readMarks(ProductRecord& record, Day from, Day today) {
    Statement s(connection_, "SELECT id, lot, opened_at FROM complaint WHERE product_id = ?1 AND opened_at >= ?2 AND opened_at < ?3 ORDER BY opened_at, id");
    s.bind(record.product, Clock::at(from, 0), Clock::at(today.plusDays(1), 0));
    while (s.step()) record.marks.push_back({s.id<ComplaintId>(0), s.text(1), Clock::dayOf(s.integer(2))});
}

// One look at each line of a product, and only of those that were complained of often.
void WarningStore::readSales(ProductRecord& record, Day from, Day windowFrom, Day today) {
    Statement first(connection_, "SELECT min(opened_at) FROM complaint WHERE product_id = ?1");
    first.bind(record.product);
    if (first.step()) record.knownSince = Clock::dayOf(first.integer(0));
    Statement s(connection_, "SELECT l.lot, sum(CASE WHEN i.day >= ?3 AND i.day <= ?4 THEN l.quantity ELSE 0 END), sum(CASE WHEN i.day >= ?2 AND i.day < ?3 THEN l.quantity ELSE 0 END), min(i.day) "
                             "FROM purchase_line l JOIN interaction i ON i.id = l.interaction_id WHERE l.product_id = ?1 GROUP BY l.lot COLLATE NOCASE");
    s.bind(record.product, from, windowFrom, today);
    while (s.step()) {
        record.knownSince = std::min(record.knownSince, s.day(3));
        record.sold.push_back({s.text(0), s.integer(1), s.integer(2)});
    }
}

std::vector<EarlyWarning> WarningStore::warnings(Day today, const WarningRule& rule) {
    std::vector<EarlyWarning> all;
    for (const ProductRecord& record : records(today, rule))
        for (EarlyWarning& warning : warningsOf(record, today, rule)) all.push_back(std::move(warning));
    std::stable_sort(all.begin(), all.end(), [](const EarlyWarning& a, const EarlyWarning& b) { return a.probability < b.probability; });
    return all;
}

}  // namespace regulars
