#pragma once
// What nearly every test of the window includes anyway, parsed once.
#include "cmake/pch_ui.h"
#include <QApplication>
#include <catch2/catch.hpp>
