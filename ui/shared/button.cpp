#include "ui/shared/button.h"
#include "ui/shared/style.h"
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace regulars {

namespace {
constexpr int glyphSide = 16;
constexpr int between = 6;
}  // namespace

Button::Button(const QString& text, Look look, QWidget* parent) : QPushButton(text, parent), look_(look) {
    // A click leaves the focus in the text being written; Tab still comes here.
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setLook(look);
}

Button::Button(Icon glyph, const QString& text, Look look, QWidget* parent) : Button(text, look, parent) { setGlyph(glyph); }

Button* Button::iconOnly(Icon glyph, const QString& name, QWidget* parent) {
    auto* button = new Button(glyph, {}, Look::Quiet, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setLook(Look look) {
    look_ = look;
    setCheckable(look == Look::Segment);
    if (look == Look::Link) setCursor(Qt::PointingHandCursor);
    dress();
    update();
}

// Two weights in the whole window: each further one is another font file to read before anything is seen.
void Button::dress() {
    const bool isFilled = look_ == Look::Primary || look_ == Look::Stamp;
    const bool isSmall = compact_ || look_ == Look::Quiet || look_ == Look::Link;
    QFont f = regulars::font(isSmall ? TextSize::Small : TextSize::Body);
    f.setWeight(isFilled ? QFont::DemiBold : QFont::Normal);
    setFont(f);
    updateGeometry();
}

// A sole & marks the letter of a shortcut and takes no room.
int Button::wordsWidth() const {
    QString words = text();
    if (words.contains(u'&')) return fontMetrics().size(Qt::TextShowMnemonic, words).width();
    return words.isEmpty() ? 0 : wordsWidth_.of(words, font());
}

void Button::setGlyph(std::optional<Icon> glyph) {
    glyph_ = glyph;
    updateGeometry();
    update();
}

void Button::setHint(const QString& hint) {
    hint_ = hint;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact) {
    compact_ = compact;
    dress();
}

void Button::setOpensChoice(bool opens) {
    opensChoice_ = opens;
    updateGeometry();
    update();
}

int Button::padding() const {
    if (look_ == Look::Link) return 2;
    if (look_ == Look::Quiet) return text().isEmpty() ? 8 : 6;
    return compact_ ? 8 : 12;
}

QSize Button::sizeHint() const {
    const QFontMetrics fm = fontMetrics();
    int width = 2 * padding() + wordsWidth();
    if (glyph_) width += glyphSide + (text().isEmpty() ? 0 : between);
    if (!hint_.isEmpty()) width += between + 2 + hintWidth();
    if (hasArrow()) width += between + 8;
    const int height = look_ == Look::Link ? fm.height() + 4 : fm.height() + (compact_ || look_ == Look::Quiet ? 10 : 16);
    return {glyph_ && text().isEmpty() ? std::max(width, height) : width, height};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

QColor Button::ground(const Tokens& t) const {
    const bool pressed = isDown(), over = underMouse() && isEnabled();
    const auto shade = [&](const QColor& c) { return pressed ? c.darker(118) : over ? c.darker(t.dark ? 94 : 108) : c; };
    switch (look_) {
    case Look::Primary: return isEnabled() ? shade(t.accent) : t.line;
    case Look::Stamp: return isEnabled() ? shade(t.stamp) : t.line;
    case Look::Plain: return pressed || isChecked() ? t.accentSoft : over ? t.raised : t.surface;
    case Look::Segment: return isChecked() ? t.accentSoft : over ? t.raised : QColor();
    case Look::Quiet: return pressed || isChecked() ? t.accentSoft : over ? t.line : QColor();
    case Look::Link: return {};
    }
    return {};
}

QColor Button::inkColour(const Tokens& t) const {
    if (!isEnabled()) {
        QColor faint = t.muted;
        faint.setAlphaF(0.7F);
        return faint;
    }
    switch (look_) {
    case Look::Primary: return t.onAccent;
    case Look::Stamp: return t.onStamp;
    case Look::Link: return underMouse() ? t.ink : t.accent;
    case Look::Quiet: return underMouse() || hasFocus() ? t.ink : t.muted;
    case Look::Segment: return isChecked() ? t.accent : t.ink;
    case Look::Plain: return t.ink;
    }
    return t.ink;
}

bool Button::pressedByEnter(QAbstractButton* button, const QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier) || event->isAutoRepeat()) return false;
    button->click();
    return true;
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (!pressedByEnter(this, event)) QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    const bool solid = (look_ == Look::Primary || look_ == Look::Stamp) && isEnabled();
    paintRounded(p, rect(), metrics::controlRadius, ground(t), look_ == Look::Plain ? t.line : QColor());
    if (hasFocus()) {
        paintFocusRing(p, rect(), metrics::controlRadius, t);
        // Green on green would be no sign.
        if (solid) paintRounded(p, QRectF(rect()).adjusted(2, 2, -2, -2), metrics::controlRadius - 2, {}, inkColour(t), 1.5);
    }
    const QColor ink = inkColour(t);
    const int content = sizeHint().width() - 2 * padding();
    const bool centred = look_ != Look::Link;
    int x = centred ? std::max(padding(), (width() - content) / 2) : padding();
    if (glyph_ && text().isEmpty() && !hasArrow()) x = (width() - glyphSide) / 2;
    const auto place = [this](int left, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, wide, height())); };
    if (glyph_) {
        paintIcon(p, QRectF(place(x, glyphSide)), *glyph_, ink);
        x += glyphSide + between;
    }
    p.setFont(font());
    p.setPen(ink);
    const int words = wordsWidth();
    p.drawText(place(x, words + 2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    x += words;
    if (!hint_.isEmpty()) {
        QColor faint = ink;
        faint.setAlphaF(0.72F);
        p.setPen(faint);
        const int wide = hintWidth();
        p.drawText(place(x + between + 2, wide + 2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, hint_);
        x += between + 2 + wide;
    }
    if (hasArrow()) paintIcon(p, QRectF(place(x + between - 2, 10)), Icon::ChevronDown, ink);
}

}  // namespace regulars
