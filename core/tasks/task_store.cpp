#include "core/tasks/task_store.h"

namespace regulars {

namespace {

constexpr std::string_view kColumns =
    "SELECT t.id, t.customer_id, c.display_name, t.kind, t.text, t.due_on, t.due_minutes, t.staff_id, t.created_by, t.created_at, t.done_at, "
    "t.interaction_id FROM task t LEFT JOIN customer c ON c.id = t.customer_id ";

Task taskOf(const Statement& s) {
    Task task;
    task.id = s.id<TaskId>(0);
    task.customer = s.id<CustomerId>(1);
    task.customerName = s.text(2);
    task.kind = s.text(3);
    task.text = s.text(4);
    task.dueOn = s.day(5);
    if (!s.isNull(6)) task.dueMinutes = static_cast<int>(s.integer(6));
    task.staff = s.id<StaffId>(7);
    task.createdBy = s.id<StaffId>(8);
    task.createdAt = s.integer(9);
    task.doneAt = s.optionalInteger(10);
    task.interaction = s.id<InteractionId>(11);
    return task;
}

std::vector<Task> tasksOf(Statement& s) {
    std::vector<Task> tasks;
    while (s.step()) tasks.push_back(taskOf(s));
    return tasks;
}

}  // namespace

TaskId TaskStore::add(const Task& task) {
    Statement(connection_, "INSERT INTO task(customer_id, kind, text, due_on, due_minutes, staff_id, created_by, created_at, done_at, interaction_id) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(task.customer, task.kind, task.text, task.dueOn, task.dueMinutes, task.staff, task.createdBy, task.createdAt, task.doneAt, task.interaction)
        .run();
    return TaskId{connection_.lastInsertId()};
}

void TaskStore::put(const Task& task) {
    Statement(connection_, "UPDATE task SET customer_id = ?2, kind = ?3, text = ?4, due_on = ?5, due_minutes = ?6, staff_id = ?7, done_at = ?8, "
                           "interaction_id = ?9 WHERE id = ?1")
        .bind(task.id, task.customer, task.kind, task.text, task.dueOn, task.dueMinutes, task.staff, task.doneAt, task.interaction)
        .run();
}

void TaskStore::remove(TaskId id) { Statement(connection_, "DELETE FROM task WHERE id = ?1").bind(id).run(); }

std::optional<Task> TaskStore::find(TaskId id) {
    Statement s(connection_, std::string(kColumns) + "WHERE t.id = ?1");
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return taskOf(s);
}

std::vector<Task> TaskStore::openOf(CustomerId id) {
    Statement s(connection_, std::string(kColumns) + "WHERE t.customer_id = ?1 AND t.done_at IS NULL ORDER BY t.due_on, t.due_minutes, t.id");
    return tasksOf(s.bind(id));
}

std::vector<Task> TaskStore::dueUntil(Day day, int limit) {
    Statement s(connection_, std::string(kColumns) + "WHERE t.done_at IS NULL AND t.due_on <= ?1 AND c.binned_at IS NULL ORDER BY t.due_on, t.due_minutes, t.id LIMIT ?2");
    return tasksOf(s.bind(day, limit));
}

qint64 TaskStore::countDueUntil(Day day) {
    Statement s(connection_, "SELECT count(*) FROM task t LEFT JOIN customer c ON c.id = t.customer_id WHERE t.done_at IS NULL AND t.due_on <= ?1 AND c.binned_at IS NULL");
    s.bind(day);
    return s.step() ? s.integer(0) : 0;
}

std::vector<TaskId> TaskStore::from(InteractionId id) {
    Statement s(connection_, "SELECT id FROM task WHERE interaction_id = ?1 ORDER BY id");
    s.bind(id);
    std::vector<TaskId> tasks;
    while (s.step()) tasks.push_back(s.id<TaskId>(0));
    return tasks;
}

}  // namespace regulars
