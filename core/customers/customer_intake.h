#pragma once
#include "core/customers/customer.h"
#include "core/storage/bulk_intake.h"
#include "core/storage/transaction.h"
#include <QHash>

namespace regulars {

/// Takes many new customers into the book at once. They have their ids at once but are in the file only after flush().
class CustomerIntake {
public:
    explicit CustomerIntake(Transaction& transaction) : connection_(transaction.connection()), bulk_(transaction.bulk()) {}
    CustomerId add(const Customer& customer);
    /// Somebody just added, and who may be the same.
    void addTwin(CustomerId id, CustomerId other, const QString& reason) { bulk_.addRow("customer_twin", id.value, id.value, other.value, reason); }
    /// Needed before the book is read or changed in any other way.
    void flush() { bulk_.flush(); }

private:
    [[nodiscard]] qint64 tagId(const QString& name);
    Connection& connection_;
    BulkIntake& bulk_;
    [[nodiscard]] const QString& written(Day day);
    QHash<QString, qint64> tags_;
    Day day_;
    QString dayText_;  ///< of day_; nearly all come in on one day
};

}  // namespace regulars
