#include "core/customers/bin_desk.h"
#include "core/customers/bin_store.h"
#include "core/customers/customer_store.h"
#include <QCoreApplication>

namespace regulars {

namespace {

struct BinWords {
    Q_DECLARE_TR_FUNCTIONS(BinDesk)
};

}  // namespace

QFuture<Outcome<qint64>> BinDesk::remove(StaffId by, std::vector<CustomerId> people) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Move customers to the bin"), by}, [people = std::move(people)](Transaction& t) -> Result<qint64> {
        CustomerStore store(t.connection());
        qint64 gone = 0;
        for (const CustomerId id : people) {
            if (!store.exists(id)) continue;
            store.bin(id, t.clock().now());
            ++gone;
        }
        return gone;
    });
}

QFuture<Outcome<qint64>> BinDesk::restore(StaffId by, std::vector<CustomerId> people) {
    return database_.write({QT_TRANSLATE_NOOP("Action", "Restore customers from the bin"), by}, [people = std::move(people)](Transaction& t) -> Result<qint64> {
        CustomerStore store(t.connection());
        BinStore bin(t.connection());
        for (const CustomerId id : people) {
            if (!bin.holds(id)) return Refusal{BinWords::tr("Customer %1 is not in the bin, or was merged with somebody or erased since.").arg(id.value)};
            store.unbin(id);
        }
        return static_cast<qint64>(people.size());
    });
}

}  // namespace regulars
