#include "app/local_socket.h"
#include <catch2/catch.hpp>
#include <QCoreApplication>
#include <QFile>
#include <sys/stat.h>
#include <thread>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QString someName() {
    static int count = 0;
    return u"regulars-test-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
}

LocalSocket next(const LocalSocket& door) {
    REQUIRE(door.waitForBytes(QDeadlineTimer(2000)));
    return door.accept();
}

/// Takes its name out of the file system again.
struct Door {
    QString name = someName();
    LocalSocket socket = LocalSocket::listenAt(name);
    ~Door() { QFile::remove(QFile::decodeName(LocalSocket::addressOf(name))); }
};

}  // namespace

TEST_CASE("two ends of a local socket hear each other, and that the other went away") {
    const Door door;
    REQUIRE(door.socket.isOpen());
    LocalSocket caller = LocalSocket::connectTo(door.name);
    REQUIRE(caller.isOpen());
    LocalSocket holder = next(door.socket);
    REQUIRE(holder.isOpen());
    CHECK_FALSE(holder.waitForBytes(QDeadlineTimer(20)));
    caller.write("Стежок");
    REQUIRE(holder.waitForBytes(QDeadlineTimer(2000)));
    CHECK(holder.readAll() == "Стежок");
    CHECK_FALSE(holder.hasEnded());
    caller.write("last words");
    caller.close();
    CHECK(holder.readAll() == "last words");
    CHECK(holder.hasEnded());
    // Writing to nobody ends nothing but the socket.
    holder.write(QByteArray(1 << 20, 'x'));
    CHECK_FALSE(holder.isSending());
}

TEST_CASE("what the other end does not take at once is kept and sent piece by piece") {
    const Door door;
    LocalSocket caller = LocalSocket::connectTo(door.name);
    LocalSocket holder = next(door.socket);
    QByteArray much;
    for (int i = 0; much.size() < 8 << 20; ++i) much += QByteArray::number(i);
    caller.write(much);
    REQUIRE(caller.isSending());
    QByteArray arrived;
    std::thread reading([&] {
        while (arrived.size() < much.size() && holder.waitForBytes(QDeadlineTimer(5000))) arrived += holder.readAll();
    });
    while (caller.isSending() && caller.waitForRoom(QDeadlineTimer(5000))) caller.send();
    reading.join();
    CHECK_FALSE(caller.isSending());
    CHECK(arrived == much);
}

TEST_CASE("only its owner may call a socket, and one left behind is replaced") {
    const Door door;
    struct stat file{};
    REQUIRE(stat(LocalSocket::addressOf(door.name).constData(), &file) == 0);
    CHECK(S_ISSOCK(file.st_mode));
    CHECK((file.st_mode & 0777) == 0600);
    const LocalSocket again = LocalSocket::listenAt(door.name);
    REQUIRE(again.isOpen());
    const LocalSocket caller = LocalSocket::connectTo(door.name);
    CHECK(caller.isOpen());
    CHECK(again.waitForBytes(QDeadlineTimer(2000)));
    CHECK_FALSE(door.socket.waitForBytes(QDeadlineTimer(20)));
}

TEST_CASE("where nobody listens, or no name can be, there is no socket") {
    CHECK_FALSE(LocalSocket::connectTo(someName()).isOpen());
    CHECK_FALSE(LocalSocket::connectTo({}).isOpen());
    CHECK_FALSE(LocalSocket::listenAt({}).isOpen());
    CHECK_FALSE(LocalSocket::listenAt(QString(300, u'n')).isOpen());
    LocalSocket none;
    none.write("into the void");
    CHECK_FALSE(none.waitForBytes(QDeadlineTimer(20)));
    CHECK(none.readAll().isEmpty());
}
