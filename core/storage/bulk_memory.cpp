#include "core/storage/bulk_memory.h"
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

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

// Gives freed memory back to the system a piece at a time, each while it is our own: malloc_trim() keeps every thread of the program
// from allocating until all of it is gone, and the window with them, for many frames.
void giveBack() {
    constexpr size_t most = 4096, page = 4096;
    void* const heapEnd = sbrk(0);
    if (heapEnd == reinterpret_cast<void*>(-1)) return;
    const auto end = reinterpret_cast<std::uintptr_t>(heapEnd);
    std::vector<void*> pieces;
    pieces.reserve(most);
    for (const size_t size : {size_t{16} << 20, size_t{1} << 20, size_t{128} << 10}) {
        while (pieces.size() < most) {
            void* piece = std::malloc(size);
            if (!piece) break;
            pieces.push_back(piece);
            const auto first = (reinterpret_cast<std::uintptr_t>(piece) + page - 1) & ~(page - 1), last = (reinterpret_cast<std::uintptr_t>(piece) + size) & ~(page - 1);
            if (last > end) break;  // so much in one piece was not there any more
            madvise(reinterpret_cast<void*>(first), last - first, MADV_DONTNEED);
        }
    }
    for (void* piece : pieces) std::free(piece);
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
    mallopt(M_TOP_PAD, kUsualStep);
    giveBack();
    mallopt(M_TRIM_THRESHOLD, kUsuallyKept);
    mallopt(M_MMAP_THRESHOLD, kUsuallyMapped);
}

}  // namespace regulars
