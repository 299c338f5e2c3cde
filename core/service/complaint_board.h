#pragma once
#include "core/service/complaint_store.h"
#include "core/service/service_standard.h"
#include <QTimeZone>

namespace regulars {

/// A complaint and how it stands against its standard.
struct TimedComplaint {
    Complaint complaint;
    ServiceTimes times;
};

/// Complaints as the counter sees them, by the shop's standards and opening hours.
class ComplaintBoard {
public:
    /// The shop's clock is the workstation's unless another zone is given.
    explicit ComplaintBoard(Connection& connection, const QTimeZone& zone = QTimeZone::systemTimeZone());
    /// Open ones first, what is due first before the others (then those that wait for the customer), then the solved ones, newest first.
    [[nodiscard]] std::vector<TimedComplaint> chosen(const ComplaintChoice& choice, Instant now);
    [[nodiscard]] ServiceTimes timesOf(const Complaint& complaint, Instant now) const { return ServiceTimes::of(complaint, standards_.of(complaint.severity), open_, now); }

private:
    Connection& connection_;
    ServiceStandards standards_;
    OpenTime open_;
};

}  // namespace regulars
