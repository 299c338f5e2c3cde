#include "core/storage/bulk_memory.h"
#include <malloc.h>
#include <sqlite3.h>

namespace regulars {

namespace {

constexpr int kBulkKept = 1 << 30, kUsuallyKept = 2 << 20;
constexpr int kBulkMapped = 1 << 30, kUsuallyMapped = 1 << 20;
constexpr int kBulkStep = 32 << 20, kUsualStep = 128 << 10;

}  // namespace

BulkMemory::BulkMemory(Connection& connection) : connection_(connection) {
    mallopt(M_TRIM_THRESHOLD, kBulkKept);
    mallopt(M_MMAP_THRESHOLD, kBulkMapped);
    mallopt(M_TOP_PAD, kBulkStep);
    connection_.run("PRAGMA cache_size=-400000");
}

BulkMemory::~BulkMemory() {
    sqlite3_exec(connection_.handle(), "PRAGMA cache_size=-16000", nullptr, nullptr, nullptr);
    sqlite3_db_release_memory(connection_.handle());
    mallopt(M_TRIM_THRESHOLD, kUsuallyKept);
    mallopt(M_MMAP_THRESHOLD, kUsuallyMapped);
    mallopt(M_TOP_PAD, kUsualStep);
    malloc_trim(0);
}

}  // namespace regulars
