#include "core/counter/guesses.h"
#include <QFile>
#include <algorithm>
#include <array>
#include <ctime>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<qint64, 8> kSeconds{0, 1, 2, 5, 15, 30, 60, 120};

QString runOfTheMachine() {
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

}  // namespace

Moment Moment::now(const Clock& clock) {
    timespec on{};
    const bool isKnown = clock_gettime(CLOCK_BOOTTIME, &on) == 0;
    return {clock.now(), isKnown ? runOfTheMachine() : QString(), static_cast<qint64>(on.tv_sec) * 1000 + on.tv_nsec / 1'000'000};
}

qint64 Guesses::waitAfter(int wrong) { return kSeconds[std::min(static_cast<size_t>(std::max(0, wrong)), kSeconds.size() - 1)] * 1000; }

qint64 Guesses::waitLeft(const Moment& now) const {
    const qint64 wait = waitAfter(wrong);
    const bool sameRun = !now.boot.isEmpty() && now.boot == latest.boot;
    const qint64 passed = sameRun ? now.sinceBoot - latest.sinceBoot : now.at - latest.at;
    return passed < 0 ? wait : std::max<qint64>(0, wait - passed);
}

qint64 Guesses::claim(const Moment& now) {
    const qint64 left = waitLeft(now);
    if (left > 0) {
        // From here on, or it would last as long as the clock was set back.
        if ((now.boot.isEmpty() || now.boot != latest.boot) && now.at < latest.at) latest = now;
        return left;
    }
    if (wrong < std::numeric_limits<int>::max()) ++wrong;
    latest = now;
    return 0;
}

}  // namespace regulars
