#include "app/shop_client.h"
#include "core/base/error.h"
#include <sys/socket.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnectWithinMs = 500;

// The socket lies in a folder everybody may write; only our own program is told what our shop holds.
bool isOurs(const QLocalSocket& socket) {
    ucred peer{};
    socklen_t size = sizeof(peer);
    const int asked = getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size);
    return asked == 0 && peer.uid == getuid();
}

}  // namespace

bool ShopClient::connect() {
    const QString name = socketName(path_);
    if (name.isEmpty()) return false;
    socket_.connectToServer(name);
    return socket_.waitForConnected(kConnectWithinMs) && isOurs(socket_);
}

std::optional<QCborMap> ShopClient::receive(const QDeadlineTimer& deadline) {
    for (;;) {
        arrived_ += socket_.readAll();
        if (auto message = takeFromWire(arrived_)) return message;
        const int wait = deadline.isForever() ? -1 : static_cast<int>(std::max<qint64>(deadline.remainingTime(), 0));
        if (!socket_.waitForReadyRead(wait) && socket_.bytesAvailable() == 0) return std::nullopt;
    }
}

std::optional<HandedAnswer> ShopClient::ask(const HandedCommand& command, const QDeadlineTimer& deadline) {
    socket_.write(toWire(command.toCbor()));
    const auto ready = receive(deadline);
    if (!ready || !ready->contains(u"ready"_s)) {
        socket_.abort();
        return std::nullopt;
    }
    socket_.write(toWire({{u"go"_s, true}}));
    socket_.flush();
    const auto answer = receive(QDeadlineTimer(QDeadlineTimer::Forever));
    if (!answer || !answer->contains(u"code"_s))
        throw Error(Error::Kind::OutcomeUnknown, u"The window that holds the shop went away before it answered. Whether this was done, regulars actions tells."_s);
    return HandedAnswer::fromCbor(*answer);
}

bool ShopClient::raise(const QDeadlineTimer& deadline) {
    socket_.write(toWire({{u"raise"_s, true}}));
    const auto answer = receive(deadline);
    return answer && answer->contains(u"raised"_s);
}

}  // namespace regulars
