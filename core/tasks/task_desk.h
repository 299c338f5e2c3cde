#pragma once
#include "core/storage/database.h"
#include "core/tasks/task.h"

namespace regulars {

/// What is to be done: set, moved, handed to a colleague, done, given up.
class TaskDesk {
public:
    explicit TaskDesk(Database& database) : database_(database) {}
    /// One that comes again is due on the first day of its rule from its day on.
    QFuture<Outcome<TaskId>> add(StaffId by, Task task);
    QFuture<Outcome<Done>> done(StaffId by, TaskId id);
    /// To another day and, where one is given, another time. A promise is only moved with a reason; the earlier day is kept.
    QFuture<Outcome<Done>> move(StaffId by, TaskId id, Day to, std::optional<int> minutes = {}, QString reason = {});
    /// To a colleague; invalid: to whoever comes to it.
    QFuture<Outcome<Done>> assign(StaffId by, TaskId id, StaffId whose);
    /// It will not be done: a promise is broken by that, and wants a reason.
    QFuture<Outcome<Done>> giveUp(StaffId by, TaskId id, QString reason);
    /// It comes no more once this one has ended. Giving one up only leaves that one out.
    QFuture<Outcome<Done>> stopRepeating(StaffId by, TaskId id);
    [[nodiscard]] static QString objection(const Task& task);  ///< what is wrong with it, in a sentence; empty when nothing is
    /// Ends an open task as done within an action of another desk; `result`: the entry that tells what came of it.
    static std::optional<Refusal> doneWithin(Transaction& t, TaskId id, InteractionId result);
    /// Sets a task within an action of another desk.
    static Result<TaskId> addWithin(Transaction& t, Task task);

private:
    Database& database_;
};

}  // namespace regulars
