#include "ui/printing/printer.h"
#include "tests/ui/printing/measured_pdf.h"
#include "tests/ui/printing/sample_cards.h"
#include "ui/printing/pdf.h"
#include <QPageLayout>
#include <QPrinter>

using namespace regulars;
using namespace regulars::sample;

TEST_CASE("The printer draws every word where the PDF has it") {
    const QTemporaryDir dir;
    for (const Sheet& sheet : sheets()) {
        const auto pages = layOutCards(cards(6), sheet);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFileName(dir.filePath(u"printed.pdf"_s));
        // What a dialog may have left behind.
        printer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        printer.setPageSize(QPageSize(QPageSize::Letter));
        const auto outcome = printPages(printer, pages);
        REQUIRE(std::holds_alternative<QList<FitReport>>(outcome));
        writePdf(dir.filePath(u"saved.pdf"_s), pages, {u"Cards"_s, Day(2026, 11, 20)});
        const auto printed = wordsOf(dir.filePath(u"printed.pdf"_s)), saved = wordsOf(dir.filePath(u"saved.pdf"_s));
        REQUIRE(printed.size() == saved.size());
        REQUIRE_FALSE(printed.isEmpty());
        for (qsizetype i = 0; i < printed.size(); ++i) {
            CAPTURE(printed.at(i).text.toStdString());
            CHECK(printed.at(i).text == saved.at(i).text);
            CHECK(printed.at(i).box.x() == Approx(saved.at(i).box.x()).margin(60));
            CHECK(printed.at(i).box.y() == Approx(saved.at(i).box.y()).margin(60));
        }
    }
}

TEST_CASE("The printer is set to the sheet's paper, edge to edge") {
    const QTemporaryDir dir;
    for (const Sheet& sheet : sheets()) {
        QPrinter printer;
        printer.setOutputFileName(dir.filePath(u"printed.pdf"_s));
        CHECK_FALSE(setPaper(printer, sheet.paper()));
        const QRectF paint = printer.pageLayout().paintRect(QPageLayout::Millimeter);
        CHECK(paint.x() == Approx(0).margin(0.01));
        CHECK(paint.y() == Approx(0).margin(0.01));
        CHECK(paint.width() == Approx(sheet.paperWidth / 1'000.0).margin(0.5));
        CHECK(paint.height() == Approx(sheet.paperHeight / 1'000.0).margin(0.5));
    }
}

TEST_CASE("Only the sheets chosen in the dialog are printed, and none at all is refused") {
    const QTemporaryDir dir;
    const auto pages = layOutCards(cards(12), sheetById(u"a6x4").value());
    QPrinter printer;
    printer.setOutputFileName(dir.filePath(u"printed.pdf"_s));
    printer.setFromTo(2, 3);
    REQUIRE(std::holds_alternative<QList<FitReport>>(printPages(printer, pages)));
    CHECK(askPoppler(u"pdfinfo"_s, {dir.filePath(u"printed.pdf"_s)}).contains("Pages:           2"));
    CHECK(wordsOf(dir.filePath(u"printed.pdf"_s)).first().text != wordsOf(dir.filePath(u"printed.pdf"_s)).last().text);
    printer.setFromTo(7, 9);
    CHECK(std::holds_alternative<Refusal>(printPages(printer, pages)));
    CHECK(std::holds_alternative<Refusal>(printPages(printer, {})));
}
