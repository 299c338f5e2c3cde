#pragma once
#include <QProxyStyle>

namespace regulars {
struct Tokens;

/// How standard controls are drawn: flat, rounded, coloured by the tokens. A style draws in a fraction of a stylesheet's time,
/// which counts before the first paint.
class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();
    void polish(QWidget*) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement, const QStyleOption*, QPainter*, const QWidget* = nullptr) const override;
    void drawControl(ControlElement, const QStyleOption*, QPainter*, const QWidget* = nullptr) const override;
    void drawComplexControl(ComplexControl, const QStyleOptionComplex*, QPainter*, const QWidget* = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl, const QStyleOptionComplex*, SubControl, const QWidget* = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement, const QStyleOption*, const QWidget* = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType, const QStyleOption*, const QSize&, const QWidget* = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric, const QStyleOption* = nullptr, const QWidget* = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap, const QStyleOption* = nullptr, const QWidget* = nullptr) const override;
    int styleHint(StyleHint, const QStyleOption* = nullptr, const QWidget* = nullptr, QStyleHintReturn* = nullptr) const override;
private:
    // style_controls.cpp
    void drawField(const QStyleOption*, QPainter*, const QWidget*) const;
    void drawButtonPanel(const QStyleOption*, QPainter*) const;
    void drawCheck(const QStyleOption*, QPainter*, bool round) const;
    void drawComboBox(const QStyleOptionComplex*, QPainter*, const QWidget*) const;
    void drawSpinBox(const QStyleOptionComplex*, QPainter*, const QWidget*) const;
    void drawProgress(const QStyleOption*, QPainter*) const;
    // style_views.cpp
    void drawScrollBar(const QStyleOptionComplex*, QPainter*) const;
    void drawItemPanel(const QStyleOption*, QPainter*) const;
    void drawHeaderSection(const QStyleOption*, QPainter*) const;
    void drawTab(const QStyleOption*, QPainter*) const;
    void drawMenuItem(const QStyleOption*, QPainter*, const QWidget*) const;
};

/// A rounded rectangle with a border of `width` pixels inside the given rectangle; colours may be invalid for none.
void paintRounded(QPainter&, const QRectF&, double radius, const QColor& fill, const QColor& border, double width = 1.0);
/// The ring that shows where the keyboard is: 2 px in the accent colour, just inside the rectangle.
void paintFocusRing(QPainter&, const QRectF&, double radius, const Tokens&);

}  // namespace regulars
