#include "ui/shared/stamps.h"
#include <QPainter>
#include <QPainterPath>
#include <QLocale>
#include <QStyle>
#include <QVariantAnimation>

namespace regulars {

namespace {
constexpr int dot = 6, pitch = 8, mostDots = 12, barWidth = 72, perRow = 5;
constexpr double circleGap = 8, largestCircle = 48;
}  // namespace

int stampDotsWidth(int total) { return total > mostDots ? barWidth : std::max(0, total * pitch - (pitch - dot)); }

void paintStampDots(QPainter& p, const QRect& within, int filled, int total, const Tokens& t, Qt::LayoutDirection direction) {
    if (total <= 0) return;
    const QRect box = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, QSize(stampDotsWidth(total), dot), within);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    if (total > mostDots) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.stampSoft);
        p.drawRoundedRect(box, 3, 3);
        p.setBrush(t.stamp);
        p.drawRoundedRect(QRect(box.left(), box.top(), box.width() * std::min(filled, total) / total, box.height()), 3, 3);
    } else {
        for (int i = 0; i < total; ++i) {
            const int at = direction == Qt::RightToLeft ? total - 1 - i : i;
            const QRectF circle(box.left() + at * pitch, box.top(), dot, dot);
            p.setPen(i < filled ? QPen(Qt::NoPen) : QPen(t.stamp, 1.1));
            p.setBrush(i < filled ? QBrush(t.stamp) : QBrush(Qt::NoBrush));
            p.drawEllipse(i < filled ? circle : circle.adjusted(0.55, 0.55, -0.55, -0.55));
        }
    }
    p.restore();
}

void paintFlower(QPainter& p, const QRectF& into, const QColor& ink) {
    // Six petals around an open heart.
    QPainterPath petal;
    petal.addEllipse(QPointF(0, -0.30), 0.135, 0.20);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(into.center());
    const double side = std::min(into.width(), into.height());
    p.scale(side, side);
    p.setPen(QPen(ink, 0.065));
    p.setBrush(Qt::NoBrush);
    for (int i = 0; i < 6; ++i) {
        p.drawPath(petal);
        p.rotate(60);
    }
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    p.drawEllipse(QPointF(0, 0), 0.075, 0.075);
    p.restore();
}

PunchCard::PunchCard(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(perRow * 28);
}

void PunchCard::setStamps(int stamps, int needed, const QString& rewardSign) {
    stamps_ = std::max(0, stamps);
    needed_ = std::max(1, needed);
    sign_ = rewardSign;
    setAccessibleName(tr("%1 of %2 stamps").arg(stamps_).arg(needed_));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void PunchCard::press() {
    if (!style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) || !isVisible()) return;
    auto* movement = new QVariantAnimation(this);
    movement->setDuration(180);
    movement->setStartValue(0.0);
    movement->setEndValue(1.0);
    movement->setEasingCurve(QEasingCurve::OutCubic);
    connect(movement, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        pressed_ = value.toDouble();
        update();
    });
    connect(movement, &QVariantAnimation::finished, this, [this] { pressed_ = 1.0; });
    movement->start(QAbstractAnimation::DeleteWhenStopped);
}

double PunchCard::circle(int width) const { return std::min(largestCircle, (width - (perRow - 1) * circleGap) / perRow); }

int PunchCard::heightForWidth(int width) const {
    const int rows = (needed_ + 1 + perRow - 1) / perRow;
    return static_cast<int>(rows * circle(width) + (rows - 1) * circleGap + 0.999);
}

QSize PunchCard::sizeHint() const { return {272, heightForWidth(272)}; }

void PunchCard::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double side = circle(width());
    const double step = (width() - side) / (perRow - 1);
    QFont numbers = regulars::font(TextSize::Small);
    for (int i = 0; i <= needed_; ++i) {
        const int column = layoutDirection() == Qt::RightToLeft ? perRow - 1 - i % perRow : i % perRow;
        QRectF box(column * step, (i / perRow) * (side + circleGap), side, side);
        const bool reward = i == needed_;
        const bool filled = reward ? stamps_ >= needed_ : i < stamps_;
        if (filled) {
            if (i == stamps_ - 1 && pressed_ < 1.0) {  // comes down from above the paper
                const double grown = side * 0.25 * (1.0 - pressed_);
                box.adjust(-grown, -grown, grown, grown);
                p.setOpacity(0.3 + 0.7 * pressed_);
            }
            p.setPen(Qt::NoPen);
            p.setBrush(t.stamp);
            p.drawEllipse(box);
            p.setOpacity(1.0);
            if (!reward) paintFlower(p, box.adjusted(side * .28, side * .28, -side * .28, -side * .28), t.onStamp);
        } else {
            QPen edge(reward ? t.stamp : t.muted, reward ? 1.4 : 1.0);
            if (!reward) edge.setDashPattern({3.2, 2.6});
            p.setPen(edge);
            p.setBrush(Qt::NoBrush);
            p.drawEllipse(box.adjusted(.7, .7, -.7, -.7));
        }
        if (filled && !reward) continue;
        p.setPen(reward ? (filled ? t.onStamp : t.stamp) : t.muted);
        numbers.setWeight(reward ? QFont::DemiBold : QFont::Normal);
        p.setFont(numbers);
        p.drawText(box, Qt::AlignCenter, reward ? sign_ : QLocale().toString(i + 1));
    }
}

}  // namespace regulars
