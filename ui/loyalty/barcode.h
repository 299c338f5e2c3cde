#pragma once
#include <QString>
#include <bitset>
#include <optional>

namespace regulars {

/// The 95 modules of an EAN-13 symbol, without its quiet zones; the leftmost module is bit 0, a set bit is a bar.
using Ean13 = std::bitset<95>;

/// Encodes 13 digits (GS1 General Specifications, 5.2.1); empty when they are not 13 digits with the right check digit.
[[nodiscard]] std::optional<Ean13> ean13(const QString& digits);

}  // namespace regulars
