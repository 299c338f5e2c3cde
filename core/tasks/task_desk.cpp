#include "core/tasks/task_desk.h"
#include "core/profile/opening_hours_store.h"
#include "core/storage/presence.h"
#include "core/tasks/task_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskDesk)
};

// The task as it is, or why nothing can be done with it any more.
Result<Task> openTask(Transaction& t, TaskId id) {
    auto task = TaskStore(t.connection()).find(id);
    if (!task) return Refusal{DeskWords::tr("There is no task with the number %1.").arg(id.value)};
    if (task->end == TaskEnd::Broken || task->end == TaskEnd::Dropped) return Refusal{DeskWords::tr("This was given up already.")};
    if (task->doneAt) return Refusal{DeskWords::tr("This is done already.")};
    if (task->customer.isValid())
        if (auto refusal = absence(t.connection(), task->customer)) return *refusal;
    t.about(task->customer);
    return *task;
}

const char* addText(TaskKind kind) {
    switch (kind) {
    case TaskKind::FollowUp: return QT_TRANSLATE_NOOP("Action", "Add a follow-up");
    case TaskKind::Promise: return QT_TRANSLATE_NOOP("Action", "Make a promise");
    case TaskKind::Appointment: return QT_TRANSLATE_NOOP("Action", "Make an appointment");
    case TaskKind::HandOver: return QT_TRANSLATE_NOOP("Action", "Leave word for a colleague");
    }
    return "";
}

// The first day of the rule after a day, where the shop would do it; false when nothing is left.
bool putOnNextDay(Transaction& t, Task& task, Day after) {
    Repeat& repeat = *task.repeat;
    const auto next = repeat.rule.next(after);
    if (!next) return false;
    repeat.planned = next->planned;
    task.dueOn = moveToWorkingDay(next->day, repeat.closedDay, OpeningHoursStore(t.connection()).hours());
    return true;
}

// Ends a task. What comes again is there anew, counted from the day the rule named: never left out, though it may be late at once.
void end(Transaction& t, const Task& task) {
    TaskStore store(t.connection());
    store.end(task, t.staff());
    if (!task.repeat) return;
    Task next = task;
    next.doneAt.reset();
    next.end = TaskEnd::Open;
    next.reason.clear();
    next.interaction = next.result = {};
    next.createdBy = t.staff();
    next.createdAt = t.clock().now();
    if (putOnNextDay(t, next, task.repeat->planned)) store.add(next);
}

TaskEnd endOf(const Task& task, Day today) {
    if (task.kind != TaskKind::Promise) return TaskEnd::Done;
    return today <= task.dueOn ? TaskEnd::Kept : TaskEnd::Late;
}

}  // namespace

QString TaskDesk::objection(const Task& task) {
    const bool isPromise = task.kind == TaskKind::Promise;
    if (!task.dueOn.isValid()) return isPromise ? DeskWords::tr("A promise without a day is none: say by when.") : DeskWords::tr("A follow-up needs a day that exists.");
    if (task.dueMinutes && (*task.dueMinutes < 0 || *task.dueMinutes >= 24 * 60)) return DeskWords::tr("A time of day lies between 0:00 and 23:59.");
    if (isPromise && task.text.trimmed().isEmpty()) return DeskWords::tr("Write what is promised.");
    if (isPromise && !task.customer.isValid()) return DeskWords::tr("A promise is given to somebody: choose the customer.");
    if (task.kind == TaskKind::HandOver && task.text.trimmed().isEmpty()) return DeskWords::tr("Write what the colleague is to know.");
    if (task.repeat && !task.repeat->rule.isValid()) return DeskWords::tr("Say how often it comes again: every friday, every 2 weeks.");
    if (task.kind != TaskKind::Appointment) return task.minutes ? DeskWords::tr("Only an appointment has a length.") : QString();
    if (!task.dueMinutes) return DeskWords::tr("An appointment needs a time: fri 10.");
    if (task.minutes && (*task.minutes < 1 || *task.minutes > 24 * 60)) return DeskWords::tr("An appointment takes between a minute and a day.");
    return {};
}

