#include "core/tasks/diary_store.h"
#include "core/tasks/task_desk.h"
#include "core/tasks/task_store.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Day friday(2026, 11, 27);

Task promise(CustomerId customer, const QString& text, Day by, StaffId whose = {}) {
    Task task;
    task.kind = TaskKind::Promise;
    task.customer = customer;
    task.text = text;
    task.dueOn = by;
    task.staff = whose;
    return task;
}

Task appointment(CustomerId customer, Day day, int at, int minutes, StaffId with = {}) {
    Task task;
    task.kind = TaskKind::Appointment;
    task.customer = customer;
    task.text = u"примерка"_s;
    task.dueOn = day;
    task.dueMinutes = at;
    task.minutes = minutes;
    task.staff = with;
    return task;
}

struct Counter {
    LedgerShop shop;
    CustomerId elin = shop.add("Elin Åkerström"), olga = shop.add("Ольга Петрова");
    StaffId maja = shop.maja, ingrid = shop.owner;
    [[nodiscard]] TaskDesk desk() { return TaskDesk(*shop.database); }
    [[nodiscard]] Task at(TaskId id) { return *TaskStore(*shop.reader).find(id); }
    /// On another day, the shop having been closed in between.
    void comes(Day day) { shop.reopen(day); }
};

}  // namespace

TEST_CASE("A promise is kept until its day is over, and late after it") {
    Counter c;
    const TaskId coat = saved(c.desk().add(c.maja, promise(c.elin, u"Tailored coat ready"_s, friday, c.maja))).value;
    const TaskId swatches = saved(c.desk().add(c.maja, promise(c.olga, u"образцы льна"_s, friday, c.maja))).value;
    saved(c.desk().done(c.maja, coat));
    CHECK(c.at(coat).end == TaskEnd::Kept);
    c.comes(friday.plusDays(1));
    CHECK(c.at(swatches).end == TaskEnd::Open);
    saved(c.desk().done(c.ingrid, swatches));
    CHECK(c.at(swatches).end == TaskEnd::Late);
    CHECK(refused(c.desk().done(c.maja, swatches)).contains(u"done already"_s));
    CHECK(TaskStore(*c.shop.reader).promisesOf(c.olga).size() == 1);
}

TEST_CASE("A promise without a day, without words or to nobody is none") {
    Counter c;
    CHECK(refused(c.desk().add(c.maja, promise(c.elin, u"Coat"_s, {}))).contains(u"by when"_s));
    CHECK(refused(c.desk().add(c.maja, promise(c.elin, u"  "_s, friday))).contains(u"what is promised"_s));
    CHECK(refused(c.desk().add(c.maja, promise({}, u"Coat"_s, friday))).contains(u"choose the customer"_s));
    CHECK(c.shop.number("SELECT count(*) FROM task") == 0);
}

TEST_CASE("A promise is moved with a reason, and every earlier day is kept") {
    Counter c;
    const TaskId coat = saved(c.desk().add(c.maja, promise(c.elin, u"Coat"_s, friday))).value;
    CHECK(refused(c.desk().move(c.maja, coat, friday.plusDays(4))).contains(u"with a reason"_s));
    CHECK(refused(c.desk().move(c.maja, coat, friday.plusDays(4), {}, u"   "_s)).contains(u"with a reason"_s));
    saved(c.desk().move(c.maja, coat, friday.plusDays(4), 600, u"The silk is late"_s));
    const ActionId second = saved(c.desk().move(c.ingrid, coat, friday.plusDays(7), {}, u"шёлк ещё в пути"_s)).action;
    CHECK(c.at(coat).dueOn == friday.plusDays(7));
    CHECK(c.at(coat).dueMinutes == 600);
    CHECK(c.at(coat).firstDueOn == friday);
    const auto moves = TaskStore(*c.shop.reader).movesOf(coat);
    REQUIRE(moves.size() == 2);
    CHECK(moves[0].dueOn == friday);
    CHECK(!moves[0].dueMinutes);
    CHECK(moves[0].reason == u"The silk is late"_s);
    CHECK(moves[1].dueOn == friday.plusDays(4));
    CHECK(moves[1].staff == c.ingrid);
    saved(c.shop.database->undo(second, c.maja));
    CHECK(c.at(coat).dueOn == friday.plusDays(4));
    CHECK(TaskStore(*c.shop.reader).movesOf(coat).size() == 1);
    // To where it is already is no move.
    CHECK(refused(c.desk().move(c.maja, coat, friday.plusDays(4), {}, u"again"_s)).contains(u"already"_s));
    CHECK(TaskStore(*c.shop.reader).movesOf(coat).size() == 1);
}

