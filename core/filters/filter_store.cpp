#include "core/filters/filter_store.h"
#include "core/customers/custom_field_store.h"

namespace regulars {

namespace {

QString asSentence(const ConditionProblem& problem) {
    QString sentence = problem.why.isEmpty() ? problem.sentence : problem.why;
    sentence[0] = sentence[0].toUpper();
    return sentence;
}

SavedFilter filterOf(const Statement& s, const std::vector<CustomField>& own) {
    SavedFilter filter{s.id<FilterId>(0), s.text(1), s.text(2), {}, s.id<StaffId>(3)};
    auto read = Condition::parse(filter.text, own);
    if (auto* condition = std::get_if<Condition>(&read)) filter.condition = std::move(*condition);
    else filter.problem = asSentence(std::get<ConditionProblem>(read));
    return filter;
}

std::vector<SavedFilter> filtersOf(Connection& connection, Statement& s) {
    const std::vector<CustomField> own = CustomFieldStore(connection).all();
    std::vector<SavedFilter> filters;
    while (s.step()) filters.push_back(filterOf(s, own));
    return filters;
}

std::optional<SavedFilter> firstOf(Connection& connection, Statement& s) {
    if (!s.step()) return std::nullopt;
    return filterOf(s, CustomFieldStore(connection).all());
}

}  // namespace

FilterId FilterStore::add(const SavedFilter& filter) {
    Statement(connection_, "INSERT INTO saved_filter(name, condition, position, staff_id) VALUES(?1, ?2, (SELECT COALESCE(MAX(position) + 1, 0) FROM saved_filter), ?3)")
        .bind(filter.name, filter.text, filter.staff)
        .run();
    return FilterId{connection_.lastInsertId()};
}

void FilterStore::put(const SavedFilter& filter) {
    Statement(connection_, "UPDATE saved_filter SET name = ?2, condition = ?3, staff_id = ?4 WHERE id = ?1").bind(filter.id, filter.name, filter.text, filter.staff).run();
}

void FilterStore::remove(FilterId id) { Statement(connection_, "DELETE FROM saved_filter WHERE id = ?1").bind(id).run(); }

void FilterStore::place(FilterId id, int position) {
    Statement(connection_, "UPDATE saved_filter SET position = ?2 WHERE id = ?1 AND position <> ?2").bind(id, position).run();
}

std::optional<SavedFilter> FilterStore::find(FilterId id) {
    Statement s(connection_, "SELECT id, name, condition, staff_id FROM saved_filter WHERE id = ?1");
    return firstOf(connection_, s.bind(id));
}

std::optional<SavedFilter> FilterStore::find(const QString& name) {
    Statement s(connection_, "SELECT id, name, condition, staff_id FROM saved_filter WHERE name = ?1");
    return firstOf(connection_, s.bind(name));
}

std::vector<SavedFilter> FilterStore::all() {
    Statement s(connection_, "SELECT id, name, condition, staff_id FROM saved_filter ORDER BY position, id");
    return filtersOf(connection_, s);
}

std::vector<SavedFilter> FilterStore::of(StaffId staff) {
    Statement s(connection_, "SELECT id, name, condition, staff_id FROM saved_filter WHERE staff_id IS NULL OR staff_id = ?1 ORDER BY position, id");
    return filtersOf(connection_, s.bind(staff));
}

QStringList FilterStore::cities() {
    constexpr qsizetype most = 300;
    // From one spelling in the index to the next.
    Statement next(connection_, "SELECT city FROM customer_address WHERE city > ?1 ORDER BY city LIMIT 1");
    QStringList cities;
    for (next.bind(QString()); cities.size() < most && next.step(); next.bind(cities.last())) {
        cities << next.text(0);
        next.reset();
    }
    return cities;
}

}  // namespace regulars
