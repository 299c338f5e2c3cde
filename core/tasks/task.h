#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include <QString>

namespace regulars {

/// Something to be done for a customer by a day. The first kind is the follow-up.
struct Task {
    TaskId id;
    CustomerId customer;
    QString customerName;   ///< read with it, not stored
    QString kind = QStringLiteral("follow_up");
    QString text;
    Day dueOn;
    std::optional<int> dueMinutes;  ///< minutes after midnight
    StaffId staff;          ///< whose; invalid: anybody's
    StaffId createdBy;
    Instant createdAt = 0;
    std::optional<Instant> doneAt;
    InteractionId interaction;  ///< the entry it came from
    bool operator==(const Task&) const = default;
};

}  // namespace regulars
