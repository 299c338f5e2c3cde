#pragma once
#include <QByteArrayList>
#include <QString>
#include <optional>

namespace regulars {

/// The first two lines of a file descriptor, whose number is written in words, without what ends them; nothing after them is taken. Empty when it
/// is no number, or nothing can be read there.
[[nodiscard]] std::optional<QByteArrayList> readPins(const QString& descriptor);

}  // namespace regulars
