#pragma once
#include <QtGlobal>
#include <ctime>

namespace regulars::testing {

/// The processor time this thread has used since it was made: unlike the time on the wall, no other program is in it.
class OwnTime {
public:
    [[nodiscard]] qint64 ms() const { return now() - since_; }

private:
    static qint64 now() {
        timespec t{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return qint64{t.tv_sec} * 1000 + t.tv_nsec / 1'000'000;
    }
    qint64 since_ = now();
};

}  // namespace regulars::testing
