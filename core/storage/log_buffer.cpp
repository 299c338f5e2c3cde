#include "core/storage/log_buffer.h"
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace regulars {

namespace {

constexpr size_t kMostWaiting = 128 * 1024 - 1;  // more SQLite does not write at once

/// Bytes for the log, one after the other, that the system has not been given yet.
struct Waiting {
    std::vector<char> bytes;
    sqlite3_int64 start = 0;
    [[nodiscard]] sqlite3_int64 end() const { return start + static_cast<sqlite3_int64>(bytes.size()); }
};

/// An open log as SQLite sees it; the system's own file lies behind it in the same piece of memory.
struct Log : sqlite3_file {
    Waiting* waiting;
    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    [[nodiscard]] int handOn() {
        if (waiting->bytes.empty()) return SQLITE_OK;
        const int result = real()->pMethods->xWrite(real(), waiting->bytes.data(), static_cast<int>(waiting->bytes.size()), waiting->start);
        waiting->bytes.clear();
        return result;
    }
};

Log& logOf(sqlite3_file* file) { return *static_cast<Log*>(file); }

// Everything but writing sees the file as it would be without this: what waits is handed on first.
template <class Work>
int afterHandingOn(sqlite3_file* file, Work work) {
    const int result = logOf(file).handOn();
    return result == SQLITE_OK ? work(logOf(file).real()) : result;
}

int closeLog(sqlite3_file* file) {
    Log& log = logOf(file);
    const int handed = log.handOn();
    const int closed = log.real()->pMethods->xClose(log.real());
    delete log.waiting;
    return handed == SQLITE_OK ? closed : handed;
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    Log& log = logOf(file);
    Waiting& waiting = *log.waiting;
    if (at != waiting.end() || waiting.bytes.size() + static_cast<size_t>(count) > kMostWaiting) {
        if (const int result = log.handOn(); result != SQLITE_OK) return result;
        waiting.start = at;
    }
    const char* first = static_cast<const char*>(bytes);
    waiting.bytes.insert(waiting.bytes.end(), first, first + count);
    return SQLITE_OK;
}

int read(sqlite3_file* file, void* into, int count, sqlite3_int64 at) {
    return afterHandingOn(file, [&](sqlite3_file* real) { return real->pMethods->xRead(real, into, count, at); });
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return afterHandingOn(file, [&](sqlite3_file* real) { return real->pMethods->xTruncate(real, size); });
}
int sync(sqlite3_file* file, int flags) {
    return afterHandingOn(file, [&](sqlite3_file* real) { return real->pMethods->xSync(real, flags); });
}
int size(sqlite3_file* file, sqlite3_int64* bytes) {
    return afterHandingOn(file, [&](sqlite3_file* real) { return real->pMethods->xFileSize(real, bytes); });
}
int control(sqlite3_file* file, int operation, void* argument) {
    return afterHandingOn(file, [&](sqlite3_file* real) { return real->pMethods->xFileControl(real, operation, argument); });
}
int lock(sqlite3_file* file, int level) { return logOf(file).real()->pMethods->xLock(logOf(file).real(), level); }
int unlock(sqlite3_file* file, int level) { return logOf(file).real()->pMethods->xUnlock(logOf(file).real(), level); }
int isReserved(sqlite3_file* file, int* answer) { return logOf(file).real()->pMethods->xCheckReservedLock(logOf(file).real(), answer); }
int sectorSize(sqlite3_file* file) { return logOf(file).real()->pMethods->xSectorSize(logOf(file).real()); }
// A log whose sectors may be torn by a neighbour's write is padded after its sync; this one is not.
int characteristics(sqlite3_file* file) {
    return logOf(file).real()->pMethods->xDeviceCharacteristics(logOf(file).real()) | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

constexpr sqlite3_io_methods kLogMethods{1, closeLog, read, write, truncate, sync, size, lock, unlock, isReserved, control, sectorSize, characteristics,
                                         nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
    auto* system = static_cast<sqlite3_vfs*>(vfs->pAppData);
    if (!(flags & SQLITE_OPEN_WAL)) return system->xOpen(system, name, file, flags, given);
    auto& log = logOf(file);
    log.pMethods = nullptr;
    const int result = system->xOpen(system, name, log.real(), flags, given);
    if (result != SQLITE_OK) return result;
    log.waiting = new Waiting;
    log.pMethods = &kLogMethods;
    return SQLITE_OK;
}

}  // namespace

const char* LogBuffer::vfs() {
    static const char* name = "regulars";
    static const bool isRegistered = [] {
        static sqlite3_vfs ours = *sqlite3_vfs_find(nullptr);
        ours.pAppData = sqlite3_vfs_find(nullptr);
        ours.pNext = nullptr;
        ours.zName = name;
        ours.szOsFile += static_cast<int>(sizeof(Log));
        ours.xOpen = open;
        return sqlite3_vfs_register(&ours, 0) == SQLITE_OK;
    }();
    return isRegistered ? name : nullptr;
}

}  // namespace regulars
