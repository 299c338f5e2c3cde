#include "core/tasks/task_desk.h"
#include "core/storage/presence.h"
#include "core/tasks/task_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskDesk)
};

// The task as it is, or why nothing can be done with it any more.
Result<Task> openTask(TaskStore& store, TaskId id) {
    auto task = store.find(id);
    if (!task) return Refusal{DeskWords::tr("There is no follow-up with the number %1.").arg(id.value)};
    if (task->doneAt) return Refusal{DeskWords::tr("This follow-up is done already.")};
    return *task;
}

}  // namespace

QString TaskDesk::objection(const Task& task) {
    if (!task.dueOn.isValid()) return DeskWords::tr("A follow-up needs a day that exists.");
    if (task.dueMinutes && (*task.dueMinutes < 0 || *task.dueMinutes >= 24 * 60)) return DeskWords::tr("A time of day lies between 0:00 and 23:59.");
    return {};
}

QFuture<Outcome<TaskId>> TaskDesk::add(StaffId by, Task task) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Add a follow-up"), by, task.customer}, [task](Transaction& t) mutable -> Result<TaskId> {
        if (const QString why = objection(task); !why.isEmpty()) return Refusal{why};
        if (task.customer.isValid())
            if (auto refusal = absence(t.connection(), task.customer)) return *refusal;
        task.createdBy = t.staff();
        task.createdAt = t.clock().now();
        task.doneAt.reset();
        return TaskStore(t.connection()).add(task);
    });
}

QFuture<Outcome<Done>> TaskDesk::done(StaffId by, TaskId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Tick off a follow-up"), by}, [id](Transaction& t) -> Result<Done> {
        TaskStore store(t.connection());
        auto found = openTask(store, id);
        if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        Task& task = std::get<Task>(found);
        task.doneAt = t.clock().now();
        t.about(task.customer);
        store.put(task);
        return Done{};
    });
}

QFuture<Outcome<Done>> TaskDesk::move(StaffId by, TaskId id, Day to) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Move a follow-up"), by}, [id, to](Transaction& t) -> Result<Done> {
        TaskStore store(t.connection());
        auto found = openTask(store, id);
        if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        Task& task = std::get<Task>(found);
        task.dueOn = to;
        if (const QString why = objection(task); !why.isEmpty()) return Refusal{why};
        t.about(task.customer);
        store.put(task);
        return Done{};
    });
}

}  // namespace regulars
