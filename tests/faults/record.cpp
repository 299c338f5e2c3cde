// Preloaded into the program, writes down everything that decides what a power cut would leave behind: files made,
// written, cut, synced, renamed and removed in the directory FAULT_DIR, and each line the program prints (its promise
// that an action is safe). power_cut.py reads the record. FAULT_RECORD names the file it goes to.
//
// One record: `kind TAB name TAB second name TAB offset TAB length LF`, then `length` bytes.
//   C made   W written   T cut to offset   S synced ("." is the directory)   R renamed   U removed   A printed
#include "tests/faults/real.h"
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr int recordDescriptor = 900;  // far from those the program hands out
constexpr size_t openFilesWatched = 800;

/// What is being recorded, and under which name each open file goes. One lock keeps the record in the order of events.
struct Recorder {
    std::recursive_mutex mutex;
    std::string directory;
    std::array<std::string, openFilesWatched> names;
    bool on = false;

    Recorder() {
        const char* record = std::getenv("FAULT_RECORD");
        const char* watched = std::getenv("FAULT_DIR");
        if (record == nullptr || watched == nullptr) return;
        directory = watched;
        const long made = syscall(SYS_openat, AT_FDCWD, record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (made < 0) return;
        syscall(SYS_dup3, made, recordDescriptor, O_CLOEXEC);
        syscall(SYS_close, made);
        on = true;
    }
    /// The name inside the watched directory, "." for the directory, empty for anything else.
    /// The shared-memory file is left out: SQLite makes it anew after a crash.
    std::string nameOf(const char* path) const {
        if (!on || path == nullptr || std::strncmp(path, directory.c_str(), directory.size()) != 0) return {};
        const std::string rest = path + directory.size();
        if (rest.empty() || rest == "/") return ".";
        if (rest.front() != '/' || rest.ends_with("-shm")) return {};
        return rest.substr(1);
    }
    std::string nameOf(int file) const {
        return on && file >= 0 && static_cast<size_t>(file) < names.size() ? names[static_cast<size_t>(file)] : std::string();
    }
    void setName(int file, std::string name) {
        if (file >= 0 && static_cast<size_t>(file) < names.size()) names[static_cast<size_t>(file)] = std::move(name);
    }
    void put(char kind, const std::string& name, const std::string& second, off64_t offset, const void* bytes, size_t length) {
        std::string text = std::string(1, kind) + '\t' + name + '\t' + second + '\t' + std::to_string(offset) + '\t'
            + std::to_string(length) + '\n';
        if (length > 0) text.append(static_cast<const char*>(bytes), length);
        for (size_t done = 0; done < text.size();) {
            const long n = syscall(SYS_write, recordDescriptor, text.data() + done, text.size() - done);
            if (n <= 0) std::abort();  // a record with a hole would prove nothing
            done += static_cast<size_t>(n);
        }
    }
};

Recorder& recorder() {
    static Recorder* const one = new Recorder;  // never destroyed: files are closed late
    return *one;
}

using Guard = std::lock_guard<std::recursive_mutex>;

int recordedOpen(const char* path, int flags, mode_t mode, int (*open)(const char*, int, ...)) {
    Recorder& r = recorder();
    const Guard guard(r.mutex);
    const std::string name = r.nameOf(path);
    const bool stood = !name.empty() && access(path, F_OK) == 0;
    const int file = open(path, flags, mode);
    if (file < 0) return file;
    r.setName(file, name);
    if (!name.empty() && !stood) r.put('C', name, {}, 0, nullptr, 0);
    if (!name.empty() && stood && (flags & O_TRUNC) != 0) r.put('T', name, {}, 0, nullptr, 0);
    return file;
}

ssize_t recordedWrite(int file, const void* bytes, ssize_t written, off64_t offset) {
    Recorder& r = recorder();
    const std::string name = r.nameOf(file);
    if (written > 0 && file == STDOUT_FILENO && r.on) r.put('A', {}, {}, 0, bytes, static_cast<size_t>(written));
    else if (written > 0 && !name.empty()) r.put('W', name, {}, offset, bytes, static_cast<size_t>(written));
    return written;
}

int recordedCut(int file, off64_t length, int result) {
    const std::string name = recorder().nameOf(file);
    if (result == 0 && !name.empty()) recorder().put('T', name, {}, length, nullptr, 0);
    return result;
}

int recordedSync(int file, int result) {
    const std::string name = recorder().nameOf(file);
    if (result == 0 && !name.empty()) recorder().put('S', name, {}, 0, nullptr, 0);
    return result;
}

int recordedRename(const char* from, const char* to, int result) {
    Recorder& r = recorder();
    if (result == 0 && !r.nameOf(from).empty() && !r.nameOf(to).empty()) r.put('R', r.nameOf(from), r.nameOf(to), 0, nullptr, 0);
    return result;
}

// The C library writes its own streams without asking a preloaded write(), so standard output becomes a stream of ours.
ssize_t printed(void*, const char* bytes, size_t length) { return write(STDOUT_FILENO, bytes, length); }

[[gnu::constructor]] void watchStandardOutput() {
    if (!recorder().on) return;
    FILE* own = fopencookie(nullptr, "w", {nullptr, printed, nullptr, nullptr});
    if (own == nullptr) return;
    own->_fileno = STDOUT_FILENO;  // for those who ask which file this is
    stdout = own;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    static const auto real = behind<int(const char*, int, ...)>("open");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return recordedOpen(path, flags, mode, real);
}

int open64(const char* path, int flags, ...) {
    static const auto real = behind<int(const char*, int, ...)>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return recordedOpen(path, flags, mode, real);
}

int close(int file) {
    static const auto real = behind<int(int)>("close");
    const Guard guard(recorder().mutex);
    recorder().setName(file, {});
    return real(file);
}

ssize_t write(int file, const void* bytes, size_t length) {
    static const auto real = behind<ssize_t(int, const void*, size_t)>("write");
    const Guard guard(recorder().mutex);
    const off64_t offset = recorder().nameOf(file).empty() ? 0 : lseek64(file, 0, SEEK_CUR);
    return recordedWrite(file, bytes, real(file, bytes, length), offset);
}

ssize_t pwrite(int file, const void* bytes, size_t length, off_t offset) {
    static const auto real = behind<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    const Guard guard(recorder().mutex);
    return recordedWrite(file, bytes, real(file, bytes, length, offset), offset);
}

ssize_t pwrite64(int file, const void* bytes, size_t length, off64_t offset) {
    static const auto real = behind<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const Guard guard(recorder().mutex);
    return recordedWrite(file, bytes, real(file, bytes, length, offset), offset);
}

int ftruncate(int file, off_t length) noexcept {
    static const auto real = behind<int(int, off_t)>("ftruncate");
    const Guard guard(recorder().mutex);
    return recordedCut(file, length, real(file, length));
}

int ftruncate64(int file, off64_t length) noexcept {
    static const auto real = behind<int(int, off64_t)>("ftruncate64");
    const Guard guard(recorder().mutex);
    return recordedCut(file, length, real(file, length));
}

int fsync(int file) {
    static const auto real = behind<int(int)>("fsync");
    const Guard guard(recorder().mutex);
    return recordedSync(file, real(file));
}

int fdatasync(int file) {
    static const auto real = behind<int(int)>("fdatasync");
    const Guard guard(recorder().mutex);
    return recordedSync(file, real(file));
}

int unlink(const char* path) noexcept {
    static const auto real = behind<int(const char*)>("unlink");
    Recorder& r = recorder();
    const Guard guard(r.mutex);
    const int result = real(path);
    if (result == 0 && !r.nameOf(path).empty()) r.put('U', r.nameOf(path), {}, 0, nullptr, 0);
    return result;
}

int rename(const char* from, const char* to) noexcept {
    static const auto real = behind<int(const char*, const char*)>("rename");
    const Guard guard(recorder().mutex);
    return recordedRename(from, to, real(from, to));
}

int renameat2(int fromDirectory, const char* from, int toDirectory, const char* to, unsigned flags) noexcept {
    static const auto real = behind<int(int, const char*, int, const char*, unsigned)>("renameat2");
    const Guard guard(recorder().mutex);
    return recordedRename(from, to, real(fromDirectory, from, toDirectory, to, flags));
}

}  // extern "C"
