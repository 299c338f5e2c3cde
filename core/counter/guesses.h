#pragma once
#include "core/base/clock.h"
#include <QString>

namespace regulars {

/// A moment told twice: by the clock, which can be set, and by how long the machine has been on, which cannot.
struct Moment {
    Instant at = 0;
    QString boot;          ///< which run of the machine; empty when it cannot be known
    qint64 sinceBoot = 0;  ///< ms
    [[nodiscard]] static Moment now(const Clock& clock);
    bool operator==(const Moment&) const = default;
};

/// The wrong guesses at one PIN since the last right one. Each makes the wait before the next longer: 1, 2, 5, 15, 30, 60 and then 120 seconds, so that an
/// hour has room for 36. Time alone never takes one off the count, whatever the clock says.
struct Guesses {
    int wrong = 0;
    Moment latest;
    [[nodiscard]] static qint64 waitAfter(int wrong);  ///< ms
    /// How long until the next guess is looked at, in ms; 0: now. Within one run of the machine the clock is not asked. After a restart it is, and one that
    /// was set back tells nothing: then the whole wait is left.
    [[nodiscard]] qint64 waitLeft(const Moment& now) const;
    /// Takes one guess in, as wrong until it is known to be right: 0, or how long it must wait, in ms, and then it is not looked at.
    [[nodiscard]] qint64 claim(const Moment& now);
    bool operator==(const Guesses&) const = default;
};

}  // namespace regulars
