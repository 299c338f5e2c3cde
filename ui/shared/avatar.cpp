#include "ui/shared/avatar.h"
#include "core/base/text.h"
#include "ui/shared/theme.h"
#include <QPainter>
#include <array>

namespace regulars {

QColor avatarColour(QStringView displayName) {
    // Each has a contrast of at least 4.5 with white.
    static constexpr std::array<QRgb, 12> tones{0x0E6B5E, 0x8B5A2B, 0xB5471B, 0x3B6EA5, 0x7B5AA6, 0xA33B63, 0x4B6B3C, 0x5B6573, 0x28737B, 0x6A4C9C, 0x34714F, 0x9A4A2C};
    // FNV-1a: qHash differs from run to run, and a person's colour must not.
    quint32 hash = 2166136261U;
    for (const QChar c : displayName) hash = (hash ^ c.unicode()) * 16777619U;
    return QColor(tones[(hash ^ (hash >> 16)) % tones.size()]);
}

void paintAvatar(QPainter& p, const QRectF& circle, QStringView displayName) {
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(avatarColour(displayName));
    p.drawEllipse(circle);
    QFont f = font(TextSize::Strong);
    f.setPixelSize(std::max(7, qRound(circle.height() * 0.39)));
    p.setFont(f);
    p.setPen(Qt::white);
    p.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, initials(displayName));
    p.restore();
}

Avatar::Avatar(int diameter, QWidget* parent) : QWidget(parent), diameter_(diameter) { setFixedSize(diameter, diameter); }

void Avatar::setName(const QString& displayName) {
    name_ = displayName;
    setAccessibleName(displayName);
    update();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    paintAvatar(p, rect(), name_);
}

}  // namespace regulars
