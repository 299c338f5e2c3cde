#include "core/history/visit_tallies.h"
#include "core/history/visit_tally_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostProblems = 10;

// Rewrites the tallies of the customers from one id to another.
void rewrite(VisitTallyStore& store, qint64 first, qint64 last) {
    qint64 next = first;
    store.count(first, last, [&](const VisitTally& tally) {
        for (; next < tally.customer.value; ++next) store.remove(next);
        store.put(tally);
        ++next;
    });
    for (; next <= last; ++next) store.remove(next);
}

QString inWords(const VisitTally* tally) {
    if (!tally) return u"no visits"_s;
    return u"%1 visits from %2 to %3, median gap %4, spend %5"_s.arg(tally->visits)
        .arg(QString::fromStdString(tally->firstVisit), QString::fromStdString(tally->lastVisit))
        .arg(tally->medianGapDays.value_or(0))
        .arg(tally->spendMinor);
}

}  // namespace

QString VisitTallies::name() const { return u"visit tallies"_s; }

void VisitTallies::update(Connection& connection, const Changes& changes) {
    VisitTallyStore store(connection);
    // An entry that changed hands names only whose it is now; the merge names both.
    const std::vector<qint64> customers = changes.customersIn({"interaction", "customer_merge", "customer_merge_row"});
    // Customers brought in together have neighbouring ids: a run of them is one scan.
    for (size_t first = 0; first < customers.size();) {
        size_t last = first;
        while (last + 1 < customers.size() && customers[last + 1] == customers[last] + 1) ++last;
        rewrite(store, customers[first], customers[last]);
        first = last + 1;
    }
}

void VisitTallies::rebuild(Connection& connection) {
    VisitTallyStore store(connection);
    store.clear();
    store.count(1, std::numeric_limits<qint64>::max(), [&store](const VisitTally& tally) { store.put(tally); });
}

QStringList VisitTallies::problems(Connection& connection) {
    QStringList problems;
    VisitTallyStore(connection).compare([&problems](const VisitTally* kept, const VisitTally* counted) {
        if (problems.size() == kMostProblems) return;
        problems << u"Customer %1 is shown with %2, but the history gives %3."_s.arg((kept ? kept : counted)->customer.value).arg(inWords(kept), inWords(counted));
    });
    return problems;
}

}  // namespace regulars