QFuture<Outcome<TaskId>> TaskDesk::add(StaffId by, Task task) {
    return database_.write({addText(task.kind), by, task.customer}, [task](Transaction& t) mutable -> Result<TaskId> {
        if (const QString why = objection(task); !why.isEmpty()) return Refusal{why};
        if (task.customer.isValid())
            if (auto refusal = absence(t.connection(), task.customer)) return *refusal;
        return addWithin(t, std::move(task));
    });
}

Result<TaskId> TaskDesk::addWithin(Transaction& t, Task task) {
    if (task.repeat && !putOnNextDay(t, task, task.dueOn.plusDays(-1))) return Refusal{DeskWords::tr("It would never come again: its last day is before the first.")};
    task.createdBy = t.staff();
    task.createdAt = t.clock().now();
    task.doneAt.reset();
    return TaskStore(t.connection()).add(task);
}

std::optional<Refusal> TaskDesk::doneWithin(Transaction& t, TaskId id, InteractionId result) {
    auto found = openTask(t, id);
    if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
    Task& task = std::get<Task>(found);
    task.doneAt = t.clock().now();
    task.end = endOf(task, t.clock().today());
    task.result = result;
    end(t, task);
    return std::nullopt;
}

QFuture<Outcome<Done>> TaskDesk::done(StaffId by, TaskId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Tick off a follow-up"), by}, [id](Transaction& t) -> Result<Done> {
        if (auto refusal = doneWithin(t, id, {})) return *refusal;
        return Done{};
    });
}

QFuture<Outcome<Done>> TaskDesk::move(StaffId by, TaskId id, Day to, std::optional<int> minutes, QString reason) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Move a follow-up"), by}, [id, to, minutes, reason = reason.trimmed()](Transaction& t) -> Result<Done> {
        auto found = openTask(t, id);
        if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        Task& task = std::get<Task>(found);
        const TaskMove from{task.dueOn, task.dueMinutes, reason, t.clock().now(), t.staff()};
        task.dueOn = to;
        if (minutes) task.dueMinutes = minutes;
        if (task.dueOn == from.dueOn && task.dueMinutes == from.dueMinutes) return Refusal{DeskWords::tr("It is due on that day already.")};
        if (const QString why = objection(task); !why.isEmpty()) return Refusal{why};
        if (task.kind == TaskKind::Promise && reason.isEmpty()) return Refusal{DeskWords::tr("A promise is moved with a reason, as the customer would be told.")};
        TaskStore store(t.connection());
        store.put(task);
        store.addMove(id, from);
        return Done{};
    });
}

QFuture<Outcome<Done>> TaskDesk::assign(StaffId by, TaskId id, StaffId whose) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Hand over a follow-up"), by}, [id, whose](Transaction& t) -> Result<Done> {
        auto found = openTask(t, id);
        if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        Task& task = std::get<Task>(found);
        task.staff = whose;
        TaskStore(t.connection()).put(task);
        return Done{};
    });
}

QFuture<Outcome<Done>> TaskDesk::giveUp(StaffId by, TaskId id, QString reason) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Give up a follow-up"), by}, [id, reason = reason.trimmed()](Transaction& t) -> Result<Done> {
        auto found = openTask(t, id);
        if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        Task& task = std::get<Task>(found);
        const bool isPromise = task.kind == TaskKind::Promise;
        if (isPromise && reason.isEmpty()) return Refusal{DeskWords::tr("A promise that is broken wants a reason, as the customer would be told.")};
        task.doneAt = t.clock().now();
        task.end = isPromise ? TaskEnd::Broken : TaskEnd::Dropped;
        task.reason = reason;
        end(t, task);
        return Done{};
    });
}

QFuture<Outcome<Done>> TaskDesk::stopRepeating(StaffId by, TaskId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Let a task come no more"), by}, [id](Transaction& t) -> Result<Done> {
        auto found = openTask(t, id);
        if (auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        if (!std::get<Task>(found).repeat) return Refusal{DeskWords::tr("This does not come again as it is.")};
        TaskStore(t.connection()).stopRepeating(id);
        return Done{};
    });
}

}  // namespace regulars
