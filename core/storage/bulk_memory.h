#pragma once
#include "core/storage/connection.h"

namespace regulars {

/// While it lives, a bulk has room: pages stay in SQLite's cache until the commit writes them, once, and freed memory stays at hand
/// instead of going back and forth between the process and the system. Gives all of it back at the end.
class BulkMemory {
public:
    explicit BulkMemory(Connection& connection);
    ~BulkMemory();
    BulkMemory(const BulkMemory&) = delete;
    BulkMemory& operator=(const BulkMemory&) = delete;
    /// To be called once, before any thread is started: only memory that all threads share can be asked for in large pages.
    static void shareAmongThreads();

private:
    Connection& connection_;
};

}  // namespace regulars
