#include "core/merging/merge_desk.h"
#include "core/customers/customer_store.h"
#include "core/merging/merge_fields.h"
#include "core/merging/merge_groups.h"
#include "core/merging/merge_run.h"
#include "core/merging/parting_run.h"
#include "core/storage/presence.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(MergeDesk)
};

std::optional<Refusal> unknownField(const QStringList& take) {
    for (const QString& name : take)
        if (!MergeFields::names().contains(name)) return Refusal{DeskWords::tr("“%1” is no field that can be chosen.").arg(name)};
    return std::nullopt;
}

// Pairs that cannot be merged are written down with the reason; the others are gathered.
MergeGroups gather(Connection& connection, const std::vector<std::pair<CustomerId, CustomerId>>& pairs, MergeReport& report) {
    MergeStore store(connection);
    MergeGroups groups([&connection](CustomerId a, CustomerId b) { return !MergeStore(connection).isNotSame(a, b); });
    for (const auto& [a, b] : pairs) {
        if (const auto refusal = objectionToMerge(connection, a, b)) report.skipped.push_back({a, b, refusal->sentence});
        else if (!groups.add(a, b)) report.skipped.push_back({a, b, DeskWords::tr("Somebody said that these, or two they would be merged with, are two people.")});
    }
    return groups;
}

}  // namespace

Result<MergePreview> MergeDesk::preview(Connection& reader, CustomerId keep, CustomerId gone, const QStringList& take) {
    if (auto refusal = unknownField(take)) return *refusal;
    if (auto refusal = objectionToMerge(reader, keep, gone)) return *refusal;
    CustomerStore customers(reader);
    MergePreview preview;
    preview.kept = *customers.find(keep);
    preview.gone = *customers.find(gone);
    MergePlan plan = MergePlan::of(preview.kept, preview.gone, take, 0, {});
    preview.result = std::move(plan.result);
    preview.fields = std::move(plan.fields);
    preview.withdrawn = std::move(plan.withdrawn);
    preview.notes = std::move(plan.notes);
    MergeStore store(reader);
    for (const QString& what : MergeStore::moved()) {
        const auto rows = std::ssize(store.movable(what, gone, keep));
        const QString table = what.section(u'.', 0, 0);
        if (!preview.moves.empty() && preview.moves.back().what == table) preview.moves.back().rows += rows;
        else preview.moves.push_back({table, rows});
    }
    AccountStore accounts(reader);
    preview.stampsOfKept = accounts.worth(keep);
    preview.stampsOfGone = accounts.worth(gone);
    return preview;
}

QFuture<Outcome<MergeId>> MergeDesk::merge(StaffId by, CustomerId keep, CustomerId gone, QStringList take) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Merge customers"), by, keep}, [keep, gone, take = std::move(take)](Transaction& t) -> Result<MergeId> {
        if (auto refusal = unknownField(take)) return *refusal;
        return MergeRun(t, keep, gone).run(take);
    });
}

QStringList MergeDesk::partingNotice(Connection& reader, MergeId merge, Day today) {
    const auto found = MergeStore(reader).find(merge);
    if (const auto refusal = PartingPlan::objection(reader, found)) return {refusal->sentence};
    return PartingPlan::of(reader, *found, today).left;
}

QFuture<Outcome<Parted>> MergeDesk::unmerge(StaffId by, MergeId merge) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Unmerge customers"), by}, [merge](Transaction& t) -> Result<Parted> {
        const auto found = MergeStore(t.connection()).find(merge);
        if (auto refusal = PartingPlan::objection(t.connection(), found)) return *refusal;
        t.about(found->kept);
        return PartingRun(t, *found).run();
    });
}

QFuture<Outcome<MergeReport>> MergeDesk::mergeMany(StaffId by, std::vector<std::pair<CustomerId, CustomerId>> pairs) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Merge duplicates"), by}, [pairs = std::move(pairs)](Transaction& t) -> Result<MergeReport> {
        MergeReport report;
        for (const auto& [kept, gone] : gather(t.connection(), pairs, report).pairs()) {
            const auto merged = MergeRun(t, kept, gone).run({});
            if (const auto* refusal = std::get_if<Refusal>(&merged)) return *refusal;
            report.merged.push_back({kept, gone, std::get<MergeId>(merged)});
        }
        return report;
    });
}

QFuture<Outcome<Done>> MergeDesk::notSame(StaffId by, CustomerId a, CustomerId b) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Not the same person"), by, a}, [a, b](Transaction& t) -> Result<Done> {
        if (a == b) return Refusal{DeskWords::tr("A customer is always the same person as itself.")};
        for (const CustomerId id : {a, b})
            if (auto refusal = absence(t.connection(), id)) return *refusal;
        MergeStore(t.connection()).addNotSame(a, b);
        return Done{};
    });
}

std::optional<Merge> MergeDesk::mergeOf(Connection& reader, CustomerId gone) { return MergeStore(reader).standing(gone); }

std::vector<Merge> MergeDesk::mergesInto(Connection& reader, CustomerId kept) { return MergeStore(reader).of(kept); }

}  // namespace regulars
