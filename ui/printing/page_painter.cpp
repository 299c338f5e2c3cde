#include "ui/printing/page_painter.h"
#include "ui/printing/paper_style.h"
#include <QPainter>
#include <algorithm>

namespace regulars {

namespace {

void drawLines(QPainter& painter, const QList<PaperLine>& lines) {
    for (const PaperLine& line : lines)
        painter.drawLine(QLineF(line.x1 / 10.0, line.y1 / 10.0, line.x2 / 10.0, line.y2 / 10.0));
}

}  // namespace

QList<FitReport> paintPage(QPainter& painter, const Page& page, qreal unitsPerMm) {
    QList<FitReport> troubles;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unitsPerMm / 100, unitsPerMm / 100);
    const qreal dot = 100 / unitsPerMm;  // a small preview still shows its hairlines
    QPen pen(paper::rule(), std::max(15.0, dot), Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    drawLines(painter, page.rules);
    pen.setColor(paper::cutLine());
    pen.setWidthF(std::max(10.0, dot));
    const qreal dash = std::max(100.0, 3 * dot) / pen.widthF();
    pen.setDashPattern({dash, 1.4 * dash});
    painter.setPen(pen);
    drawLines(painter, page.cutLines);
    for (const TextBlock& block : page.blocks) {
        const FittedText text(block);
        text.draw(painter);
        if (!text.report().isClean()) troubles.append(text.report());
    }
    painter.restore();
    return troubles;
}

}  // namespace regulars
