#include "core/insight/drifting_regulars.h"
#include "core/history/rhythm.h"
#include "core/profile/profile_store.h"
#include <unordered_set>

namespace regulars {

namespace {

struct Found {
    qint64 customer;
    int usualDays, awayDays;
    qint64 yearlyMinor;
};

std::unordered_set<qint64> binned(Connection& connection) {
    Statement s(connection, "SELECT id FROM customer WHERE binned_at IS NOT NULL");
    std::unordered_set<qint64> ids;
    while (s.step()) ids.insert(s.integer(0));
    return ids;
}

qint64 yearly(qint64 spendMinor, Day firstVisit, Day today) {
    const qint64 days = std::max<qint64>(365, firstVisit.daysTo(today));
    // Whole years first: an amount of a thousand million times 365 would not fit.
    return spendMinor / days * 365 + spendMinor % days * 365 / days;
}

std::vector<Found> drifting(Connection& connection, Day today) {
    const auto left = binned(connection);
    // The days only narrow down whom to look at; who drifts is said by Rhythm alone.
    Statement s(connection, "SELECT customer_id, first_visit, last_visit, third_last_visit, median_gap_days, spend_minor FROM derived_visits "
                            "WHERE third_last_visit >= ?1 AND last_visit < ?2 AND median_gap_days IS NOT NULL");
    s.bind(today.plusMonths(-12), today);
    std::vector<Found> found;
    while (s.step()) {
        const Day last = s.day(2);
        const int gap = static_cast<int>(s.integer(4));
        if (!Rhythm::isDrifting(last, s.day(3), gap, today) || left.contains(s.integer(0))) continue;
        found.push_back({s.integer(0), gap, static_cast<int>(last.daysTo(today)), yearly(s.integer(5), s.day(1), today)});
    }
    return found;
}

}  // namespace

DriftingRegulars DriftingRegulars::read(Connection& connection, Day today, int most) {
    std::vector<Found> all = drifting(connection, today);
    const auto end = all.begin() + std::min<std::ptrdiff_t>(most, static_cast<std::ptrdiff_t>(all.size()));
    std::partial_sort(all.begin(), end, all.end(), [](const Found& a, const Found& b) {
        return a.yearlyMinor != b.yearlyMinor ? a.yearlyMinor > b.yearlyMinor : a.customer < b.customer;
    });
    const Currency currency = ProfileStore(connection).profile().currency;
    DriftingRegulars regulars;
    regulars.count = static_cast<qint64>(all.size());
    Statement name(connection, "SELECT display_name FROM customer WHERE id = ?1");
    for (auto one = all.begin(); one != end; ++one) {
        name.bind(one->customer);
        const QString called = name.step() ? name.text(0) : QString();
        name.reset();
        regulars.first.push_back({CustomerId{one->customer}, called, one->usualDays, one->awayDays, Money{one->yearlyMinor, currency}});
    }
    return regulars;
}

}  // namespace regulars
