#include "tests/bench/calendar_bench.h"
#include "core/calendar/recurrence.h"

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTasks = 100'000;

std::vector<Recurrence> recurringTasks() {
    std::vector<Recurrence> tasks;
    tasks.reserve(kTasks);
    for (int i = 0; i < kTasks; ++i) {
        const Day anchor = Day(2020, 1, 1).plusDays(i % 2500);
        switch (i % 6) {
        case 0: tasks.push_back(Recurrence::weekly(anchor, {i % 7 + 1})); break;
        case 1: tasks.push_back(Recurrence::weekly(anchor, {i % 5 + 1, i % 5 + 2}, 2 + i % 3)); break;
        case 2: tasks.push_back(Recurrence::monthly(anchor, 1 + i % 31, 1 + i % 3)); break;
        case 3: tasks.push_back(Recurrence::monthlyOn(anchor, -1, i % 7 + 1)); break;
        case 4: tasks.push_back(Recurrence::yearly(anchor, 2, 29)); break;
        default: tasks.push_back(Recurrence::daily(anchor, 10 + i % 80)); break;
        }
    }
    return tasks;
}

}  // namespace

Figure measureRecurrences() {
    const std::vector<Recurrence> tasks = recurringTasks();
    const Day from(2026, 11, 22), to(2036, 11, 21);
    Samples ours;
    size_t found = 0;
    for (int round = 0; round < 3; ++round) {
        ours.cpu([&] {
            found = 0;
            for (const Recurrence& task : tasks)
                found += task.occurrences(from, to).size();
        });
    }
    return {u"all due dates over ten years of %1 recurring tasks"_s.arg(kTasks), u"CPU %1 ms"_s.arg(ours.median(), 0, 'f', 0),
            u"%1 due dates"_s.arg(found), {}, u"≤ 1 s"_s, ours.median() <= 1000};
}

}  // namespace regulars::bench
