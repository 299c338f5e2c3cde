#include "app/shop_service.h"
#include "app/command_line/runner.h"
#include <QBuffer>
#include <QFile>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeliverWithinMs = 2000;

}  // namespace

/// One process that speaks to us.
struct ShopService::Caller {
    explicit Caller(LocalSocket accepted)
        : socket(std::move(accepted)), said(socket.descriptor(), QSocketNotifier::Read), room(socket.descriptor(), QSocketNotifier::Write) {
        room.setEnabled(false);
    }
    LocalSocket socket;
    QSocketNotifier said, room;  ///< before the socket closes
    QByteArray arrived;
    HandedCommand command;
};

ShopService::ShopService(Shop& shop, QObject* parent)
    // We hold the shop's lock, so whoever left a socket of this name is gone.
    : QObject(parent), shop_(shop), name_(socketName(shop.database().path())), door_(LocalSocket::listenAt(name_)) {
    worker_.setMaxThreadCount(1);
    if (!door_.isOpen()) return;
    bell_ = std::make_unique<QSocketNotifier>(door_.descriptor(), QSocketNotifier::Read);
    connect(bell_.get(), &QSocketNotifier::activated, this, &ShopService::welcome);
}

ShopService::~ShopService() {
    bell_.reset();
    if (door_.isOpen()) QFile::remove(QFile::decodeName(LocalSocket::addressOf(name_)));
    door_.close();
    worker_.waitForDone();
    // What was done is also answered, though this thread goes round no more.
    deliver();
    const QDeadlineTimer deadline(kDeliverWithinMs);
    for (const auto& caller : callers_)
        while (caller->socket.isSending() && caller->socket.waitForRoom(deadline)) caller->socket.send();
}

void ShopService::welcome() {
    for (LocalSocket accepted = door_.accept(); accepted.isOpen(); accepted = door_.accept()) {
        const auto caller = std::make_shared<Caller>(std::move(accepted));
        callers_.append(caller);
        const std::weak_ptr<Caller> known = caller;
        connect(&caller->said, &QSocketNotifier::activated, this, [this, known] {
            if (const auto one = known.lock()) hear(one);
        });
        connect(&caller->room, &QSocketNotifier::activated, this, [known] {
            const auto one = known.lock();
            if (!one) return;
            one->socket.send();
            one->room.setEnabled(one->socket.isSending());
        });
    }
}

void ShopService::hear(const std::shared_ptr<Caller>& caller) {
    caller->arrived += caller->socket.readAll();
    while (const auto message = takeFromWire(caller->arrived)) take(caller, *message);
    if (caller->socket.hasEnded()) letGo(caller);
}

// Not while one of its own bells is ringing.
void ShopService::letGo(const std::shared_ptr<Caller>& caller) {
    caller->said.setEnabled(false);
    caller->room.setEnabled(false);
    QMetaObject::invokeMethod(this, [this, caller] { callers_.removeOne(caller); }, Qt::QueuedConnection);
}

void ShopService::say(Caller& caller, const QCborMap& message) {
    caller.socket.write(toWire(message));
    caller.room.setEnabled(caller.socket.isSending());
}

void ShopService::take(const std::shared_ptr<Caller>& caller, const QCborMap& message) {
    if (message.contains(u"raise"_s)) {
        say(*caller, {{u"raised"_s, true}});
        Q_EMIT raiseAsked(message.value(u"caller"_s).toString());
    } else if (message.contains(u"words"_s)) {
        caller->command = HandedCommand::fromCbor(message);
        say(*caller, {{u"ready"_s, true}});
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
    for (const auto& [caller, answer] : ready) say(*caller, answer.toCbor());
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
    }, [] {}, command.pins};
    const Exit code = runRequest(request, &shop, output, surroundings);
    return {static_cast<int>(code), answer.data(), complaints.data()};
}

}  // namespace regulars
