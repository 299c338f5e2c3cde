#include "app/local_socket.h"
#include "app/shop_service.h"
#include "tests/app/program.h"
#include <catch2/catch.hpp>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <atomic>
#include <thread>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

// This process holds the shop as the window does; run() keeps its event loop going.
struct Holder {
    explicit Holder(const TestShop& shop) : open(Shop::open(shop.path(), {.clock = Clock(*Day::fromIso(QString::fromLatin1(kToday)))})), service(*open) {}
    std::unique_ptr<Shop> open;
    ShopService service;
};

}  // namespace

TEST_CASE("commands are done by the process that holds the shop") {
    const TestShop shop;
    const qint64 id = shop.add(u"Elin Åkerström"_s);
    const QString number = QString::number(id);
    const Answer alone = shop.json(u"show"_s, {number});
    Holder holder(shop);

    CHECK(shop.json(u"show"_s, {number}).out == alone.out);
    const Answer logged = shop.json(u"log"_s, {number, u"--visit"_s, u"Fetched the coat"_s, u"--next"_s, u"fri 10"_s});
    INFO(logged.err.toStdString());
    REQUIRE(logged.code == 0);
    CHECK(logged.number("action") > 0);
    CHECK(InteractionStore(holder.open->reader()).count(CustomerId{id}) == 1);
    CHECK(shop.json(u"stamp"_s, {u"999999"_s}).code == 4);
    CHECK(shop.json(u"stamp"_s, {u"999999"_s}).err.contains("999999"));
    CHECK(shop.json(u"log"_s, {number}).code == 2);
    CHECK(shop.json(u"undo"_s).number("undoes") == logged.number("action"));
    CHECK(shop.json(u"check"_s).code == 0);

    // Relative names mean the caller's folder, and standard input goes along.
    CHECK(shop.json(u"export"_s, {u"out.csv"_s}).text("file") == shop.inFolder(u"out.csv"_s));
    CHECK(QFile::exists(shop.inFolder(u"out.csv"_s)));
    const Answer batch = shop.json(u"batch"_s, {u"-"_s}, "add --name Göran\nfind goran\n");
    CHECK(batch.code == 0);
    CHECK(batch.out.count('\n') == 2);
}

TEST_CASE("a command for another day is refused by the holder when it changes something") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    Holder holder(shop);
    const Answer refused = run({u"log"_s, shop.path(), id, u"--note"_s, u"Later"_s, u"--today"_s, u"2026-12-24"_s});
    CHECK(refused.code == 5);
    CHECK(refused.err.contains("2026-12-24"));
    CHECK(run({u"due"_s, shop.path(), u"--until"_s, u"2026-12-31"_s, u"--today"_s, u"2026-12-24"_s}).code == 4);
}

TEST_CASE("a holder that does not answer: reading goes on, changing says who holds the shop and does nothing") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    // Holds the lock but listens to nobody.
    const auto open = Shop::open(shop.path(), {});
    CHECK(shop.json(u"find"_s, {u"elin"_s}).code == 0);
    QElapsedTimer waited;
    waited.start();
    const Answer answer = shop.json(u"log"_s, {id, u"--note"_s, u"Nobody listens"_s});
    CHECK(answer.code == 3);
    CHECK(answer.err.contains(QByteArray::number(QCoreApplication::applicationPid())));
    CHECK(waited.elapsed() >= 4500);
    CHECK(waited.elapsed() < 20'000);
    CHECK(InteractionStore(open->reader()).count(CustomerId{id.toLongLong()}) == 0);
}

TEST_CASE("a window that hangs does nothing afterwards for a caller that gave up") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    Holder holder(shop);
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.start(QString::fromUtf8(REGULARS_PROGRAM), {u"log"_s, shop.path(), id, u"--note"_s, u"Too late"_s, u"--today"_s, QLatin1StringView(kToday)});
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(30'000));  // blocks this thread, so the holder hears nothing
    CHECK(process.exitCode() == 3);
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(10);
    }
    CHECK(InteractionStore(holder.open->reader()).count(CustomerId{id.toLongLong()}) == 0);
}

