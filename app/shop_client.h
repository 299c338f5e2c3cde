#pragma once
#include "app/local_socket.h"
#include "app/wire.h"

namespace regulars {

/// Speaks to the program that holds a shop.
class ShopClient {
public:
    explicit ShopClient(QString shopPath) : path_(std::move(shopPath)) {}
    /// False when nobody listens who belongs to the same user.
    [[nodiscard]] bool connect();
    /// Empty when the holder did not take the command before the deadline: then nothing was done. Throws an Error when
    /// it took the command and went away without an answer.
    [[nodiscard]] std::optional<HandedAnswer> ask(const HandedCommand& command, const QDeadlineTimer& deadline);
    /// Asks the window to come to the front; false when it did not take it in time.
    [[nodiscard]] bool raise(const QString& caller, const QDeadlineTimer& deadline);

private:
    void say(const QCborMap& message, const QDeadlineTimer& deadline);
    [[nodiscard]] std::optional<QCborMap> receive(const QDeadlineTimer& deadline);
    QString path_;
    LocalSocket socket_;
    QByteArray arrived_;
};

}  // namespace regulars
