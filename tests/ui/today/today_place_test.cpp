#include "core/demo/demo_shop.h"
#include "core/storage/backup.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/shared/row_list.h"
#include "ui/today/today_place.h"
#include <QMenu>
#include <QSignalSpy>

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

TaskId promise(TestShop& shop, CustomerId id, const QString& text, int inDays, StaffId whose = {}) {
    Task task;
    task.customer = id;
    task.text = text;
    task.dueOn = shop->today().plusDays(inDays);
    task.staff = whose;
    return saved(shop->taskDesk.add(shop.maja, task)).value;
}

void visit(TestShop& shop, CustomerId id, int daysAgo) {
    Entry entry;
    entry.what.customer = id;
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = shop->today().plusDays(-daysAgo);
    entry.what.text = u"Dress “Linnea”"_s;
    saved(shop->historyDesk.log(shop.maja, entry));
}

QStringList textsOf(RowList* list) {
    QStringList texts;
    for (const ListRow& row : list->rows()->rows()) texts << row.strong + row.rest;
    return texts;
}

int rowWith(RowList* list, const QString& text) { return static_cast<int>(textsOf(list).indexOf(QRegularExpression(u".*"_s + QRegularExpression::escape(text) + u".*"_s))); }

void goTo(RowList* list, const QString& text) {
    REQUIRE(rowWith(list, text) >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(rowWith(list, text), 0));
}

}  // namespace

TEST_CASE("Follow-ups stand late first, then today's, then those of the coming days") {
    TestShop shop;
    const CustomerId sven = shop.add(u"Sven-Olof Ek"_s), anna = shop.add(u"Анна Ковалёва"_s), wang = shop.add(u"王小明"_s);
    promise(shop, wang, u"pick up jacket"_s, 3);
    promise(shop, sven, u"tailored coat ready"_s, -2, shop.johan);
    promise(shop, anna, u"price for <b>curtains</b>"_s, 0);
    promise(shop, anna, u"far away"_s, 20);
    Stage stage(todayOf(*shop.shop));
    QSignalSpy due(stage.place, &TodayPlace::dueCount);
    auto* list = stage.find<RowList>("toDoList");
    CHECK(textsOf(list) == QStringList{u"Late"_s, u"Tailored coat ready for Sven-Olof Ek"_s, u"Today"_s, u"Price for <b>curtains</b> for Анна Ковалёва"_s, u"Coming days"_s, u"Pick up jacket for 王小明"_s});
    CHECK(list->rows()->row(1).factsTone == Tone::Bad);
    CHECK(list->rows()->row(1).facts.contains(u"Johan"_s));
    CHECK(list->rows()->row(3).factsTone == Tone::Muted);
    CHECK(Stage::comes([&] { return due.count() == 1; }));
    CHECK(due.first().first().toInt() == 2);
    promise(shop, sven, u"call back"_s, 0);
    CHECK(Stage::comes([&] { return stage.place->due() == 3; }));
    CHECK(rowWith(list, u"Call back"_s) > 0);
}

TEST_CASE("Space ticks a follow-up off, Enter opens its customer, and undo brings it back") {
    TestShop shop;
    const CustomerId sven = shop.add(u"Sven-Olof Ek"_s);
    promise(shop, sven, u"tailored coat ready"_s, 0);
    Stage stage(todayOf(*shop.shop));
    QSignalSpy opened(stage.place, &TodayPlace::openCustomer), done(stage.place, &TodayPlace::done);
    auto* list = stage.find<RowList>("toDoList");
    goTo(list, u"coat"_s);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<CustomerId>() == sven);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(list->rows()->row(1).isBusy);
    REQUIRE(Stage::comes([&] { return done.count() == 1; }));
    CHECK(Stage::comes([&] {
        const auto* nothing = stage.window.findChild<QWidget*>(u"toDoEmpty"_s);  // made when first needed
        return nothing && nothing->isVisible();
    }));
    saved(shop->database().undo(done.first().at(1).value<ActionId>(), shop.maja));
    CHECK(Stage::comes([&] { return list->isVisible() && rowWith(list, u"coat"_s) == 1; }));
}

