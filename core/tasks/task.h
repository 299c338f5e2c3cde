#pragma once
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/calendar/opening_hours.h"
#include "core/calendar/recurrence.h"
#include <QString>

namespace regulars {

/// A follow-up is ours to remember; a promise was given to the customer and is kept, late or broken; an appointment has a time and a
/// length; a hand-over is for a colleague and needs no customer.
enum class TaskKind { FollowUp, Promise, Appointment, HandOver };
[[nodiscard]] QString taskKindCode(TaskKind kind);  ///< "follow_up", "promise", "appointment", "hand_over"
[[nodiscard]] std::optional<TaskKind> taskKindFrom(QStringView code);

/// How a task ended. A promise is kept when it was done by the last day agreed, late when it was done after it, and broken when it was given up;
/// anything else that was given up is dropped.
enum class TaskEnd { Open, Done, Kept, Late, Broken, Dropped };
[[nodiscard]] QString taskEndCode(TaskEnd end);  ///< "open", "done", "kept", "late", "broken", "dropped"
[[nodiscard]] std::optional<TaskEnd> taskEndFrom(QStringView code);

/// That a task comes again: once it has ended, the next of its rule is there, be it late already, so that none is left out.
struct Repeat {
    Recurrence rule;
    Day planned;  ///< the day the rule named for this one, from which the next is counted; set by TaskDesk::add()
    ClosedDay closedDay = ClosedDay::After;  ///< where the shop is closed that day
    bool operator==(const Repeat&) const = default;
};

/// Something to be done by a day, mostly for a customer.
struct Task {
    TaskId id;
    CustomerId customer;
    QString customerName;   ///< read with it, not stored
    TaskKind kind = TaskKind::FollowUp;
    QString text;
    Day dueOn;
    std::optional<int> dueMinutes;  ///< minutes after midnight
    std::optional<int> minutes;     ///< how long an appointment takes
    std::optional<Repeat> repeat;
    StaffId staff;          ///< whose; invalid: anybody's
    QString staffName;      ///< read with it, not stored
    StaffId createdBy;
    Instant createdAt = 0;
    std::optional<Instant> doneAt;  ///< when it ended, however it did
    TaskEnd end = TaskEnd::Open;
    QString reason;                 ///< why it was given up
    Day firstDueOn;                 ///< the first day agreed; other than dueOn only where it was moved. Read with it, not stored
    InteractionId interaction;  ///< the entry it came from
    InteractionId result;       ///< the entry that tells what came of it
    bool operator==(const Task&) const = default;
};

/// An earlier day of a task, and why it was moved from there.
struct TaskMove {
    Day dueOn;
    std::optional<int> dueMinutes;
    QString reason;
    Instant at = 0;
    StaffId staff;
    bool operator==(const TaskMove&) const = default;
};

}  // namespace regulars
