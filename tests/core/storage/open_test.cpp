#include "core/storage/file_lock.h"
#include "core/customers/customer_list.h"
#include "tests/support/test_shop.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <sys/mount.h>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

Kind kindOfOpening(const QString& path, QString* sentence = nullptr) {
    try {
        const auto shop = Shop::open(path, {});
    } catch (const Error& error) {
        if (sentence) *sentence = error.sentence();
        return error.kind();
    }
    FAIL("opened");
    return Kind::Other;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

}  // namespace

TEST_CASE("six failures to open are six messages and change nothing") {
    TestShop test;
    test.shop.reset();
    const QString path = test.folder.filePath(u"other.regulars"_s);
    QStringList sentences;
    QString sentence;

    CHECK(kindOfOpening(path, &sentence) == Kind::Missing);
    sentences << sentence;
    CHECK_FALSE(QFile::exists(path));

    write(path, {});
    CHECK(kindOfOpening(path, &sentence) == Kind::Empty);
    sentences << sentence;

    write(path, "Kund;Telefon\nElin Åkerström;070-123 45 67\n");
    CHECK(kindOfOpening(path, &sentence) == Kind::Foreign);
    sentences << sentence;

    CHECK(kindOfOpening(test.folder.path(), &sentence) == Kind::Unreadable);
    sentences << sentence;

    FileLock held(test.path);
    REQUIRE(held.take(0));
    CHECK(kindOfOpening(test.path, &sentence) == Kind::Locked);
    CHECK(sentence.contains(QString::number(QCoreApplication::applicationPid())));
    sentences << sentence;
    held.letGo();

    QFile good(test.path);
    REQUIRE(good.open(QIODevice::ReadOnly));
    QByteArray bytes = good.readAll();
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    write(path, bytes);
    CHECK(kindOfOpening(path, &sentence) == Kind::Damaged);
    sentences << sentence;

    sentences.removeDuplicates();
    CHECK(sentences.size() == 6);
    CHECK(QDir(test.folder.path()).entryList({u"other*"_s}) == QStringList{u"other.regulars"_s});
}

TEST_CASE("a shop of a newer version is not opened") {
    TestShop test;
    test.shop.reset();
    {
        Connection writer(test.path, Connection::Mode::Writer);
        writer.run("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    }
    CHECK(kindOfOpening(test.path) == Kind::TooNew);
}

TEST_CASE("a new shop never overwrites what stands") {
    TestShop test;
    CHECK_THROWS_AS(Shop::create(test.path, {}, u"Maja"_s, {}), Error);
    CHECK(test->profile().name == u"Blom & Daughter"_s);
}

TEST_CASE("a file removed or replaced while open stops saving and reading goes on") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin Åkerström"_s);
    const QString suffix = GENERATE(u""_s, u"-wal"_s);
    REQUIRE(QFile::rename(test.path + suffix, test.folder.filePath(u"elsewhere"_s)));
    Customer customer;
    customer.displayName = u"Björn Lindqvist"_s;
    auto future = test->customerDesk.add(test.maja, customer);
    try {
        future.waitForFinished();
        static_cast<void>(future.result());
        FAIL("saved into a file that is gone");
    } catch (const Error& error) {
        CHECK(error.kind() == Kind::Moved);
    }
    CHECK(CustomerStore(test->reader()).displayName(elin) == u"Elin Åkerström"_s);
}

TEST_CASE("a file on a read-only disk opens for reading") {
    TestShop test;
    test.add(u"王小明"_s);
    test.shop.reset();
    QTemporaryDir mountPoint;
    const QByteArray where = QFile::encodeName(mountPoint.path());
    if (mount("tmpfs", where.constData(), "tmpfs", 0, "size=16m") != 0) {
        WARN("skipped: this machine does not let the test mount a small disk");
        return;
    }
    const QString copy = mountPoint.filePath(u"shop.regulars"_s);
    REQUIRE(QFile::copy(test.path, copy));
    REQUIRE(mount("tmpfs", where.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=16m") == 0);
    {
        const auto shop = Shop::open(copy, {});
        CHECK(shop->database().isReadOnly());
        CHECK(CustomerList(shop->reader()).count() == 1);
        auto future = shop->customerDesk.add(StaffId{1}, [] { Customer c; c.displayName = u"Ida Holm"_s; return c; }());
        CHECK_THROWS_AS(future.waitForFinished(), Error);
    }
    umount(where.constData());
}
