#include "core/tasks/diary_store.h"
#include "core/tasks/task_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// In minutes from the beginning of a day: an appointment may go on past midnight.
qint64 beginOf(const Task& task, Day day) { return day.daysTo(task.dueOn) * 24 * 60 + task.dueMinutes.value_or(0); }
qint64 endOf(const Task& task, Day day) { return beginOf(task, day) + task.minutes.value_or(DiaryStore::usualMinutes); }

}  // namespace

std::optional<int> PromiseCount::keptPerCent() const {
    const int known = kept + late + broken + overdue;
    if (known == 0) return std::nullopt;
    return (200 * kept + known) / (2 * known);
}

std::vector<Task> DiaryStore::appointments(Day from, Day to) {
    Statement s(connection_, taskQuery("WHERE t.kind = 'appointment' AND t.due_on BETWEEN ?1 AND ?2 AND c.binned_at IS NULL ORDER BY t.due_on, t.due_minutes, t.id"));
    return tasksOf(s.bind(from, to));
}

std::vector<Task> DiaryStore::clashes(const Task& appointment) {
    std::vector<Task> all = appointments(appointment.dueOn.plusDays(-1), appointment.dueOn.plusDays(1));
    const Day day = appointment.dueOn;
    std::erase_if(all, [&](const Task& other) {
        const bool isOthers = other.staff.isValid() && appointment.staff.isValid() && other.staff != appointment.staff;
        return other.id == appointment.id || other.doneAt || isOthers || endOf(other, day) <= beginOf(appointment, day) || endOf(appointment, day) <= beginOf(other, day);
    });
    return all;
}

std::vector<PromiseCount> DiaryStore::promises(const QString& fromMonth, Day today) {
    Statement s(connection_, "SELECT coalesce(t.staff_id, 0), substr(t.due_on, 1, 7) AS month, sum(e.how = 'kept'), sum(e.how = 'late'), sum(e.how = 'broken'), sum(t.done_at IS NULL), "
                             "sum(t.done_at IS NULL AND t.due_on < ?2) FROM task t LEFT JOIN task_end e ON e.task_id = t.id LEFT JOIN customer c ON c.id = t.customer_id "
                             "WHERE t.kind = 'promise' AND t.due_on >= ?1 AND c.binned_at IS NULL GROUP BY month, t.staff_id ORDER BY month, t.staff_id");
    s.bind(fromMonth + u"-01"_s, today);
    std::vector<PromiseCount> counts;
    const auto number = [&s](int column) { return static_cast<int>(s.integer(column)); };
    while (s.step()) counts.push_back({s.id<StaffId>(0), s.text(1), number(2), number(3), number(4), number(5), number(6)});
    return counts;
}

}  // namespace regulars
