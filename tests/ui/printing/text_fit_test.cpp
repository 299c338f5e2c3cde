#include "tests/support/own_time.h"
#include "ui/printing/text_fit.h"
#include "tests/ui/printing/sample_cards.h"
#include <QImage>
#include <QPainter>
#include <catch2/catch.hpp>

using namespace regulars;
using namespace regulars::testing;
using namespace Qt::StringLiterals;

namespace {

TextBlock block(const QString& text, Role role = Role::Body, bool keepsLines = false) {
    return {3, CustomerId(17), 0, role, {8'000, 8'000, 89'000, 30'000}, text, 4'100, 6'000, 2'700, keepsLines,
            text.isRightToLeft()};
}

/// The block's ink on white paper at 10 dots a millimetre.
QRectF inkOf(const TextBlock& text) {
    QImage image(1'050, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    FittedText(text).draw(painter);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200) ink |= QRect(x, y, 1, 1);
    return {ink.x() * 100.0, ink.y() * 100.0, ink.width() * 100.0, ink.height() * 100.0};
}

}  // namespace

TEST_CASE("Text that fits keeps its size and is reported clean") {
    const FitReport report = FittedText(block(u"Tack för alla besök i år."_s)).report();
    CHECK(report.isClean());
    CHECK(report.shrunkTo == 4'100);
    CHECK(report.item == 3);
    CHECK(report.customer == CustomerId(17));
}

TEST_CASE("Long text shrinks first and is cut only at its smallest") {
    const QString sentence = u"Kappan är klar att hämtas när det passar dig. "_s;
    const FitReport shrunk = FittedText(block(sentence.repeated(7))).report();
    CHECK(shrunk.shrunkTo < 4'100);
    CHECK(shrunk.shrunkTo > 2'700);
    CHECK_FALSE(shrunk.overflowed);
    const FitReport cut = FittedText(block(sentence.repeated(80))).report();
    CHECK(cut.shrunkTo == 2'700);
    CHECK(cut.overflowed);
    CHECK_FALSE(cut.isClean());
}

TEST_CASE("Whatever the text, its ink stays in its box") {
    const QStringList texts{u"Ш"_s.repeated(5'000), QString(500, u'王'), u"فاطمة الزهراء "_s.repeated(200),
                            u"ÅÄÖ\n"_s.repeated(90), u"<img src='/dev/zero'>\n"_s.repeated(3), u"W"_s};
    for (const QString& text : texts)
        for (bool keepsLines : {false, true}) {
            CAPTURE(text.left(20).toStdString(), keepsLines);
            const TextBlock whole = block(text, keepsLines ? Role::Address : Role::Body, keepsLines);
            const QRectF ink = inkOf(whole);
            // Strokes reach a little over their advance box, more so above an accent.
            CHECK(ink.left() >= 8'000 - 300);
            CHECK(ink.right() <= 97'000 + 300);
            CHECK(ink.top() >= 8'000 - 600);
            CHECK(ink.bottom() <= 38'000 + 300);
        }
}

TEST_CASE("Lines of an address are never wrapped, only the long one is cut") {
    const TextBlock address = block(QString(500, u'Å') + u"\nStorgatan 4\n211 42 Malmö"_s, Role::Address, true);
    const FitReport report = FittedText(address).report();
    CHECK(report.overflowed);
    const qreal threeLines = 3 * 6'000 * 2'700.0 / 4'100;
    CHECK(inkOf(address).height() < threeLines);
    CHECK(inkOf(address).height() > threeLines * 0.6);
}

TEST_CASE("Right-to-left text stands at the right edge, other text at the left") {
    CHECK(inkOf(block(u"فاطمة"_s)).right() == Approx(97'000).margin(500));
    CHECK(inkOf(block(u"Fatima"_s)).left() == Approx(8'000).margin(500));
}

TEST_CASE("A character that no font can draw is named") {
    // U+10FFFD is for private use and in no font.
    const QString unknown = QString::fromUcs4(U"\U0010FFFD");
    const FitReport report = FittedText(block(u"Elin "_s + unknown + unknown)).report();
    CHECK(report.missingGlyphs == unknown);
    CHECK_FALSE(report.isClean());
}

TEST_CASE("A pasted novel does not hold anything up") {
    const OwnTime used;
    const FitReport report = FittedText(block(u"Det var en gång en skräddare i Malmö. "_s.repeated(50'000))).report();
    CHECK(report.overflowed);
    CHECK(used.ms() < 1'000);
}
