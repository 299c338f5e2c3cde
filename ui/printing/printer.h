#pragma once
#include "core/base/error.h"
#include "ui/printing/text_fit.h"
#include <variant>

class QPrinter;

namespace regulars {

/// Sets the printer to this paper, edge to edge, so that the sheet's corner is the painter's origin.
/// Refuses in words when the printer does not take the paper or keeps its margins. Run after any print dialog.
[[nodiscard]] std::optional<Refusal> setPaper(QPrinter& printer, const Box& paper);

/// Prints the sheets, or those of the range chosen in the print dialog. Answers the texts that did not come out as
/// planned, or a refusal, in which case nothing was printed. Throws Error when the printer stops half-way.
[[nodiscard]] std::variant<QList<FitReport>, Refusal> printPages(QPrinter& printer, const QList<Page>& pages);

}  // namespace regulars