TEST_CASE("The mouse ticks in the box, opens on the words, and puts off by the menu") {
    TestShop shop;
    const TaskId coat = promise(shop, shop.add(u"Sven-Olof Ek"_s), u"tailored coat ready"_s, -1);
    Stage stage(todayOf(*shop.shop));
    QSignalSpy opened(stage.place, &TodayPlace::openCustomer), done(stage.place, &TodayPlace::done);
    auto* list = stage.find<RowList>("toDoList");
    const QRect row = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(opened.count() == 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 14, row.top() + 16));
    auto* menu = stage.find<QMenu>("toDoMenu");
    CHECK(menu->actions().size() >= 5);
    menu->actions().last()->trigger();
    REQUIRE(Stage::comes([&] { return done.count() == 1; }));
    CHECK(TaskStore(shop->reader()).find(coat)->dueOn == shop->today().plusMonths(1));
    saved(shop->database().undo(done.first().at(1).value<ActionId>(), shop.maja));
    REQUIRE(Stage::comes([&] { return rowWith(list, u"coat"_s) == 1; }));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 12, row.top() + 16));
    CHECK(Stage::comes([&] { return done.count() == 2; }));
    CHECK(TaskStore(shop->reader()).find(coat)->doneAt.has_value());
}

TEST_CASE("Mine leaves out what is another's, and keeps what is anybody's") {
    TestShop shop;
    const CustomerId sven = shop.add(u"Sven-Olof Ek"_s);
    promise(shop, sven, u"for Maja"_s, 0, shop.maja);
    promise(shop, sven, u"for Johan"_s, 0, shop.johan);
    promise(shop, sven, u"for anybody"_s, 0);
    Stage stage(todayOf(*shop.shop));
    auto* list = stage.find<RowList>("toDoList");
    stage.find<QAbstractButton>("toDoWhose")->findChild<QMenu*>()->actions().at(1)->trigger();
    CHECK(list->rows()->rowCount() == 3);
    CHECK(rowWith(list, u"Johan"_s) < 0);
    CHECK(Stage::comes([&] { return stage.place->due() == 3; }));
}

