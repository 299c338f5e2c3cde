#include "core/base/error.h"
#include "ui/shared/icons.h"
#include "ui/shared/line_drawing.h"
#include "ui/shared/svg_path.h"
#include <catch2/catch.hpp>
#include <QDir>
#include <QPainter>
#include <QSvgRenderer>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSide = 120;

template <class Draw>
QImage drawn(Draw draw) {
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image;
}

/// Of 255 steps, on average over all pixels; and the share of the second picture that is inked.
std::pair<double, double> difference(const QImage& one, const QImage& other) {
    double sum = 0, ink = 0;
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
            ink += 255 - qGray(other.pixel(x, y));
        }
    return {sum / (kSide * kSide), ink / (255.0 * kSide * kSide)};
}

QPointF endOf(const char* commands) {
    const auto path = parseSvgPath(commands);
    REQUIRE(path);
    return path->currentPosition();
}

}  // namespace

TEST_CASE("every icon is drawn as Qt's own reader of SVG draws it") {
    const QDir folder(QString::fromUtf8(REGULARS_SOURCE_DIR) + u"/resources/icons"_s);
    int seen = 0;
    for (const QString& name : folder.entryList({u"*.svg"_s})) {
        if (name == u"regulars.svg") continue;  // in colours, for the desktop
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        const QImage ours = drawn([&](QPainter& painter) { LineDrawing::fromSvg(svg).paint(painter, QRectF(0, 0, kSide, kSide), Qt::black); });
        const QImage theirs = drawn([&](QPainter& painter) {
            QSvgRenderer renderer(svg);
            renderer.render(&painter);
        });
        const auto [off, ink] = difference(ours, theirs);
        INFO(name.toStdString());
        CHECK(off < 0.2);
        CHECK(ink > 0.005);
        ++seen;
    }
    CHECK(seen > static_cast<int>(Icon::Swatch));
}

TEST_CASE("paths are read as they are written, without needless spaces") {
    CHECK(endOf("M1 2 3 4") == QPointF(3, 4));
    CHECK(endOf("m1 2 3 4") == QPointF(4, 6));
    CHECK(endOf("M10-2.5.5.25") == QPointF(0.5, 0.25));
    CHECK(endOf("M5.9.8l-1-.5") == QPointF(4.9, 0.8 - 0.5));
    CHECK(endOf("M1 1h4v-3H2V9") == QPointF(2, 9));
    CHECK(endOf("M1 1h4v4z") == QPointF(1, 1));
    CHECK(endOf("M0 0c1 1 2 2 3 0s2-1 3 0") == QPointF(6, 0));
    // Two half circles; the flags of the second are written into one with what follows.
    CHECK(endOf("M0 0a3 3 0 0 1 6 0a3 3 0 01-6 0") == QPointF(0, 0));
    CHECK(parseSvgPath("M0 0a3 3 0 0 1 6 0")->boundingRect().top() == Approx(-3));
    CHECK(parseSvgPath("M0 0a3 3 0 0 0 6 0")->boundingRect().bottom() == Approx(3));
    // A radius too small grows until the ends are met.
    CHECK(parseSvgPath("M0 0a1 1 0 0 1 6 0")->boundingRect().top() == Approx(-3));
}

TEST_CASE("what is no drawing is refused") {
    for (const char* broken : {"M1", "M1 x", "Q1 1 2 2", "10 10", "M0 0a3 3 0 2 1 6 0", "M--1 2"}) {
        INFO(broken);
        CHECK_FALSE(parseSvgPath(broken));
    }
    CHECK(parseSvgPath("")->isEmpty());
    CHECK_THROWS_AS(LineDrawing::fromSvg("<svg width='24' height='24'><text>x</text></svg>"), Error);
    CHECK_THROWS_AS(LineDrawing::fromSvg("<svg width='24' height='24'><path d='M'/></svg>"), Error);
    CHECK_THROWS_AS(LineDrawing::fromSvg("<svg width='24' height='24'>"), Error);
    CHECK_THROWS_AS(LineDrawing::fromSvg("no picture"), Error);
}

TEST_CASE("a group hands its paint on to what is inside it") {
    const LineDrawing dots = LineDrawing::fromSvg("<svg width='24' height='24' fill='none' stroke='#000'><g fill='#000' stroke='none'><circle cx='12' cy='12' r='6'/></g></svg>");
    const QImage image = drawn([&](QPainter& painter) { dots.paint(painter, QRectF(0, 0, kSide, kSide), Qt::red); });
    CHECK(image.pixelColor(kSide / 2, kSide / 2) == Qt::red);
    CHECK(image.pixelColor(kSide / 2, kSide / 5) == Qt::white);
}