TEST_CASE("two callers at once are both answered, one after the other") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    Holder holder(shop);
    std::vector<std::unique_ptr<QProcess>> callers;
    for (int i = 0; i < 4; ++i) {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(cleanEnvironment());
        process->start(QString::fromUtf8(REGULARS_PROGRAM), {u"stamp"_s, shop.path(), id, u"--today"_s, QLatin1StringView(kToday)});
        callers.push_back(std::move(process));
    }
    QElapsedTimer waited;
    waited.start();
    const auto isBusy = [&callers] { return std::any_of(callers.begin(), callers.end(), [](const auto& p) { return p->state() != QProcess::NotRunning; }); };
    while (isBusy() && waited.elapsed() < 30'000) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    for (const auto& process : callers) CHECK(process->exitCode() == 0);
    CHECK(LoyaltyStore(holder.open->reader()).standing(CustomerId{id.toLongLong()})->stamps == 4);
}

TEST_CASE("opening the shop again raises the window") {
    const TestShop shop;
    Holder holder(shop);
    QStringList callers;
    QObject::connect(&holder.service, &ShopService::raiseAsked, &holder.service, [&callers](const QString& caller) { callers << caller; });
    CHECK(run({shop.path()}).code == 0);
    CHECK(run({shop.path(), u"--caller"_s, u"070-123 45 67"_s}).code == 0);
    CHECK(run({shop.path(), u"tel:+46-70%20123;phone-context=example.com"_s}).code == 0);
    CHECK(callers == QStringList{{}, u"070-123 45 67"_s, u"+46-70 123"_s});
    CHECK(run({u"tel:nobody"_s}).code == 2);
    CHECK(run({u"due"_s, shop.path(), u"--caller"_s, u"070"_s}).code == 2);
}

TEST_CASE("the real window does what it is handed") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    QProcess window;
    window.setProcessEnvironment(cleanEnvironment());
    window.start(QString::fromUtf8(REGULARS_PROGRAM), {shop.path(), u"--today"_s, QLatin1StringView(kToday)});
    REQUIRE(window.waitForStarted());
    QElapsedTimer waited;
    waited.start();
    bool isListening = false;
    while (!isListening && waited.elapsed() < 30'000) {
        isListening = LocalSocket::connectTo(socketName(shop.path())).isOpen();
        if (!isListening) QThread::msleep(50);
    }
    REQUIRE(isListening);
    const Answer logged = shop.json(u"log"_s, {id, u"--visit"_s, u"Fetched the coat"_s, u"--stamp"_s});
    INFO(logged.err.toStdString());
    CHECK(logged.code == 0);
    CHECK(logged.number("stamps") == 1);
    CHECK(shop.json(u"history"_s, {id}).list().size() == 1);
    CHECK(run({shop.path()}).code == 0);
    CHECK(window.state() == QProcess::Running);
    window.kill();
    CHECK(window.waitForFinished());
    CHECK(shop.json(u"history"_s, {id}).list().size() == 1);
}

TEST_CASE("a holder that quits while a command is being done answers it first") {
    const TestShop shop;
    const QString id = QString::number(shop.add(u"Elin Åkerström"_s));
    auto holder = std::make_unique<Holder>(shop);
    // The command stands in the writer's queue until the window is on its way out.
    std::atomic<bool> isLeaving = false, isWaiting = false;
    holder->open->database().writeOutside([&](Connection&) {
        isWaiting = true;
        while (!isLeaving) QThread::msleep(1);
    });
    QProcess caller;
    caller.setProcessEnvironment(cleanEnvironment());
    caller.start(QString::fromUtf8(REGULARS_PROGRAM), {u"log"_s, shop.path(), id, u"--note"_s, u"At closing time"_s, u"--today"_s, QLatin1StringView(kToday)});
    REQUIRE(caller.waitForStarted());
    QElapsedTimer waited;
    waited.start();
    while (holder->open->database().queued() < 2 && waited.elapsed() < 20'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(holder->open->database().queued() >= 2);
    REQUIRE(isWaiting);
    std::thread later([&isLeaving] {
        QThread::msleep(200);
        isLeaving = true;
    });
    holder.reset();
    later.join();
    REQUIRE(caller.waitForFinished(30'000));
    INFO(caller.readAllStandardError().toStdString());
    CHECK(caller.exitCode() == 0);
    CHECK(shop.json(u"history"_s, {id}).list().size() == 1);
}

TEST_CASE("nonsense on the socket is survived") {
    const TestShop shop;
    Holder holder(shop);
    LocalSocket socket = LocalSocket::connectTo(socketName(shop.path()));
    REQUIRE(socket.isOpen());
    socket.write(QByteArray("\0\0\0\5hello", 9) + QByteArray(200, '\xff'));
    CHECK(shop.json(u"staff"_s).code == 0);
}
