#include "ui/printing/sheet_preview.h"
#include "tests/ui/printing/sample_cards.h"
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
