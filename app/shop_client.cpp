#include "app/shop_client.h"
#include "core/base/error.h"

namespace regulars {

using namespace Qt::StringLiterals;

bool ShopClient::connect() {
    const QString name = socketName(path_);
    if (name.isEmpty()) return false;
    socket_ = LocalSocket::connectTo(name);
    return socket_.isOpen();
}

void ShopClient::say(const QCborMap& message, const QDeadlineTimer& deadline) {
    socket_.write(toWire(message));
    while (socket_.isSending() && socket_.waitForRoom(deadline)) socket_.send();
}

std::optional<QCborMap> ShopClient::receive(const QDeadlineTimer& deadline) {
    for (;;) {
        arrived_ += socket_.readAll();
        if (auto message = takeFromWire(arrived_)) return message;
        if (socket_.hasEnded() || !socket_.waitForBytes(deadline)) return std::nullopt;
    }
}

std::optional<HandedAnswer> ShopClient::ask(const HandedCommand& command, const QDeadlineTimer& deadline) {
    say(command.toCbor(), deadline);
    const auto ready = receive(deadline);
    if (!ready || !ready->contains(u"ready"_s)) {
        socket_.close();
        return std::nullopt;
    }
    say({{u"go"_s, true}}, deadline);
    const auto answer = receive(QDeadlineTimer(QDeadlineTimer::Forever));
    if (!answer || !answer->contains(u"code"_s))
        throw Error(Error::Kind::OutcomeUnknown, u"The window that holds the shop went away before it answered. Whether this was done, regulars actions tells."_s);
    return HandedAnswer::fromCbor(*answer);
}

bool ShopClient::raise(const QString& caller, const QDeadlineTimer& deadline) {
    say({{u"raise"_s, true}, {u"caller"_s, caller}}, deadline);
    const auto answer = receive(deadline);
    return answer && answer->contains(u"raised"_s);
}

}  // namespace regulars
