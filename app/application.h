#pragma once
#include "app/command_line/arguments.h"

namespace regulars {

/// The whole program: understands the command line and runs the window or one command. Gives the exit code.
int runProgram(int argc, char** argv);

/// Opens the window on a shop (or on what the first start shows) and stays until it is closed; a shop that another
/// window holds is raised there instead.
int runWindow(int argc, char** argv, const Request& request);

}  // namespace regulars
