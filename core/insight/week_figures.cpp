#include "core/insight/week_figures.h"
#include "core/history/segment_store.h"
#include "core/profile/profile_store.h"

namespace regulars {

namespace {

WeekFigures::Part part(Connection& connection, Day from, Day to, const Currency& currency) {
    WeekFigures::Part part;
    part.takings.currency = currency;
    // Whoever came in these days came last in or after them: that leads to a few people instead of all visits ever.
    Statement visits(connection, "SELECT count(*), COALESCE(SUM(CASE WHEN i.currency = ?3 THEN i.amount_minor END), 0) FROM derived_visits v CROSS JOIN interaction i "
                                 "WHERE v.last_visit >= ?1 AND i.customer_id = v.customer_id AND i.day BETWEEN ?1 AND ?2 AND i.kind = 'visit'");
    visits.bind(from, to, currency.code());
    if (visits.step()) {
        part.visits = visits.integer(0);
        part.takings.minor = visits.integer(1);
    }
    part.newcomers = SegmentStore(connection).firstSeen(from, to);
    Statement stamps(connection, "SELECT COALESCE(SUM((SELECT SUM(l.units) FROM loyalty_lot l WHERE l.event_id = e.id)), 0) FROM loyalty_event e "
                                 "WHERE e.kind = 'earn' AND e.occurred_on BETWEEN ?1 AND ?2 AND NOT EXISTS(SELECT 1 FROM loyalty_event r WHERE r.reverses = e.id)");
    stamps.bind(from, to);
    if (stamps.step()) part.stamps = stamps.integer(0);
    return part;
}

}  // namespace

WeekFigures WeekFigures::read(Connection& connection, Day begins, Day today) {
    const Currency currency = ProfileStore(connection).profile().currency;
    return {part(connection, begins, today, currency), part(connection, begins.plusDays(-7), today.plusDays(-7), currency)};
}

}  // namespace regulars
