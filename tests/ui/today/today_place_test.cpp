#include "core/demo/demo_shop.h"
#include "core/storage/backup.h"
#include "tests/support/patience.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/shared/row_list.h"
#include "ui/shared/label.h"
#include "ui/today/figure_label.h"
#include "ui/today/today_place.h"
#include "ui/today/week_card.h"
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>

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

TEST_CASE("What just happened reads as happened, and what was done again is taken back by its own line") {
    TestShop shop;
    const CustomerId salma = shop.add(u"سلمى خليل"_s);
    visit(shop, salma, 0);
    const ActionId logged = Journal(shop->reader()).latest(1).front().id;
    const ActionId undone = saved(shop->database().undo(logged, shop.maja)).action;
    Stage stage(todayOf(*shop.shop));
    auto* list = stage.find<RowList>("justHappenedList");
    CHECK(list->rows()->row(0).rest == u"\u2068سلمى خليل\u2069 — taken back: a visit logged"_s);
    CHECK(list->rows()->row(0).link == u"Redo"_s);
    CHECK(list->rows()->row(1).link.isEmpty());
    saved(shop->database().undo(undone, shop.maja));
    REQUIRE(Stage::comes([&] { return list->rows()->row(0).rest.contains(u"done again"_s); }));
    CHECK(list->rows()->row(0).link.isEmpty());
    CHECK(list->rows()->row(2).rest == u"\u2068سلمى خليل\u2069 — a visit logged"_s);
    CHECK(list->rows()->row(2).link == u"Undo"_s);
}

TEST_CASE("A figure is never cut into a smaller one") {
    const QFontMetrics metrics(font(TextSize::Body));
    const QString words = u"worth 1 234 567 kr a year"_s;
    for (int width = 20; width < metrics.horizontalAdvance(words); ++width) {
        const QString cut = elided(metrics, words, width);
        INFO(cut.toStdString());
        if (cut.contains(u'1')) CHECK(cut.contains(u"1 234 567"_s));
        CHECK(cut != words);
    }
    WeekCard card;
    WeekFigures figures;
    figures.now.takings = Money{1234567800, *Currency::parse(u"SEK")};
    figures.now.visits = 48;
    card.show(figures);
    card.resize(250, 130);
    card.setVisible(true);
    auto* takings = card.findChild<FigureLabel*>(u"weekTakings"_s);
    const QString whole = takings->text();
    CHECK(takings->shown() == whole);
    card.resize(150, 130);
    CHECK(QTest::qWaitFor([&] { return takings->shown() != whole; }, patienceMs));
    CHECK(takings->shown().contains(u"M"_s));
    CHECK(takings->toolTip().contains(whole));
    CHECK(card.findChild<FigureLabel*>(u"weekVisits"_s)->shown() == u"48"_s);
}

TEST_CASE("A long name without a space is broken and cut inside its row, with the whole of it to the pointer") {
    TestShop shop;
    promise(shop, shop.add(QString(500, u'Å')), u"coat"_s, 0);
    Stage stage(todayOf(*shop.shop));
    auto* list = stage.find<RowList>("toDoList");
    const QRect row = list->visualRect(list->model()->index(1, 0));
    CHECK(row.width() <= list->viewport()->width());
    const QImage picture = list->viewport()->grab(row).toImage();
    // Nothing is written over the button at the row's end.
    for (int y = 0; y < row.height(); ++y) CHECK(picture.pixelColor(row.width() - 32, y) != tokens().ink);
    QHelpEvent ask(QEvent::ToolTip, row.center(), list->viewport()->mapToGlobal(row.center()));
    QStyleOptionViewItem option;
    option.rect = row;
    CHECK(list->itemDelegate()->helpEvent(&ask, list, option, list->model()->index(1, 0)));
    CHECK(QToolTip::text().contains(QString(500, u'Å')));
    QToolTip::hideText();
}

TEST_CASE("The backup card asks for a backup, shows that one is on its way, and says in red when the last is old") {
    TestShop shop;
    shop.add(u"Elin Åkerström"_s);
    {
        Stage stage(todayOf(*shop.shop));
        QSignalSpy asked(stage.place, &TodayPlace::backupRequested);
        CHECK(stage.words("backupWhen") == u"None was made yet"_s);
        stage.place->setBackupFolder(shop.folder.filePath(u"USB"_s));
        auto* now = stage.find<QAbstractButton>("backUpNow");
        now->click();
        CHECK(asked.count() == 1);
        CHECK_FALSE(QFileInfo::exists(shop.folder.filePath(u"USB"_s)));  // asks, and makes none itself
        stage.place->setBackingUp(true);
        CHECK_FALSE(now->isEnabled());
        CHECK(now->text() == u"Backing up …"_s);
        Backup::make(shop->database(), shop.folder.filePath(u"USB"_s));
        stage.place->setBackingUp(false);
        CHECK(now->isEnabled());
        CHECK(stage.words("backupWhen").startsWith(u"Made and verified today"_s));
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

TEST_CASE("A backup that failed says so and leaves the button to be pressed again") {
    TestShop shop;
    Stage stage(todayOf(*shop.shop));
    stage.place->setBackingUp(true);
    CHECK_THROWS_AS(Backup::make(shop->database(), shop.path + u"/no folder"_s), Error);
    stage.place->setBackingUp(false);
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
