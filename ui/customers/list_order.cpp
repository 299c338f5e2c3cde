#include "ui/customers/list_order.h"
#include "core/storage/database.h"
#include <QDebug>

namespace regulars {

ListOrderReader::ListOrderReader(Database& database, QObject* parent) : QObject(parent), database_(database) {
    thread_ = std::thread([this] { work(); });
}

ListOrderReader::~ListOrderReader() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        if (reading_) reading_->interrupt();
    }
    wake_.notify_one();
    thread_.join();
}

void ListOrderReader::ask(const Request& request) {
    {
        const std::lock_guard lock(mutex_);
        wanted_ = request;
        ++asked_;
        if (reading_) reading_->interrupt();
    }
    busy_ = true;
    wake_.notify_one();
}

void ListOrderReader::work() {
    for (;;) {
        Request request;
        quint64 number = 0;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return ending_ || wanted_; });
            if (ending_) return;
            request = *wanted_;
            wanted_.reset();
            number = asked_;
        }
        std::shared_ptr<const ListOrder> order;
        try {
            // Opened for each reading: a connection kept for years would keep its page cache as long.
            const auto reader = database_.reader();
            {
                const std::lock_guard lock(mutex_);
                if (ending_) return;
                reading_ = reader.get();
            }
            order = read(*reader, request);
        } catch (const Error& error) {
            // Broken off by a newer request, or the file is in trouble, which every other reading says aloud.
            qDebug().noquote() << error.sentence() << error.detail();
        }
        const std::lock_guard lock(mutex_);
        reading_ = nullptr;
        if (ending_) return;
        QMetaObject::invokeMethod(this, [this, number, order] { deliver(number, order); }, Qt::QueuedConnection);
    }
}

std::shared_ptr<const ListOrder> ListOrderReader::read(Connection& reader, const Request& request) const {
    auto order = std::make_shared<ListOrder>();
    order->ids = CustomerList(reader).ids(request.order);
    order->all = static_cast<qint64>(order->ids.size());
    if (!request.withCounts && !request.only) return order;
    const qint64 highest = order->ids.empty() ? 0 : *std::max_element(order->ids.begin(), order->ids.end());
    std::vector<quint8> marks(static_cast<size_t>(highest + 1), 0);  // a byte each instead of a million lookups
    for (const SegmentMember& member : SegmentStore(reader).members(request.today))
        if (member.customer.value <= highest) marks[static_cast<size_t>(member.customer.value)] |= static_cast<quint8>(1U << static_cast<unsigned>(member.segment));
    order->counts.emplace();
    for (const qint64 id : order->ids)
        for (unsigned segment = 0; segment < kSegments; ++segment)
            if (marks[static_cast<size_t>(id)] & (1U << segment)) ++(*order->counts)[segment];
    if (request.only) {
        const unsigned bit = 1U << static_cast<unsigned>(*request.only);
        std::erase_if(order->ids, [&](qint64 id) { return !(marks[static_cast<size_t>(id)] & bit); });
    }
    return order;
}

void ListOrderReader::deliver(quint64 number, std::shared_ptr<const ListOrder> order) {
    {
        const std::lock_guard lock(mutex_);
        if (number != asked_) return;
    }
    busy_ = false;
    if (order) Q_EMIT ready(order);
}

}  // namespace regulars
