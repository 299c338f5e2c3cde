#include "core/calendar/open_time.h"
#include <algorithm>

namespace regulars {

namespace {

constexpr qint64 msecsOfMinute = 60'000;

}  // namespace

/// Calls visit(begin, end) for each stretch of open time that ends after `from`, up to a day, until it answers false.
template <typename Visit>
void OpenTime::stretches(Instant from, Day last, const Visit& visit) const {
    for (Day day = time_.dayOf(from); day <= last; day = day.plusDays(1)) {
        for (const OpeningSpan& span : hours_.spansOn(day)) {
            const Instant begin = std::max(from, time_.at(day, span.from)), end = time_.at(day, span.to);
            if (begin < end && !visit(begin, end))
                return;
        }
    }
}

/// The same without the pauses.
template <typename Visit>
void OpenTime::countedStretches(Instant from, Day last, std::vector<Pause> pauses, const Visit& visit) const {
    std::sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) { return a.from < b.from; });
    stretches(from, last, [&](Instant begin, Instant end) {
        for (const Pause& pause : pauses) {
            if (pause.from >= end)
                break;
            if (pause.to && *pause.to <= begin)
                continue;
            if (begin < pause.from && !visit(begin, pause.from))
                return false;
            if (!pause.to)
                return false;
            begin = std::max(begin, *pause.to);
        }
        return begin >= end || visit(begin, end);
    });
}

bool OpenTime::isOpen(Instant at) const {
    bool open = false;
    stretches(at, time_.dayOf(at), [&](Instant begin, Instant) {
        open = begin == at;
        return false;
    });
    return open;
}

std::optional<Instant> OpenTime::nextOpening(Instant at) const {
    std::optional<Instant> found;
    stretches(at, time_.dayOf(at).plusDays(OpeningHours::farthestDays), [&](Instant begin, Instant) {
        found = begin;
        return false;
    });
    return found;
}

std::optional<Instant> OpenTime::addOpenMinutes(Instant from, qint64 minutes, const std::vector<Pause>& pauses) const {
    if (minutes <= 0)
        return from;
    // More than there are in all the days looked at.
    constexpr qint64 most = qint64{OpeningHours::farthestDays + 2} * 24 * 60;
    qint64 left = std::min(minutes, most) * msecsOfMinute;
    std::optional<Instant> found;
    countedStretches(from, time_.dayOf(from).plusDays(OpeningHours::farthestDays), pauses, [&](Instant begin, Instant end) {
        if (left <= end - begin) {
            found = begin + left;
            return false;
        }
        left -= end - begin;
        return true;
    });
    return found;
}

qint64 OpenTime::openMinutesBetween(Instant a, Instant b, const std::vector<Pause>& pauses) const {
    if (b < a)
        return -openMinutesBetween(b, a, pauses);
    qint64 open = 0;
    countedStretches(a, time_.dayOf(b), pauses, [&](Instant begin, Instant end) {
        open += std::max<qint64>(std::min(end, b) - begin, 0);
        return end < b;
    });
    return open / msecsOfMinute;
}

}  // namespace regulars
