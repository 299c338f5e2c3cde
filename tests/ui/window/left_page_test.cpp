#include "tests/support/patience.h"
#include "tests/support/scripted_asker.h"
#include "tests/support/test_shop.h"
#include "ui/exchange/import_panel.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/window/counter.h"
#include "ui/window/main_window.h"
#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int guests = 20'000;

/// A shop at the counter, with a file large enough to be left while it comes in.
struct Counted {
    TestShop shop;
    ScriptedAsker asker;
    MainWindow window;
    Counter counter{*shop.shop, window, asker, {}};
    Counted() {
        window.open(Place::Today);
        window.resize(1280, 800);
        window.show();
    }
    [[nodiscard]] ImportPanel* panel() { return window.findChild<ImportPanel*>(); }
    [[nodiscard]] qint64 customers() { return CustomerStore(shop->reader()).count(); }
    void beginImport() {
        QFile file(shop.folder.filePath(u"guests.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Name,E-mail\r\n");
        for (int i = 0; i < guests; ++i) file.write("Ida Holm " + QByteArray::number(i) + ",ida" + QByteArray::number(i) + "@holm.example\r\n");
        file.close();
        counter.bringIn();
        panel()->look(file.fileName());
        auto* go = panel()->findChild<QAbstractButton*>(u"bringIn"_s);
        REQUIRE(QTest::qWaitFor([&] { return go->isVisible() && go->isEnabled(); }, patienceMs));
        go->click();
        REQUIRE(panel()->isBusy());
    }
};

}  // namespace

TEST_CASE("An import goes on when another place is opened, tells its end, and shows its result when asked for again") {
    Counted at;
    at.beginImport();
    const QPointer<ImportPanel> panel = at.panel();
    at.window.open(Place::Customers);
    QTest::qWait(0);
    REQUIRE(panel);
    CHECK_FALSE(panel->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !panel->isBusy(); }, patienceMs));
    CHECK(at.customers() == guests);
    CHECK(at.window.messages()->sentence().contains(u"guests.csv"_s));
    at.counter.bringIn();
    REQUIRE(at.panel() == panel);
    CHECK(panel->isVisible());
    CHECK(panel->findChild<QWidget*>(u"importHeadline"_s)->isVisible());
    at.window.open(Place::Today);
    REQUIRE(QTest::qWaitFor([&] { return panel.isNull(); }, patienceMs));
    at.counter.bringIn();
    CHECK(at.panel()->findChild<QWidget*>(u"chooseFile"_s)->isVisible());
}

TEST_CASE("An import that was left can be looked at while it runs, and stopped") {
    Counted at;
    at.beginImport();
    const QPointer<ImportPanel> panel = at.panel();
    at.window.open(Place::Settings);
    at.counter.bringIn();
    CHECK(at.window.findChildren<ImportPanel*>().size() == 1);
    CHECK(panel->isVisible());
    panel->stepBack();
    REQUIRE(QTest::qWaitFor([&] { return !panel->isBusy(); }, patienceMs));
    CHECK(at.customers() == 0);
}

TEST_CASE("What an import is in the midst of can be asked, and its end is told to whoever waits to close the window") {
    Counted at;
    CHECK(at.counter.unfinishedWork().isEmpty());
    QSignalSpy ended(&at.counter, &Counter::workEnded);
    at.beginImport();
    CHECK(at.counter.unfinishedWork().contains(u"brought in"_s));
    CHECK(ended.isEmpty());
    SECTION("it goes on to its end") {
        REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }, patienceMs));
        CHECK(at.customers() == guests);
    }
    SECTION("it is stopped") {
        at.counter.stopWork();
        REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }, patienceMs));
        CHECK(at.customers() == 0);
    }
    CHECK(at.counter.unfinishedWork().isEmpty());
}

TEST_CASE("A page that does nothing goes when a place is opened") {
    Counted at;
    at.counter.bringIn();
    const QPointer<ImportPanel> panel = at.panel();
    REQUIRE(panel);
    at.window.open(Place::Today);
    CHECK(QTest::qWaitFor([&] { return panel.isNull(); }, patienceMs));
}

TEST_CASE("The folder chosen for backups still stands in Settings when they are made anew") {
    Counted at;
    at.window.open(Place::Settings);
    at.asker.chosenFolder = at.shop.folder.path();
    at.window.findChild<QAbstractButton*>(u"chooseBackupFolder"_s)->click();
    at.counter.setStaff(u"Johan"_s);
    QTest::qWait(10);
    CHECK(at.window.findChild<ElidedLabel*>(u"backupFolder"_s)->text() == QDir::toNativeSeparators(at.shop.folder.path()));
}
