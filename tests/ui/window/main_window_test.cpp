#include "tests/support/patience.h"
#include "ui/insight/insight_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/theme.h"
#include "ui/window/help_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/rail.h"
#include "ui/window/search_box.h"
#include <QLabel>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>
#include <set>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

/// A shown window with a text to write in at Customers.
struct Stage {
    MainWindow window;
    QPlainTextEdit* words = nullptr;
    std::vector<Act> acts;
    Stage() {
        window.seat(Place::Today, [] { return new QWidget; });
        window.seat(Place::Customers, [this] { return words = new QPlainTextEdit; });
        window.seat(Place::Insight, [] { return new InsightPanel; });
        window.setStaff(u"Maja Berg"_s, {u"Maja Berg"_s, u"Johan & Co"_s});
        window.setBadge(Place::Today, 7);
        window.open(Place::Today);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window, patienceMs));
        QObject::connect(&window, &MainWindow::acted, &window, [this](Act act) { acts.push_back(act); });
    }
};

}  // namespace

TEST_CASE("The table of keys has each deed once, in the order of its enum, and no key twice") {
    std::set<QString> seen;
    for (std::size_t i = 0; i < actTable().size(); ++i) {
        CHECK(static_cast<std::size_t>(actTable()[i].act) == i);
        for (const QKeySequence& key : actTable()[i].keys) CHECK(seen.insert(key.toString()).second);
    }
    CHECK(keyOf(Act::Stamp) == u"Ctrl +"_s);
}

TEST_CASE("Panels are made when their place is first opened and not before") {
    Stage stage;
    CHECK(stage.words == nullptr);
    QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(stage.window.place() == Place::Customers);
    REQUIRE(stage.words != nullptr);
    CHECK(stage.words->isVisible());
    CHECK(stage.window.findChild<RailButton*>(u"place2"_s)->isChecked());
}

TEST_CASE("Keys reach their deeds from inside a text field") {
    Stage stage;
    stage.window.open(Place::Customers);
    stage.words->setFocus();
    QTest::keyClick(stage.words, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(stage.words, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(stage.words, Qt::Key_N, Qt::ControlModifier);
    CHECK(stage.acts == std::vector<Act>{Act::Stamp, Act::Save, Act::NewCustomer});
    QTest::keyClick(stage.words, Qt::Key_K, Qt::ControlModifier);
    CHECK(stage.window.search()->hasFocus());
}

TEST_CASE("Ctrl+Z undoes typing while there is some, and then the latest action") {
    Stage stage;
    stage.window.open(Place::Customers);
    stage.words->setFocus();
    QTest::keyClicks(stage.words, u"blue silk"_s);
    QTest::keyClick(stage.words, Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.words->toPlainText().isEmpty());
    CHECK(stage.acts.empty());
    stage.words->setPlainText(u"saved words"_s);  // as after saving
    QTest::keyClick(stage.words, Qt::Key_Z, Qt::ControlModifier);
    CHECK(stage.acts == std::vector<Act>{Act::Undo});
    CHECK(stage.words->toPlainText() == u"saved words"_s);
}

TEST_CASE("Esc that nothing takes goes one step back") {
    Stage stage;
    QSignalSpy back(&stage.window, &MainWindow::stepBack);
    QTest::keyClick(&stage.window, Qt::Key_Escape);
    CHECK(back.count() == 1);
}

TEST_CASE("Help names the place and goes away with Esc") {
    Stage stage;
    QTest::keyClick(&stage.window, Qt::Key_F1);
    QPointer<HelpSheet> sheet = stage.window.findChild<HelpSheet*>();
    REQUIRE(sheet);
    CHECK(sheet->accessibleName().startsWith(u"Today"));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(sheet.isNull());
}

TEST_CASE("Help lists the keys of the place's own lists and forms") {
    Stage stage;
    const auto words = [&](Place place) {
        HelpSheet sheet(place, &stage.window);
        sheet.setAttribute(Qt::WA_DeleteOnClose, false);
        QStringList all;
        for (const QLabel* label : sheet.findChildren<QLabel*>()) all << label->text();
        return all.join(u'\n');
    };
    const QString customers = words(Place::Customers), today = words(Place::Today);
    for (const char16_t* part : {u"In the timeline: deletes the entry", u"In the timeline: changes the entry", u"In the form: the label of a phone", u"Del", u"Alt 1"})
        CHECK(customers.contains(QString::fromUtf16(part)));
    CHECK_FALSE(today.contains(u"timeline"_s));
    CHECK(today.contains(u"marks it as done"_s));
}

TEST_CASE("The demo banner offers an own shop") {
    Stage stage;
    auto* banner = stage.window.findChild<QWidget*>(u"banner"_s);
    CHECK_FALSE(banner->isVisible());
    stage.window.setDemo(true);
    CHECK(banner->isVisible());
    QSignalSpy own(&stage.window, &MainWindow::ownShopRequested);
    banner->findChild<QPushButton*>()->click();
    CHECK(own.count() == 1);
}

TEST_CASE("Every control of the frame has an accessible name or a text") {
    Stage stage;
    for (const auto* button : stage.window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->inherits("QLineEditIconButton")) continue;
        INFO(button->metaObject()->className() << " " << button->objectName().toStdString());
        CHECK_FALSE((button->text() + button->accessibleName()).isEmpty());
    }
}

TEST_CASE("The window fits 1024 by 700, and is drawn light and dark") {
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Mode::Light);
    Stage stage;
    stage.window.setDemo(true);
    stage.window.open(Place::Insight);
    stage.window.messages()->tell(MessageBar::Kind::News, u"Call with Elin Åkerström saved."_s, {{u"Undo"_s, [] {}, u"Ctrl Z"_s}});
    CHECK(stage.window.minimumSizeHint().width() <= 1024);
    CHECK(stage.window.minimumSizeHint().height() <= 700);
    const QString folder = qEnvironmentVariable("REGULARS_SHOTS");
    const auto shoot = [&](const QString& name) {
        QTest::qWait(30);
        const QPixmap picture = stage.window.grab();
        CHECK(picture.size() == stage.window.size());
        if (!folder.isEmpty()) picture.save(folder + u'/' + name);
    };
    shoot(u"window-light.png"_s);
    theme.setMode(Theme::Mode::Dark);
    stage.window.search()->setFind([](const QString&) {
        return std::vector<SearchHit>{{u"Elin Åkerström"_s, u"Malmö · 070-123 45 67"_s, 1, {}}, {u"王小明"_s, u"Malmö · 2 900000 047112"_s, 2, {}}};
    });
    stage.window.search()->setFocus();
    QTest::keyClicks(stage.window.search(), u"c"_s);
    shoot(u"window-dark.png"_s);
    theme.setMode(Theme::Mode::Light);
    stage.window.search()->clear();
    stage.window.resize(1024, 700);
    shoot(u"window-small.png"_s);
    QTest::keyClick(&stage.window, Qt::Key_F1);
    shoot(u"window-help.png"_s);
}
