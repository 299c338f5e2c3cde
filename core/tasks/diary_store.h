#pragma once
#include "core/storage/connection.h"
#include "core/tasks/task.h"
#include <vector>

namespace regulars {

/// How many promises were due in a month, and what became of them.
struct PromiseCount {
    StaffId staff;      ///< whose promise it was; invalid: nobody's in particular
    QString month;      ///< "2026-11", of the last day agreed
    int kept = 0, late = 0, broken = 0;
    int open = 0;       ///< not ended; overdue ones among them
    int overdue = 0;    ///< not ended and past their day
    /// Kept of those whose outcome is known: ended, or past their day. In per cent, rounded; absent when there are none.
    [[nodiscard]] std::optional<int> keptPerCent() const;
    bool operator==(const PromiseCount&) const = default;
};

/// The appointments, and how promises were kept.
class DiaryStore {
public:
    static constexpr int usualMinutes = 30;  ///< of an appointment that does not say how long it takes
    explicit DiaryStore(Connection& connection) : connection_(connection) {}
    /// From the first to the last of these days, done ones too, by day and time; customers in the bin left out.
    [[nodiscard]] std::vector<Task> appointments(Day from, Day to);
    /// Open appointments that overlap this one and are for the same colleague, or for anybody; itself left out.
    [[nodiscard]] std::vector<Task> clashes(const Task& appointment);
    /// By month and colleague, from a month ("2026-01") on.
    [[nodiscard]] std::vector<PromiseCount> promises(const QString& fromMonth, Day today);

private:
    Connection& connection_;
};

}  // namespace regulars
