#include "core/history/interaction_store.h"
#include "core/service/complaint_store.h"
#include "core/tasks/diary_store.h"
#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/history/composer.h"
#include "ui/history/growing_edit.h"
#include "ui/history/next_up_panel.h"
#include "ui/history/timeline_model.h"
#include "ui/shared/reason_line.h"
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// The composer and what comes next of one customer, side by side in a shown window.
struct Desk {
    TestShop shop;
    CustomerId elin = shop.add(u"Elin Åkerström"_s), olga = shop.add(u"Ольга Петрова"_s);
    QWidget window;
    Composer* composer = new Composer(*shop.shop);
    NextUpPanel* next = new NextUpPanel(*shop.shop);
    QSignalSpy written{composer, &Composer::done}, changed{next, &NextUpPanel::done};
    Desk() {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(composer);
        all->addWidget(next);
        composer->setStaff(shop.maja);
        next->setStaff(shop.maja);
        composer->setCustomer(elin);
        next->setCustomer(elin);
        window.resize(760, 560);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
        composer->focusText();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(window.focusWidget(), key, with); }
    void type(const QString& words) { composer->textEdit()->insertPlainText(words); }
    /// The letter of a kind and Tab, as at the counter.
    void pick(Composer::Writes what) {
        composer->textEdit()->insertPlainText(Composer::letters()[static_cast<size_t>(what)]);
        press(Qt::Key_Tab);
        REQUIRE(composer->writes() == what);
    }
    void save() {
        written.clear();
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(arrives(written));
    }
    [[nodiscard]] QString step() { return composer->findChild<QLabel*>(u"composerStep"_s)->text(); }
    [[nodiscard]] std::vector<Task> open() { return TaskStore(shop->reader()).openOf(elin); }
    /// What the menu beside a task offers.
    QAction* offer(TaskId id, const QString& words) {
        const QString name = u"moveTask%1"_s.arg(id.value);
        QWidget* more = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (more = next->findChild<QWidget*>(name)) != nullptr; }, patienceMs));
        for (QAction* action : more->findChild<QMenu*>()->actions())
            if (action->text() == words) return action;
        FAIL("no offer " << words.toStdString());
        return nullptr;
    }
    QLineEdit* reason() { return next->findChild<QLineEdit*>(u"reason"_s); }
};

}  // namespace

TEST_CASE("A promise is written by keys alone and needs a day") {
    Desk desk;
    desk.pick(Composer::Writes::Promise);
    desk.type(u"Tailored coat ready"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.step().contains(u"without a day"_s));
    CHECK(desk.open().empty());
    desk.type(u"\n> fri"_s);
    CHECK(desk.step().contains(u"Promised by"_s));
    desk.save();
    REQUIRE(desk.open().size() == 1);
    const Task coat = desk.open().front();
    CHECK(coat.kind == TaskKind::Promise);
    CHECK(coat.text == u"Tailored coat ready"_s);
    CHECK(coat.dueOn == Day(2026, 11, 27));
    CHECK(coat.staff == desk.shop.maja);
    CHECK(InteractionStore(desk.shop->reader()).of(desk.elin, 10).empty());
    CHECK(desk.composer->writes() == Composer::Writes::Call);
    TimelineModel timeline(*desk.shop.shop);
    timeline.setCustomer(desk.elin);
    REQUIRE(timeline.rowCount() == 2);
    CHECK(timeline.item(1).kind == TimelineItem::Kind::Promise);
    CHECK(timeline.item(1).facts.contains(u"Maja"_s));
}

