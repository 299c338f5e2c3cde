#include "core/history/segment_store.h"
#include "core/history/rhythm.h"

namespace regulars {

std::vector<SegmentMember> SegmentStore::members(Day today) {
    // Days compare as text, as they are stored. Only a regular can drift, so nobody else is looked at; one day more is read than
    // a year has, and Rhythm decides.
    Statement s(connection_, "SELECT customer_id, first_visit >= ?1, last_visit, third_last_visit, median_gap_days FROM derived_visits "
                             "WHERE third_last_visit >= ?2 OR first_visit >= ?1");
    s.bind(today.plusDays(-30), today.plusDays(-367));
    std::vector<SegmentMember> members;
    while (s.step()) {
        const auto id = s.id<CustomerId>(0);
        if (s.integer(1) != 0) members.push_back({id, Segment::New});
        if (s.isNull(3)) continue;
        const Day third = s.day(3);
        if (Rhythm::isRegular(third, today)) members.push_back({id, Segment::Regular});
        if (Rhythm::isDrifting(s.day(2), third, static_cast<int>(s.integer(4)), today)) members.push_back({id, Segment::Drifting});
    }
    return members;
}

}  // namespace regulars
