#include "core/customers/list_column_store.h"

namespace regulars {

namespace {

Statement& boundTo(Statement& statement, std::optional<qint64> only) { return only ? statement.bind(*only) : statement; }

template <class T>
T& roomFor(std::vector<T>& column, qint64 id, T empty) {
    const auto at = static_cast<size_t>(id);
    if (at >= column.size()) column.resize(at + 1, empty);
    return column[at];
}

}  // namespace

qint64 ListColumnStore::highest() { return connection_.integer("SELECT max(id) FROM customer"); }

std::vector<quint32> ListColumnStore::names() {
    // Answered by a covering index alone.
    Statement s(connection_, "SELECT customer_id FROM derived_person ORDER BY sort_key, customer_id");
    std::vector<quint32> ids;
    while (s.step()) ids.push_back(static_cast<quint32>(s.integer(0)));
    return ids;
}

std::optional<QByteArray> ListColumnStore::sortKey(qint64 id) {
    Statement s(connection_, "SELECT sort_key FROM derived_person WHERE customer_id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return s.blob(0);
}

void ListColumnStore::visits(ListColumns::Visits& into, std::optional<qint64> only) {
    Statement s(connection_, only ? "SELECT customer_id, first_visit, last_visit, third_last_visit, visits, median_gap_days, spend_minor FROM derived_visits WHERE customer_id = ?1"
                                  : "SELECT customer_id, first_visit, last_visit, third_last_visit, visits, median_gap_days, spend_minor FROM derived_visits");
    if (only) into.clear(*only);
    else into = {}, into.makeRoom(highest());
    boundTo(s, only);
    while (s.step()) {
        const qint64 id = s.integer(0);
        into.makeRoom(id);
        const auto at = static_cast<size_t>(id);
        into.first[at] = ListColumns::dayNumber(s.utf8(1));
        into.last[at] = ListColumns::dayNumber(s.utf8(2));
        into.thirdLast[at] = ListColumns::dayNumber(s.utf8(3));
        into.count[at] = static_cast<Number>(s.integer(4));
        into.medianGap[at] = s.isNull(5) ? ListColumns::none : static_cast<Number>(s.integer(5));
        into.spendMinor[at] = s.integer(6);
    }
}

void ListColumnStore::created(std::vector<Number>& into, std::optional<qint64> only) {
    Statement s(connection_, only ? "SELECT id, created_on FROM customer WHERE id = ?1" : "SELECT id, created_on FROM customer");
    if (only) roomFor(into, *only, ListColumns::none) = ListColumns::none;
    else into.assign(static_cast<size_t>(highest()) + 1, ListColumns::none);
    boundTo(s, only);
    while (s.step()) roomFor(into, s.integer(0), ListColumns::none) = ListColumns::dayNumber(s.utf8(1));
}

void ListColumnStore::due(std::vector<Number>& into, std::optional<qint64> only) {
    Statement s(connection_, only ? "SELECT customer_id, due_on FROM task WHERE done_at IS NULL AND customer_id = ?1"
                                  : "SELECT customer_id, due_on FROM task WHERE done_at IS NULL AND customer_id IS NOT NULL");
    if (only) roomFor(into, *only, ListColumns::none) = ListColumns::none;
    else into.assign(static_cast<size_t>(highest()) + 1, ListColumns::none);
    boundTo(s, only);
    while (s.step()) {
        Number& soonest = roomFor(into, s.integer(0), ListColumns::none);
        const Number day = ListColumns::dayNumber(s.utf8(1));
        if (soonest == ListColumns::none || day < soonest) soonest = day;
    }
}

void ListColumnStore::cities(const std::function<void(qint64, qint64, std::string_view)>& each) {
    Statement s(connection_, "SELECT customer_id, position, city FROM customer_address ORDER BY id");
    while (s.step()) each(s.integer(0), s.integer(1), s.utf8(2));
}

std::string ListColumnStore::city(qint64 id) {
    Statement s(connection_, "SELECT city FROM customer_address WHERE customer_id = ?1 ORDER BY position, id LIMIT 1");
    s.bind(id);
    return s.step() ? std::string(s.utf8(0)) : std::string();
}

QString ListColumnStore::language() { return connection_.text("SELECT language FROM shop"); }

}  // namespace regulars
