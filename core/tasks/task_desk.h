#pragma once
#include "core/storage/database.h"
#include "core/tasks/task.h"

namespace regulars {

/// Follow-ups: set, moved, done.
class TaskDesk {
public:
    explicit TaskDesk(Database& database) : database_(database) {}
    QFuture<Outcome<TaskId>> add(StaffId by, Task task);
    QFuture<Outcome<Done>> done(StaffId by, TaskId id);
    QFuture<Outcome<Done>> move(StaffId by, TaskId id, Day to);
    [[nodiscard]] static QString objection(const Task& task);  ///< what is wrong with it, in a sentence; empty when nothing is

private:
    Database& database_;
};

}  // namespace regulars
