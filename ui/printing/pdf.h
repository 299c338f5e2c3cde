#pragma once
#include "core/base/day.h"
#include "ui/printing/text_fit.h"

namespace regulars {

/// What a PDF says about itself. The day stands where a clock would, so that the same cards give the same file.
struct PdfMeta {
    QString title;
    Day day;
};

/// A PDF in memory, and the texts in it that did not come out as planned.
struct PdfFile {
    QByteArray bytes;
    QList<FitReport> troubles;
};

/// The pages as a PDF of their paper's size, fonts embedded. Throws Error when there is no page.
[[nodiscard]] PdfFile pdfOf(const QList<Page>& pages, const PdfMeta& meta);

/// The same into a file, whole or not at all; what stood there before stays until the new file is complete.
/// Answers the troubles; throws Error when it cannot be written.
QList<FitReport> writePdf(const QString& path, const QList<Page>& pages, const PdfMeta& meta);

}  // namespace regulars
