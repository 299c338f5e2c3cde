#include "core/demo/demo_shop.h"
#include "tests/ui/window/counter_stage.h"
#include "ui/window/rail.h"
#include <QFile>
#include <random>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

// As a failing disk does it: whole pages of nonsense, none of them the first few, without which nothing opens.
void overwritePages(const QString& path, unsigned seed) {
    constexpr qint64 pageSize = 4096;
    std::mt19937 random(seed);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / pageSize;
    for (int n = 0; n < 5; ++n) {
        file.seek((pages / 4 + static_cast<qint64>(random()) % (pages * 3 / 4)) * pageSize);
        QByteArray nonsense(static_cast<qsizetype>(pageSize), '\0');
        for (char& byte : nonsense) byte = static_cast<char>(random());
        file.write(nonsense);
    }
}

// Fails where no slot waits for a fault.
class Unreadable : public QWidget {
public:
    int painted = 0;
protected:
    void paintEvent(QPaintEvent*) override {
        ++painted;
        throw Error(Error::Kind::Damaged, u"The shop file is damaged."_s);
    }
};

}  // namespace

TEST_CASE("A fault in painting becomes one sentence, and the window and its form go on") {
    TestShop shop;
    CounterStage stage(*shop.shop);
    stage.key(Qt::Key_N, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, u"Karin"_s);
    auto* broken = new Unreadable;
    broken->setParent(&stage.window);
    broken->setGeometry(10, 10, 50, 50);
    broken->show();
    REQUIRE(CounterStage::comes([&] { return stage.said() == u"The shop file is damaged."_s; }));
    const int painted = broken->painted;
    QTest::qWait(200);
    CHECK(broken->painted < painted + 5);  // no endless repainting
    CHECK(field->text() == u"Karin"_s);
    QTest::keyClicks(field, u" Ek"_s);
    CHECK(field->text() == u"Karin Ek"_s);
    delete broken;
}

TEST_CASE("A place that cannot be made says so, and the others open") {
    TestShop shop;
    CounterStage stage(*shop.shop);
    bool isBroken = true;
    stage.window.seat(Place::Insight, [&isBroken]() -> QWidget* {
        if (isBroken) throw Error(Error::Kind::Damaged, u"The shop file is damaged."_s);
        return new QWidget;
    });
    stage.key(Qt::Key_5, Qt::ControlModifier);
    CHECK(stage.said() == u"The shop file is damaged."_s);
    stage.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(stage.counter.customers()->isVisible());
    isBroken = false;
    stage.key(Qt::Key_5, Qt::ControlModifier);
    CHECK(stage.window.seated(Place::Insight)->isVisible());
}

TEST_CASE("A shop with five overwritten pages stays usable as far as it reads") {
    const unsigned seed = 20261122;
    int opened = 0;
    for (unsigned round = 0; round < 6; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"Blom & Daughter.regulars"_s);
        makeDemoShop(path, {300, 1, Day(2026, 11, 22)});
        overwritePages(path, seed + round);
        INFO("seed " << seed + round);
        try {
            const auto shop = Shop::open(path, {Clock(Day(2026, 11, 22))});
            CounterStage stage(*shop);
            ++opened;
            for (const Place place : places) {
                stage.window.open(place);
                QTest::qWait(60);
                static_cast<void>(stage.window.grab());
            }
            for (int id = 1; id <= 40; ++id) {
                stage.counter.openCustomer(CustomerId{id * 7});
                QCoreApplication::processEvents();
                static_cast<void>(stage.window.grab());
            }
            stage.window.search()->setFocus();
            QTest::keyClicks(stage.window.search(), u"anders"_s);
            stage.key(Qt::Key_Z, Qt::ControlModifier);
            stage.counter.lock();
            QTest::qWait(50);
            CHECK(stage.window.isVisible());
        } catch (const Error& error) {
            // One too broken to open says so in words, which is another test's.
            CHECK(error.kind() == Error::Kind::Damaged);
        }
    }
    CHECK(opened > 0);
}
