#pragma once
#include "core/today/day_sheet.h"
#include <QString>

class QPagedPaintDevice;
class QIODevice;

namespace regulars {

/// Draws what a day asks of the shop on one page, with a box to tick before everything to be done; what has no room is counted. False when
/// nothing can be painted there. Needs fonts, so a QGuiApplication.
bool paintMorningSheet(QPagedPaintDevice& paper, const DaySheet& sheet, const QString& shopName);
/// The same as a PDF of one A4 page.
void writeMorningSheet(const DaySheet& sheet, const QString& shopName, QIODevice& to);

}  // namespace regulars
