#pragma once
#include <QSignalSpy>
#include <QTest>

namespace regulars::testing {

/// How long a test waits for what must come: a busy machine is no fault, and what comes at once costs nothing of it.
inline constexpr int patienceMs = 120'000;

/// Waits until the signal was heard so many times since the spy was made or cleared. QSignalSpy::wait() wants it once more, and so
/// waits in vain for an answer that came before anyone could wait for it.
inline bool arrives(const QSignalSpy& spy, qsizetype times = 1) {
    return QTest::qWaitFor([&] { return spy.size() >= times; }, patienceMs);
}

}  // namespace regulars::testing
