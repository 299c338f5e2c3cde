// Preloaded into the program, makes every sync take FAULT_SYNC_MS milliseconds longer, as a tired disk does.
#include "tests/faults/real.h"
#include <cstdlib>
#include <ctime>

namespace {

void tire() {
    const char* setting = std::getenv("FAULT_SYNC_MS");
    const long milliseconds = setting == nullptr ? 200 : std::atol(setting);
    const timespec pause{milliseconds / 1000, (milliseconds % 1000) * 1'000'000};
    nanosleep(&pause, nullptr);
}

}  // namespace

extern "C" {

int fsync(int file) {
    static const auto real = behind<int(int)>("fsync");
    tire();
    return real(file);
}

int fdatasync(int file) {
    static const auto real = behind<int(int)>("fdatasync");
    tire();
    return real(file);
}

}  // extern "C"
