#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "core/storage/shop_file.h"
#include "tests/support/test_shop.h"
#include <QDir>
#include <QFile>
#include <sys/mount.h>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

std::optional<Kind> faultOfOpening(const QString& path) {
    try {
        Shop::open(path, {});
        return std::nullopt;
    } catch (const Error& error) {
        return error.kind();
    }
}

void tamper(TestShop& test, const QByteArray& sql) {
    test.shop.reset();
    Connection writer(test.path, Connection::Mode::Writer);
    writer.run(sql.constData());
}

}  // namespace

TEST_CASE("the whole file is read when nothing did so for a week") {
    TestShop test(Day(2026, 11, 22));
    CHECK(test->database().isQuickCheckDue());
    CHECK(test->database().quickProblem().isEmpty());
    test->database().drain();
    CHECK_FALSE(test->database().isQuickCheckDue());
    const auto dueOn = [&](Day day) {
        test.settings.clock = Clock(day);
        test.reopen();
        return test->database().isQuickCheckDue();
    };
    CHECK_FALSE(dueOn(Day(2026, 11, 28)));
    CHECK(dueOn(Day(2026, 11, 29)));
    // The clock fell back a year: nobody knows when it was.
    CHECK(dueOn(Day(2025, 11, 22)));
}

TEST_CASE("a shop of an older version is copied and the copy verified before it is changed") {
    TestShop test;
    test.add(u"Elin Åkerström"_s);
    const QString uuid = test->profile().uuid;
    const QByteArray older = QByteArray::number(Migrations::newest() - 1);
    tamper(test, "PRAGMA user_version = " + older);
    // This one has the newest tables already, so the migration fails: all the more is the copy wanted.
    CHECK(faultOfOpening(test.path).has_value());
    const QDir folder(Backup::folderFor(test.path));
    const QStringList copies = folder.entryList(QDir::Files);
    REQUIRE(copies.size() == 1);
    CHECK(copies[0].contains(u"version %1 "_s.arg(QString::fromLatin1(older))));
    CHECK(copies[0].contains(uuid.left(8)));
    Connection copy(folder.filePath(copies[0]), Connection::Mode::Immutable);
    CHECK(copy.integer("PRAGMA user_version") == Migrations::newest() - 1);
    CHECK(copy.text("SELECT display_name FROM customer") == u"Elin Åkerström"_s);
}

TEST_CASE("a new shop and one of this version are not copied on opening") {
    TestShop test;
    test.reopen();
    CHECK_FALSE(QDir(Backup::folderFor(test.path)).exists());
}

TEST_CASE("a shop whose newest entries do not hold together is damaged") {
    TestShop test;
    test.add(u"Sven-Olof Ek"_s);
    const QByteArray tampering = GENERATE(as<QByteArray>{}, "UPDATE journal SET changeset = zeroblob(40) WHERE id = (SELECT max(id) FROM journal)",
                                          "DROP TRIGGER journal_hash_kept; UPDATE journal SET hash = zeroblob(32) WHERE id = (SELECT max(id) FROM journal) - 1",
                                          "DROP TRIGGER journal_no_delete; PRAGMA foreign_keys = OFF; DELETE FROM journal");
    INFO(tampering.toStdString());
    tamper(test, tampering);
    CHECK(faultOfOpening(test.path) == Kind::Damaged);
}

TEST_CASE("a full disk is told on opening, and the shop can still be read") {
    TestShop test;
    test.shop.reset();
    QTemporaryDir mountPoint;
    const QByteArray where = QFile::encodeName(mountPoint.path());
    if (mount("tmpfs", where.constData(), "tmpfs", 0, "size=4m") != 0) {
        WARN("skipped: this machine does not let the test mount a small disk");
        return;
    }
    const QString copy = mountPoint.filePath(u"shop.regulars"_s);
    REQUIRE(QFile::copy(test.path, copy));
    CHECK(faultOfOpening(copy) == std::nullopt);
    CHECK(ShopFile::warningAbout(copy).contains(u"nearly full"));
    {
        QFile ballast(mountPoint.filePath(u"holiday film"_s));
        REQUIRE(ballast.open(QIODevice::WriteOnly));
        ballast.write(QByteArray(static_cast<qsizetype>(ShopFile::freeBytes(copy) - 100'000), 'x'));
    }
    CHECK(faultOfOpening(copy) == Kind::DiskFull);
    CHECK(Shop::open(copy, {.clock = Clock(), .readOnly = true})->profile().name == u"Blom & Daughter"_s);
    umount(where.constData());
}
