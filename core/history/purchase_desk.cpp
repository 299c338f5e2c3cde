#include "core/history/purchase_desk.h"
#include "core/history/entry_writing.h"
#include "core/history/interaction_store.h"
#include "core/sales/purchase_store.h"
#include "core/storage/presence.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(PurchaseDesk)
};

// Empty when no line says what it cost, or it is more than can be counted.
std::optional<Money> sumOf(const std::vector<PurchaseLine>& lines) {
    std::optional<Money> sum;
    for (const PurchaseLine& line : lines) {
        if (!line.amount) continue;
        if (!sum) sum = Money{0, line.amount->currency};
        if (__builtin_add_overflow(sum->minor, line.amount->minor, &sum->minor)) return std::nullopt;
    }
    return sum;
}

// Lines have no currency of their own.
std::optional<Refusal> objection(Transaction& t, const std::optional<Money>& amount, const std::vector<PurchaseLine>& lines) {
    if (auto refusal = PurchaseStore(t.connection()).objection(lines)) return refusal;
    for (const PurchaseLine& line : lines)
        if (amount && line.amount && line.amount->currency != amount->currency) return Refusal{DeskWords::tr("What was bought at one visit is paid in one currency.")};
    return std::nullopt;
}

}  // namespace

QFuture<Outcome<InteractionId>> PurchaseDesk::log(StaffId by, Entry visit, std::vector<PurchaseLine> lines) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Log a visit"), by, visit.what.customer}, [visit = std::move(visit), lines = std::move(lines)](Transaction& t) mutable -> Result<InteractionId> {
        if (visit.what.kind != Interaction::Kind::Visit) return Refusal{DeskWords::tr("Only at a visit something is bought.")};
        if (!visit.what.amount) visit.what.amount = sumOf(lines);
        if (auto refusal = objection(t, visit.what.amount, lines)) return *refusal;
        auto written = writeEntry(t, std::move(visit));
        PurchaseStore store(t.connection());
        // The same key press once more finds its visit with its lines.
        if (const auto* id = std::get_if<InteractionId>(&written); id && store.of(*id).empty())
            for (const PurchaseLine& line : lines) store.add(*id, line);
        return written;
    });
}

QFuture<Outcome<Done>> PurchaseDesk::put(StaffId by, InteractionId visit, std::vector<PurchaseLine> lines) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change what was bought"), by}, [visit, lines = std::move(lines)](Transaction& t) -> Result<Done> {
        const auto entry = InteractionStore(t.connection()).find(visit);
        if (!entry) return Refusal{DeskWords::tr("This entry is not in the history any more.")};
        if (entry->kind != Interaction::Kind::Visit) return Refusal{DeskWords::tr("Only at a visit something is bought.")};
        if (auto refusal = absence(t.connection(), entry->customer)) return *refusal;
        if (auto refusal = objection(t, entry->amount, lines)) return *refusal;
        t.about(entry->customer);
        PurchaseStore store(t.connection());
        store.removeOf(visit);
        for (const PurchaseLine& line : lines) store.add(visit, line);
        return Done{};
    });
}

}  // namespace regulars
