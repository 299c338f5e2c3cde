#include "core/history/rhythm.h"
#include "core/history/interaction_store.h"
#include "core/history/visit_tally_store.h"

namespace regulars {

namespace {

constexpr int kMonths = 12;
constexpr int kPatienceDays = 14;

Day dayOf(const std::string& iso) { return Day::fromIso(QString::fromStdString(iso)).value_or(Day{}); }

}  // namespace

bool Rhythm::isRegular(Day thirdLastVisit, Day today) {
    // The same day a year ago still counts as within twelve months.
    return thirdLastVisit.isValid() && thirdLastVisit >= today.plusMonths(-kMonths);
}

bool Rhythm::isDrifting(Day lastVisit, Day thirdLastVisit, int medianGapDays, Day today) {
    // Somebody whose visits all fell on one day has no gap of their own to drift from.
    if (medianGapDays < 1 || !lastVisit.isValid() || !isRegular(thirdLastVisit, today)) return false;
    const qint64 gap = lastVisit.daysTo(today);
    return gap > kPatienceDays && 2 * gap > 3 * qint64{medianGapDays};
}

std::optional<Day> Rhythm::nextExpected() const {
    if (medianGapDays < 1 || !lastVisit.isValid()) return std::nullopt;
    return lastVisit.plusDays(medianGapDays);
}

Rhythm Rhythm::of(Connection& connection, CustomerId id, Day today) {
    Rhythm rhythm;
    const Day firstMonth = Day(today.date().year(), today.date().month(), 1).plusMonths(1 - kMonths);
    rhythm.lastTwelveMonths = InteractionStore(connection).visitsByMonth(id, firstMonth, kMonths);
    const auto tally = VisitTallyStore(connection).find(id);
    if (!tally) return rhythm;
    rhythm.firstVisit = dayOf(tally->firstVisit);
    rhythm.lastVisit = dayOf(tally->lastVisit);
    rhythm.thirdLastVisit = dayOf(tally->thirdLastVisit);
    rhythm.visits = static_cast<int>(tally->visits);
    rhythm.medianGapDays = tally->medianGapDays.value_or(0);
    rhythm.spendMinor = tally->spendMinor;
    return rhythm;
}

}  // namespace regulars
