#include "core/shop/backup_keeper.h"
#include "tests/support/test_shop.h"
#include <QDir>
#include <QElapsedTimer>
#include <QSemaphore>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("a folder chosen while the writer is busy is in force at once and waits for nothing") {
    TestShop test;
    const QString folder = test.folder.filePath(u"USB-минне"_s);
    {
        BackupKeeper keeper(*test.shop);
        CHECK(keeper.folder() == Backup::folderFor(test.path));
        // Whoever waits for the writer here is let go after a while, and is found out.
        QSemaphore letGo;
        auto busy = test->database().writeOutside([&letGo](Connection&) { letGo.tryAcquire(1, 30'000); });
        keeper.setFolder(StaffId{1}, folder);
        CHECK_FALSE(busy.isFinished());
        CHECK(keeper.folder() == folder);
        letGo.release();
        test->database().drain();
    }
    test.reopen();
    BackupKeeper keeper(*test.shop);
    CHECK(keeper.folder() == folder);
    keeper.make();
    QElapsedTimer waited;
    for (waited.start(); keeper.isRunning() && !waited.hasExpired(20000);) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(QDir(folder).entryList({u"*.regulars"_s}).size() == 1);
}
