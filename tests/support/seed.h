#pragma once
#include <QByteArray>
#include <QtGlobal>
#include <iostream>
#include <random>
#include <string_view>

namespace regulars::testing {

/// The seed of a property test, printed so that a failure can be repeated. A run says the same thing each time: the seed comes of the
/// test's name, unless REGULARS_SEED gives another, or says `random` for one of this run alone.
inline unsigned seedOf(std::string_view test) {
    const QByteArray given = qgetenv("REGULARS_SEED");
    unsigned seed = 2166136261U;  // FNV-1a
    for (const char c : test) seed = (seed ^ static_cast<unsigned char>(c)) * 16777619U;
    if (given == "random") seed = std::random_device{}();
    else if (!given.isEmpty()) seed = given.toUInt();
    std::cout << test << ": seed " << seed << std::endl;
    return seed;
}

/// Whether full counts are wanted.
inline bool isLongRun() { return !qEnvironmentVariableIsEmpty("REGULARS_LONG"); }

/// How many rounds a property test runs: few by default, all in a long run.
inline int rounds(int few, int all) { return isLongRun() ? all : few; }

}  // namespace regulars::testing
