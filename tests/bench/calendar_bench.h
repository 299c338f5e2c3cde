#pragma once
#include "tests/bench/figures.h"

namespace regulars::bench {

/// All due dates over ten years of 100,000 recurring tasks: a third weekly or every few weeks, the others by month and year.
[[nodiscard]] Figure measureRecurrences();

}  // namespace regulars::bench
