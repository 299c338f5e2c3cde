#pragma once
#include <QPainterPath>
#include <vector>

class QPainter;
class QColor;

namespace regulars {

/// A drawing in one colour, read from the part of SVG that the icons are written in: paths, circles and rectangles, with lines of
/// some width or filled.
class LineDrawing {
public:
    /// Throws an Error that names the element it does not know.
    [[nodiscard]] static LineDrawing fromSvg(const QByteArray& svg);
    /// As large as fits, in the middle.
    void paint(QPainter& painter, const QRectF& into, const QColor& ink) const;
    [[nodiscard]] QSizeF size() const { return box_.size(); }

private:
    struct Part {
        QPainterPath path;
        double lineWidth = 0;  ///< 0 where there is no line
        bool isFilled = false;
    };
    QRectF box_;
    std::vector<Part> parts_;
};

}  // namespace regulars
