#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/shared/row_list.h"
#include "ui/today/today_place.h"
#include <QMenu>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

using Stage = PlaceStage<TodayPlace>;

TodayPlace* todayOf(Shop& shop) {
    auto* place = new TodayPlace(shop);
    place->setStaff(StaffId{1});
    return place;
}

QStringList textsOf(RowList* list) {
    QStringList texts;
    for (const ListRow& row : list->rows()->rows()) texts << row.strong + row.rest;
    return texts;
}

}  // namespace

TEST_CASE("Late promises stand before what else is late, and a day's promises and appointments before its follow-ups") {
    TestShop shop;
    const CustomerId sven = shop.add(u"Sven-Olof Ek"_s);
    const auto add = [&](TaskKind kind, const QString& text, int inDays, std::optional<int> at = {}) {
        Task task;
        task.kind = kind;
        task.customer = sven;
        task.text = text;
        task.dueOn = shop->today().plusDays(inDays);
        task.dueMinutes = at;
        if (kind == TaskKind::Appointment) task.minutes = 45;
        return saved(shop->taskDesk.add(shop.maja, task)).value;
    };
    add(TaskKind::FollowUp, u"ask about lining"_s, -9);
    add(TaskKind::FollowUp, u"call"_s, 0);
    add(TaskKind::Appointment, u"fitting"_s, 0, 690);
    add(TaskKind::Promise, u"swatches"_s, 0);
    const TaskId coat = add(TaskKind::Promise, u"coat ready"_s, -2);
    Stage stage(todayOf(*shop.shop));
    auto* list = stage.find<RowList>("toDoList");
    const QString rest = u" for Sven-Olof Ek"_s;
    CHECK(textsOf(list) == QStringList{u"Promised, late"_s, u"Coat ready"_s + rest, u"Late"_s, u"Ask about lining"_s + rest, u"Promised for today"_s, u"Swatches"_s + rest, u"Appointments"_s, u"Fitting"_s + rest,
                                       u"Today"_s, u"Call"_s + rest});
    CHECK(list->rows()->row(7).facts.contains(u"45"_s));
    // A new day for a promise wants a reason.
    const QRect row = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 14, row.top() + 16));
    auto* menu = stage.find<QMenu>("toDoMenu");
    for (QAction* action : menu->actions())
        if (action->text() == u"Put off a week"_s) action->trigger();
    menu->close();
    auto* reason = stage.find<QLineEdit>("reason");
    REQUIRE(Stage::comes([&] { return reason->isVisible(); }));
    reason->setText(u"The silk is late"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(Stage::comes([&] { return TaskStore(shop->reader()).find(coat)->dueOn == shop->today().plusDays(7); }));
    CHECK(TaskStore(shop->reader()).movesOf(coat).front().reason == u"The silk is late"_s);
    stage.checkNames();
}
