#include "core/customers/customer_desk.h"
#include "core/customers/customer_change.h"
#include "core/customers/customer_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerDesk)
};

Refusal gone() { return {DeskWords::tr("This customer is not in the book any more.")}; }

}  // namespace

QString CustomerDesk::objection(const Customer& customer) {
    if (customer.displayName.trimmed().isEmpty()) return DeskWords::tr("A customer needs a name to be found by.");
    return {};
}

QFuture<Outcome<CustomerId>> CustomerDesk::add(StaffId by, Customer customer) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "New customer"), by}, [customer = std::move(customer)](Transaction& t) mutable -> Result<CustomerId> {
        if (const QString why = objection(customer); !why.isEmpty()) return Refusal{why};
        if (!customer.createdOn.isValid()) customer.createdOn = t.clock().today();
        const CustomerId id = CustomerStore(t.connection()).add(customer);
        t.about(id);
        return id;
    });
}

QFuture<Outcome<Done>> CustomerDesk::change(StaffId by, Customer before, Customer after) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Change customer"), by, after.id}, [before = std::move(before), after = std::move(after)](Transaction& t) -> Result<Done> {
        if (const QString why = objection(after); !why.isEmpty()) return Refusal{why};
        CustomerStore store(t.connection());
        const auto book = store.find(after.id);
        if (!book || book->isBinned) return gone();
        const auto carried = carriedOver(before, after, *book);
        if (const auto* field = std::get_if<QString>(&carried)) return Refusal{DeskWords::tr("Meanwhile somebody else has changed %1. Look at it and write it again.").arg(*field)};
        store.put(std::get<Customer>(carried));
        return Done{};
    });
}

QFuture<Outcome<Done>> CustomerDesk::remove(StaffId by, CustomerId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Move customer to the bin"), by, id}, [id](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        if (!store.exists(id)) return gone();
        store.bin(id, t.clock().now());
        return Done{};
    });
}

QFuture<Outcome<Done>> CustomerDesk::restore(StaffId by, CustomerId id) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Restore customer from the bin"), by, id}, [id](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        const auto customer = store.find(id);
        if (!customer || !customer->isBinned) return Refusal{DeskWords::tr("This customer is not in the bin.")};
        if (const CustomerId kept = store.mergedInto(id); kept.isValid())
            return Refusal{DeskWords::tr("%1 was merged with %2. Unmerge the two to have both back.").arg(customer->displayName, store.displayName(kept))};
        if (store.isErased(id)) return Refusal{DeskWords::tr("This customer was erased for good.")};
        store.unbin(id);
        return Done{};
    });
}

QFuture<Outcome<Done>> CustomerDesk::consent(StaffId by, CustomerId id, Channel channel, bool given, QString source, QString purpose, QString wording) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Record consent"), by, id}, [=](Transaction& t) -> Result<Done> {
        CustomerStore store(t.connection());
        if (!store.exists(id)) return gone();
        store.addConsent(id, {channel, given, source, t.clock().now(), t.staff(), purpose, wording});
        return Done{};
    });
}

}  // namespace regulars
