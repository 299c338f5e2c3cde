#include "app/first_memory.h"
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace regulars {

namespace {

// A window of 1440 × 900 is 5 MB of pixels, what stands in it 3 MB.
constexpr std::size_t kFirst = std::size_t{10} << 20;
constexpr std::uintptr_t kLargePage = std::uintptr_t{2} << 20;
constexpr int kUsualThreshold = 128 << 10;

void advise(std::uintptr_t from, std::uintptr_t to, int advice) {
    if (from < to) static_cast<void>(madvise(reinterpret_cast<void*>(from), to - from, advice));
}

}  // namespace

void FirstMemory::take() {
    mallopt(M_MMAP_THRESHOLD, static_cast<int>(2 * kFirst));
    mallopt(M_TRIM_THRESHOLD, static_cast<int>(4 * kFirst));
    void* const block = std::malloc(kFirst);
    if (!block) return;
    const auto small = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto from = reinterpret_cast<std::uintptr_t>(block) / small * small, to = from + kFirst;
    std::free(block);  // stays with the program, since it lies under the threshold for giving back
    const std::uintptr_t firstLarge = (from + kLargePage - 1) / kLargePage * kLargePage, lastLarge = to / kLargePage * kLargePage;
    advise(firstLarge, lastLarge, MADV_HUGEPAGE);
    advise(from, firstLarge, MADV_POPULATE_WRITE);
}

void FirstMemory::settle() {
    mallopt(M_MMAP_THRESHOLD, kUsualThreshold);
    mallopt(M_TRIM_THRESHOLD, kUsualThreshold);
}

}  // namespace regulars
