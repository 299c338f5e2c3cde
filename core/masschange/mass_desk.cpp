#include "core/masschange/mass_desk.h"
#include "core/customers/customer_store.h"
#include "core/masschange/mass_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(MassDesk)
};

Refusal stopped() { return {DeskWords::tr("Stopped. Nothing was changed.")}; }

MassChange tidied(MassChange change) {
    for (QString* text : {&change.text, &change.purpose, &change.wording, &change.source}) *text = text->trimmed();
    return change;
}

bool isCancelled(const MassProgress* progress) { return progress && progress->cancelled.load(std::memory_order_relaxed); }

}  // namespace

MassDryRun MassDesk::dryRun(Connection& reader, const MassChange& change, std::span<const qint64> people, MassProgress* progress) {
    MassStore store(reader, tidied(change));
    MassDryRun run;
    for (const qint64 id : people) {
        if (isCancelled(progress)) break;
        if (progress) progress->done.fetch_add(1, std::memory_order_relaxed);
        if (!store.isInBook(id)) continue;
        ++run.asked;
        if (store.wouldChange(id)) run.changing.push_back(id);
    }
    return run;
}

QFuture<Outcome<MassReport>> MassDesk::apply(StaffId by, MassChange change, std::vector<qint64> people, std::shared_ptr<MassProgress> progress) {
    change = tidied(change);
    // In the order they lie in the file, and each once.
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return database_.write({change.actionName(), by}, [change, people = std::move(people), progress](Transaction& t) -> Result<MassReport> {
        if (const QString why = change.objection(); !why.isEmpty()) return Refusal{why};
        MassStore store(t.connection(), change);
        if (progress) progress->total = static_cast<qint64>(people.size());
        MassReport report;
        for (const qint64 id : people) {
            if (isCancelled(progress.get())) return stopped();
            if (progress) progress->done.fetch_add(1, std::memory_order_relaxed);
            if (!store.isInBook(id)) continue;
            ++report.asked;
            if (!store.wouldChange(id)) continue;
            store.put(t, id);
            ++report.changed;
        }
        if (isCancelled(progress.get())) return stopped();
        return report;
    });
}

}  // namespace regulars