TEST_CASE("A promise given up is broken and wants a reason, a follow-up is only dropped") {
    Counter c;
    const TaskId coat = saved(c.desk().add(c.maja, promise(c.elin, u"Coat"_s, friday))).value;
    Task call;
    call.customer = c.elin;
    call.text = u"call about the buttons"_s;
    call.dueOn = friday;
    const TaskId follow = saved(c.desk().add(c.maja, call)).value;
    CHECK(refused(c.desk().giveUp(c.maja, coat, {})).contains(u"wants a reason"_s));
    const ActionId broken = saved(c.desk().giveUp(c.maja, coat, u"No more of that cloth"_s)).action;
    saved(c.desk().giveUp(c.maja, follow, {}));
    CHECK(c.at(coat).end == TaskEnd::Broken);
    CHECK(c.at(coat).reason == u"No more of that cloth"_s);
    CHECK(c.at(follow).end == TaskEnd::Dropped);
    CHECK(TaskStore(*c.shop.reader).openOf(c.elin).empty());
    CHECK(refused(c.desk().move(c.maja, coat, friday.plusDays(1), {}, u"x"_s)).contains(u"given up already"_s));
    saved(c.shop.database->undo(broken, c.maja));
    CHECK(c.at(coat).end == TaskEnd::Open);
    CHECK(c.at(coat).reason.isEmpty());
}

TEST_CASE("How promises were kept is counted by month and colleague, the overdue among those not kept") {
    Counter c;
    const auto make = [&](Day by, StaffId whose) { return saved(c.desk().add(c.maja, promise(c.elin, u"Coat"_s, by, whose))).value; };
    for (int i = 0; i < 2; ++i) saved(c.desk().done(c.maja, make(friday, c.maja)));
    saved(c.desk().giveUp(c.maja, make(friday, c.maja), u"no cloth"_s));
    const TaskId late = make(friday, c.ingrid);
    make(friday.plusDays(1), c.ingrid);
    make(Day(2026, 12, 24), c.ingrid);
    make(Day(2026, 10, 1), c.maja);
    c.comes(Day(2026, 12, 1));
    saved(c.desk().done(c.maja, late));
    const auto counts = DiaryStore(*c.shop.reader).promises(u"2026-11"_s, Day(2026, 12, 1));
    REQUIRE(counts.size() == 3);
    const auto of = [&](StaffId who, const QString& month) {
        for (const PromiseCount& one : counts)
            if (one.staff == who && one.month == month) return one;
        FAIL("no such count");
        return PromiseCount{};
    };
    CHECK(of(c.maja, u"2026-11"_s) == PromiseCount{c.maja, u"2026-11"_s, 2, 0, 1, 0, 0});
    CHECK(of(c.maja, u"2026-11"_s).keptPerCent() == 67);
    CHECK(of(c.ingrid, u"2026-11"_s) == PromiseCount{c.ingrid, u"2026-11"_s, 0, 1, 0, 1, 1});
    CHECK(of(c.ingrid, u"2026-11"_s).keptPerCent() == 0);
    CHECK_FALSE(of(c.ingrid, u"2026-12"_s).keptPerCent());
    CHECK(DiaryStore(*c.shop.reader).promises(u"2026-10"_s, Day(2026, 12, 1)).front().overdue == 1);
}

