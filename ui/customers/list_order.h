#pragma once
#include "core/customers/customer_list.h"
#include "core/history/segment_store.h"
#include <QObject>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace regulars {

class Database;

/// The whole list in one order: the ids it shows, and how many people each filter has.
struct ListOrder {
    std::vector<qint64> ids;
    qint64 all = 0;
    std::optional<std::array<qint64, kSegments>> counts;  ///< when they were asked for
};

/// Reads the order of the whole list on a thread of its own, however long it is; the newest request wins.
class ListOrderReader : public QObject {
    Q_OBJECT
public:
    struct Request {
        CustomerList::Order order = CustomerList::Order::LastVisit;
        std::optional<Segment> only;  ///< absent: everybody
        Day today;
        bool withCounts = true;  ///< of the filters; they cost as much again as the order
    };
    explicit ListOrderReader(Database& database, QObject* parent = nullptr);
    ~ListOrderReader() override;
    /// Asks for an order; a reading under way is broken off.
    void ask(const Request& request);
    [[nodiscard]] bool isBusy() const { return busy_; }

Q_SIGNALS:
    void ready(const std::shared_ptr<const regulars::ListOrder>& order);

private:
    void work();
    [[nodiscard]] std::shared_ptr<const ListOrder> read(Connection& reader, const Request& request) const;
    void deliver(quint64 number, std::shared_ptr<const ListOrder> order);

    Database& database_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::optional<Request> wanted_;
    Connection* reading_ = nullptr;  ///< to be interrupted
    quint64 asked_ = 0;
    bool ending_ = false, busy_ = false;
    std::thread thread_;
};

}  // namespace regulars
