#pragma once
// What nearly every file of the window includes anyway, parsed once.
#include "cmake/pch_core.h"
#include <QAbstractItemModel>
#include <QPainter>
#include <QWidget>
