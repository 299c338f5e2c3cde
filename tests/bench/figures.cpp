#include "tests/bench/figures.h"
#include <algorithm>
#include <cmath>
#include <ctime>

namespace regulars::bench {

using namespace Qt::StringLiterals;

namespace {

double readClock(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace

double threadCpuMs() { return readClock(CLOCK_THREAD_CPUTIME_ID); }
double processCpuMs() { return readClock(CLOCK_PROCESS_CPUTIME_ID); }
double wallMs() { return readClock(CLOCK_MONOTONIC); }

void Samples::cpu(const std::function<void()>& work) {
    const double start = threadCpuMs();
    work();
    add(threadCpuMs() - start);
}

void Samples::wall(const std::function<void()>& work) {
    const double start = wallMs();
    work();
    add(wallMs() - start);
}

double Samples::percentile(double p) const {
    if (all_.empty()) return 0;
    auto sorted = all_;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(p / 100 * static_cast<double>(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

QString Samples::text() const { return u"p50 %1 · p99 %2"_s.arg(milliseconds(percentile(50)), milliseconds(percentile(99))); }

QString milliseconds(double ms) { return ms >= 1000 ? u"%1 s"_s.arg(ms / 1000, 0, 'f', 1) : u"%1 ms"_s.arg(ms, 0, 'f', ms >= 100 ? 0 : ms >= 10 ? 1 : 2); }

QString times(double ratio) { return u"%1 ×"_s.arg(ratio, 0, 'f', 2); }

}  // namespace regulars::bench
