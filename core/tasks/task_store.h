#pragma once
#include "core/storage/connection.h"
#include "core/tasks/task.h"
#include <vector>

namespace regulars {

/// The SQL of tasks.
class TaskStore {
public:
    explicit TaskStore(Connection& connection) : connection_(connection) {}
    TaskId add(const Task& task);
    void put(const Task& task);
    void remove(TaskId id);
    [[nodiscard]] std::optional<Task> find(TaskId id);
    [[nodiscard]] std::vector<Task> openOf(CustomerId id);           ///< soonest first
    [[nodiscard]] std::vector<Task> dueUntil(Day day, int limit = 500);  ///< open ones, late first; customers in the bin left out
    [[nodiscard]] qint64 countDueUntil(Day day);                     ///< how many dueUntil() would give without a limit
    [[nodiscard]] std::vector<TaskId> from(InteractionId id);

private:
    Connection& connection_;
};

}  // namespace regulars
