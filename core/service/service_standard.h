#pragma once
#include "core/service/complaint.h"
#include <array>

namespace regulars {

/// How long a complaint may wait, in minutes of opening hours from the moment it was taken.
struct ServiceStandard {
    int answerMinutes = 0;    ///< until somebody first turned to the customer
    int solutionMinutes = 0;  ///< until it is solved, without what the customer made it wait
    bool operator==(const ServiceStandard&) const = default;
};

/// One standard for each severity.
class ServiceStandards {
public:
    /// What a shop begins with, for a day of 8 opening hours: critical 1 hour and 1 day, high 2 hours and 2 days, normal 1 day and 5 days, low 2 days and 10 days.
    [[nodiscard]] static ServiceStandards usual();
    [[nodiscard]] const ServiceStandard& of(Severity severity) const { return all_[static_cast<size_t>(severity)]; }
    void set(Severity severity, const ServiceStandard& standard) { all_[static_cast<size_t>(severity)] = standard; }
    bool operator==(const ServiceStandards&) const = default;

private:
    std::array<ServiceStandard, severities> all_;
};

/// How one of a complaint's two deadlines stands.
struct ServiceDeadline {
    enum class State { Running, Paused, Late, Met, Missed };
    State state = State::Running;
    std::optional<Instant> due;     ///< empty while the customer is waited for, or when the shop does not open that long
    std::optional<Instant> doneAt;
    qint64 minutesLeft = 0;         ///< of opening hours: what is left, or was when it was met; below 0 by how much it is or was missed
    bool operator==(const ServiceDeadline&) const = default;
};

[[nodiscard]] QString deadlineCode(ServiceDeadline::State state);  ///< "running", "paused", "late", "met", "missed"

/// How a complaint stands against its standard at an instant. Minutes count in opening hours only, on the shop's own clock, also on the days
/// when it is changed; times the customer was waited for, and times it was held to be solved, do not count towards the solution.
struct ServiceTimes {
    ServiceDeadline answer, solution;
    bool operator==(const ServiceTimes&) const = default;

    [[nodiscard]] static ServiceTimes of(const Complaint& complaint, const ServiceStandard& standard, const OpenTime& open, Instant now);
    /// What has to be done next by when: the first answer, then the solution; empty when nothing has to, or nobody can say when.
    [[nodiscard]] std::optional<Instant> nextDue() const;
};

}  // namespace regulars
