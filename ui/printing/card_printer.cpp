#include "ui/printing/card_printer.h"
#include "ui/printing/printer.h"
#include <QPrintDialog>
#include <QPrinter>

namespace regulars {

CardPrinter::Work DialogCardPrinter::choose(QWidget* parent, const QList<Page>& pages, const QString& title) {
    if (pages.isEmpty()) return {};
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    // So that the dialog opens with the right paper; whether the chosen printer takes it is asked again before printing.
    static_cast<void>(setPaper(*printer, pages.first().paper));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, static_cast<int>(pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, pages.size() > 1);
    if (dialog.exec() != QDialog::Accepted) return {};
    return [printer, pages] { return printPages(*printer, pages); };
}

std::function<bool()> DialogCardPrinter::chooseSheet(QWidget* parent, std::function<bool(QPagedPaintDevice&)> paint, const QString& title) {
    constexpr qreal margin = 14;  // mm
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    QPrintDialog dialog(printer.get(), parent);
    if (dialog.exec() != QDialog::Accepted) return {};
    return [printer, paint = std::move(paint)] { return paint(*printer); };
}

}  // namespace regulars
