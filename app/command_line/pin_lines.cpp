#include "app/command_line/pin_lines.h"
#include <cerrno>
#include <unistd.h>

namespace regulars {

namespace {

constexpr qsizetype kMostLines = 2, kLongest = 200;

// Byte by byte: what follows is not ours.
std::optional<QByteArray> nextLine(int descriptor) {
    QByteArray line;
    char byte = 0;
    for (;;) {
        const ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return line.isEmpty() ? std::nullopt : std::optional(line);
        if (byte == '\n') return line;
        if (byte != '\r' && line.size() < kLongest) line += byte;
    }
}

}  // namespace

std::optional<QByteArrayList> readPins(const QString& descriptor) {
    bool isNumber = false;
    const int number = descriptor.toInt(&isNumber);
    if (!isNumber || number < 0) return std::nullopt;
    QByteArrayList lines;
    while (lines.size() < kMostLines) {
        const auto line = nextLine(number);
        if (!line) break;
        lines << *line;
    }
    if (lines.isEmpty()) return std::nullopt;
    return lines;
}

}  // namespace regulars
