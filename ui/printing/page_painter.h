#pragma once
#include "ui/printing/text_fit.h"

class QPainter;

namespace regulars {

/// Draws a sheet; the one function behind preview, PDF and printer. The painter's origin is the paper's corner and
/// `unitsPerMm` its units to a millimetre. Answers the texts that did not come out as planned.
QList<FitReport> paintPage(QPainter& painter, const Page& page, qreal unitsPerMm);

}  // namespace regulars