TEST_CASE("Appointments that overlap for one colleague clash, those that only touch do not") {
    Counter c;
    const TaskId first = saved(c.desk().add(c.maja, appointment(c.elin, friday, 600, 45, c.maja))).value;
    const auto clash = [&](const Task& task) { return static_cast<int>(DiaryStore(*c.shop.reader).clashes(task).size()); };
    CHECK(clash(appointment(c.olga, friday, 630, 30, c.maja)) == 1);
    CHECK(clash(appointment(c.olga, friday, 570, 31, c.maja)) == 1);
    CHECK(clash(appointment(c.olga, friday, 570, 30, c.maja)) == 0);
    CHECK(clash(appointment(c.olga, friday, 645, 30, c.maja)) == 0);
    CHECK(clash(appointment(c.olga, friday, 610, 5, c.ingrid)) == 0);
    CHECK(clash(appointment(c.olga, friday, 610, 5)) == 1);
    CHECK(clash(appointment(c.olga, friday.plusDays(1), 610, 5, c.maja)) == 0);
    CHECK(clash(c.at(first)) == 0);
    // One that goes on past midnight.
    saved(c.desk().add(c.maja, appointment(c.olga, friday.plusDays(3), 23 * 60, 120, c.maja)));
    CHECK(clash(appointment(c.elin, friday.plusDays(4), 30, 15, c.maja)) == 1);
    CHECK(clash(appointment(c.elin, friday.plusDays(4), 60, 15, c.maja)) == 0);
    saved(c.desk().move(c.maja, first, friday, 900));
    CHECK(clash(appointment(c.olga, friday, 610, 5, c.maja)) == 0);
    CHECK(c.at(first).minutes == 45);
    saved(c.desk().done(c.maja, first));
    CHECK(clash(appointment(c.olga, friday, 910, 5, c.maja)) == 0);
    CHECK(DiaryStore(*c.shop.reader).appointments(friday, friday).size() == 1);
    c.shop.bin(c.elin);
    CHECK(DiaryStore(*c.shop.reader).appointments(friday, friday).empty());
}

TEST_CASE("An appointment has a time and a length, nothing else has one") {
    Counter c;
    Task noTime = appointment(c.elin, friday, 600, 30);
    noTime.dueMinutes.reset();
    CHECK(refused(c.desk().add(c.maja, noTime)).contains(u"needs a time"_s));
    CHECK(!refused(c.desk().add(c.maja, appointment(c.elin, friday, 600, 0))).isEmpty());
    CHECK(!refused(c.desk().add(c.maja, appointment(c.elin, friday, 600, 1441))).isEmpty());
    Task call = promise(c.elin, u"Coat"_s, friday);
    call.minutes = 30;
    CHECK(refused(c.desk().add(c.maja, call)).contains(u"Only an appointment"_s));
}

TEST_CASE("Late promises are found behind whatever is older, and one's own behind everybody's") {
    Counter c;
    for (int i = 0; i < 12; ++i) {
        Task old;
        old.customer = c.elin;
        old.text = u"ask about the lining"_s;
        old.dueOn = friday.plusDays(-100 + i);
        old.staff = c.ingrid;
        saved(c.desk().add(c.maja, old));
    }
    saved(c.desk().add(c.maja, promise(c.olga, u"пальто"_s, friday.plusDays(-1), c.maja)));
    TaskStore store(*c.shop.reader);
    CHECK(store.dueUntil(friday, 10).back().kind == TaskKind::FollowUp);
    REQUIRE(store.latePromises(friday, 10).size() == 1);
    CHECK(store.latePromises(friday, 10, c.ingrid).empty());
    CHECK(store.latePromises(friday.plusDays(-1), 10).empty());
    REQUIRE(store.dueUntil(friday, 10, c.maja).size() == 1);
    CHECK(store.dueUntil(friday, 10, c.maja).front().text == u"пальто"_s);
}

TEST_CASE("What is to be done for somebody in the bin waits there") {
    Counter c;
    const TaskId coat = saved(c.desk().add(c.maja, promise(c.elin, u"Coat"_s, friday))).value;
    c.shop.bin(c.elin);
    CHECK(refused(c.desk().done(c.maja, coat)).contains(u"Elin"_s));
    CHECK(refused(c.desk().move(c.maja, coat, friday.plusDays(1), {}, u"x"_s)).contains(u"Elin"_s));
    CHECK(c.at(coat).end == TaskEnd::Open);
}

TEST_CASE("Word for a colleague needs no customer and goes from hand to hand") {
    Counter c;
    Task word;
    word.kind = TaskKind::HandOver;
    word.text = u"Кран в мастерской течёт"_s;
    word.dueOn = friday;
    word.staff = c.ingrid;
    const TaskId id = saved(c.desk().add(c.maja, word)).value;
    CHECK(c.at(id).staffName == u"Ingrid"_s);
    const ActionId handed = saved(c.desk().assign(c.ingrid, id, c.maja)).action;
    CHECK(c.at(id).staff == c.maja);
    saved(c.shop.database->undo(handed, c.ingrid));
    CHECK(c.at(id).staff == c.ingrid);
    saved(c.desk().assign(c.ingrid, id, {}));
    CHECK(c.at(id).staffName.isEmpty());
    word.text.clear();
    CHECK(refused(c.desk().add(c.maja, word)).contains(u"colleague"_s));
}
