#include "core/timeline/timeline.h"
#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include "core/history/interaction_store.h"
#include "core/loyalty/loyalty_store.h"
#include "core/privacy/customer_history.h"
#include "core/relations/relation_store.h"
#include "core/sales/purchase_store.h"
#include "core/service/complaint_store.h"
#include "core/timeline/timeline_store.h"
#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Collects what one person's events are. Each source gives as many as are wanted in all: the newest of them are among those.
class Collector {
public:
    Collector(Connection& connection, const TimelineChoice& choice, CustomerId id) : connection_(connection), choice_(choice), id_(id), name_(TimelineStore(connection).name(id)), words_(tokens(fold(choice.words))) {}

    std::vector<TimelineEvent> collect() {
        if (wantsAny({u"call"_s, u"visit"_s, u"note"_s, u"card"_s})) entries();
        if (wantsAny({u"promise"_s, u"appointment"_s, u"task"_s})) tasks();
        if (wantsAny({u"stamp"_s, u"reward"_s})) ledger();
        if (wantsAny({u"complaint"_s})) complaints();
        if (wantsAny({u"change"_s})) changes();
        return std::move(events_);
    }

private:
    [[nodiscard]] bool wants(const QString& kind) const { return choice_.kinds.isEmpty() || choice_.kinds.contains(kind); }
    [[nodiscard]] bool wantsAny(const QStringList& kinds) const { return std::any_of(kinds.begin(), kinds.end(), [this](const QString& kind) { return wants(kind); }); }
    // Where only some are wanted, all have to be looked at.
    [[nodiscard]] int most() const { return choice_.words.isEmpty() && choice_.kinds.isEmpty() ? choice_.most : std::numeric_limits<int>::max(); }

    void add(TimelineEvent event) {
        if (!wants(event.kind)) return;
        const QString folded = words_.isEmpty() ? QString() : fold(event.text + u' ' + event.bought.join(u' '));
        if (!std::all_of(words_.begin(), words_.end(), [&](const QString& word) { return folded.contains(word); })) return;
        event.customer = id_;
        event.customerName = name_;
        events_.push_back(std::move(event));
    }

    void entries() {
        PurchaseStore purchases(connection_);
        for (const Interaction& what : InteractionStore(connection_).of(id_, most())) {
            TimelineEvent event{kindCode(what.kind), what.id.value, {}, {}, what.day, what.at, what.text, what.outcome, what.amount, {}, 1, what.staffName};
            if (what.kind == Interaction::Kind::Visit)
                for (const Purchase& one : purchases.of(what.id)) {
                    QString line = one.productName;
                    if (one.line.quantity != 1) line += u" × %1"_s.arg(one.line.quantity);
                    if (!one.line.lot.isEmpty()) line += u", "_s + one.line.lot;
                    event.bought << line;
                }
            add(std::move(event));
        }
    }

    void tasks() {
        for (const Task& task : TimelineStore(connection_).tasks(id_, most())) {
            const Instant at = task.doneAt.value_or(task.createdAt);
            const QString kind = task.kind == TaskKind::Promise ? u"promise"_s : task.kind == TaskKind::Appointment ? u"appointment"_s : u"task"_s;
            add({kind, task.id.value, {}, {}, Clock::dayOf(at), at, task.text, taskEndCode(task.end), {}, {}, 1, task.staffName});
        }
    }

    void ledger() {
        for (const LedgerLine& line : LoyaltyStore(connection_).ledger(most(), {}, id_)) {
            if (line.reversed || (line.kind != u"earn" && line.kind != u"redeem")) continue;
            const QString text = u"%1%2"_s.arg(line.change > 0 ? u"+"_s : QString()).arg(line.change);
            add({line.kind == u"earn" ? u"stamp"_s : u"reward"_s, line.id.value, {}, {}, Clock::dayOf(line.at), line.at, text, {}, {}, {}, 1, line.staffName});
        }
    }

    void complaints() {
        ComplaintChoice choice;
        choice.customer = id_;
        choice.openOnly = false;
        choice.most = most();
        for (const Complaint& one : ComplaintStore(connection_).chosen(choice))
            add({u"complaint"_s, one.id.value, {}, {}, Clock::dayOf(one.openedAt), one.openedAt, one.text, complaintStateCode(one.state()), {}, {}, 1, one.staffName});
    }

    // What has an event of its own already is not told as a change, too.
    [[nodiscard]] static bool isOfRecord(const CustomerChange& change) {
        return std::any_of(change.values.begin(), change.values.end(), [](const ChangedValue& value) { return value.table.startsWith("customer") || value.table.startsWith("household") || value.table == "consent_event"; });
    }

    void changes() {
        TimelineEvent last;
        const auto tell = [&] {
            if (last.id != 0) add(std::exchange(last, {}));
        };
        for (const CustomerChange& change : CustomerHistory::read(connection_, id_, most()).changes) {
            if (!isOfRecord(change)) continue;
            const JournalRow& row = change.action;
            const Day day = Clock::dayOf(row.at);
            if (last.id != 0 && last.day == day && last.staffName == row.staffName && last.text == row.action) {
                ++last.times;
                continue;
            }
            tell();
            last = {u"change"_s, row.id.value, {}, {}, day, row.at, row.action, row.undoneBy.isValid() ? u"undone"_s : QString(), {}, {}, 1, row.staffName};
        }
        tell();
    }

    Connection& connection_;
    const TimelineChoice& choice_;
    CustomerId id_;
    QString name_;
    QStringList words_;
    std::vector<TimelineEvent> events_;
};

}  // namespace

const QStringList& Timeline::kinds() {
    static const QStringList all{u"call"_s, u"visit"_s, u"note"_s, u"card"_s, u"promise"_s, u"appointment"_s, u"task"_s, u"stamp"_s, u"reward"_s, u"complaint"_s, u"change"_s};
    return all;
}

std::vector<TimelineEvent> Timeline::read(Connection& connection, const TimelineChoice& choice) {
    std::vector<TimelineEvent> all;
    for (const CustomerId id : choice.people) {
        auto events = Collector(connection, choice, id).collect();
        std::move(events.begin(), events.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(), [](const TimelineEvent& a, const TimelineEvent& b) { return std::tie(b.day, b.at, b.id) < std::tie(a.day, a.at, a.id); });
    if (all.size() > static_cast<size_t>(choice.most)) all.erase(all.begin() + choice.most, all.end());
    return all;
}

std::vector<CustomerId> Timeline::withMembers(Connection& connection, CustomerId id) {
    std::vector<CustomerId> all{id};
    const auto take = [&all](CustomerId one) {
        if (one.isValid() && std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
    };
    const auto customer = CustomerStore(connection).find(id);
    if (!customer || customer->kind == CustomerKind::Person) return all;
    RelationStore relations(connection);
    for (const Membership& member : relations.membersOf(id))
        if (!member.until) take(member.member);
    if (customer->kind == CustomerKind::Company)
        for (const Relation& relation : relations.relationsOf(id)) take(relation.other);
    return all;
}

}  // namespace regulars
