#pragma once
#include "core/history/interaction.h"
#include "core/storage/database.h"
#include "core/tasks/task.h"

namespace regulars {

/// What was written at the counter: the entry, its next step and, for a visit, its stamp — one action.
struct Entry {
    Interaction what;
    std::optional<Task> nextStep;
    bool stamp = false;
    QString press;  ///< identifies the key press, so that a repeated one stamps once
};

/// Logging, correcting and removing what happened.
class HistoryDesk {
public:
    explicit HistoryDesk(Database& database) : database_(database) {}
    QFuture<Outcome<InteractionId>> log(StaffId by, Entry entry);
    /// What came of a task: the entry that tells it, with its own next step, ends the task in the same action. The entry is about the task's customer.
    QFuture<Outcome<InteractionId>> finish(StaffId by, TaskId task, Entry result);
    /// A next step set while correcting is added to those the entry has, in the same action.
    QFuture<Outcome<Done>> change(StaffId by, Interaction interaction, std::optional<Task> nextStep = {});
    QFuture<Outcome<Done>> remove(StaffId by, InteractionId id);

private:
    Database& database_;
};

/// What is being typed and not yet saved: survives a crash, belongs to one customer and one person at the counter.
class DraftDesk {
public:
    explicit DraftDesk(Database& database) : database_(database) {}
    QFuture<void> keep(StaffId by, CustomerId id, QString content);  ///< empty content forgets it
    [[nodiscard]] static QString find(Connection& reader, StaffId by, CustomerId id);

private:
    Database& database_;
};

}  // namespace regulars
