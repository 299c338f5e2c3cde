#include "ui/shared/label.h"
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace regulars {

QString elided(const QFontMetrics& metrics, const QString& text, int width) {
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    if (cut == text || !cut.endsWith(u'…')) return cut;
    qsizetype kept = cut.size() - 1;
    // Digits, and what may stand between them: a point, a comma, the space of a thousand.
    const auto isInNumber = [&text](qsizetype at) {
        if (at < 0 || at >= text.size()) return false;
        const bool between = at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
        return text[at].isDigit() || (between && (text[at].isSpace() || text[at].isPunct()));
    };
    if (!text.startsWith(QStringView(cut).first(kept)) || !isInNumber(kept)) return cut;
    while (kept > 0 && isInNumber(kept - 1)) --kept;
    while (kept > 0 && text[kept - 1].isSpace()) --kept;
    return text.left(kept) + u'…';
}

Label::Label(const QString& text, TextSize size, Tone tone, QWidget* parent) : QLabel(parent), size_(size) {
    setTextFormat(Qt::PlainText);
    setText(text);
    QLabel::setFont(regulars::font(size));
    setTone(tone);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Label::setTone(Tone tone) { setForegroundRole(roleOf(tone)); }

void Label::setSize(TextSize size) {
    size_ = size;
    QLabel::setFont(regulars::font(size));
}

Label* Label::wrapped() {
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

QSize Label::minimumSizeHint() const {
    // Of a wrapped text Qt takes the height at the narrowest width, which makes windows absurdly high.
    return wordWrap() ? QSize(fontMetrics().averageCharWidth() * 8, fontMetrics().height()) : QLabel::minimumSizeHint();
}

int Label::heightForWidth(int width) const {
    if (!wordWrap()) return QLabel::heightForWidth(width);
    // Layouts ask for the same few widths several times at every pass, and Qt breaks the lines anew each time.
    for (const Height& known : heights_)
        if (known.width == width && known.text == text() && known.font == font()) return known.height;
    Height& fresh = heights_[oldest_];
    oldest_ = (oldest_ + 1) % heights_.size();
    fresh = {width, text(), font(), QLabel::heightForWidth(width)};
    return fresh.height;
}

Label* Label::selectable() {
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

void Label::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) QLabel::setFont(regulars::font(size_));
    QLabel::changeEvent(event);
}

ElidedLabel::ElidedLabel(const QString& text, TextSize size, Tone tone, QWidget* parent) : QWidget(parent), size_(size), tone_(tone) {
    setFont(regulars::font(size));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text) {
    text_ = text;
    text_.replace(u'\n', u' ');
    setAccessibleName(text_);
    tellWhenCut();
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Tone tone) {
    tone_ = tone;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment) {
    alignment_ = alignment;
    update();
}

bool ElidedLabel::isCut() const { return textWidth() > width(); }

QSize ElidedLabel::sizeHint() const { return {textWidth() + 1, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setPen(isEnabled() ? colour(tone_, tokens(this)) : palette().color(QPalette::Disabled, QPalette::WindowText));
    const QString shown = isCut() ? elided(fontMetrics(), text_, width()) : text_;
    p.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment_)) | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent*) { tellWhenCut(); }

void ElidedLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange) setFont(regulars::font(size_));
    if (event->type() == QEvent::PaletteChange) update();
    QWidget::changeEvent(event);
}

void ElidedLabel::tellWhenCut() {
    // Escaped: a tooltip guesses at markup.
    setToolTip(isCut() ? Qt::convertFromPlainText(text_) : QString());
}

Divider::Divider(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), tokens(this).line); }

}  // namespace regulars