TEST_CASE("What just happened is taken back with Space, and what cannot be is refused in words") {
    TestShop shop;
    const CustomerId elin = shop.add(u"Elin Åkerström"_s);
    Stage stage(todayOf(*shop.shop));
    QSignalSpy takenBack(stage.place, &TodayPlace::takenBack);
    auto* list = stage.find<RowList>("justHappenedList");
    visit(shop, elin, 0);
    REQUIRE(Stage::comes([&] { return rowWith(list, u"Elin Åkerström — "_s) == 0 && list->rows()->rowCount() == 4; }));
    const int added = list->rows()->rowCount() - 1;
    CHECK(list->rows()->row(added).link.isEmpty());  // opening the shop cannot be taken back
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    const bool came = Stage::comes([&] { return takenBack.count() == 1; });
    INFO(stage.bar->sentence().toStdString());
    REQUIRE(came);
    CHECK(InteractionStore(shop->reader()).count(elin) == 0);
    REQUIRE(Stage::comes([&] { return list->rows()->row(0).link == u"Redo"_s; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(Stage::comes([&] { return takenBack.count() == 2; }));
    CHECK(InteractionStore(shop->reader()).count(elin) == 1);
    // Adding Elin stands below a visit that needs her.
    int customer = -1;
    for (int row = 0; row < list->rows()->rowCount(); ++row)
        if (list->rows()->row(row).rest.contains(u"customer"_s) && !list->rows()->row(row).link.isEmpty()) customer = row;
    REQUIRE(customer > 0);
    list->setCurrentIndex(list->model()->index(customer, 0));
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(Stage::comes([&] { return stage.bar->isVisible() && stage.bar->kind() == MessageBar::Kind::Warning; }));
    CHECK(takenBack.count() == 2);
    CHECK_FALSE(list->rows()->row(customer).isBusy);
}

TEST_CASE("A backup is made without waiting for it, and one that is old says so in red") {
    TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    {
        Stage stage(todayOf(*shop.shop));
        CHECK(stage.words("backupWhen") == u"None was made yet"_s);
        stage.place->setBackupFolder(shop.folder.filePath(u"USB"_s));
        auto* now = stage.find<QAbstractButton>("backUpNow");
        now->click();
        CHECK_FALSE(now->isEnabled());
        REQUIRE(Stage::comes([&] { return now->isEnabled(); }));
        CHECK(stage.words("backupWhen").startsWith(u"Made and verified today"_s));
        CHECK(stage.bar->sentence().contains(u"verified"_s));
        CHECK(QDir(shop.folder.filePath(u"USB"_s)).entryList(QDir::Files).size() == 1);
    }
    for (const int later : {3, 4}) {
        shop.settings.clock = Clock(Day(2026, 11, 22).plusDays(later));
        shop.reopen();
        Stage stage(todayOf(*shop.shop));
        auto* when = stage.find<Label>("backupWhen");
        CHECK((when->foregroundRole() == roleOf(Tone::Bad)) == (later == 4));
        CHECK(when->text().contains(u"too long"_s) == (later == 4));
    }
}

TEST_CASE("A backup that fails says so and leaves the button to be pressed again") {
    TestShop shop;
    Stage stage(todayOf(*shop.shop));
    stage.place->setBackupFolder(shop.path + u"/no folder"_s);
    stage.find<QAbstractButton>("backUpNow")->click();
    REQUIRE(Stage::comes([&] { return stage.bar->isVisible(); }));
    CHECK(stage.bar->kind() == MessageBar::Kind::Fault);
    CHECK(stage.find<QAbstractButton>("backUpNow")->isEnabled());
    CHECK(stage.words("backupWhere").startsWith(u"The newest attempt failed"_s));
}

TEST_CASE("Drifting regulars, cards to print and the week come from the shop and follow it") {
    TestShop shop;
    const CustomerId oberg = shop.add(u"Familjen Öberg"_s);
    for (const int ago : {38, 59, 80, 101}) visit(shop, oberg, ago);
    Customer birthdayChild;
    birthdayChild.displayName = u"Karin Nyström"_s;
    birthdayChild.addresses.push_back({u"home"_s, u"Bredgatan 11"_s, u"222 21"_s, u"Lund"_s, {}, {}});
    birthdayChild.dates.push_back({u"birthday"_s, {1970, 11, 25}});
    birthdayChild.consents.push_back({Channel::Post, true, u"counter"_s, 0, shop.maja});
    saved(shop->customerDesk.add(shop.maja, birthdayChild));
    Stage stage(todayOf(*shop.shop));
    QSignalSpy print(stage.place, &TodayPlace::printCards), opened(stage.place, &TodayPlace::openCustomer);
    auto* drifting = stage.find<RowList>("driftingList");
    REQUIRE(Stage::comes([&] { return drifting->rows()->rowCount() == 1; }));
    CHECK(drifting->rows()->row(0).facts.startsWith(u"usually every 21 day(s), away 38"_s));
    goTo(drifting, u"Öberg"_s);
    QTest::keyClick(drifting, Qt::Key_Enter);
    CHECK(opened.first().first().value<CustomerId>() == oberg);
    auto* birthdays = stage.find<QAbstractButton>("printBirthdays");
    REQUIRE(Stage::comes([&] { return birthdays->isVisible(); }));
    CHECK(birthdays->text() == u"Print 1"_s);
    birthdays->click();
    CHECK(print.first().first().value<CardKind>() == CardKind::Birthday);
    CHECK_FALSE(stage.find("printReminders")->isVisible());
    REQUIRE(Stage::comes([&] { return stage.words("weekVisits") == u"0"_s; }));
    visit(shop, oberg, 0);
    CHECK(Stage::comes([&] { return stage.words("weekVisits") == u"1"_s && stage.find("nobodyDrifts")->isVisible(); }));
}

TEST_CASE("Today fits its window, light and dark, and everything in it has a name") {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Blom & Daughter.regulars"_s);
    makeDemoShop(path, {300, 1, Day(2026, 11, 22)});
    const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
    Backup::make(shop->database(), folder.filePath(u"USB stick"_s));
    Entry entry;
    entry.what.customer = CustomerId{5};
    entry.what.kind = Interaction::Kind::Visit;
    entry.what.day = shop->today();
    entry.what.text = u"Dress “Linnea” 38, belt"_s;
    entry.what.amount = Money{134800, *Currency::parse(u"SEK")};
    entry.stamp = true;
    entry.press = u"key 1"_s;
    saved(shop->historyDesk.log(StaffId{1}, entry));
    Stage stage(todayOf(*shop));
    stage.place->setBackupFolder(folder.filePath(u"USB stick"_s));
    REQUIRE(Stage::comes([&] { return stage.words("weekVisits") != u"–"_s; }));
    stage.checkNames();
    stage.find<RowList>("toDoList")->setFocus(Qt::TabFocusReason);
    stage.shootAll(u"today"_s);
}
