#include "core/timeline/timeline_store.h"
#include "core/tasks/task_store.h"

namespace regulars {

std::vector<Task> TimelineStore::tasks(CustomerId id, int most) {
    Statement s(connection_, taskQuery("WHERE t.customer_id = ?1 AND (t.kind = 'promise' OR t.done_at IS NOT NULL) ORDER BY coalesce(t.done_at, t.created_at) DESC, t.id DESC LIMIT ?2"));
    return tasksOf(s.bind(id, most));
}

QString TimelineStore::name(CustomerId id) {
    Statement s(connection_, "SELECT display_name FROM customer WHERE id = ?1");
    s.bind(id);
    return s.step() ? s.text(0) : QString();
}

}  // namespace regulars
