#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// Small things a shop's window remembers outside the journal: the backup folder, who stood at the counter last.
class WindowStateStore {
public:
    explicit WindowStateStore(Connection& connection) : connection_(connection) {}
    [[nodiscard]] QString find(const QString& name);  ///< empty when never put
    void put(const QString& name, const QString& value);

private:
    Connection& connection_;
};

}  // namespace regulars
