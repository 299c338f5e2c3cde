#include "ui/shared/icons.h"
#include "ui/shared/line_drawing.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <array>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

/// In the order of enum Icon.
constexpr std::array names{
    "today", "customers", "loyalty", "cards", "insight", "settings",
    "search", "plus", "more", "close", "check", "chevron_down", "chevron_left", "chevron_right", "undo", "redo", "lock", "help",
    "phone", "phone_in", "phone_out", "visit", "note", "promise", "complaint", "mail", "message", "print", "edit", "bin", "pin", "stamp", "gift",
    "clock", "bell", "cake", "home", "building", "tag", "import", "export", "file", "backup", "filter", "sort", "warning", "reverse", "staff", "customer", "star", "swatch"};
static_assert(names.size() == static_cast<std::size_t>(Icon::Swatch) + 1);

/// The picture in that colour at that many device pixels; drawn once, then from Qt's pixmap cache.
QPixmap pixmapOf(Icon icon, const QColor& ink, QSize devicePixels) {
    const QString key = u"icon/%1/%2/%3x%4"_s.arg(static_cast<int>(icon)).arg(ink.rgba(), 0, 16).arg(devicePixels.width()).arg(devicePixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/"_s + QLatin1String(names[static_cast<std::size_t>(icon)]) + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const LineDrawing drawing = LineDrawing::fromSvg(file.readAll());
        QColor opaque = ink;
        opaque.setAlpha(255);
        QPainter painter(&pixmap);
        painter.setOpacity(ink.alphaF());
        drawing.paint(painter, QRectF(QPointF(), pixmap.size()), opaque);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints an icon of the set in its tone as it is at that moment.
class ToneIconEngine final : public QIconEngine {
public:
    ToneIconEngine(Icon icon, Tone tone) : icon_(icon), tone_(tone) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override { paintIcon(*painter, rect, icon_, ink(mode)); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return pixmapOf(icon_, ink(mode), size); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override { return pixmapOf(icon_, ink(mode), size); }
    QIconEngine* clone() const override { return new ToneIconEngine(*this); }
    bool isNull() override { return false; }
private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const {
        QColor c = colour(mode == QIcon::Disabled ? Tone::Muted : tone_, tokens());
        if (mode == QIcon::Disabled) c.setAlphaF(0.5F);
        return c;
    }
    Icon icon_;
    Tone tone_;
};

}  // namespace

QIcon icon(Icon which, Tone tone) { return QIcon(new ToneIconEngine(which, tone)); }

void paintIcon(QPainter& painter, const QRectF& into, Icon which, const QColor& ink) {
    const double scale = painter.device()->devicePixelRatio();
    const double side = std::min(into.width(), into.height());
    const int pixels = qRound(side * scale);
    if (pixels <= 0) return;
    QPixmap pixmap = pixmapOf(which, ink, {pixels, pixels});
    // On whole device pixels, or thin lines blur.
    const QPointF corner(into.center().x() - side / 2, into.center().y() - side / 2);
    pixmap.setDevicePixelRatio(scale);
    painter.drawPixmap(QPointF(qRound(corner.x() * scale) / scale, qRound(corner.y() * scale) / scale), pixmap);
}

}  // namespace regulars
