#pragma once
#include "core/base/day.h"

namespace regulars {

/// A day as RFC 5545 writes DATE: "20260131".
[[nodiscard]] QString compactText(Day day);

/// Reads one; a time of day behind it, as in "20260131T235959Z", is left aside. Empty when there is no such day.
[[nodiscard]] std::optional<Day> compactDay(QStringView text);

/// A whole number in one to five ASCII digits, perhaps after a minus.
[[nodiscard]] std::optional<int> wholeNumber(QStringView text);

}  // namespace regulars
