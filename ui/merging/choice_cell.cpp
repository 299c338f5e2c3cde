#include "ui/merging/choice_cell.h"
#include "ui/shared/style.h"
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace regulars {

namespace {

constexpr int ring = 16, side = 12, above = 9, mostLines = 3;

}  // namespace

ChoiceCell::ChoiceCell(const QString& value, QWidget* parent) : QAbstractButton(parent), value_(value) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(value);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCell::wordsIn(const QRect& cell) const { return cell.adjusted(side + ring + 10, above, -side, -above); }

int ChoiceCell::heightForWidth(int width) const {
    const QFontMetrics metrics(font());
    const int room = std::max(40, width - side - ring - 10 - side);
    const int words = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, value_).height();
    return std::clamp(words, metrics.height(), mostLines * metrics.lineSpacing()) + 2 * above;
}

QSize ChoiceCell::sizeHint() const { return {200, heightForWidth(std::max(200, width()))}; }

void ChoiceCell::resizeEvent(QResizeEvent*) {
    const QFontMetrics metrics(font());
    const bool isCut = metrics.boundingRect(QRect(0, 0, wordsIn(rect()).width(), 10'000), Qt::TextWordWrap, value_).height() > mostLines * metrics.lineSpacing();
    setToolTip(isCut ? Qt::convertFromPlainText(value_) : QString());
}

void ChoiceCell::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintRounded(p, rect(), metrics::controlRadius, isChecked() ? t.accentSoft : t.surface, isChecked() ? t.accent : t.line, isChecked() ? 2 : 1);
    const QRectF circle = QStyle::visualRect(layoutDirection(), rect(), QRect(side, above + 1, ring, ring));
    p.setPen(QPen(isChecked() ? t.accent : t.muted, 1.6));
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isChecked()) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.accent);
        p.drawEllipse(circle.adjusted(4.5, 4.5, -4.5, -4.5));
    }
    p.setPen(isEnabled() ? t.ink : t.muted);
    p.setFont(font());
    p.drawText(QStyle::visualRect(layoutDirection(), rect(), wordsIn(rect())), Qt::TextWordWrap | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), value_);
    if (hasFocus()) paintFocusRing(p, rect(), metrics::controlRadius, t);
}

}  // namespace regulars
