#include "ui/printing/sheet_preview.h"
#include "tests/ui/printing/sample_cards.h"
#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

QList<Page> sheetsOf(int count) { return layOutCards(sample::cards(count), sheetById(u"a6x4").value()); }

}  // namespace

TEST_CASE("The preview turns pages by keys and says where it is") {
    SheetPreview preview;
    preview.setLocale(QLocale(u"en"_s));
    preview.resize(500, 700);
    const QSignalSpy shown(&preview, &SheetPreview::pageShown);
    preview.setPages(sheetsOf(10));
    CHECK(preview.pageCount() == 3);
    CHECK(preview.pageWords() == u"Sheet 1 of 3"_s);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.page() == 1);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.page() == 2);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.page() == 2);
    CHECK(preview.accessibleName().contains(u"3 of 3"_s));
    QTest::keyClick(&preview, Qt::Key_PageUp);
    CHECK(preview.page() == 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.page() == 0);
    CHECK(shown.count() == 5);
    CHECK(preview.accessibleDescription().contains(u"Elin Åkerström"_s));
    QTest::keyClick(&preview, Qt::Key_End);
    preview.setPages(sheetsOf(3));
    CHECK(preview.page() == 0);
}

TEST_CASE("The preview shows the whole sheet at any size, in its proportions") {
    SheetPreview preview;
    preview.setPages(sheetsOf(4));
    for (QSize size : {QSize(300, 700), QSize(900, 500), QSize(200, 200), QSize(5, 5)}) {
        preview.resize(size);
        const QImage image = preview.grab().toImage();
        int white = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) white += image.pixel(x, y) == qRgb(255, 255, 255);
        const QSizeF paper = QSizeF(210, 297).scaled(size - QSize(16, 16), Qt::KeepAspectRatio);
        if (paper.width() > 10) CHECK(white > paper.width() * paper.height() * 0.6);
    }
}

TEST_CASE("The preview shows the sheet as wide as it is or in its true size, and moves over what does not fit") {
    SheetPreview preview;
    preview.resize(500, 300);
    preview.setPages(sheetsOf(10));
    const QSignalSpy changed(&preview, &SheetPreview::viewChanged);
    const auto whiteAt = [&](int x, int y) { return preview.grab().toImage().pixel(x, y) == qRgb(255, 255, 255); };
    CHECK_FALSE(whiteAt(20, 150));  // beside the whole sheet
    QTest::keyClick(&preview, Qt::Key_2);
    CHECK(preview.view() == SheetPreview::View::Width);
    CHECK(whiteAt(20, 150));
    const QImage top = preview.grab().toImage();
    const auto wheel = [&](int travel) {
        QWheelEvent event(QPointF(250, 150), QPointF(250, 150), {}, {0, travel}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&preview, &event);
    };
    wheel(-240);
    CHECK(preview.page() == 0);
    CHECK(preview.grab().toImage() != top);
    for (int i = 0; i < 8 && preview.page() == 0; ++i) wheel(-240);
    CHECK(preview.page() > 0);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.grab().toImage() == top);
    preview.reveal(sheetById(u"a6x4").value().cell(2));
    CHECK(preview.grab().toImage() != top);
    QTest::keyClick(&preview, Qt::Key_1);
    CHECK(preview.view() == SheetPreview::View::Actual);
    const QImage left = preview.grab().toImage();
    QTest::keyClick(&preview, Qt::Key_Right);
    CHECK(preview.grab().toImage() != left);
    QTest::keyClick(&preview, Qt::Key_0);
    CHECK(preview.view() == SheetPreview::View::Sheet);
    CHECK(changed.count() == 3);
}

TEST_CASE("Without sheets the preview says what will be there") {
    SheetPreview preview;
    preview.resize(400, 400);
    CHECK(preview.pageWords().isEmpty());
    CHECK_FALSE(preview.accessibleName().isEmpty());
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.page() == 0);
    const QImage image = preview.grab().toImage();
    bool something = false;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y) something = something || image.pixel(x, y) != image.pixel(0, 0);
    CHECK(something);
}
