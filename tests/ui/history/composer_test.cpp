#include "tests/support/patience.h"
#include "tests/support/test_shop.h"
#include "ui/history/composer.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/typed_edits.h"
#include <QAction>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// A composer in a shown window, open for Elin, with Björn beside her.
struct Counter {
    TestShop shop;
    QWidget window;
    Composer* composer;
    CustomerId elin, bjorn;
    Counter() : elin(shop.add(u"Elin Åkerström"_s)), bjorn(shop.add(u"Björn Lindqvist"_s)) {
        composer = new Composer(*shop.shop);
        (new QVBoxLayout(&window))->addWidget(composer);
        composer->setStaff(shop.maja);
        composer->setCustomer(elin);
        window.resize(700, 300);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
        composer->focusText();
    }
    GrowingEdit* text() { return composer->textEdit(); }
    void type(const QString& words) { text()->insertPlainText(words); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(window.focusWidget(), key, with); }
    ActionId save() {
        QSignalSpy done(composer, &Composer::done);
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(composer->state() != Composer::State::Writing);  // on its way, or there already
        REQUIRE(arrives(done));
        return done.first().at(1).value<ActionId>();
    }
    std::vector<Interaction> entries() { return InteractionStore(shop->reader()).of(elin, 10); }
    bool draftIs(CustomerId id, const QString& words) {
        return QTest::qWaitFor([&] {
            const auto kept = Draft::fromContent(DraftDesk::find(shop->reader(), shop.maja, id));
            return words.isEmpty() ? !kept : kept && kept->text == words;
        }, patienceMs);
    }
};

}  // namespace

TEST_CASE("An entry and its next step are one action, saved by one key and taken back by one") {
    Counter counter;
    counter.type(u"Asked for the blue silk — 青い絹.\n> fri 10 call about it"_s);
    CHECK(counter.composer->findChild<QLabel*>(u"composerStep"_s)->isVisible());
    const ActionId action = counter.save();
    CHECK(counter.composer->state() == Composer::State::Saved);
    CHECK(counter.text()->toPlainText().isEmpty());
    REQUIRE(counter.entries().size() == 1);
    CHECK(counter.entries().front().text == u"Asked for the blue silk — 青い絹."_s);
    CHECK(counter.entries().front().direction == Interaction::Direction::In);
    const auto tasks = TaskStore(counter.shop->reader()).openOf(counter.elin);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().dueOn == Day(2026, 11, 27));
    CHECK(tasks.front().dueMinutes == 600);
    CHECK(tasks.front().text == u"call about it"_s);
    CHECK(tasks.front().staff == counter.shop.maja);
    CHECK(counter.draftIs(counter.elin, {}));
    saved(counter.shop->database().undo(action, counter.shop.maja));
    CHECK(counter.entries().empty());
    CHECK(TaskStore(counter.shop->reader()).openOf(counter.elin).empty());
}

TEST_CASE("A letter and Tab in the empty field pick the kind") {
    Counter counter;
    counter.press(Qt::Key_V);
    counter.press(Qt::Key_Tab);
    CHECK(counter.composer->kind() == Interaction::Kind::Visit);
    CHECK(counter.text()->toPlainText().isEmpty());
    CHECK(counter.text()->hasFocus());
    counter.press(Qt::Key_N);
    counter.press(Qt::Key_Tab);
    CHECK(counter.composer->kind() == Interaction::Kind::Note);
    // Tab anywhere else leads on.
    counter.type(u"not a letter"_s);
    counter.press(Qt::Key_Tab);
    CHECK_FALSE(counter.text()->hasFocus());
    CHECK(counter.text()->toPlainText() == u"not a letter"_s);
}

TEST_CASE("A visit is logged with its amount and stamp by keys alone") {
    Counter counter;
    counter.composer->setKind(Interaction::Kind::Visit);
    counter.type(u"Dress “Linnea” 38"_s);
    counter.press(Qt::Key_Tab);
    auto* amount = counter.composer->findChild<MoneyEdit*>(u"composerAmount"_s);
    for (int i = 0; i < 6 && !amount->hasFocus(); ++i) counter.press(Qt::Key_Tab);
    REQUIRE(amount->hasFocus());
    QTest::keyClicks(amount, u"1348,00"_s);
    counter.press(Qt::Key_Tab);
    counter.press(Qt::Key_Space);
    QSignalSpy done(counter.composer, &Composer::done);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(arrives(done));
    REQUIRE(counter.entries().size() == 1);
    CHECK(counter.entries().front().amount == Money{134800, counter.shop->profile().currency});
    CHECK(LoyaltyStore(counter.shop->reader()).standing(counter.elin)->stamps == 1);
    CHECK(amount->text().isEmpty());
}

