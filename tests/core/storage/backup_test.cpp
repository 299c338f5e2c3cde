#include "core/customers/customer_list.h"
#include "core/storage/backup.h"
#include "tests/support/test_shop.h"
#include <QDir>
#include <QFile>
#include <atomic>
#include <thread>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

TEST_CASE("a backup is a whole shop and restores to a new file only") {
    TestShop test;
    test.add(u"Fatima al-Zahra"_s);
    const QString folder = test.folder.filePath(u"backups"_s);
    const auto kept = Backup::make(test->database(), folder);
    CHECK(kept.generation == 1);
    const QString target = test.folder.filePath(u"again.regulars"_s);
    Backup::restore(kept.path, target);
    CHECK_THROWS_AS(Backup::restore(kept.path, target), Error);
    const auto again = Shop::open(target, test.settings);
    CHECK(CustomerList(again->reader()).count() == 1);
    CHECK(Backup::last(test->reader()).day == Day(2026, 11, 22));
}

TEST_CASE("a second backup of the day takes the place of the first") {
    TestShop test;
    const QString folder = test.folder.filePath(u"backups"_s);
    Backup::make(test->database(), folder);
    test.add(u"Maria da Silva Santos"_s);
    CHECK(Backup::make(test->database(), folder).generation == 1);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
}

TEST_CASE("7 daily, 5 weekly and 12 monthly generations are kept whatever the clock says") {
    std::vector<int> kept;
    for (int generation = 1; generation <= 400; ++generation)
        if (Backup::isKept(generation, 400)) kept.push_back(generation);
    CHECK(kept.size() >= 7 + 4 + 10);
    CHECK(kept.size() <= 7 + 5 + 12);
    CHECK(std::count_if(kept.begin(), kept.end(), [](int g) { return g > 393; }) == 7);

    TestShop test;
    const QString folder = test.folder.filePath(u"backups"_s);
    Backup::make(test->database(), folder);
    // The clock falls back ten years: the older generation stays.
    test.settings.clock = Clock(Day(2016, 1, 1));
    test.reopen();
    Backup::make(test->database(), folder);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 2);
}

TEST_CASE("a damaged backup is passed over for an older good one and never restored") {
    TestShop test;
    const QString folder = test.folder.filePath(u"backups"_s);
    const QString first = Backup::make(test->database(), folder).path;
    test.settings.clock = Clock(Day(2026, 11, 23));
    test.reopen();
    const QString second = Backup::make(test->database(), folder).path;
    REQUIRE(first != second);
    QFile file(second);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(5000);
    file.write(QByteArray(20000, 'x'));
    file.close();
    CHECK(Backup::newestFor(test.path, folder) == first);
    CHECK_THROWS_AS(Backup::restore(second, test.folder.filePath(u"new.regulars"_s)), Error);
    CHECK_FALSE(QFile::exists(test.folder.filePath(u"new.regulars"_s)));
}

TEST_CASE("a backup that cannot be made says so and leaves the older ones") {
    TestShop test;
    const QString folder = test.folder.filePath(u"backups"_s);
    const QString first = Backup::make(test->database(), folder).path;
    const QString notAFolder = test.folder.filePath(u"a file"_s);
    QFile(notAFolder).open(QIODevice::WriteOnly);
    CHECK_THROWS_AS(Backup::make(test->database(), notAFolder), Error);
    CHECK(QFile::exists(first));
    CHECK_FALSE(Backup::last(test->reader()).problem.isEmpty());
    CHECK(Backup::last(test->reader()).path == first);
}

TEST_CASE("two shops of one name share a folder and each keeps its own backups") {
    TestShop here, there;
    here.add(u"Elin Åkerström"_s);
    there.add(u"Björn Lindqvist"_s);
    const QTemporaryDir stick;
    const QString mine = Backup::make(here->database(), stick.path()).path;
    for (int day = 0; day < 12; ++day) {
        there.settings.clock = Clock(Day(2026, 11, 22).plusDays(day));
        there.reopen();
        Backup::make(there->database(), stick.path());
    }
    CHECK(QFile::exists(mine));
    CHECK(mine.contains(here->profile().uuid.left(8)));
    CHECK(Backup::newestFor(here.path, stick.path()) == mine);
    CHECK(Backup::newestFor(there.path, stick.path()).contains(there->profile().uuid.left(8)));
    CHECK(Backup::make(here->database(), stick.path()).generation == 1);
    CHECK(CustomerList(Shop::open(mine, {.clock = Clock(), .readOnly = true})->reader()).count() == 1);
    here.shop.reset();
    QFile damaged(here.path);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(20000, '\0'));
    damaged.close();
    // It cannot say any more which of the two it was: nobody is offered another's customers.
    CHECK(Backup::newestFor(here.path, stick.path()).isEmpty());
}

TEST_CASE("backups asked for at once are made one after the other, for their owner's eyes, and nothing unfinished stays") {
    TestShop test;
    for (int i = 0; i < 50; ++i) test.add(u"Łucja Żak %1"_s.arg(i));
    const QString folder = test.folder.filePath(u"backups"_s);
    QDir().mkpath(folder);
    const QString brokenOff = folder + u"/Blom & Daughter backup 00001 2026-11-21 %1.regulars.aBcDeF.part"_s.arg(test->profile().uuid.left(8));
    REQUIRE(QFile(brokenOff).open(QIODevice::WriteOnly));
    std::atomic<int> made = 0;
    std::vector<std::thread> makers;
    for (int i = 0; i < 4; ++i)
        makers.emplace_back([&] {
            try {
                for (int round = 0; round < 5; ++round) made += Backup::make(test->database(), folder).generation;
            } catch (const Error& error) {
                qWarning("%s", error.what());
            }
        });
    for (auto& maker : makers) maker.join();
    CHECK(made == 20);
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK(QFile::permissions(files[0].filePath()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(Backup::newestFor(test.path, folder) == files[0].absoluteFilePath());
}
