#pragma once
#include "core/storage/connection.h"
#include <QStringList>

namespace regulars {

/// Adds the ledger up afresh: no lot below zero or above its units, no reward taken back whose stamps were not all returned.
class LedgerCheckStore {
public:
    explicit LedgerCheckStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] QStringList problems();  ///< at most ten a kind
    [[nodiscard]] qint64 events();
    [[nodiscard]] qint64 lots();

private:
    Connection& connection_;
};

}  // namespace regulars