TEST_CASE("What cannot be saved stays in the field with a sentence") {
    Counter counter;
    auto* step = counter.composer->findChild<QLabel*>(u"composerStep"_s);
    counter.composer->setKind(Interaction::Kind::Note);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(step->isVisible());
    counter.type(u"Hem\n> sometime"_s);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(counter.composer->state() == Composer::State::Writing);
    CHECK(step->text().contains(u"sometime"_s));
    CHECK(counter.entries().empty());
    // Refused at the disk: the customer is in the bin by then.
    counter.text()->setUnsavedText(u"Hem 2 cm up"_s);
    saved(counter.shop->customerDesk.remove(counter.shop.maja, counter.elin));
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return counter.composer->state() == Composer::State::Writing; }, patienceMs));
    CHECK(counter.text()->toPlainText() == u"Hem 2 cm up"_s);
    CHECK_FALSE(counter.text()->isReadOnly());
}

TEST_CASE("A draft is kept without a key for it, for each customer and person, and comes back after a restart") {
    Counter counter;
    counter.type(u"Wants сукно in"_s);
    CHECK(counter.draftIs(counter.elin, u"Wants сукно in"_s));
    counter.composer->setCustomer(counter.bjorn);
    CHECK(counter.text()->toPlainText().isEmpty());
    counter.type(u"Coat"_s);
    counter.composer->setCustomer(counter.elin);
    CHECK(counter.text()->toPlainText() == u"Wants сукно in"_s);
    counter.composer->setStaff(counter.shop.johan);
    CHECK(counter.text()->toPlainText().isEmpty());
    counter.composer->setStaff(counter.shop.maja);
    counter.composer->setCustomer(counter.bjorn);
    CHECK(counter.text()->toPlainText() == u"Coat"_s);
    delete counter.composer;
    counter.shop->database().drain();
    counter.shop.reopen();
    Composer again(*counter.shop.shop);
    again.setStaff(counter.shop.maja);
    again.setCustomer(counter.elin);
    CHECK(again.textEdit()->toPlainText() == u"Wants сукно in"_s);
    counter.composer = nullptr;
}

TEST_CASE("Ctrl+Z undoes typing, and when nothing is unsaved it reaches the window") {
    Counter counter;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    counter.window.addAction(&undo);
    QSignalSpy windowUndo(&undo, &QAction::triggered);
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(windowUndo.size() == 1);
    counter.press(Qt::Key_H);
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(windowUndo.size() == 1);
    CHECK(counter.text()->toPlainText().isEmpty());
    counter.type(u"Hem 2 cm"_s);
    counter.save();
    counter.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(windowUndo.size() == 2);
    CHECK(counter.text()->toPlainText().isEmpty());
}

TEST_CASE("An entry is taken up again, changed, or left as it was") {
    Counter counter;
    counter.type(u"Hem 2 cm"_s);
    counter.save();
    const InteractionId id = counter.entries().front().id;
    const Instant at = counter.entries().front().at;
    counter.composer->edit(id);
    REQUIRE(counter.composer->isEditing());
    counter.type(u" up"_s);
    counter.press(Qt::Key_Escape);
    CHECK_FALSE(counter.composer->isEditing());
    CHECK(counter.entries().front().text == u"Hem 2 cm"_s);
    counter.composer->edit(id);
    counter.type(u" up"_s);
    counter.save();
    CHECK(counter.entries().front().text == u"Hem 2 cm up"_s);
    CHECK(counter.entries().front().at == at);
    CHECK(counter.entries().size() == 1);
    CHECK_FALSE(counter.composer->isEditing());
}

TEST_CASE("While an entry is changed the composer says which one, and no other takes its place unasked") {
    Counter counter;
    counter.composer->setKind(Interaction::Kind::Call);
    counter.type(u"Asked for silk"_s);
    counter.save();
    counter.type(u"Hem 2 cm"_s);
    counter.save();
    const InteractionId call = counter.entries().back().id, other = counter.entries().front().id;
    QSignalSpy editing(counter.composer, &Composer::editingChanged);
    auto* words = counter.composer->findChild<QLabel*>(u"composerEditing"_s);
    CHECK_FALSE(words->isVisible());
    counter.composer->edit(call);
    CHECK(words->isVisible());
    CHECK(words->text() == u"Changing the call of 22 Nov"_s);
    CHECK(editing.last().first().value<InteractionId>() == call);
    counter.type(u" again"_s);
    counter.composer->edit(other);
    CHECK(words->isVisible());
    CHECK(counter.text()->toPlainText().endsWith(u" again"_s));
    saved(counter.shop->historyDesk.remove(counter.shop.johan, call));
    REQUIRE(QTest::qWaitFor([&] { return !counter.composer->isEditing(); }, patienceMs));
    CHECK_FALSE(words->isVisible());
    CHECK(counter.text()->toPlainText().endsWith(u" again"_s));
    CHECK_FALSE(editing.last().first().value<InteractionId>().isValid());
}

