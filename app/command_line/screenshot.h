#pragma once
#include "app/command_line/command.h"

namespace regulars {

/// Takes the pictures the program makes of itself (`regulars screenshot DIR`).
int runScreenshot(const Arguments& arguments, const GlobalOptions& global);

}  // namespace regulars
