#include "ui/shared/search_field.h"
#include "ui/shared/icons.h"
#include "ui/shared/style.h"
#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace regulars {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    QAction* empty = addAction(icon(Icon::Close, Tone::Muted), QLineEdit::TrailingPosition);
    empty->setToolTip(tr("Empty the field (Esc)"));
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [empty](const QString& text) { empty->setVisible(!text.isEmpty()); });
}

void SearchField::setHint(const QString& hint) {
    hint_ = hint;
    update();
}

QSize SearchField::sizeHint() const { return {320, fontMetrics().height() + 18}; }

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (hint_.isEmpty() || !text().isEmpty() || hasFocus()) return;
    const Tokens& t = tokens(this);
    QPainter p(this);
    p.setFont(regulars::font(TextSize::Small));
    const QSize size(p.fontMetrics().horizontalAdvance(hint_) + 12, p.fontMetrics().height() + 4);
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, rect().adjusted(10, 0, -10, 0));
    paintRounded(p, box, 5, t.surface, t.line);
    p.setPen(t.muted);
    p.drawText(box, Qt::AlignCenter, hint_);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT moveRequested(1); return;
    case Qt::Key_Up: Q_EMIT moveRequested(-1); return;
    case Qt::Key_PageDown: Q_EMIT moveRequested(10); return;
    case Qt::Key_PageUp: Q_EMIT moveRequested(-10); return;
    case Qt::Key_Escape:
        if (text().isEmpty()) Q_EMIT cancelled();
        else clear();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

}  // namespace regulars
