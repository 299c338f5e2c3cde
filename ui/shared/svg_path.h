#pragma once
#include <QPainterPath>
#include <optional>

namespace regulars {

/// Reads the commands of an SVG path ("M3.5 10h17"), all but the quadratic ones. Empty when it cannot be read.
[[nodiscard]] std::optional<QPainterPath> parseSvgPath(QByteArrayView commands);

}  // namespace regulars
