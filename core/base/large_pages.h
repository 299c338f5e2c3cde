#pragma once
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace regulars {

/// An empty vector with room for so many, its memory taken from the system at once and in large pages: to get eight megabytes in small
/// ones, each when it is first touched, takes longer than to sort a million ids.
template <class T>
[[nodiscard]] std::vector<T> roomFor(std::size_t count) {
    constexpr std::uintptr_t largePage = std::uintptr_t{2} << 20;
    std::vector<T> room;
    room.reserve(count);
    const auto begin = reinterpret_cast<std::uintptr_t>(room.data()), end = begin + count * sizeof(T);
    const std::uintptr_t first = (begin + largePage - 1) / largePage * largePage, last = end / largePage * largePage;
    if (first >= last) return room;
    // Where the system refuses, everything goes on as usual, only slower.
    const auto smallPage = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const std::uintptr_t from = begin / smallPage * smallPage;
    static_cast<void>(madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE));
    static_cast<void>(madvise(reinterpret_cast<void*>(from), end - from, MADV_POPULATE_WRITE));
    return room;
}

}  // namespace regulars
