#include "core/history/rhythm.h"
#include "core/history/interaction_store.h"
#include "core/history/visit_tally_store.h"

namespace regulars {

namespace {

constexpr int kMonths = 12;
constexpr int kPatienceDays = 14;
constexpr int kNewDays = 30;

Day dayOf(const std::string& iso) { return Day::fromIso(QString::fromStdString(iso)).value_or(Day{}); }

}  // namespace

// The same day a year ago still counts as within twelve months.
Day Rhythm::regularSince(Day today) { return today.plusMonths(-kMonths); }

Day Rhythm::newSince(Day today) { return today.plusDays(-kNewDays); }

int Rhythm::patienceDays(int medianGapDays) { return std::max(kPatienceDays, static_cast<int>(qint64{medianGapDays} * 3 / 2)); }

bool Rhythm::isRegular(Day thirdLastVisit, Day today) { return thirdLastVisit.isValid() && thirdLastVisit >= regularSince(today); }

bool Rhythm::isDrifting(Day lastVisit, Day thirdLastVisit, int medianGapDays, Day today) {
    // Somebody whose visits all fell on one day has no gap of their own to drift from.
    if (medianGapDays < 1 || !lastVisit.isValid() || !isRegular(thirdLastVisit, today)) return false;
    return lastVisit.daysTo(today) > patienceDays(medianGapDays);
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
