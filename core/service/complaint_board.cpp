#include "core/service/complaint_board.h"
#include "core/profile/opening_hours_store.h"
#include "core/service/service_rule_store.h"
#include <algorithm>
#include <limits>

namespace regulars {

namespace {

// Where it stands in the list: 0 due, 1 waiting, 2 solved; and by what among its like.
std::pair<int, Instant> placeOf(const TimedComplaint& timed) {
    if (!timed.complaint.isOpen()) return {2, -timed.complaint.openedAt};
    const auto due = timed.times.nextDue();
    return {due && timed.complaint.state() != Complaint::State::Waiting ? 0 : 1, due.value_or(std::numeric_limits<Instant>::max())};
}

}  // namespace

ComplaintBoard::ComplaintBoard(Connection& connection, const QTimeZone& zone)
    : connection_(connection), standards_(ServiceRuleStore(connection).standards()), open_(OpeningHoursStore(connection).hours(), zone) {}

std::vector<TimedComplaint> ComplaintBoard::chosen(const ComplaintChoice& choice, Instant now) {
    std::vector<TimedComplaint> all;
    for (Complaint& complaint : ComplaintStore(connection_).chosen(choice)) {
        const ServiceTimes times = timesOf(complaint, now);
        all.push_back({std::move(complaint), times});
    }
    std::stable_sort(all.begin(), all.end(), [](const TimedComplaint& a, const TimedComplaint& b) { return placeOf(a) < placeOf(b); });
    return all;
}

}  // namespace regulars