TEST_CASE("An appointment has a time and a length, and says whom it clashes with before it is saved") {
    Desk desk;
    Task other;
    other.kind = TaskKind::Appointment;
    other.customer = desk.olga;
    other.text = u"примерка"_s;
    other.dueOn = Day(2026, 11, 27);
    other.dueMinutes = 600;
    other.minutes = 45;
    saved(desk.shop->taskDesk.add(desk.shop.maja, other));
    desk.pick(Composer::Writes::Appointment);
    desk.type(u"Fitting\n> fri"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.step().contains(u"day and time"_s));
    desk.type(u" 10:30"_s);
    CHECK(desk.step().contains(u"Clashes with"_s));
    CHECK(desk.step().contains(u"Ольга Петрова"_s));
    desk.save();
    REQUIRE(desk.open().size() == 1);
    CHECK(desk.open().front().minutes == Composer::usualMinutes);
    CHECK(desk.open().front().dueMinutes == 630);
    CHECK(DiaryStore(desk.shop->reader()).appointments(Day(2026, 11, 27), Day(2026, 11, 27)).size() == 2);
}

TEST_CASE("Words behind the day are part of what is promised") {
    Desk desk;
    desk.pick(Composer::Writes::Promise);
    desk.type(u"Coat sewn\n> fri 10 call first"_s);
    CHECK(desk.step().contains(u"Coat sewn — call first"_s));
    desk.save();
    CHECK(desk.open().front().text == u"Coat sewn — call first"_s);
}

TEST_CASE("A half-written appointment comes back as one") {
    Desk desk;
    desk.pick(Composer::Writes::Appointment);
    desk.type(u"Примерка"_s);
    desk.composer->keepDraft();
    desk.composer->setCustomer(desk.olga);
    CHECK(desk.composer->writes() == Composer::Writes::Call);
    desk.composer->setCustomer(desk.elin);
    CHECK(desk.composer->writes() == Composer::Writes::Appointment);
    CHECK(desk.composer->textEdit()->toPlainText() == u"Примерка"_s);
}

TEST_CASE("What came of a promise is written, and ends it in the same action") {
    Desk desk;
    desk.pick(Composer::Writes::Promise);
    desk.type(u"Coat ready\n> fri"_s);
    desk.save();
    const TaskId coat = desk.open().front().id;
    desk.composer->finish(coat);
    CHECK(desk.composer->isFinishing());
    CHECK(desk.composer->findChild<QLabel*>(u"composerEditing"_s)->text().contains(u"Coat ready"_s));
    desk.composer->setKind(Interaction::Kind::Visit);
    desk.type(u"Fetched it, very glad\n> 2w ask how it wears"_s);
    SECTION("saved") {
        desk.save();
        CHECK(TaskStore(desk.shop->reader()).find(coat)->end == TaskEnd::Kept);
        REQUIRE(InteractionStore(desk.shop->reader()).of(desk.elin, 10).size() == 1);
        CHECK(TaskStore(desk.shop->reader()).find(coat)->result == InteractionStore(desk.shop->reader()).of(desk.elin, 10).front().id);
        REQUIRE(desk.open().size() == 1);
        CHECK(desk.open().front().text == u"ask how it wears"_s);
        CHECK_FALSE(desk.composer->isFinishing());
        saved(desk.shop->database().undo(desk.written.first().at(1).value<ActionId>(), desk.shop.maja));
        CHECK(desk.open().front().id == coat);
        CHECK(InteractionStore(desk.shop->reader()).of(desk.elin, 10).empty());
    }
    SECTION("kept as a draft") {
        desk.composer->keepDraft();
        desk.composer->setCustomer(desk.olga);
        CHECK_FALSE(desk.composer->isFinishing());
        desk.composer->setCustomer(desk.elin);
        CHECK(desk.composer->isFinishing());
    }
    SECTION("left open by Esc, the words kept") {
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(desk.composer->isFinishing());
        CHECK(desk.open().front().id == coat);
        CHECK(desk.composer->textEdit()->toPlainText().startsWith(u"Fetched it"_s));
    }
    SECTION("done elsewhere meanwhile") {
        saved(desk.shop->taskDesk.done(desk.shop.johan, coat));
        REQUIRE(QTest::qWaitFor([&] { return !desk.composer->isFinishing(); }, patienceMs));
        desk.save();
        CHECK(InteractionStore(desk.shop->reader()).of(desk.elin, 10).size() == 1);
    }
}

