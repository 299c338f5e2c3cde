#pragma once
// What nearly every test includes anyway, parsed once.
#include "cmake/pch_core.h"
#include <catch2/catch.hpp>
