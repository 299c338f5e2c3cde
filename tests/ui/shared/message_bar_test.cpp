#include "ui/shared/attempt.h"
#include <QDialog>
#include <QPromise>
#include <QEnterEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A window with a bar and a panel deep inside.
struct Stage {
    QWidget window;
    MessageBar* bar = new MessageBar;
    QWidget* panel = new QWidget;
    Stage() {
        auto* all = new QVBoxLayout(&window);
        all->addWidget(panel);
        all->addWidget(bar);
        window.show();
    }
};

}  // namespace

TEST_CASE("A fault in a slot becomes its sentence on the window's bar") {
    Stage stage;
    CHECK_FALSE(attempt(stage.panel, [] { throw Error(Error::Kind::DiskFull, u"The disk is full. Nothing was saved; make room and save again."_s); }));
    CHECK(stage.bar->sentence() == u"The disk is full. Nothing was saved; make room and save again."_s);
    CHECK(stage.bar->kind() == MessageBar::Kind::Fault);
    CHECK(attempt(stage.panel, [] {}));
}

TEST_CASE("A dialog without a bar answers on the window that opened it") {
    Stage stage;
    QDialog dialog(stage.panel);
    tellRefusal(&dialog, {u"The card 2 900000 047112 is not known."_s});
    CHECK(stage.bar->sentence() == u"The card 2 900000 047112 is not known."_s);
    CHECK(stage.bar->kind() == MessageBar::Kind::Warning);
}

TEST_CASE("Undo on the bar runs once and closes the bar") {
    Stage stage;
    int undone = 0;
    tellNews(stage.panel, u"Call with Elin Åkerström saved."_s, {{u"Undo"_s, [&undone] { ++undone; }, u"Ctrl Z"_s}});
    REQUIRE(stage.bar->isVisible());
    auto* offer = stage.bar->findChild<QPushButton*>();
    for (auto* button : stage.bar->findChildren<QPushButton*>())
        if (button->text() == u"Undo") offer = button;
    offer->click();
    CHECK(undone == 1);
    CHECK_FALSE(stage.bar->isVisible());
}

TEST_CASE("Markup in a message stays text") {
    Stage stage;
    tellNews(stage.panel, u"<img src='/dev/zero'> saved"_s);
    auto* label = stage.bar->findChild<QLabel*>();
    CHECK(label->textFormat() == Qt::PlainText);
    CHECK(label->text().contains(u"<img"));
}

TEST_CASE("An answer from another thread goes on here, and its fault is told") {
    Stage stage;
    QPromise<int> good, bad;
    int got = 0;
    bool failed = false;
    whenDone(stage.panel, good.future(), [&got](int value) { got = value; });
    whenDone(stage.panel, bad.future(), [&got](int value) { got = value; }, [&failed] { failed = true; });
    good.start();
    good.addResult(7);
    good.finish();
    bad.start();
    bad.setException(Error(u"The shop file was moved. Your words are kept here."_s));
    bad.finish();
    QTest::qWait(20);
    CHECK(got == 7);
    CHECK(failed);
    CHECK(stage.bar->sentence() == u"The shop file was moved. Your words are kept here."_s);
}

TEST_CASE("News that come up under a resting pointer go by themselves, those pointed at on purpose stay") {
    Stage stage;
    tellNews(stage.panel, u"The form was closed without saving."_s);
    const auto* leaving = stage.bar->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(leaving != nullptr);
    const auto enter = [&stage](QPoint at) {
        QEnterEvent event(QPointF(), QPointF(), at);
        QCoreApplication::sendEvent(stage.bar, &event);
    };
    enter(QCursor::pos());
    CHECK(leaving->isActive());
    enter(QCursor::pos() + QPoint(3, 2));
    CHECK_FALSE(leaving->isActive());
}