TEST_CASE("A promise is put off and given up with a reason, by keys") {
    Desk desk;
    desk.pick(Composer::Writes::Promise);
    desk.type(u"Coat ready\n> fri"_s);
    desk.save();
    const TaskId coat = desk.open().front().id;
    desk.offer(coat, u"In a week"_s)->trigger();
    REQUIRE(desk.reason()->isVisible());
    QTest::keyClick(desk.reason(), Qt::Key_Return);
    CHECK(desk.reason()->isVisible());
    CHECK(TaskStore(desk.shop->reader()).movesOf(coat).empty());
    desk.reason()->setText(u"шёлк ещё в пути"_s);
    QTest::keyClick(desk.reason(), Qt::Key_Return);
    REQUIRE(arrives(desk.changed));
    CHECK_FALSE(desk.reason()->isVisible());
    CHECK(TaskStore(desk.shop->reader()).find(coat)->dueOn == Day(2026, 11, 29));
    CHECK(TaskStore(desk.shop->reader()).movesOf(coat).front().reason == u"шёлк ещё в пути"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.next->findChild<QAbstractButton*>(u"task%1"_s.arg(coat.value))->accessibleDescription().contains(u"first for"_s); }, patienceMs));
    desk.offer(coat, u"It will not be done"_s)->trigger();
    QTest::keyClick(desk.reason(), Qt::Key_Escape);
    CHECK_FALSE(desk.reason()->isVisible());
    CHECK(desk.open().size() == 1);
    desk.offer(coat, u"It will not be done"_s)->trigger();
    desk.reason()->setText(u"No more of that cloth"_s);
    QTest::keyClick(desk.reason(), Qt::Key_Return);
    REQUIRE(arrives(desk.changed, 2));
    CHECK(TaskStore(desk.shop->reader()).find(coat)->end == TaskEnd::Broken);
}

TEST_CASE("A complaint is taken by its sign, as bad as it is, with what is to be done next, and stands in the timeline") {
    Desk desk;
    TimelineModel timeline(*desk.shop.shop);
    timeline.setCustomer(desk.elin);
    desk.pick(Composer::Writes::Complaint);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.step().contains(u"what the complaint is about"_s));
    auto* severity = desk.composer->findChild<QWidget*>(u"composerSeverity"_s);
    REQUIRE(severity->isVisible());
    for (QAction* action : desk.composer->findChildren<QAction*>())
        if (action->text() == u"Serious") action->trigger();
    desk.type(u"The hem came undone 🧵 <b>again</b>\n> mon 10 call her"_s);
    desk.save();
    const auto taken = ComplaintStore(desk.shop->reader()).chosen({});
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].text == u"The hem came undone 🧵 <b>again</b>"_s);
    CHECK(taken[0].severity == Severity::High);
    CHECK(taken[0].customer == desk.elin);
    REQUIRE(desk.open().size() == 1);
    CHECK(desk.open()[0].text == u"call her"_s);
    CHECK(desk.composer->writes() == Composer::Writes::Call);
    REQUIRE(QTest::qWaitFor([&] { return timeline.rowCount() == 2; }, patienceMs));
    CHECK(timeline.item(1).kind == TimelineItem::Kind::Complaint);
    CHECK(timeline.item(1).facts.contains(u"not answered yet"_s));

    // One action, taken back as one.
    saved(desk.shop->database().undo(Journal(desk.shop->reader()).nextToUndo(desk.shop.maja), desk.shop.maja));
    CHECK(ComplaintStore(desk.shop->reader()).chosen({}).empty());
    CHECK(desk.open().empty());
}

TEST_CASE("A half-written complaint comes back as one") {
    Desk desk;
    desk.pick(Composer::Writes::Complaint);
    desk.type(u"The lining is torn"_s);
    desk.composer->setCustomer(desk.olga);
    CHECK(desk.composer->writes() == Composer::Writes::Call);
    desk.composer->setCustomer(desk.elin);
    CHECK(desk.composer->writes() == Composer::Writes::Complaint);
    CHECK(desk.composer->textEdit()->toPlainText() == u"The lining is torn"_s);
}
