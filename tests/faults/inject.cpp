// Preloaded into the program, makes the disk fail: the call number FAULT_AT of the kind FAULT_CALL (write, sync, cut,
// make or any) on a file in FAULT_DIR fails with the error number FAULT_ERROR. FAULT_LASTING=1: so do all after it.
// FAULT_SHORT=1: a failing write first writes half of its bytes.
#include "tests/faults/real.h"
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace {

constexpr int openFilesWatched = 1024;
std::atomic<bool> watched[openFilesWatched];

std::string setting(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

/// The one fault of this run, as the environment asks for it.
struct Fault {
    std::string directory = setting("FAULT_DIR");
    std::string call = setting("FAULT_CALL");
    int at = std::atoi(setting("FAULT_AT").c_str());
    int error = std::atoi(setting("FAULT_ERROR").c_str());
    bool lasting = setting("FAULT_LASTING") == "1";
    bool shortWrites = setting("FAULT_SHORT") == "1";
    std::atomic<int> seen = 0;

    /// Whether this call is the one; sets errno when it is.
    bool strikes(const char* kind) {
        if (directory.empty() || at <= 0 || (call != "any" && call != kind)) return false;
        const int number = ++seen;
        if (number != at && !(lasting && number > at)) return false;
        errno = error;
        return true;
    }
    bool concerns(const char* path) const {
        const size_t length = std::strlen(path);
        const bool sharedMemory = length > 4 && std::strcmp(path + length - 4, "-shm") == 0;
        return !directory.empty() && std::strncmp(path, directory.c_str(), directory.size()) == 0 && !sharedMemory;
    }
};

Fault& fault() {
    static Fault* const one = new Fault;  // never destroyed: files are closed late
    return *one;
}

bool isWatched(int file) { return file >= 0 && file < openFilesWatched && watched[file]; }

int faultyOpen(const char* path, int flags, mode_t mode, int (*open)(const char*, int, ...)) {
    const bool concerns = fault().concerns(path);
    if (concerns && (flags & O_CREAT) != 0 && access(path, F_OK) != 0 && fault().strikes("make")) return -1;
    const int file = open(path, flags, mode);
    if (file >= 0 && file < openFilesWatched) watched[file] = concerns;
    return file;
}

/// Runs `rest(length)` unless this write is to fail; then half of it at most.
template <class Write>
ssize_t faultyWrite(int file, size_t length, Write rest) {
    if (!isWatched(file) || !fault().strikes("write")) return rest(length);
    if (fault().shortWrites) rest(length / 2);
    errno = fault().error;
    return -1;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    static const auto real = behind<int(const char*, int, ...)>("open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return faultyOpen(path, flags, mode, real);
}

int open64(const char* path, int flags, ...) {
    static const auto real = behind<int(const char*, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return faultyOpen(path, flags, mode, real);
}

int close(int file) {
    static const auto real = behind<int(int)>("close");
    if (file >= 0 && file < openFilesWatched) watched[file] = false;
    return real(file);
}

ssize_t write(int file, const void* bytes, size_t length) {
    static const auto real = behind<ssize_t(int, const void*, size_t)>("write");
    return faultyWrite(file, length, [&](size_t n) { return real(file, bytes, n); });
}

ssize_t pwrite(int file, const void* bytes, size_t length, off_t offset) {
    static const auto real = behind<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return faultyWrite(file, length, [&](size_t n) { return real(file, bytes, n, offset); });
}

ssize_t pwrite64(int file, const void* bytes, size_t length, off64_t offset) {
    static const auto real = behind<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return faultyWrite(file, length, [&](size_t n) { return real(file, bytes, n, offset); });
}

int ftruncate(int file, off_t length) noexcept {
    static const auto real = behind<int(int, off_t)>("ftruncate");
    return isWatched(file) && fault().strikes("cut") ? -1 : real(file, length);
}

int ftruncate64(int file, off64_t length) noexcept {
    static const auto real = behind<int(int, off64_t)>("ftruncate64");
    return isWatched(file) && fault().strikes("cut") ? -1 : real(file, length);
}

int fsync(int file) {
    static const auto real = behind<int(int)>("fsync");
    return isWatched(file) && fault().strikes("sync") ? -1 : real(file);
}

int fdatasync(int file) {
    static const auto real = behind<int(int)>("fdatasync");
    return isWatched(file) && fault().strikes("sync") ? -1 : real(file);
}

}  // extern "C"