TEST_CASE("A day gone by and money that came back without a word are asked about, and nothing is saved") {
    Counter counter;
    auto* step = counter.composer->findChild<QLabel*>(u"composerStep"_s);
    counter.type(u"Hem\n> 27/11/2025 x"_s);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(step->text().contains(u"2025-11-27 has gone by"_s));
    CHECK(counter.composer->state() == Composer::State::Writing);
    counter.text()->setUnsavedText({});
    counter.composer->setKind(Interaction::Kind::Visit);
    auto* amount = counter.composer->findChild<MoneyEdit*>(u"composerAmount"_s);
    amount->setText(u"-50"_s);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(step->text().contains(u"Write what came back"_s));
    CHECK(counter.composer->state() == Composer::State::Writing);
    CHECK(counter.entries().empty());
    counter.type(u"belt, too short"_s);
    auto* stamp = counter.composer->findChild<QAbstractButton*>(u"composerStamp"_s);
    stamp->setChecked(true);
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(step->text().contains(u"earns no stamp"_s));
    stamp->setChecked(false);
    counter.save();
    REQUIRE(counter.entries().size() == 1);
    CHECK(counter.entries().front().amount->minor == -5000);
}

TEST_CASE("The empty amount is shown as amounts are everywhere") {
    Counter counter;
    const QString shown = counter.composer->findChild<MoneyEdit*>(u"composerAmount"_s)->placeholderText();
    CHECK(shown.toStdString() == Money{0, counter.shop->profile().currency}.text(QLocale()).toStdString());
}

TEST_CASE("Only a next step is a follow-up without an entry") {
    Counter counter;
    counter.composer->setKind(Interaction::Kind::Note);
    counter.type(u"> 2w ask about the wedding"_s);
    counter.save();
    CHECK(counter.entries().empty());
    REQUIRE(TaskStore(counter.shop->reader()).openOf(counter.elin).size() == 1);
    CHECK(TaskStore(counter.shop->reader()).openOf(counter.elin).front().text == u"ask about the wedding"_s);
}

TEST_CASE("Esc leaves and keeps what was typed, and a call from the header is outgoing") {
    Counter counter;
    QSignalSpy left(counter.composer, &Composer::left);
    counter.composer->beginCall(true);
    counter.type(u"No answer"_s);
    counter.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(counter.draftIs(counter.elin, u"No answer"_s));
    counter.save();
    CHECK(counter.entries().front().direction == Interaction::Direction::Out);
}

TEST_CASE("With a slow disk the window goes on, and another customer's words are not touched") {
    Counter counter;
    counter.type(u"Hem 2 cm"_s);
    QSignalSpy done(counter.composer, &Composer::done);
    // The disk does not come to this entry before it is let go. Whoever waits for it here is let go after a while, and is found out.
    QSemaphore disk;
    auto busy = counter.shop->database().writeOutside([&disk](Connection&) { disk.tryAcquire(1, patienceMs / 2); });
    counter.press(Qt::Key_Return, Qt::ControlModifier);
    counter.composer->setCustomer(counter.bjorn);
    CHECK_FALSE(busy.isFinished());
    disk.release();
    counter.type(u"Coat"_s);
    REQUIRE(arrives(done));
    CHECK(counter.text()->toPlainText() == u"Coat"_s);
    CHECK(counter.entries().size() == 1);
    CHECK(counter.draftIs(counter.elin, {}));
}

TEST_CASE("What the empty field asks for is read whole, however narrow the field becomes") {
    Counter counter;
    for (const int width : {700, 330, 560, 300}) {
        counter.window.resize(width, 500);
        const QWidget* view = counter.text()->viewport();
        INFO(width);
        CHECK(QTest::qWaitFor([&] {
            const int room = view->width() - static_cast<int>(counter.text()->document()->documentMargin());
            return view->height() >= counter.text()->fontMetrics().boundingRect(0, 0, room, 1000, Qt::TextWordWrap, counter.text()->placeholderText()).height();
        }, patienceMs));
    }
}
