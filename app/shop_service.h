#pragma once
#include "app/local_socket.h"
#include "app/wire.h"
#include "core/shop/shop.h"
#include <QSocketNotifier>
#include <QThreadPool>
#include <memory>
#include <mutex>

namespace regulars {

/// Does the commands of other processes on the shop this process holds, one after the other, off the main thread.
class ShopService : public QObject {
    Q_OBJECT
public:
    /// Listens at once. The shop must outlive the service.
    explicit ShopService(Shop& shop, QObject* parent = nullptr);
    ~ShopService() override;

Q_SIGNALS:
    /// Somebody opened the same shop again.
    /// With the number that rings, if it is for that.
    void raiseAsked(const QString& caller);

private:
    struct Caller;
    void welcome();
    void hear(const std::shared_ptr<Caller>& caller);
    void take(const std::shared_ptr<Caller>& caller, const QCborMap& message);
    void perform(const std::shared_ptr<Caller>& caller);
    void deliver();
    static void say(Caller& caller, const QCborMap& message);
    void letGo(const std::shared_ptr<Caller>& caller);
    [[nodiscard]] static HandedAnswer answerTo(Shop& shop, const HandedCommand& command);

    Shop& shop_;
    const QString name_;
    LocalSocket door_;
    std::unique_ptr<QSocketNotifier> bell_;
    QList<std::shared_ptr<Caller>> callers_;
    std::mutex answersTurn_;
    std::vector<std::pair<std::shared_ptr<Caller>, HandedAnswer>> answers_;  ///< done, and not yet said
    QThreadPool worker_;
};

}  // namespace regulars
