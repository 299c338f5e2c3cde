#pragma once
#include <QCoreApplication>

namespace regulars {

/// A number of stamps as the counter reads it: what stands on the open card, the rewards that wait, and what counts for the next card.
struct StampCount {
    Q_DECLARE_TR_FUNCTIONS(StampCount)
public:
    int onCard = 0, needed = 1, rewards = 0, onNext = 0;
    [[nodiscard]] static StampCount of(int stamps, int needed);
    /// "7 of 9", "9 of 9 · reward ready · 2 on the next"
    [[nodiscard]] QString words() const;
    /// For a narrow column: "7 of 9", "9 of 9 + 2"
    [[nodiscard]] QString brief() const;
    /// The place of the latest stamp: "7 of 9", "2 of 9 on the next card"
    [[nodiscard]] QString latest() const;
};

}  // namespace regulars
