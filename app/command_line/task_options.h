#pragma once
#include "app/command_line/invocation.h"
#include "core/tasks/next_step.h"

namespace regulars {

/// What the commands for tasks have in common: whose, when, and how a task is told.
class TaskOptions {
public:
    explicit TaskOptions(Invocation& call) : call_(call) {}
    /// The colleague named by --for, `otherwise` when it was not given; empty, and said why, when nobody is called so.
    std::optional<StaffId> whose(StaffId otherwise);
    enum class Again { Allow, Refuse };
    /// The day, and perhaps the time, that an option's words name; what follows them is left to the caller. Empty, and said why, otherwise.
    std::optional<NextStep> when(const char* option, Again again = Again::Allow);
    /// An open task with the number an option names.
    std::optional<Task> task(const char* option);
    /// A task as these commands answer it: the fields of fields().
    [[nodiscard]] QJsonObject json(const Task& task) const;
    /// The answer of a change of one task.
    Exit done(ActionId action, TaskId id, const QString& sentence);
    /// The answer of a list.
    Exit list(const std::vector<Task>& tasks, const QString& none);
    [[nodiscard]] static std::vector<AnswerField> fields();

private:
    Invocation& call_;
};

}  // namespace regulars
