#include "ui/shared/line_drawing.h"
#include "core/base/error.h"
#include "ui/shared/svg_path.h"
#include <QPainter>
#include <QXmlStreamReader>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// How an element and those inside it are painted.
struct Paint {
    double lineWidth = 1;
    bool hasLine = false, isFilled = true;
    void read(const QXmlStreamAttributes& given) {
        if (given.hasAttribute("fill"_L1)) isFilled = given.value("fill"_L1) != "none"_L1;
        if (given.hasAttribute("stroke"_L1)) hasLine = given.value("stroke"_L1) != "none"_L1;
        if (given.hasAttribute("stroke-width"_L1)) lineWidth = given.value("stroke-width"_L1).toDouble();
    }
};

QPainterPath shapeOf(QStringView element, const QXmlStreamAttributes& given) {
    const auto number = [&given](QLatin1StringView name) { return given.value(name).toDouble(); };
    QPainterPath path;
    if (element == "path"_L1) {
        const auto read = parseSvgPath(given.value("d"_L1).toLatin1());
        if (read) return *read;
    } else if (element == "circle"_L1) {
        path.addEllipse(QPointF(number("cx"_L1), number("cy"_L1)), number("r"_L1), number("r"_L1));
        return path;
    } else if (element == "rect"_L1) {
        const double radius = number("rx"_L1);
        path.addRoundedRect(QRectF(number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)), radius, radius);
        return path;
    }
    throw Error(u"A drawing has a “%1” that is not understood."_s.arg(element));
}

}  // namespace

LineDrawing LineDrawing::fromSvg(const QByteArray& svg) {
    LineDrawing drawing;
    std::vector<Paint> paints(1);
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement) paints.pop_back();
        if (token != QXmlStreamReader::StartElement) continue;
        Paint paint = paints.back();
        const QXmlStreamAttributes given = reader.attributes();
        paint.read(given);
        if (reader.name() == "svg"_L1) drawing.box_ = QRectF(0, 0, given.value("width"_L1).toDouble(), given.value("height"_L1).toDouble());
        else if (reader.name() != "g"_L1) drawing.parts_.push_back({shapeOf(reader.name(), given), paint.hasLine ? paint.lineWidth : 0, paint.isFilled});
        paints.push_back(paint);
    }
    if (reader.hasError() || drawing.box_.isEmpty()) throw Error(u"A drawing cannot be read: %1."_s.arg(reader.errorString()));
    return drawing;
}

void LineDrawing::paint(QPainter& painter, const QRectF& into, const QColor& ink) const {
    const double scale = std::min(into.width() / box_.width(), into.height() / box_.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(into.center());
    painter.scale(scale, scale);
    painter.translate(-box_.center());
    for (const Part& part : parts_) {
        painter.setPen(part.lineWidth > 0 ? QPen(ink, part.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin) : QPen(Qt::NoPen));
        painter.setBrush(part.isFilled ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawPath(part.path);
    }
    painter.restore();
}

}  // namespace regulars
