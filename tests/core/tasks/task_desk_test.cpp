#include "core/tasks/task_desk.h"
#include "core/tasks/task_store.h"
#include "tests/support/ledger_fixture.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const Day today(2026, 11, 27);

Task task(CustomerId customer, const QString& text, Day due, std::optional<int> minutes = {}) {
    Task task;
    task.customer = customer;
    task.text = text;
    task.dueOn = due;
    task.dueMinutes = minutes;
    return task;
}

QStringList texts(const std::vector<Task>& tasks) {
    QStringList all;
    for (const Task& one : tasks) all << one.text;
    return all;
}

}  // namespace

TEST_CASE("A follow-up is kept exactly, with who set it and when") {
    LedgerShop shop;
    TaskDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    const QString words = u"Ring om sidenet 🧵 <img src='/dev/zero'> 100 %; DROP TABLE"_s;
    const TaskId id = saved(desk.add(shop.maja, task(elin, words, today.plusDays(3), 600))).value;
    const Task kept = *TaskStore(*shop.reader).find(id);
    CHECK(kept.text == words);
    CHECK(kept.customerName == u"Elin Åkerström"_s);
    CHECK(kept.kind == TaskKind::FollowUp);
    CHECK(kept.dueOn == today.plusDays(3));
    CHECK(kept.dueMinutes == 600);
    CHECK(kept.createdBy == shop.maja);
    CHECK(kept.createdAt > 0);
    CHECK(!kept.staff.isValid());
    CHECK(!kept.doneAt);
}

TEST_CASE("What is due comes late first, and the day's timed ones after the rest") {
    LedgerShop shop;
    TaskDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström"), nils = shop.add("Nils Öberg");
    saved(desk.add(shop.maja, task(elin, u"today at ten"_s, today, 600)));
    saved(desk.add(shop.maja, task(elin, u"today"_s, today)));
    saved(desk.add(shop.maja, task(nils, u"late"_s, today.plusDays(-30))));
    saved(desk.add(shop.maja, task(nils, u"tomorrow"_s, today.plusDays(1))));
    saved(desk.add(shop.maja, task({}, u"order thread"_s, today.plusDays(-1))));
    TaskStore store(*shop.reader);
    CHECK(texts(store.dueUntil(today)) == QStringList{u"late"_s, u"order thread"_s, u"today"_s, u"today at ten"_s});
    CHECK(texts(store.dueUntil(today.plusDays(1), 1)) == QStringList{u"late"_s});
    CHECK(texts(store.openOf(nils)) == QStringList{u"late"_s, u"tomorrow"_s});
    shop.bin(nils);
    CHECK(texts(store.dueUntil(today.plusDays(1))) == QStringList{u"order thread"_s, u"today"_s, u"today at ten"_s});
}

TEST_CASE("Ticking off, moving and their undo") {
    LedgerShop shop;
    TaskDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    const TaskId id = saved(desk.add(shop.maja, task(elin, u"Hem of the blue dress"_s, today))).value;
    TaskStore store(*shop.reader);
    const ActionId moved = saved(desk.move(shop.maja, id, today.plusDays(7))).action;
    CHECK(store.find(id)->dueOn == today.plusDays(7));
    CHECK(Journal(*shop.reader).find(moved)->customer == elin);
    const ActionId done = saved(desk.done(shop.maja, id)).action;
    CHECK(store.find(id)->doneAt);
    CHECK(store.openOf(elin).empty());
    CHECK(!refused(desk.done(shop.maja, id)).isEmpty());
    CHECK(!refused(desk.move(shop.maja, id, today)).isEmpty());
    shop.reopen();
    saved(shop.database->undo(done, shop.maja));
    saved(shop.database->undo(moved, shop.maja));
    const Task back = *TaskStore(*shop.reader).find(id);
    CHECK(!back.doneAt);
    CHECK(back.dueOn == today);
}

TEST_CASE("A follow-up that makes no sense is refused and nothing is changed") {
    LedgerShop shop;
    TaskDesk desk(*shop.database);
    const CustomerId elin = shop.add("Elin Åkerström");
    CHECK(!refused(desk.add(shop.maja, task(elin, u"never"_s, Day(2026, 2, 30)))).isEmpty());
    CHECK(!refused(desk.add(shop.maja, task(elin, u"at 25 o'clock"_s, today, 1500))).isEmpty());
    CHECK(refused(desk.add(shop.maja, task(CustomerId{99}, u"nobody"_s, today))).contains(u"99"));
    CHECK(refused(desk.done(shop.maja, TaskId{99})).contains(u"99"));
    shop.bin(elin);
    CHECK(refused(desk.add(shop.maja, task(elin, u"binned"_s, today))).contains(u"Elin Åkerström"));
    CHECK(shop.number("SELECT COUNT(*) FROM task") == 0);
}
