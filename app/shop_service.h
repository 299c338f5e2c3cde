#pragma once
#include "app/wire.h"
#include "core/shop/shop.h"
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
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
    void raiseAsked();

private:
    struct Caller;
    void welcome();
    void hear(const std::shared_ptr<Caller>& caller);
    void take(const std::shared_ptr<Caller>& caller, const QCborMap& message);
    void perform(const std::shared_ptr<Caller>& caller);
    void deliver();
    [[nodiscard]] static HandedAnswer answerTo(Shop& shop, const HandedCommand& command);

    Shop& shop_;
    QLocalServer server_;
    std::mutex answersTurn_;
    std::vector<std::pair<std::shared_ptr<Caller>, HandedAnswer>> answers_;  ///< done, and not yet said
    QList<QPointer<QLocalSocket>> answered_;                                 ///< whose answer is not all on its way
    QThreadPool worker_;
};

}  // namespace regulars
