#include "app/local_socket.h"
#include <QDir>
#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace regulars {

namespace {

constexpr int kConnectWithinMs = 500, kMayWaitInLine = 50;

// Empty when the name is too long for the system.
std::optional<sockaddr_un> address(const QString& name) {
    const QByteArray path = LocalSocket::addressOf(name);
    sockaddr_un there{};
    there.sun_family = AF_UNIX;
    if (name.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof(there.sun_path))) return std::nullopt;
    std::memcpy(there.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return there;
}

// The socket lies in a folder everybody may write; only our own program is told what our shop holds.
bool isOurs(int descriptor) {
    ucred peer{};
    socklen_t size = sizeof(peer);
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

}  // namespace

LocalSocket& LocalSocket::operator=(LocalSocket&& other) noexcept {
    LocalSocket taken(std::move(other));
    swap(taken);
    return *this;
}

void LocalSocket::swap(LocalSocket& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(hasEnded_, other.hasEnded_);
    leaving_.swap(other.leaving_);
}

QByteArray LocalSocket::addressOf(const QString& name) { return QFile::encodeName(QDir(QDir::tempPath()).filePath(name)); }

LocalSocket LocalSocket::listenAt(const QString& name) {
    const auto here = address(name);
    if (!here) return {};
    LocalSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen()) return {};
    ::unlink(here->sun_path);
    // Before it has a name: there is no moment at which others could call.
    const bool listens = ::fchmod(socket.descriptor_, S_IRUSR | S_IWUSR) == 0 &&
                         ::bind(socket.descriptor_, reinterpret_cast<const sockaddr*>(&*here), sizeof(*here)) == 0 && ::listen(socket.descriptor_, kMayWaitInLine) == 0;
    if (!listens) socket.close();
    return socket;
}

LocalSocket LocalSocket::connectTo(const QString& name) {
    const auto there = address(name);
    if (!there) return {};
    LocalSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen()) return {};
    // Only a line of callers that is full makes this wait.
    const timeval patience{0, kConnectWithinMs * 1000};
    setsockopt(socket.descriptor_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    if (::connect(socket.descriptor_, reinterpret_cast<const sockaddr*>(&*there), sizeof(*there)) != 0 || !isOurs(socket.descriptor_)) socket.close();
    return socket;
}

LocalSocket LocalSocket::accept() const { return LocalSocket(::accept4(descriptor_, nullptr, nullptr, SOCK_CLOEXEC)); }

QByteArray LocalSocket::readAll() {
    QByteArray all;
    std::array<char, 64 * 1024> piece{};
    while (isOpen() && !hasEnded_) {
        const ssize_t got = ::recv(descriptor_, piece.data(), piece.size(), MSG_DONTWAIT);
        if (got > 0) all.append(piece.data(), static_cast<qsizetype>(got));
        else if (got < 0 && errno == EINTR) continue;
        else if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) break;
        else hasEnded_ = true;
    }
    return all;
}

void LocalSocket::write(const QByteArray& bytes) {
    leaving_ += bytes;
    send();
}

void LocalSocket::send() {
    while (isOpen() && !hasEnded_ && isSending()) {
        const ssize_t taken = ::send(descriptor_, leaving_.constData(), static_cast<size_t>(leaving_.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (taken > 0) leaving_.remove(0, static_cast<qsizetype>(taken));
        else if (taken < 0 && errno == EINTR) continue;
        else if (taken < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return;
        else hasEnded_ = true;
    }
    if (hasEnded_) leaving_.clear();
}

bool LocalSocket::wait(bool forRoom, const QDeadlineTimer& deadline) const {
    while (isOpen()) {
        pollfd watched{descriptor_, static_cast<short>(forRoom ? POLLOUT : POLLIN), 0};
        const int ready = ::poll(&watched, 1, static_cast<int>(deadline.remainingTime()));
        if (ready > 0) return true;
        if (ready == 0 || errno != EINTR) return false;
    }
    return false;
}

void LocalSocket::close() {
    if (isOpen()) ::close(std::exchange(descriptor_, -1));
    leaving_.clear();
}

}  // namespace regulars
