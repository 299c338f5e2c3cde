#pragma once
#include "app/command_line/command.h"

namespace regulars {

/// Measures the program on a big shop made for it (`regulars bench [--customers N]`).
int runBench(const Arguments& arguments, const GlobalOptions& global);

}  // namespace regulars
