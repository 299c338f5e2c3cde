#include "core/history/history_desk.h"
#include "core/history/entry_writing.h"
#include "core/history/interaction_store.h"
#include "core/loyalty/loyalty_desk.h"
#include "core/sales/purchase_store.h"
#include "core/storage/presence.h"
#include "core/tasks/task_desk.h"
#include "core/tasks/task_store.h"
#include <QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryDesk)
};

const char* logText(Interaction::Kind kind) {
    switch (kind) {
    case Interaction::Kind::Call: return QT_TRANSLATE_NOOP("Action", "Log a call");
    case Interaction::Kind::Visit: return QT_TRANSLATE_NOOP("Action", "Log a visit");
    case Interaction::Kind::Note: return QT_TRANSLATE_NOOP("Action", "Write a note");
    case Interaction::Kind::Card: return QT_TRANSLATE_NOOP("Action", "Log a card");
    }
    return "";
}

// What only calls and only visits have does not stay on an entry that became another kind.
void keepWhatFits(Interaction& interaction) {
    if (interaction.kind != Interaction::Kind::Visit) interaction.amount.reset();
    if (interaction.kind == Interaction::Kind::Call) return;
    interaction.direction.reset();
    interaction.outcome.clear();
}

std::optional<Refusal> objection(const Interaction& interaction, Day today) {
    if (!interaction.day.isValid()) return Refusal{DeskWords::tr("An entry needs a day that exists.")};
    if (interaction.day > today) return Refusal{DeskWords::tr("That day has not come yet. Set a follow-up instead.")};
    if (interaction.kind == Interaction::Kind::Note && interaction.text.trimmed().isEmpty()) return Refusal{DeskWords::tr("There is nothing written in the note.")};
    return std::nullopt;
}

std::optional<Refusal> objection(const std::optional<Task>& nextStep) {
    const QString why = nextStep ? TaskDesk::objection(*nextStep) : QString();
    return why.isEmpty() ? std::nullopt : std::optional(Refusal{why});
}

std::optional<Refusal> objection(const Entry& entry, Transaction& t) {
    if (entry.stamp && entry.what.kind != Interaction::Kind::Visit) return Refusal{DeskWords::tr("Only a visit can be stamped.")};
    if (auto refusal = objection(entry.nextStep)) return refusal;
    if (auto refusal = objection(entry.what, t.clock().today())) return refusal;
    return absence(t.connection(), entry.what.customer);
}

std::optional<Refusal> addNextStep(Transaction& t, Task task, const Interaction& after) {
    task.customer = after.customer;
    task.interaction = after.id;
    const auto added = TaskDesk::addWithin(t, std::move(task));
    const auto* refusal = std::get_if<Refusal>(&added);
    return refusal ? std::optional(*refusal) : std::nullopt;
}

QString sourceOf(InteractionId id) { return u"visit:%1"_s.arg(id.value); }

// The visit that the same key press logged before, when it is still there.
std::optional<InteractionId> loggedBefore(Transaction& t, const Entry& entry) {
    if (!entry.stamp || entry.press.isEmpty()) return std::nullopt;
    LedgerStore ledger(t.connection());
    const auto event = ledger.find(ledger.findUid(entry.press));
    if (!event || !event->source.startsWith(u"visit:")) return std::nullopt;
    const InteractionId id{withoutAttempt(event->source).sliced(6).toLongLong()};
    return InteractionStore(t.connection()).find(id) ? std::optional(id) : std::nullopt;
}

Refusal gone() { return {DeskWords::tr("This entry is not in the history any more.")}; }

// Follow-ups still to be done go with their entry; those that are done stay as work that was done.
void letGoOfTasks(Transaction& t, InteractionId id) {
    TaskStore store(t.connection());
    store.forgetResult(id);
    for (const TaskId taskId : store.from(id)) {
        Task task = *store.find(taskId);
        if (!task.doneAt) {
            store.remove(taskId);
            continue;
        }
        task.interaction = {};
        store.put(task);
    }
}

}  // namespace

Result<InteractionId> writeEntry(Transaction& t, Entry entry) {
    Interaction& what = entry.what;
    what.staff = t.staff();
    if (!what.day.isValid()) what.day = t.clock().today();
    if (what.at == 0) what.at = t.clock().now();
    keepWhatFits(what);
    if (auto refusal = objection(entry, t)) return *refusal;
    if (const auto before = loggedBefore(t, entry)) return *before;
    what.id = InteractionStore(t.connection()).add(what);
    if (entry.nextStep)
        if (auto refusal = addNextStep(t, *entry.nextStep, what)) return *refusal;
    if (entry.stamp) {
        const auto stamped = LoyaltyDesk::stampWithin(t, what.customer, entry.press, sourceOf(what.id));
        if (const auto* refusal = std::get_if<Refusal>(&stamped)) return *refusal;
    }
    return what.id;
}

QFuture<Outcome<InteractionId>> HistoryDesk::log(StaffId by, Entry entry) {
    const Action action{logText(entry.what.kind), by, entry.what.customer};
    return database_.write(action, [entry = std::move(entry)](Transaction& t) { return writeEntry(t, entry); });
}

QFuture<Outcome<InteractionId>> HistoryDesk::finish(StaffId by, TaskId task, Entry result) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Finish a task"), by}, [task, result = std::move(result)](Transaction& t) mutable -> Result<InteractionId> {
        if (const auto found = TaskStore(t.connection()).find(task)) {
            if (!found->customer.isValid()) return Refusal{DeskWords::tr("This is about no customer, so there is no history to write into: mark it as done.")};
            result.what.customer = found->customer;
        }
        auto written = writeEntry(t, std::move(result));
        if (const auto* entry = std::get_if<InteractionId>(&written))
            if (auto refusal = TaskDesk::doneWithin(t, task, *entry)) return *refusal;
        return written;
    });
}

QFuture<Outcome<Done>> HistoryDesk::change(StaffId by, Interaction interaction, std::optional<Task> nextStep) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change an entry"), by, interaction.customer}, [interaction, nextStep](Transaction& t) mutable -> Result<Done> {
        InteractionStore store(t.connection());
        const auto old = store.find(interaction.id);
        if (!old) return gone();
        t.about(old->customer);
        keepWhatFits(interaction);
        if (interaction.at == 0) interaction.at = old->at;
        if (auto refusal = objection(interaction, std::max(old->day, t.clock().today()))) return *refusal;
        if (auto refusal = absence(t.connection(), old->customer)) return *refusal;
        if (auto refusal = objection(nextStep)) return *refusal;
        store.put(interaction);
        if (interaction.kind != Interaction::Kind::Visit) PurchaseStore(t.connection()).removeOf(interaction.id);
        if (nextStep)
            if (auto refusal = addNextStep(t, *nextStep, interaction)) return *refusal;
        return Done{};
    });
}

QFuture<Outcome<Done>> HistoryDesk::remove(StaffId by, InteractionId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Remove an entry"), by}, [id](Transaction& t) -> Result<Done> {
        InteractionStore store(t.connection());
        const auto old = store.find(id);
        if (!old) return gone();
        t.about(old->customer);
        // A visit that did not happen earned no stamp.
        if (old->kind == Interaction::Kind::Visit)
            if (auto refusal = LoyaltyDesk::takeBackWithin(t, old->customer, sourceOf(id))) return *refusal;
        letGoOfTasks(t, id);
        PurchaseStore(t.connection()).removeOf(id);
        store.remove(id);
        return Done{};
    });
}

}  // namespace regulars
