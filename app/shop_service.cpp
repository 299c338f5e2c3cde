#include "app/shop_service.h"
#include "app/command_line/runner.h"
#include <QBuffer>
#include <QLocalSocket>
#include <QPointer>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeliverWithinMs = 2000;

}  // namespace

/// One process that speaks to us.
struct ShopService::Caller {
    QPointer<QLocalSocket> socket;
    QByteArray arrived;
    HandedCommand command;
    void say(const QCborMap& message) const {
        if (!socket) return;
        socket->write(toWire(message));
        socket->flush();
    }
};

ShopService::ShopService(Shop& shop, QObject* parent) : QObject(parent), shop_(shop) {
    worker_.setMaxThreadCount(1);
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &ShopService::welcome);
    const QString name = socketName(shop.database().path());
    // We hold the shop's lock, so whoever left a socket of this name is gone.
    QLocalServer::removeServer(name);
    server_.listen(name);
}

ShopService::~ShopService() {
    server_.close();
    worker_.waitForDone();
    // What was done is also answered, though this thread goes round no more.
    deliver();
    for (const QPointer<QLocalSocket>& socket : answered_)
        while (socket && socket->bytesToWrite() > 0 && socket->waitForBytesWritten(kDeliverWithinMs)) {}
}

void ShopService::welcome() {
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        auto caller = std::make_shared<Caller>();
        caller->socket = socket;
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        hear(caller);
    }
}

void ShopService::hear(const std::shared_ptr<Caller>& caller) {
    if (!caller->socket) return;
    caller->arrived += caller->socket->readAll();
    while (const auto message = takeFromWire(caller->arrived)) take(caller, *message);
}

void ShopService::take(const std::shared_ptr<Caller>& caller, const QCborMap& message) {
    if (message.contains(u"raise"_s)) {
        caller->say({{u"raised"_s, true}});
        Q_EMIT raiseAsked();
    } else if (message.contains(u"words"_s)) {
        caller->command = HandedCommand::fromCbor(message);
        caller->say({{u"ready"_s, true}});
    } else if (message.contains(u"go"_s)) {
        perform(caller);
    }
}

void ShopService::perform(const std::shared_ptr<Caller>& caller) {
    worker_.start([this, caller, command = caller->command] {
        HandedAnswer answer;
        try {
            // A shop of this thread's own: its reader here, its changes through the one writer.
            answer = answerTo(*shop_.forAnotherThread(), command);
        } catch (const Error& error) {
            answer = {static_cast<int>(Exit::CannotOpen), {}, error.sentence().toUtf8() + '\n'};
        } catch (const std::exception& fault) {
            answer = {static_cast<int>(Exit::CannotOpen), {}, QByteArray("Something went wrong inside the program: ") + fault.what() + ".\n"};
        }
        const std::lock_guard guard(answersTurn_);
        answers_.emplace_back(caller, answer);
        QMetaObject::invokeMethod(this, &ShopService::deliver, Qt::QueuedConnection);
    });
}

void ShopService::deliver() {
    std::vector<std::pair<std::shared_ptr<Caller>, HandedAnswer>> ready;
    {
        const std::lock_guard guard(answersTurn_);
        ready.swap(answers_);
    }
    for (const auto& [caller, answer] : ready) {
        caller->say(answer.toCbor());
        if (caller->socket && caller->socket->bytesToWrite() > 0) answered_.append(caller->socket);
    }
    answered_.removeIf([](const QPointer<QLocalSocket>& socket) { return !socket || socket->bytesToWrite() == 0; });
}

HandedAnswer ShopService::answerTo(Shop& shop, const HandedCommand& command) {
    QBuffer answer, complaints, input;
    answer.open(QIODevice::WriteOnly);
    complaints.open(QIODevice::WriteOnly);
    input.setData(command.input);
    input.open(QIODevice::ReadOnly);
    auto read = readArguments(command.words, ShopWord::Named);
    if (const auto* wrong = std::get_if<WrongUse>(&read)) return {static_cast<int>(Exit::WrongUse), {}, wrong->sentence.toUtf8() + '\n'};
    const Request& request = std::get<Request>(read);
    if (!request.command || !request.command->needsShop()) return {static_cast<int>(Exit::WrongUse), {}, "This command needs no shop.\n"};
    Output output(answer, complaints, request.global.json);
    const Surroundings surroundings{command.folder, [&input]() -> std::optional<QByteArray> {
        if (input.atEnd()) return std::nullopt;
        return input.readLine();
    }};
    const Exit code = runRequest(request, &shop, output, surroundings);
    return {static_cast<int>(code), answer.data(), complaints.data()};
}

}  // namespace regulars
