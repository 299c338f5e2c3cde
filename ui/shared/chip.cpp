#include "ui/shared/chip.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/style.h"
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int kDot = 8, kRoomForDot = 13;  // px

struct Colours { QColor ground, edge, ink; };

Colours coloursOf(Chip::Look look, const Tokens& t) {
    switch (look) {
    case Chip::Look::Outline: return {{}, t.line, t.muted};
    case Chip::Look::Accent: return {t.accentSoft, {}, t.accent};
    case Chip::Look::Stamp: return {t.stampSoft, {}, t.stamp};
    case Chip::Look::Warn: return {t.warnSoft, {}, t.warn};
    case Chip::Look::Bad: return {t.badSoft, {}, t.bad};
    }
    return {};
}

QFont weighted(QFont f, bool strong) {
    f.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return f;
}

}  // namespace

Chip::Chip(const QString& text, Look look, QWidget* parent) : QAbstractButton(parent), look_(look) {
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

Chip* Chip::choice(const QString& text, QWidget* parent) {
    auto* chip = new Chip(text, Look::Outline, parent);
    chip->setCheckable(true);
    chip->makeClickable();
    return chip;
}

void Chip::setLook(Look look) {
    look_ = look;
    updateGeometry();
    update();
}

void Chip::setCount(qint64 count) {
    count_ = count;
    setAccessibleName(shown());
    updateGeometry();
    update();
}

void Chip::setDot(const QColor& colour) {
    dot_ = colour;
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu* menu) {
    menu_ = menu;
    makeClickable();
    connect(this, &QAbstractButton::clicked, this, [this] {
        menu_->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
    updateGeometry();
}

void Chip::makeClickable() {
    mark_ = false;
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

void Chip::setSmall(bool isSmall) {
    small_ = isSmall;
    updateGeometry();
    update();
}

QString Chip::shown() const { return count_ < 0 ? text() : text() + u' ' + Formats::count(count_); }

QFont Chip::textFont() const {
    return weighted(regulars::font(small_ ? TextSize::Small : TextSize::Body), isChecked() || look_ == Look::Accent || look_ == Look::Stamp);
}

QSize Chip::sizeHint() const {
    const QFontMetrics fm(textFont());
    // As wide as its bold form, so that choosing one does not move its neighbours.
    const QFontMetrics wide(weighted(textFont(), isCheckable() || look_ == Look::Accent || look_ == Look::Stamp));
    return {wide.horizontalAdvance(shown()) + 20 + (menu_ ? 14 : 0) + (dot_.isValid() ? kRoomForDot : 0), fm.height() + (small_ ? 8 : 8)};
}

QSize Chip::minimumSizeHint() const {
    const QFontMetrics fm(textFont());
    return {std::min(sizeHint().width(), fm.averageCharWidth() * 6 + 20), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    Colours c = coloursOf(isChecked() ? Look::Accent : look_, t);
    if (underMouse() && !mark_ && !isChecked()) c.edge = t.muted;
    if (!isEnabled()) c.ink.setAlphaF(0.5F);
    const double radius = height() / 2.0;
    paintRounded(p, rect(), radius, c.ground, c.edge);
    if (hasFocus()) paintFocusRing(p, rect(), radius, t);
    p.setFont(textFont());
    p.setPen(c.ink);
    const int arrow = menu_ ? 14 : 0;
    if (dot_.isValid()) {
        p.setRenderHint(QPainter::Antialiasing);
        // With an edge of the text's own colour: a dot as pale as the ground is still seen.
        p.setPen(QPen(t.muted, 0.6));
        p.setBrush(dot_);
        p.drawEllipse(QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(10, (height() - kDot) / 2, kDot, kDot))));
        p.setPen(c.ink);
    }
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(10 + (dot_.isValid() ? kRoomForDot : 0), 0, -10 - arrow, 0));
    p.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, QFontMetrics(textFont()).elidedText(shown(), Qt::ElideRight, words.width() + 1));
    if (menu_) paintIcon(p, QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 22, 0, 10, height()))), Icon::ChevronDown, c.ink);
}

void Chip::checkStateSet() {
    updateGeometry();
    update();
}

void Chip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

void Chip::mousePressEvent(QMouseEvent* event) {
    if (mark_) event->ignore();
    else QAbstractButton::mousePressEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    // Enter chooses like Space: one less thing to know at the counter.
    if (!event->modifiers() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || (menu_ && event->key() == Qt::Key_Down))) click();
    else QAbstractButton::keyPressEvent(event);
}

QRect paintChip(QPainter& p, const QRect& within, Qt::Alignment alignment, const QString& text, Chip::Look look, const Tokens& t) {
    const Colours c = coloursOf(look, t);
    p.save();
    p.setFont(regulars::font(TextSize::Small));
    const QFontMetrics fm = p.fontMetrics();
    const QSize size(std::min(fm.horizontalAdvance(text) + 16, within.width()), fm.height() + 4);
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, alignment, size, within);
    paintRounded(p, box, box.height() / 2.0, c.ground, c.edge);
    p.setPen(c.ink);
    p.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, fm.elidedText(text, Qt::ElideRight, box.width() - 14));
    p.restore();
    return box;
}

}  // namespace regulars
