#pragma once
#include "app/wire.h"
#include "core/shop/shop.h"
#include <QLocalServer>
#include <QThreadPool>
#include <memory>

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
    [[nodiscard]] static HandedAnswer answerTo(Shop& shop, const HandedCommand& command);

    Shop& shop_;
    QLocalServer server_;
    QThreadPool worker_;
};

}  // namespace regulars
