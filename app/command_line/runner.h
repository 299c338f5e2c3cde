#pragma once
#include "app/command_line/invocation.h"

namespace regulars {

/// Runs one request on an open shop (nullptr when the command needs none). Whatever goes wrong is said and becomes the exit code.
Exit runRequest(const Request& request, Shop* shop, Output& output, const Surroundings& surroundings);

/// Runs a request of the command line: opens the shop, or hands the words to the program that holds it.
/// `words` is the whole command line without the program's name.
int runCommand(const Request& request, const QStringList& words);

/// What the program says about words it does not understand.
int tellWrongUse(const WrongUse& wrong);
int tellFault(const Error& error);

}  // namespace regulars
