#pragma once
#include "ui/shared/label.h"

namespace regulars {

/// A figure to be read from a distance. It is never cut, for that would make another figure of it: it grows smaller to fit, and
/// where even that is not enough it is written short ("12.3 M kr").
class FigureLabel : public Label {
    Q_OBJECT
public:
    explicit FigureLabel(const QString& text, QWidget* parent = nullptr) : Label(text, TextSize::Figure, Tone::Ink, parent), brief_(text) {}
    void setFigure(const QString& whole, const QString& brief);
    /// What stands there at this width.
    [[nodiscard]] QString shown() const { return fit().second; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::pair<QFont, QString> fit() const;
    QString brief_;
};

}  // namespace regulars
