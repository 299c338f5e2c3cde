#include "core/tasks/task_store.h"

namespace regulars {

std::string taskQuery(std::string_view rest) {
    return std::string(
               "SELECT t.id, t.customer_id, c.display_name, t.kind, t.text, t.due_on, t.due_minutes, t.staff_id, t.created_by, t.created_at, t.done_at, t.interaction_id, "
               "a.minutes, e.how, e.reason, e.interaction_id, (SELECT m.due_on FROM task_move m WHERE m.task_id = t.id ORDER BY m.id LIMIT 1), s.name, r.rule, r.planned_on, r.closed_day "
               "FROM task t LEFT JOIN customer c ON c.id = t.customer_id LEFT JOIN appointment a ON a.task_id = t.id LEFT JOIN task_end e ON e.task_id = t.id LEFT JOIN staff s ON s.id = t.staff_id "
               "LEFT JOIN task_repeat r ON r.task_id = t.id ")
        .append(rest);
}

Task taskOf(const Statement& s) {
    Task task;
    task.id = s.id<TaskId>(0);
    task.customer = s.id<CustomerId>(1);
    task.customerName = s.text(2);
    task.kind = taskKindFrom(s.text(3)).value_or(TaskKind::FollowUp);
    task.text = s.text(4);
    task.dueOn = s.day(5);
    if (!s.isNull(6)) task.dueMinutes = static_cast<int>(s.integer(6));
    task.staff = s.id<StaffId>(7);
    task.createdBy = s.id<StaffId>(8);
    task.createdAt = s.integer(9);
    task.doneAt = s.optionalInteger(10);
    task.interaction = s.id<InteractionId>(11);
    if (!s.isNull(12)) task.minutes = static_cast<int>(s.integer(12));
    task.end = !task.doneAt ? TaskEnd::Open : taskEndFrom(s.text(13)).value_or(TaskEnd::Done);
    task.reason = s.text(14);
    task.result = s.id<InteractionId>(15);
    task.staffName = s.text(17);
    task.firstDueOn = s.isNull(16) ? task.dueOn : s.day(16);
    if (const auto rule = s.isNull(18) ? std::nullopt : Recurrence::fromText(s.text(18))) task.repeat = {*rule, s.day(19), closedDayFromText(s.text(20)).value_or(ClosedDay::Leave)};
    return task;
}

std::vector<Task> tasksOf(Statement& s) {
    std::vector<Task> tasks;
    while (s.step()) tasks.push_back(taskOf(s));
    return tasks;
}

TaskId TaskStore::add(const Task& task) {
    Statement(connection_, "INSERT INTO task(customer_id, kind, text, due_on, due_minutes, staff_id, created_by, created_at, done_at, interaction_id) "
                           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(task.customer, taskKindCode(task.kind), task.text, task.dueOn, task.dueMinutes, task.staff, task.createdBy, task.createdAt, task.doneAt, task.interaction)
        .run();
    const TaskId id{connection_.lastInsertId()};
    if (task.minutes) Statement(connection_, "INSERT INTO appointment(task_id, minutes) VALUES(?1, ?2)").bind(id, *task.minutes).run();
    if (task.repeat)
        Statement(connection_, "INSERT INTO task_repeat(task_id, planned_on, rule, closed_day) VALUES(?1, ?2, ?3, ?4)")
            .bind(id, task.repeat->planned, task.repeat->rule.text(), closedDayText(task.repeat->closedDay))
            .run();
    return id;
}

void TaskStore::put(const Task& task) {
    Statement(connection_, "UPDATE task SET customer_id = ?2, kind = ?3, text = ?4, due_on = ?5, due_minutes = ?6, staff_id = ?7, done_at = ?8, "
                           "interaction_id = ?9 WHERE id = ?1")
        .bind(task.id, task.customer, taskKindCode(task.kind), task.text, task.dueOn, task.dueMinutes, task.staff, task.doneAt, task.interaction)
        .run();
    if (task.minutes)
        Statement(connection_, "INSERT INTO appointment(task_id, minutes) VALUES(?1, ?2) ON CONFLICT(task_id) DO UPDATE SET minutes = ?2").bind(task.id, *task.minutes).run();
    else Statement(connection_, "DELETE FROM appointment WHERE task_id = ?1").bind(task.id).run();
}

void TaskStore::stopRepeating(TaskId id) { Statement(connection_, "DELETE FROM task_repeat WHERE task_id = ?1").bind(id).run(); }

void TaskStore::remove(TaskId id) {
    stopRepeating(id);
    Statement(connection_, "DELETE FROM appointment WHERE task_id = ?1").bind(id).run();
    Statement(connection_, "DELETE FROM task_move WHERE task_id = ?1").bind(id).run();
    Statement(connection_, "DELETE FROM task_end WHERE task_id = ?1").bind(id).run();
    Statement(connection_, "DELETE FROM task WHERE id = ?1").bind(id).run();
}

void TaskStore::end(const Task& task, StaffId by) {
    Statement(connection_, "UPDATE task SET done_at = ?2 WHERE id = ?1").bind(task.id, task.doneAt).run();
    // That an ordinary task is done says its row.
    if (task.end == TaskEnd::Done && !task.result.isValid()) return;
    Statement(connection_, "INSERT INTO task_end(task_id, how, reason, interaction_id, staff_id) VALUES(?1, ?2, ?3, ?4, ?5)")
        .bind(task.id, taskEndCode(task.end), task.reason, task.result, by)
        .run();
}

void TaskStore::addMove(TaskId id, const TaskMove& from) {
    Statement(connection_, "INSERT INTO task_move(task_id, due_on, due_minutes, reason, at, staff_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(id, from.dueOn, from.dueMinutes, from.reason, from.at, from.staff)
        .run();
}

void TaskStore::forgetResult(InteractionId id) { Statement(connection_, "UPDATE task_end SET interaction_id = NULL WHERE interaction_id = ?1").bind(id).run(); }

std::optional<Task> TaskStore::find(TaskId id) {
    Statement s(connection_, taskQuery("WHERE t.id = ?1"));
    s.bind(id);
    if (!s.step()) return std::nullopt;
    return taskOf(s);
}

std::vector<Task> TaskStore::openOf(CustomerId id) {
    Statement s(connection_, taskQuery("WHERE t.customer_id = ?1 AND t.done_at IS NULL ORDER BY t.due_on, t.due_minutes, t.id"));
    return tasksOf(s.bind(id));
}

std::vector<Task> TaskStore::promisesOf(CustomerId id) {
    Statement s(connection_, taskQuery("WHERE t.customer_id = ?1 AND t.kind = 'promise' ORDER BY t.created_at DESC, t.id DESC"));
    return tasksOf(s.bind(id));
}

std::vector<Task> TaskStore::open(int limit) {
    Statement s(connection_, taskQuery("WHERE t.done_at IS NULL AND c.binned_at IS NULL ORDER BY t.due_on, t.due_minutes, t.id LIMIT ?1"));
    return tasksOf(s.bind(limit));
}

std::vector<Task> TaskStore::dueUntil(Day day, int limit, StaffId whose) {
    Statement s(connection_, taskQuery("WHERE t.done_at IS NULL AND t.due_on <= ?1 AND c.binned_at IS NULL AND (?3 = 0 OR coalesce(t.staff_id, ?3) = ?3) ORDER BY t.due_on, t.due_minutes, t.id LIMIT ?2"));
    return tasksOf(s.bind(day, limit, whose.value));
}

std::vector<Task> TaskStore::latePromises(Day today, int limit, StaffId whose) {
    Statement s(connection_, taskQuery("WHERE t.kind = 'promise' AND t.done_at IS NULL AND t.due_on < ?1 AND c.binned_at IS NULL AND (?3 = 0 OR coalesce(t.staff_id, ?3) = ?3) "
                                       "ORDER BY t.due_on, t.due_minutes, t.id LIMIT ?2"));
    return tasksOf(s.bind(today, limit, whose.value));
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

std::vector<TaskMove> TaskStore::movesOf(TaskId id) {
    Statement s(connection_, "SELECT due_on, due_minutes, reason, at, staff_id FROM task_move WHERE task_id = ?1 ORDER BY id");
    s.bind(id);
    std::vector<TaskMove> moves;
    while (s.step()) {
        TaskMove move{s.day(0), {}, s.text(2), s.integer(3), s.id<StaffId>(4)};
        if (!s.isNull(1)) move.dueMinutes = static_cast<int>(s.integer(1));
        moves.push_back(std::move(move));
    }
    return moves;
}

}  // namespace regulars
