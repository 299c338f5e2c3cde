#include "ui/today/figure_label.h"
#include <QPainter>
#include <QStyle>

namespace regulars {

void FigureLabel::setFigure(const QString& whole, const QString& brief) {
    setText(whole);
    brief_ = brief;
}

std::pair<QFont, QString> FigureLabel::fit() const {
    const double smallest = regulars::font(TextSize::Body).pointSizeF();
    for (const QString& words : {text(), brief_}) {
        QFont smaller = font();
        for (double size = font().pointSizeF(); size >= smallest; size -= 1) {
            smaller.setPointSizeF(size);
            if (QFontMetrics(smaller).horizontalAdvance(words) <= width()) return {smaller, words};
        }
    }
    QFont least = font();
    least.setPointSizeF(smallest);
    return {least, brief_};
}

void FigureLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const auto [face, words] = fit();
    p.setFont(face);
    p.setPen(palette().color(foregroundRole()));
    p.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, words);
}

}  // namespace regulars
