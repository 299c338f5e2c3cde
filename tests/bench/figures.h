#pragma once
#include <QString>
#include <functional>
#include <vector>

namespace regulars::bench {

/// One line of the table: what was measured beside which yardstick, in the same run.
struct Figure {
    QString what;
    QString measured;   ///< "p50 0.31 ms · p99 1.92 ms"
    QString yardstick;  ///< "memmem over 84 MB: 21 ms"
    QString ratio;      ///< "0.09"
    QString target;     ///< "≤ 5 ms and ≤ 0.3 ×"
    bool reached = true;
};

/// CPU time of the calling thread, in milliseconds.
[[nodiscard]] double threadCpuMs();
/// CPU time of the whole process, in milliseconds.
[[nodiscard]] double processCpuMs();
[[nodiscard]] double wallMs();

/// Many durations of the same thing, in milliseconds.
class Samples {
public:
    void add(double ms) { all_.push_back(ms); }
    /// Runs it once and adds the thread's CPU time it took.
    void cpu(const std::function<void()>& work);
    void wall(const std::function<void()>& work);
    [[nodiscard]] double percentile(double p) const;  ///< nearest rank
    [[nodiscard]] std::size_t count() const { return all_.size(); }
    [[nodiscard]] double median() const { return percentile(50); }
    [[nodiscard]] QString text() const;               ///< "p50 … ms · p99 … ms"

private:
    std::vector<double> all_;
};

[[nodiscard]] QString milliseconds(double ms);
[[nodiscard]] QString times(double ratio);

}  // namespace regulars::bench
