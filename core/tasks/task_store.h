#pragma once
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "core/tasks/task.h"
#include <vector>

namespace regulars {

/// The SELECT of tasks `t` with their customer `c`, appointment, end and colleague; `rest` begins with WHERE.
[[nodiscard]] std::string taskQuery(std::string_view rest);
/// The row that a statement of taskQuery() stands on.
[[nodiscard]] Task taskOf(const Statement& s);
/// All its rows.
[[nodiscard]] std::vector<Task> tasksOf(Statement& s);

/// The SQL of tasks.
class TaskStore {
public:
    explicit TaskStore(Connection& connection) : connection_(connection) {}
    TaskId add(const Task& task);
    void put(const Task& task);
    void remove(TaskId id);
    void stopRepeating(TaskId id);
    /// How it ended; its doneAt is put as well.
    void end(const Task& task, StaffId by);
    void addMove(TaskId id, const TaskMove& from);
    /// Nothing tells any more what came of the task that this entry told of.
    void forgetResult(InteractionId id);
    [[nodiscard]] std::optional<Task> find(TaskId id);
    [[nodiscard]] std::vector<Task> openOf(CustomerId id);           ///< soonest first
    [[nodiscard]] std::vector<Task> promisesOf(CustomerId id);       ///< all ever made, the latest first
    [[nodiscard]] std::vector<Task> open(int limit);                 ///< of the whole shop, late first; customers in the bin left out
    /// Open ones, late first; customers in the bin left out. `whose`: only a colleague's and anybody's; invalid: everybody's.
    [[nodiscard]] std::vector<Task> dueUntil(Day day, int limit = 500, StaffId whose = {});
    [[nodiscard]] std::vector<Task> latePromises(Day today, int limit, StaffId whose = {});  ///< open promises past their day, the latest due last
    [[nodiscard]] qint64 countDueUntil(Day day);                     ///< how many dueUntil() would give without a limit
    [[nodiscard]] std::vector<TaskId> from(InteractionId id);
    [[nodiscard]] std::vector<TaskMove> movesOf(TaskId id);          ///< the first day agreed first

private:
    Connection& connection_;
};

}  // namespace regulars
