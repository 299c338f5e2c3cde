#include "core/customers/customer_list.h"
#include "core/storage/background_reader.h"
#include "core/storage/backup.h"
#include "core/storage/shop_copy.h"
#include "core/storage/shop_file.h"
#include "tests/support/test_shop.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <functional>
#include <stdexcept>
#include <unistd.h>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

Error errorOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown");
    return Error(QString());
}

// The shop and its log as they lie there at this moment, in a folder of their own: what a power cut leaves.
QString leftByPowerCut(TestShop& shop, const QString& name) {
    QDir(shop.folder.path()).mkpath(name);
    const QString copy = shop.folder.filePath(name + u"/Blom.regulars"_s);
    for (const QString& ending : {u""_s, u"-wal"_s}) REQUIRE(QFile::copy(shop.path + ending, copy + ending));
    return copy;
}

// Keeps what is added after it in the log, out of the file itself.
std::unique_ptr<Connection> heldReading(TestShop& shop) {
    shop->database().drain();
    auto reader = shop->database().reader();
    reader->run("BEGIN");
    static_cast<void>(reader->integer("SELECT count(*) FROM customer"));
    return reader;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("a shop is held by whatever name it is opened again") {
    TestShop test;
    test.add(u"Elin Åkerström"_s);
    const QString other = test.folder.filePath(u"Genväg.regulars"_s);
    SECTION("a symbolic link") { REQUIRE(QFile::link(test.path, other)); }
    SECTION("a hard link") { REQUIRE(::link(QFile::encodeName(test.path).constData(), QFile::encodeName(other).constData()) == 0); }
    const Error error = errorOf([&] { Shop::open(other, test.settings); });
    CHECK(error.kind() == Kind::Locked);
    CHECK_FALSE(error.sentence().contains(u": ."));
}

TEST_CASE("a shop that was just made can be told from its file alone") {
    TestShop test;
    const QString copy = test.folder.filePath(u"copy.regulars"_s);
    // Its writer may not have had an idle moment yet.
    REQUIRE(QFile::copy(test.path, copy));
    CHECK_NOTHROW(ShopFile::recognise(copy));
}

TEST_CASE("opened by a symbolic link the shop is the file itself and its log is watched") {
    TestShop test;
    const CustomerId elin = test.add(u"Elin Åkerström"_s);
    const QString link = test.folder.filePath(u"Genväg.regulars"_s);
    REQUIRE(QFile::link(test.path, link));
    test.shop.reset();
    test.shop = Shop::open(link, test.settings);
    CHECK(test->database().path() == QFileInfo(test.path).canonicalFilePath());
    REQUIRE(QFile::remove(test.path + u"-wal"_s));
    auto future = test->customerDesk.remove(test.maja, elin);
    CHECK(errorOf([&] { future.waitForFinished(); }).kind() == Kind::Moved);
}

TEST_CASE("no other file of the same name is read, and what was rescued is") {
    TestShop test, other;
    const CustomerId elin = test.add(u"Elin Åkerström"_s);
    other.add(u"Björn Lindqvist"_s);
    other.shop.reset();
    SECTION("replaced by another shop") { REQUIRE(::rename(QFile::encodeName(other.path).constData(), QFile::encodeName(test.path).constData()) == 0); }
    SECTION("removed") { REQUIRE(QFile::remove(test.path)); }
    SECTION("its log removed") { REQUIRE(QFile::remove(test.path + u"-wal"_s)); }
    CHECK(errorOf([&] { static_cast<void>(test->database().reader()); }).kind() == Kind::Moved);
    test->database().drain();
    const auto rescued = test->database().reader();
    CHECK(rescued->path() != test.path);
    CHECK(CustomerStore(*rescued).displayName(elin) == u"Elin Åkerström"_s);
    BackgroundReader background(test->database());
    CHECK(background.ask(0, [](Connection& c) { return c.text("SELECT group_concat(display_name) FROM customer"); }).result() == u"Elin Åkerström"_s);
    CHECK(QFile::permissions(rescued->path()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QDir(test.folder.path()).entryList({u"*.part"_s}).isEmpty());
    CHECK_NOTHROW(ShopCopy::verify(rescued->path()));
}

TEST_CASE("whoever only reads is told when another file took the name") {
    TestShop test, other;
    test.add(u"Elin Åkerström"_s);
    test.shop.reset();
    other.shop.reset();
    const auto reading = Shop::open(test.path, {.clock = Clock(), .readOnly = true});
    REQUIRE(::rename(QFile::encodeName(other.path).constData(), QFile::encodeName(test.path).constData()) == 0);
    CHECK(errorOf([&] { static_cast<void>(reading->database().reader()); }).kind() == Kind::Moved);
}

TEST_CASE("a shop left by a power cut is read with its last entry and nothing of it is written") {
    TestShop test;
    const auto held = heldReading(test);
    const CustomerId elin = test.add(u"Elin Åkerström"_s);
    const QString left = leftByPowerCut(test, u"left"_s);
    const QByteArray file = bytesOf(left), log = bytesOf(left + u"-wal"_s);
    {
        const auto shop = Shop::open(left, {.clock = Clock(), .readOnly = true});
        CHECK(CustomerStore(shop->reader()).displayName(elin) == u"Elin Åkerström"_s);
        CHECK(shop->database().isUpToDate());
    }
    CHECK(bytesOf(left) == file);
    CHECK(bytesOf(left + u"-wal"_s) == log);
    CHECK_FALSE(QFile::exists(left + u".lock"_s));
    CHECK(Shop::open(left, test.settings)->database().isQuickCheckDue());
}

TEST_CASE("what is derived by an older rule is not up to date, and reading leaves it as it lies") {
    TestShop test;
    test.add(u"Łucja Żak"_s);
    saved(test->customerDesk.remove(test.maja, test.add(u"Siân O'Brien"_s)));
    test->database().writeOutside([](Connection& c) { c.run("UPDATE derived_state SET value = 'of old' WHERE name = 'collation'"); }).waitForFinished();
    test.shop.reset();
    {
        const auto reading = Shop::open(test.path, {.clock = Clock(), .readOnly = true});
        CHECK_FALSE(reading->database().isUpToDate());
        CHECK(reading->reader().text("SELECT value FROM derived_state WHERE name = 'collation'") == u"of old"_s);
    }
    test.shop = Shop::open(test.path, test.settings);
    CHECK(test->database().isUpToDate());
    CHECK(test->reader().text("SELECT value FROM derived_state WHERE name = 'collation'") != u"of old"_s);
}

TEST_CASE("a shop restored from a file with a log has what is in the log") {
    TestShop test;
    const auto held = heldReading(test);
    const CustomerId elin = test.add(u"Elin Åkerström"_s);
    const QString left = leftByPowerCut(test, u"left"_s), target = test.folder.filePath(u"again.regulars"_s);
    Backup::restore(left, target);
    const auto again = Shop::open(target, test.settings);
    CHECK(CustomerStore(again->reader()).displayName(elin) == u"Elin Åkerström"_s);
}

TEST_CASE("a fault of any kind outside the journal reaches who asked") {
    TestShop test;
    auto future = test->database().writeOutside([](Connection&) { throw std::runtime_error("out of ink"); });
    CHECK_THROWS_WITH(future.waitForFinished(), "out of ink");
    test.add(u"Ida Holm"_s);
    CHECK(CustomerList(test->reader()).count() == 1);
}
