#pragma once
#include "core/base/clock.h"
#include "core/storage/connection.h"

namespace regulars {

/// The SQL of drafts, which lie outside the journal.
class DraftStore {
public:
    explicit DraftStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] QString find(StaffId by, CustomerId id);  ///< empty: none
    void put(StaffId by, CustomerId id, const QString& content, Instant at);
    void remove(StaffId by, CustomerId id);

private:
    Connection& connection_;
};

}  // namespace regulars
