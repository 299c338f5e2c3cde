#include "core/loyalty/stamp_tallies.h"
#include "core/loyalty/stamp_tally_store.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostProblems = 10;

// A tally, or its absence, in words.
QString inWords(const StampTally* tally) { return tally ? QString::number(tally->stamps) : u"none"_s; }

}  // namespace

QString StampTallies::name() const { return u"stamp tallies"_s; }

void StampTallies::update(Connection& connection, const Changes& changes) {
    StampTallyStore store(connection);
    // Every movement of stamps belongs to an event, and lots and entries name no customer themselves.
    // A card that changed hands names only who has it now; the merge names both.
    for (const qint64 id : changes.customersIn({"loyalty_event", "loyalty_card", "loyalty_account", "customer_merge", "customer_merge_row"})) {
        const auto tally = store.counted(CustomerId{id});
        if (tally) store.put(*tally);
        else store.remove(CustomerId{id});
    }
}

void StampTallies::rebuild(Connection& connection) {
    StampTallyStore store(connection);
    store.clear();
    for (const StampTally& tally : store.allCounted()) store.put(tally);
}

QStringList StampTallies::problems(Connection& connection) {
    StampTallyStore store(connection);
    const auto counted = store.allCounted();
    const auto kept = store.allKept();
    QStringList problems;
    auto right = counted.begin();
    auto have = kept.begin();
    while ((right != counted.end() || have != kept.end()) && problems.size() < kMostProblems) {
        const bool takeRight = have == kept.end() || (right != counted.end() && right->customer <= have->customer);
        const bool takeHave = right == counted.end() || (have != kept.end() && have->customer <= right->customer);
        const StampTally* expected = takeRight ? &*right++ : nullptr;
        const StampTally* found = takeHave ? &*have++ : nullptr;
        if (expected && found && *expected == *found) continue;
        problems << u"Customer %1 is shown with %2 stamps, but the ledger gives %3."_s.arg((expected ? expected : found)->customer.value)
                        .arg(inWords(found), inWords(expected));
    }
    return problems;
}

}  // namespace regulars
