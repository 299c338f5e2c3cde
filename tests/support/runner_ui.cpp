// The runner of tests with real widgets, drawn offscreen unless a platform is given.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#include "ui/shared/steady_application.h"

int main(int argc, char** argv) {
    // catch_discover_tests runs the program at build time, where no display exists.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    regulars::SteadyApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
