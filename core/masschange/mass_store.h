#pragma once
#include "core/masschange/mass_change.h"
#include "core/storage/transaction.h"
#include <optional>

namespace regulars {

/// The SQL of one change to many: whom it would change, and changing one after the other.
class MassStore {
public:
    MassStore(Connection& connection, const MassChange& change);
    [[nodiscard]] bool isInBook(qint64 customer);
    [[nodiscard]] bool wouldChange(qint64 customer);
    /// Of somebody whom it would change.
    void put(Transaction& transaction, qint64 customer);

private:
    [[nodiscard]] bool wouldBeNews(qint64 customer);
    Connection& connection_;
    MassChange change_;
    qint64 tag_ = 0;  ///< 0: there is none of this name yet
    Statement inBook_, ask_;
    std::optional<Statement> put_;
};

}  // namespace regulars
