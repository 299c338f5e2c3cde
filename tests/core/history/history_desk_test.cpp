#include "core/history/history_desk.h"
#include "core/history/interaction_store.h"
#include "core/history/visit_tallies.h"
#include "core/loyalty/loyalty_desk.h"
#include "core/tasks/task_desk.h"
#include "core/tasks/task_store.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 11, 27);

/// A shop whose stamps and visits are both tallied.
struct HistoryShop : LedgerShop {
    explicit HistoryShop(Terms terms = LedgerShop::dressTerms())
        : LedgerShop(terms, {std::make_shared<StampTallies>(), std::make_shared<VisitTallies>()}) {}
    QFuture<Outcome<InteractionId>> log(const Entry& entry) { return HistoryDesk(*database).log(maja, entry); }
    /// Everything people see of the history, the follow-ups and the stamps.
    QString snapshot() const {
        QString all;
        for (const char* sql : {"SELECT id || '|' || customer_id || '|' || kind || '|' || day || '|' || text || '|' || COALESCE(amount_minor, '-') FROM interaction ORDER BY id",
                                "SELECT id || '|' || text || '|' || due_on || '|' || COALESCE(done_at, '-') || '|' || COALESCE(interaction_id, '-') FROM task ORDER BY id",
                                "SELECT customer_id || '|' || stamps FROM derived_stamps ORDER BY customer_id",
                                "SELECT customer_id || '|' || visits || '|' || spend_minor FROM derived_visits ORDER BY customer_id"}) {
            Statement s(*reader, sql);
            while (s.step()) all += s.text(0) + u'\n';
            all += u"--\n"_s;
        }
        return all;
    }
};

Entry visit(CustomerId id, qint64 minor, bool stamp, const QString& press = {}) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.text = u"Provade klänningen"_s;
    entry.what.amount = Money{minor, {}};
    entry.stamp = stamp;
    entry.press = press;
    return entry;
}

Entry call(CustomerId id, const QString& text) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Call;
    entry.what.text = text;
    entry.what.direction = Interaction::Direction::In;
    entry.what.outcome = u"reached"_s;
    return entry;
}

}  // namespace

