#pragma once
#include "core/storage/connection.h"
#include "core/tasks/task.h"
#include <vector>

namespace regulars {

/// The SQL of what only a timeline asks.
class TimelineStore {
public:
    explicit TimelineStore(Connection& connection) : connection_(connection) {}
    /// Promises, and what else was to be done and has ended, latest first.
    [[nodiscard]] std::vector<Task> tasks(CustomerId id, int most);
    [[nodiscard]] QString name(CustomerId id);

private:
    Connection& connection_;
};

}  // namespace regulars
