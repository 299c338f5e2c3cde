#include "core/filters/typed_search_store.h"
#include "core/base/text.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr qsizetype kShortestBeginning = 8;

void addAll(Statement& statement, std::vector<qint64>& ids) {
    while (statement.step()) ids.push_back(statement.integer(0));
}

void inOrder(std::vector<qint64>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

std::vector<qint64> TypedSearchStore::withTaskDue(Day until) {
    Statement s(connection_, "SELECT customer_id FROM task WHERE done_at IS NULL AND due_on <= ?1 AND customer_id IS NOT NULL");
    std::vector<qint64> ids;
    addAll(s.bind(until), ids);
    inOrder(ids);
    return ids;
}

QString TypedSearchStore::taskDue(qint64 customer, Day until) {
    Statement s(connection_, "SELECT text FROM task WHERE customer_id = ?1 AND done_at IS NULL AND due_on <= ?2 ORDER BY due_on, due_minutes LIMIT 1");
    return s.bind(customer, until).step() ? s.text(0) : QString();
}

std::vector<qint64> TypedSearchStore::withCard(const QString& digits) {
    std::vector<qint64> ids;
    const QString tail = reversed(digits);
    {
        Statement s(connection_, "SELECT customer_id FROM derived_tail WHERE is_card = 1 AND reversed >= ?1 AND reversed < ?2");
        addAll(s.bind(tail, tail + u':'), ids);  // ':' follows '9'
    }
    // All numbers of a shop begin alike: only a good piece of one tells anybody apart.
    if (digits.size() >= kShortestBeginning) {
        Statement s(connection_, "SELECT customer_id FROM loyalty_card WHERE status = 'active' AND number >= ?1 AND number < ?2");
        addAll(s.bind(digits, digits + u':'), ids);
    }
    inOrder(ids);
    return ids;
}

bool TypedSearchStore::hasCard(qint64 customer) {
    Statement s(connection_, "SELECT 1 FROM loyalty_card WHERE customer_id = ?1 AND status = 'active'");
    return s.bind(customer).step();
}

qint64 TypedSearchStore::version() { return connection_.integer("PRAGMA data_version"); }

}  // namespace regulars
