#include "core/service/service_standard.h"
#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHour = 60, kDay = 8 * kHour;

bool isWaiting(const std::vector<Pause>& pauses) { return !pauses.empty() && !pauses.back().to; }

ServiceDeadline deadline(Instant from, int minutes, std::optional<Instant> doneAt, const std::vector<Pause>& pauses, const OpenTime& open, Instant now) {
    using State = ServiceDeadline::State;
    const Instant until = doneAt.value_or(now);
    ServiceDeadline deadline;
    deadline.doneAt = doneAt;
    deadline.due = open.addOpenMinutes(from, minutes, pauses);
    const bool isLate = deadline.due && until > *deadline.due;
    const qint64 left = minutes - open.openMinutesBetween(from, until, pauses);
    // Whole minutes: what is a second late is not in time.
    deadline.minutesLeft = isLate ? std::min<qint64>(left, 0) : std::max<qint64>(left, 0);
    if (doneAt) deadline.state = isLate ? State::Missed : State::Met;
    else deadline.state = isLate ? State::Late : isWaiting(pauses) ? State::Paused : State::Running;
    return deadline;
}

}  // namespace

ServiceStandards ServiceStandards::usual() {
    ServiceStandards standards;
    standards.set(Severity::Critical, {1 * kHour, 1 * kDay});
    standards.set(Severity::High, {2 * kHour, 2 * kDay});
    standards.set(Severity::Normal, {1 * kDay, 5 * kDay});
    standards.set(Severity::Low, {2 * kDay, 10 * kDay});
    return standards;
}

QString deadlineCode(ServiceDeadline::State state) {
    switch (state) {
    case ServiceDeadline::State::Running: return u"running"_s;
    case ServiceDeadline::State::Paused: return u"paused"_s;
    case ServiceDeadline::State::Late: return u"late"_s;
    case ServiceDeadline::State::Met: return u"met"_s;
    case ServiceDeadline::State::Missed: return u"missed"_s;
    }
    return {};
}

ServiceTimes ServiceTimes::of(const Complaint& complaint, const ServiceStandard& standard, const OpenTime& open, Instant now) {
    // Nothing lies in the future, whatever the clock was set to meanwhile.
    const Instant at = std::max(now, complaint.latest());
    return {deadline(complaint.openedAt, standard.answerMinutes, complaint.firstAnsweredAt(), {}, open, at),
            deadline(complaint.openedAt, standard.solutionMinutes, complaint.solvedAt(), complaint.pauses(), open, at)};
}

std::optional<Instant> ServiceTimes::nextDue() const {
    if (!answer.doneAt) return answer.due;
    return solution.doneAt ? std::nullopt : solution.due;
}

}  // namespace regulars
