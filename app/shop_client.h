#pragma once
#include "app/wire.h"
#include <QDeadlineTimer>
#include <QLocalSocket>

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
    [[nodiscard]] bool raise(const QDeadlineTimer& deadline);

private:
    [[nodiscard]] std::optional<QCborMap> receive(const QDeadlineTimer& deadline);
    QString path_;
    QLocalSocket socket_;
    QByteArray arrived_;
};

}  // namespace regulars