TEST_CASE("A visit with amount, stamp and next step is one action, undone and redone as one across a restart") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    const QString before = shop.snapshot();
    Entry entry = visit(elin, 1348'00, true, u"press"_s);
    entry.nextStep = Task{};
    entry.nextStep->text = u"Ring när den är klar"_s;
    entry.nextStep->dueOn = today.plusDays(14);
    const auto logged = saved(shop.log(entry));
    CHECK(shop.stamps(elin) == 1);
    const Interaction kept = *InteractionStore(*shop.reader).find(logged.value);
    CHECK(kept.day == today);
    CHECK(kept.amount->minor == 1348'00);
    CHECK(kept.staffName == u"Maja"_s);
    CHECK(TaskStore(*shop.reader).from(logged.value).size() == 1);
    CHECK(TaskStore(*shop.reader).openOf(elin).front().createdBy == shop.maja);
    const auto row = *Journal(*shop.reader).find(logged.action);
    CHECK(row.action == u"Log a visit"_s);
    CHECK(row.customer == elin);
    const QString after = shop.snapshot();
    shop.reopen();
    const ActionId undone = saved(shop.database->undo(logged.action, shop.owner)).action;
    CHECK(shop.snapshot() == before);
    shop.reopen();
    saved(shop.database->undo(undone, shop.owner));
    CHECK(shop.snapshot() == after);
    CHECK(shop.number("SELECT COUNT(*) FROM loyalty_event WHERE source = 'visit:1#2'") == 1);
    shop.reopen();
    saved(shop.database->undo(logged.action, shop.owner));
    CHECK(shop.snapshot() == before);
    CHECK(shop.derivedProblems().isEmpty());
}

TEST_CASE("The same key press logs a stamped visit once") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    const auto first = saved(shop.log(visit(elin, 100'00, true, u"press"_s)));
    const auto second = saved(shop.log(visit(elin, 100'00, true, u"press"_s)));
    CHECK(second.value == first.value);
    CHECK(!second.action.isValid());
    CHECK(shop.number("SELECT COUNT(*) FROM interaction") == 1);
    CHECK(shop.stamps(elin) == 1);
}

TEST_CASE("A visit whose stamp is refused is not logged either") {
    Terms terms = LedgerShop::dressTerms();
    terms.maxPerDay = 1;
    HistoryShop shop(terms);
    const CustomerId elin = shop.add("Elin Åkerström");
    saved(shop.log(visit(elin, 100'00, true)));
    const QString before = shop.snapshot();
    CHECK(refused(shop.log(visit(elin, 200'00, true))).contains(u"by Maja"));
    CHECK(shop.snapshot() == before);
    saved(shop.log(visit(elin, 200'00, false)));
    CHECK(shop.number("SELECT COUNT(*) FROM interaction") == 2);
}

TEST_CASE("What cannot be logged is said in words and changes nothing") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström"), olga = shop.add("Ольга Иванова");
    shop.bin(olga);
    Entry note = call(elin, u"  \n "_s), future = call(elin, u"soon"_s), stamped = call(elin, u"call"_s), step = call(elin, u"step"_s);
    note.what.kind = Interaction::Kind::Note;
    future.what.day = today.plusDays(1);
    stamped.stamp = true;
    step.nextStep = Task{};
    for (const Entry& entry : {note, future, stamped, step, call(CustomerId{77}, u"nobody"_s), call(olga, u"binned"_s), call(CustomerId{}, u"whom?"_s)})
        CHECK(!refused(shop.log(entry)).isEmpty());
    CHECK(refused(HistoryDesk(*shop.database).remove(shop.maja, InteractionId{5})).endsWith(u'.'));
    CHECK(shop.number("SELECT COUNT(*) FROM interaction") == 0);
}

TEST_CASE("Any words are kept exactly and found in the order of the timeline") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    const QStringList words{u"<img src='/dev/zero'>"_s, u"السلام عليكم 🧵"_s, QString(500, u'ж'), u"100 % '\"; DROP TABLE interaction"_s, u"王小明\nна завтра"_s};
    for (const QString& text : words) saved(shop.log(call(elin, text)));
    Entry old = call(elin, u"an old one"_s);
    old.what.day = Day(2025, 1, 31);
    saved(shop.log(old));
    InteractionStore store(*shop.reader);
    CHECK(store.count(elin) == 6);
    const auto entries = store.of(elin, 10);
    REQUIRE(entries.size() == 6);
    for (size_t i = 0; i < 5; ++i) CHECK(entries[i].text == words[4 - static_cast<qsizetype>(i)]);
    CHECK(entries[5].text == u"an old one"_s);
    CHECK(entries[0].direction == Interaction::Direction::In);
    CHECK(entries[0].outcome == u"reached"_s);
    CHECK(store.of(elin, 2, 4).size() == 2);
    CHECK(store.of(elin, 2, 4).front() == entries[4]);
}

TEST_CASE("A next step written while correcting an entry is one action with it, or none of both is done") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    Interaction entry = *InteractionStore(*shop.reader).find(saved(shop.log(visit(elin, 500'00, false))).value);
    entry.text = u"Kjolen ska läggas upp"_s;
    Task next;
    next.text = u"ring när den är klar"_s;
    next.dueOn = today.plusDays(3);
    Interaction tomorrow = entry;
    tomorrow.day = today.plusDays(1);
    CHECK(!refused(HistoryDesk(*shop.database).change(shop.owner, tomorrow, next)).isEmpty());
    CHECK(shop.number("SELECT COUNT(*) FROM task") == 0);
    const ActionId action = saved(HistoryDesk(*shop.database).change(shop.owner, entry, next)).action;
    CHECK(shop.number("SELECT COUNT(*) FROM task") == 1);
    saved(shop.database->undo(action, shop.owner));
    CHECK(shop.number("SELECT COUNT(*) FROM task") == 0);
    CHECK(InteractionStore(*shop.reader).find(entry.id)->text != entry.text);
}

TEST_CASE("Changing an entry keeps who wrote it and drops what its new kind has not") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    const InteractionId id = saved(shop.log(visit(elin, 500'00, false))).value;
    Interaction changed = *InteractionStore(*shop.reader).find(id);
    CHECK(!saved(HistoryDesk(*shop.database).change(shop.owner, changed)).action.isValid());
    changed.kind = Interaction::Kind::Call;
    changed.text = u"She only called"_s;
    const ActionId action = saved(HistoryDesk(*shop.database).change(shop.owner, changed)).action;
    const Interaction now = *InteractionStore(*shop.reader).find(id);
    CHECK(now.text == u"She only called"_s);
    CHECK(!now.amount);
    CHECK(now.staffName == u"Maja"_s);
    CHECK(shop.number("SELECT COUNT(*) FROM derived_visits") == 0);
    changed.day = today.plusDays(2);
    CHECK(!refused(HistoryDesk(*shop.database).change(shop.owner, changed)).isEmpty());
    saved(shop.database->undo(action, shop.owner));
    CHECK(InteractionStore(*shop.reader).find(id)->amount->minor == 500'00);
    CHECK(shop.derivedProblems().isEmpty());
}

TEST_CASE("Removing a visit takes its stamp and its open follow-up with it, and undo brings all back") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    Entry entry = visit(elin, 500'00, true);
    entry.nextStep = Task{};
    entry.nextStep->dueOn = today.plusDays(1);
    const InteractionId id = saved(shop.log(entry)).value;
    saved(shop.database->write({"Done work", shop.maja, elin}, [&](Transaction& t) -> Result<Done> {
        Task done;
        done.customer = elin;
        done.dueOn = today;
        done.createdBy = t.staff();
        done.doneAt = 1;
        done.interaction = id;
        TaskStore(t.connection()).add(done);
        return Done{};
    }));
    const QString before = shop.snapshot();
    const ActionId removed = saved(HistoryDesk(*shop.database).remove(shop.maja, id)).action;
    CHECK(shop.stamps(elin) == 0);
    CHECK(shop.number("SELECT COUNT(*) FROM interaction") == 0);
    CHECK(shop.number("SELECT COUNT(*) FROM task") == 1);
    CHECK(Journal(*shop.reader).find(removed)->customer == elin);
    shop.reopen();
    saved(shop.database->undo(removed, shop.maja));
    CHECK(shop.snapshot() == before);
    CHECK(shop.derivedProblems().isEmpty());
}

TEST_CASE("A draft survives a restart and belongs to one customer and one person") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    DraftDesk desk(*shop.database);
    const QString words = u"Halvskriven anteckning 🪡"_s;
    desk.keep(shop.maja, elin, u"first"_s).waitForFinished();
    desk.keep(shop.maja, elin, words).waitForFinished();
    desk.keep(shop.maja, {}, u"to nobody yet"_s).waitForFinished();
    const qint64 journal = shop.number("SELECT COUNT(*) FROM journal");
    shop.reopen();
    CHECK(DraftDesk::find(*shop.reader, shop.maja, elin) == words);
    CHECK(DraftDesk::find(*shop.reader, shop.maja, {}) == u"to nobody yet"_s);
    CHECK(DraftDesk::find(*shop.reader, shop.owner, elin).isEmpty());
    DraftDesk(*shop.database).keep(shop.maja, elin, {}).waitForFinished();
    CHECK(DraftDesk::find(*shop.reader, shop.maja, elin).isEmpty());
    CHECK(shop.number("SELECT COUNT(*) FROM draft") == 1);
    CHECK(shop.number("SELECT COUNT(*) FROM journal") == journal);
}

TEST_CASE("Every kind has its code") {
    using Kind = Interaction::Kind;
    for (const Kind kind : {Kind::Call, Kind::Visit, Kind::Note, Kind::Card}) CHECK(kindFrom(kindCode(kind)) == kind);
    CHECK(!kindFrom(u"Visit"));
    CHECK(!kindFrom(u""));
}

TEST_CASE("Whatever was logged, changed and taken back, undoing all of it leaves an empty shop") {
    std::mt19937 random(seedOf("history undo"));
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < rounds(8, 200); ++round) {
        Terms terms = LedgerShop::dressTerms();
        terms.stampsNeeded = 2;
        terms.clawback = static_cast<Clawback>(round % 3);
        HistoryShop shop(terms);
        const CustomerId people[] = {shop.add("Elin Åkerström"), shop.add("Ольга Иванова")};
        const QString empty = shop.snapshot();
        std::vector<ActionId> actions;
        const auto tried = [&actions](auto future) {
            const auto outcome = future.result();
            using Value = std::variant_alternative_t<0, std::decay_t<decltype(outcome)>>;
            const auto* done = std::get_if<Value>(&outcome);
            if (done && done->action.isValid()) actions.push_back(done->action);
        };
        for (int step = 0; step < 30; ++step) {
            HistoryDesk history(*shop.database);
            LoyaltyDesk loyalty(*shop.database);
            const CustomerId who = people[below(2)];
            const auto timeline = InteractionStore(*shop.reader).of(who, 20);
            Entry entry = visit(who, below(1000), below(3) > 0);
            switch (below(8)) {
            case 0: case 1: case 2:
                if (below(2) == 0) entry.nextStep = Task{};
                if (entry.nextStep) entry.nextStep->dueOn = today.plusDays(below(20));
                tried(history.log(shop.maja, entry));
                break;
            case 3: tried(loyalty.redeem(shop.maja, who, {})); break;
            case 4: if (!timeline.empty()) tried(history.remove(shop.maja, timeline[static_cast<size_t>(below(static_cast<int>(timeline.size())))].id)); break;
            case 5:
                if (timeline.empty()) break;
                entry.what.id = timeline.front().id;
                entry.what.day = today.plusDays(-below(30));
                tried(history.change(shop.maja, entry.what));
                break;
            case 6: tried(loyalty.takeBackLatest(shop.maja, who)); break;
            default: {
                if (actions.empty()) break;
                const QString before = shop.snapshot();
                const auto undone = shop.database->undo(actions[static_cast<size_t>(below(static_cast<int>(actions.size())))], shop.owner).result();
                // Redo straight after undo gives back what there was; only a reward may find its stamps gone.
                if (const auto* done = std::get_if<Saved<ActionId>>(&undone); done && below(2) == 0) {
                    const auto redone = shop.database->undo(done->action, shop.owner).result();
                    if (std::holds_alternative<Refusal>(redone)) break;
                } else if (done) break;
                REQUIRE(shop.snapshot() == before);
            }
            }
            REQUIRE(shop.derivedProblems().isEmpty());
        }
        for (bool isProgress = true; isProgress;) {
            isProgress = false;
            std::sort(actions.begin(), actions.end());
            // Newest first always leads to the end; a shuffled stretch before it must not stand in its way.
            if (below(2) == 0) std::reverse(actions.begin(), actions.end());
            else std::shuffle(actions.begin(), actions.end(), random);
            for (const ActionId action : actions)
                if (!Journal(*shop.reader).find(action)->undoneBy.isValid())
                    if (std::holds_alternative<Saved<ActionId>>(shop.database->undo(action, shop.owner).result())) isProgress = true;
        }
        CAPTURE(round);
        CHECK(shop.snapshot() == empty);
        CHECK(shop.number("SELECT COALESCE(SUM(open), 0) FROM loyalty_shortfall_open") == 0);
    }
}

TEST_CASE("A visit whose stamp was taken back by hand is undone in that order only") {
    HistoryShop shop;
    const CustomerId elin = shop.add("Elin Åkerström");
    const QString before = shop.snapshot();
    const ActionId logged = saved(shop.log(visit(elin, 100'00, true))).action;
    const ActionId byHand = saved(LoyaltyDesk(*shop.database).takeBackLatest(shop.maja, elin)).action;
    CHECK(refused(shop.database->undo(logged, shop.maja)).contains(u"Elin Åkerström"));
    CHECK(shop.number("SELECT COUNT(*) FROM interaction") == 1);
    saved(shop.database->undo(byHand, shop.maja));
    saved(shop.database->undo(logged, shop.maja));
    CHECK(shop.snapshot() == before);
}
