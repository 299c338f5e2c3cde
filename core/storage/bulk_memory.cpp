#include "core/storage/bulk_memory.h"
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sqlite3.h>
#include <sys/mman.h>

namespace regulars {

namespace {

constexpr int kBulkKept = 1 << 30, kUsuallyKept = 2 << 20;
constexpr int kBulkMapped = 1 << 30, kUsuallyMapped = 1 << 20;
constexpr int kBulkStep = 32 << 20, kUsualStep = 128 << 10;
constexpr size_t kRoom = size_t{512} << 20, kLargePage = size_t{2} << 20;

// The first touch of each small page costs a fault of some microseconds, which for a bulk adds up to a tenth of its time: the memory it
// is going to use is asked for in large pages. What is not used costs nothing.
void makeRoom() {
    void* room = std::malloc(kRoom);
    if (!room) return;
    const auto first = (reinterpret_cast<std::uintptr_t>(room) + kLargePage - 1) & ~(kLargePage - 1);
    madvise(reinterpret_cast<void*>(first), kRoom - kLargePage, MADV_HUGEPAGE);
    std::free(room);
}

}  // namespace

void BulkMemory::shareAmongThreads() { mallopt(M_ARENA_MAX, 1); }

BulkMemory::BulkMemory(Connection& connection) : connection_(connection) {
    mallopt(M_TRIM_THRESHOLD, kBulkKept);
    mallopt(M_MMAP_THRESHOLD, kBulkMapped);
    mallopt(M_TOP_PAD, kBulkStep);
    makeRoom();
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
