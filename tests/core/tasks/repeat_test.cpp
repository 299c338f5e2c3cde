#include "core/profile/opening_hours_store.h"
#include "core/tasks/task_desk.h"
#include "core/tasks/task_store.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 11, 27);  // a Friday

/// A dressmaker's shop that does something again and again for Elin Åkerström.
struct Round {
    explicit Round(const Recurrence& rule, ClosedDay closed = ClosedDay::Leave) : desk(*shop.database), elin(shop.add("Elin Åkerström")) {
        Task task;
        task.customer = elin;
        task.text = u"Order the silk 🧵"_s;
        task.dueOn = rule.anchor;
        task.dueMinutes = 600;
        task.staff = shop.maja;
        task.repeat = Repeat{rule, rule.anchor, closed};
        first = saved(desk.add(shop.maja, task));
    }
    [[nodiscard]] std::vector<Task> open() { return TaskStore(*shop.reader).openOf(elin); }
    [[nodiscard]] Task next() {
        const auto tasks = open();
        REQUIRE(tasks.size() == 1);
        return tasks[0];
    }
    ActionId finish() { return saved(desk.done(shop.maja, next().id)).action; }

    LedgerShop shop{LedgerShop::dressTerms(), {}, today};
    TaskDesk desk;
    CustomerId elin;
    Saved<TaskId> first;
};

}  // namespace

TEST_CASE("What comes again is there anew once it is done, with all that was said of it") {
    Round round(Recurrence::weekly(Day(2026, 12, 4), {5}));
    const Task before = round.next();
    CHECK(before.dueOn == Day(2026, 12, 4));
    round.finish();
    Task after = round.next();
    CHECK(after.dueOn == Day(2026, 12, 11));
    CHECK(after.id != before.id);
    CHECK(after.text == before.text);
    CHECK(after.dueMinutes == 600);
    CHECK(after.staff == round.shop.maja);
    CHECK(after.end == TaskEnd::Open);
    REQUIRE(after.repeat);
    CHECK(after.repeat->rule == before.repeat->rule);
}

TEST_CASE("Nothing is left out because nobody was there: what was due meanwhile is late") {
    Round round(Recurrence::weekly(Day(2026, 10, 2), {5}));
    for (const Day due : {Day(2026, 10, 2), Day(2026, 10, 9), Day(2026, 10, 16), Day(2026, 10, 23)}) {
        CHECK(round.next().dueOn == due);
        round.finish();
    }
    CHECK(round.next().dueOn < today);
}

TEST_CASE("The end of the month comes back after a short one, and a day's move moves that day only") {
    Round round(Recurrence::monthly(Day(2027, 1, 31), 31));
    CHECK(round.next().dueOn == Day(2027, 1, 31));
    saved(round.desk.move(round.shop.maja, round.next().id, Day(2027, 2, 3)));
    round.finish();
    CHECK(round.next().dueOn == Day(2027, 2, 28));
    round.finish();
    CHECK(round.next().dueOn == Day(2027, 3, 31));
}

TEST_CASE("On a closed day it waits for the next open one or comes before, and the next is counted from the rule") {
    // 25 December is a Friday, the 26th a holiday too, then a Sunday.
    Round after(Recurrence::weekly(Day(2026, 12, 25), {5}), ClosedDay::After);
    CHECK(after.next().dueOn == Day(2026, 12, 28));
    CHECK(after.next().repeat->planned == Day(2026, 12, 25));
    after.finish();
    // New Year's Day; the Saturday after it is open.
    CHECK(after.next().dueOn == Day(2027, 1, 2));
    after.finish();
    CHECK(after.next().dueOn == Day(2027, 1, 8));

    Round before(Recurrence::weekly(Day(2026, 12, 25), {5}), ClosedDay::Before);
    CHECK(before.next().dueOn == Day(2026, 12, 23));  // the 24th is an eve
    Round leave(Recurrence::weekly(Day(2026, 12, 25), {5}), ClosedDay::Leave);
    CHECK(leave.next().dueOn == Day(2026, 12, 25));
}

TEST_CASE("The shop's own hours go before the usual ones") {
    Round round(Recurrence::weekly(Day(2026, 12, 7), {1}), ClosedDay::After);
    CHECK(round.next().dueOn == Day(2026, 12, 7));
    saved(round.shop.database->write({"Set the opening hours", round.shop.maja, {}, false}, [](Transaction& t) -> Result<Done> {
        OpeningHours hours = OpeningHours::usual(u"SE"_s);
        hours.week[0] = {};
        OpeningHoursStore(t.connection()).put(hours);
        return Done{};
    }));
    round.finish();
    CHECK(round.next().dueOn == Day(2026, 12, 15));
}

TEST_CASE("One can be left out, and all that would come can be let go") {
    Round round(Recurrence::weekly(Day(2026, 12, 4), {5}));
    saved(round.desk.giveUp(round.shop.maja, round.next().id, {}));
    CHECK(round.next().dueOn == Day(2026, 12, 11));
    saved(round.desk.stopRepeating(round.shop.maja, round.next().id));
    CHECK_FALSE(round.next().repeat);
    CHECK(refused(round.desk.stopRepeating(round.shop.maja, round.next().id)).contains(u"again"_s));
    round.finish();
    CHECK(round.open().empty());
}

TEST_CASE("It ends when its rule does") {
    Recurrence twice = Recurrence::weekly(Day(2026, 12, 4), {5});
    twice.count = 2;
    Round counted(twice);
    counted.finish();
    counted.finish();
    CHECK(counted.open().empty());

    Recurrence past = Recurrence::weekly(Day(2026, 12, 5), {5});
    past.until = Day(2026, 12, 6);
    Task task;
    task.text = u"Order thread"_s;
    task.dueOn = past.anchor;
    task.repeat = Repeat{past, past.anchor};
    CHECK(refused(counted.desk.add(counted.shop.maja, task)).contains(u"never"_s));
    CHECK(counted.open().empty());
}

TEST_CASE("Done is taken back with what came of it, unless work was done on the next") {
    Round round(Recurrence::weekly(Day(2026, 12, 4), {5}));
    const Task before = round.next();
    const ActionId done = round.finish();
    saved(round.shop.database->undo(done, round.shop.maja));
    CHECK(round.next() == before);

    const ActionId again = round.finish();
    saved(round.desk.move(round.shop.maja, round.next().id, Day(2026, 12, 14)));
    CHECK_FALSE(refused(round.shop.database->undo(again, round.shop.maja)).isEmpty());
    CHECK(round.next().dueOn == Day(2026, 12, 14));
}
