#include "ui/customers/list_order.h"
#include "core/filters/audience.h"

namespace regulars {

ListOrder ListOrder::read(Connection& reader, const Request& request) {
    ListOrder order;
    order.ids = CustomerList(reader).ids(request.order);
    order.all = static_cast<qint64>(order.ids.size());
    if (!request.withCounts && !request.only) return order;
    Audience audience(reader, request.today);
    if (request.withCounts) {
        order.counts.emplace();
        for (const Condition& condition : request.counted) order.counts->push_back(static_cast<qint64>(audience.among(order.ids, condition).size()));
    }
    if (request.only) order.ids = audience.among(order.ids, *request.only);
    return order;
}

}  // namespace regulars
