#include "ui/shared/stamp_count.h"
#include "ui/shared/formats.h"
#include <algorithm>

namespace regulars {

StampCount StampCount::of(int stamps, int needed) {
    StampCount count;
    count.needed = std::max(1, needed);
    stamps = std::max(0, stamps);
    count.rewards = stamps / count.needed;
    count.onCard = count.rewards > 0 ? count.needed : stamps;
    count.onNext = count.rewards > 0 ? stamps % count.needed : 0;
    return count;
}

QString StampCount::words() const {
    return Formats::line({tr("%1 of %2").arg(onCard).arg(needed), rewards > 0 ? tr("%n reward(s) ready", nullptr, rewards) : QString(),
                          onNext > 0 ? tr("%n on the next", nullptr, onNext) : QString()});
}

QString StampCount::brief() const {
    const QString card = tr("%1 of %2").arg(onCard).arg(needed);
    const int more = rewards > 0 ? (rewards - 1) * needed + onNext : 0;
    return more > 0 ? card + QStringLiteral(" + ") + QString::number(more) : card;
}

QString StampCount::latest() const { return onNext > 0 ? tr("%1 of %2 on the next card").arg(onNext).arg(needed) : tr("%1 of %2").arg(onCard).arg(needed); }

}  // namespace regulars
