#include "core/base/clock.h"
#include <catch2/catch.hpp>
