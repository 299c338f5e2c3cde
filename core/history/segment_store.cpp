#include "core/history/segment_store.h"
#include "core/history/rhythm.h"

namespace regulars {

std::vector<SegmentMember> SegmentStore::members(Day today) {
    // Days compare as text, as they are stored. Only a regular can drift, so nobody else is looked at; one day more is read than
    // a year has, and Rhythm decides.
    Statement s(connection_, "SELECT customer_id, last_visit, third_last_visit, median_gap_days FROM derived_visits WHERE third_last_visit >= ?1");
    s.bind(today.plusDays(-367));
    std::vector<SegmentMember> members;
    while (s.step()) {
        const auto id = s.id<CustomerId>(0);
        const Day third = s.day(2);
        if (Rhythm::isRegular(third, today)) members.push_back({id, Segment::Regular});
        if (Rhythm::isDrifting(s.day(1), third, static_cast<int>(s.integer(3)), today)) members.push_back({id, Segment::Drifting});
    }
    newcomers(today, [&members](CustomerId id) { members.push_back({id, Segment::New}); });
    return members;
}

void SegmentStore::newcomers(Day today, const std::function<void(CustomerId)>& each) {
    Statement s(connection_, "SELECT c.id FROM customer c LEFT JOIN derived_visits v ON v.customer_id = c.id "
                             "WHERE c.created_on >= ?1 AND (v.first_visit IS NULL OR v.first_visit >= ?1)");
    s.bind(Rhythm::newSince(today));
    while (s.step()) each(s.id<CustomerId>(0));
}

qint64 SegmentStore::firstSeen(Day from, Day to) {
    Statement s(connection_, "SELECT count(*) FROM customer c LEFT JOIN derived_visits v ON v.customer_id = c.id "
                             "WHERE c.created_on >= ?1 AND (v.first_visit IS NULL OR v.first_visit >= ?1) "
                             "AND (c.created_on <= ?2 OR v.first_visit <= ?2) AND c.binned_at IS NULL");
    s.bind(from, to);
    return s.step() ? s.integer(0) : 0;
}

}  // namespace regulars
