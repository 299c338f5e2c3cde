#pragma once
#include "ui/shared/theme.h"
#include <QWidget>

class QPainter;

namespace regulars {

/// Width in pixels of a row of stamp dots.
[[nodiscard]] int stampDotsWidth(int total);
/// Draws "7 of 9" as filled dots and rings, vertically centred, ending at the rectangle's right edge (left edge in right-to-left).
/// More than 12 are drawn as a bar, since nobody counts that many.
void paintStampDots(QPainter&, const QRect& within, int filled, int total, const Tokens&, Qt::LayoutDirection = Qt::LeftToRight);
/// Draws the flower that marks a stamp, filling the rectangle.
void paintFlower(QPainter&, const QRectF& into, const QColor&);

/// A punch card: circles in rows of five, stamped ones with a flower, coming ones numbered, the reward last.
class PunchCard : public QWidget {
    Q_OBJECT
public:
    explicit PunchCard(QWidget* parent = nullptr);
    /// `stamps` of `needed`; the circle after them shows the reward's sign ("½", "1"). A full card fills the reward's circle.
    void setStamps(int stamps, int needed, const QString& rewardSign);
    [[nodiscard]] int stamps() const { return stamps_; }
    [[nodiscard]] int needed() const { return needed_; }
    /// Lets the newest stamp come down in a short movement; nothing moves when the system asks for no animation.
    void press();
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
protected:
    void paintEvent(QPaintEvent*) override;
private:
    [[nodiscard]] double circle(int width) const;
    int stamps_ = 0, needed_ = 9;
    QString sign_;
    double pressed_ = 1.0;
};

}  // namespace regulars
