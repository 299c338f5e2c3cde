#include "ui/printing/printer.h"
#include "ui/printing/page_painter.h"
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <algorithm>

namespace regulars {

namespace {

constexpr qreal sameWithin = 0.5;  // millimetres: Qt and queues round paper to whole points

/// Gives the sentences their own context for the translators.
struct PrinterWords {
    Q_DECLARE_TR_FUNCTIONS(Printer)
};

bool sameSize(QSizeF a, QSizeF b) {
    return qAbs(a.width() - b.width()) < sameWithin && qAbs(a.height() - b.height()) < sameWithin;
}

/// QPrinter takes any size and sends it; the queue then moves or scales the page. So the list is asked first.
bool takesPaper(const QPrinter& printer, QSizeF upright) {
    const QPrinterInfo queue(printer);
    if (printer.outputFormat() != QPrinter::NativeFormat || queue.isNull() || queue.supportsCustomPageSizes()) return true;
    const QList<QPageSize> sizes = queue.supportedPageSizes();
    return std::any_of(sizes.begin(), sizes.end(),
                       [&](const QPageSize& size) { return sameSize(size.size(QPageSize::Millimeter), upright); });
}

}  // namespace

std::optional<Refusal> setPaper(QPrinter& printer, const Box& paper) {
    const QSizeF upright(std::min(paper.width, paper.height) / 1'000.0, std::max(paper.width, paper.height) / 1'000.0);
    const QPageSize size(upright, QPageSize::Millimeter);
    if (!takesPaper(printer, upright))
        return Refusal{PrinterWords::tr("%1 does not take %2 paper. Choose another printer, or another sheet.")
                           .arg(printer.printerName(), size.name())};
    // In exactly this order: with one setPageLayout(), or without full page, Qt keeps the hardware's margins and every
    // card moves by them.
    printer.setPageSize(size);
    printer.setPageOrientation(paper.width > paper.height ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    const bool edgeToEdge = printer.setPageMargins(QMarginsF());
    const QSizeF got = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    if (!sameSize(got, QSizeF(paper.width / 1'000.0, paper.height / 1'000.0)))
        return Refusal{PrinterWords::tr("%1 is set to other paper than these cards need (%2). Put that paper in and choose it.")
                           .arg(printer.printerName(), size.name())};
    if (!edgeToEdge)
        return Refusal{PrinterWords::tr("%1 moves the page by its own margins, so the cards would not lie where they are cut. "
                          "Save a PDF and print it at 100 % instead.")
                           .arg(printer.printerName())};
    return std::nullopt;
}

std::variant<QList<FitReport>, Refusal> printPages(QPrinter& printer, const QList<Page>& pages) {
    if (pages.isEmpty()) return Refusal{PrinterWords::tr("There is no card to print.")};
    if (auto refusal = setPaper(printer, pages.first().paper)) return *refusal;
    const qsizetype first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const qsizetype last = printer.toPage() > 0 ? std::min<qsizetype>(printer.toPage(), pages.size()) : pages.size();
    if (first >= last) return Refusal{PrinterWords::tr("None of the chosen sheets exists.")};
    QPainter painter;
    if (!painter.begin(&printer))
        return Refusal{PrinterWords::tr("%1 does not answer. Is it switched on and connected?").arg(printer.printerName())};
    QList<FitReport> troubles;
    for (qsizetype i = first; i < last; ++i) {
        if (i > first && !printer.newPage())
            throw Error(PrinterWords::tr("The printer stopped after sheet %1. Look at what came out before printing the rest.").arg(i));
        troubles += paintPage(painter, pages.at(i), printer.resolution() / 25.4);
    }
    return troubles;
}

}  // namespace regulars
