#include "ui/history/growing_edit.h"
#include <QKeyEvent>
#include <QResizeEvent>
#include <QTextBlock>

namespace regulars {

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget* parent) : QPlainTextEdit(parent), fewest_(fewestLines), most_(mostLines) {
    setTabChangesFocus(true);
    // The ground of the field, not of a page in it.
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
    fit();
}

void GrowingEdit::setSavedText(const QString& text) {
    saved_ = text;
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void GrowingEdit::setUnsavedText(const QString& text) {
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool GrowingEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isAsSaved()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        // The field would claim these keys even with nothing to undo.
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    const bool isTaken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Resize) {
        // Only the width breaks lines; following the height would chase itself. And not before the field has placed its viewport:
        // a new height meanwhile would leave that as low as it was.
        const auto* resize = static_cast<QResizeEvent*>(event);
        if (resize->size().width() != resize->oldSize().width()) fit();
    }
    return isTaken;
}

void GrowingEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void GrowingEdit::fit() {
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < most_; block = block.next()) lines += std::max(1, block.lineCount());
    if (document()->isEmpty() && viewport()->width() > 40) {
        // What the empty field says is read whole too.
        const int room = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
        const int high = fontMetrics().boundingRect(0, 0, room, 10000, Qt::TextWordWrap, placeholderText()).height();
        lines = std::max(lines, (high + fontMetrics().lineSpacing() - 1) / fontMetrics().lineSpacing());
    }
    lines = std::clamp(lines, fewest_, most_);
    // A bar that came and went would change the width, and with it the lines.
    setVerticalScrollBarPolicy(lines == most_ ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    const int height = lines * fontMetrics().lineSpacing() + margins + 2;
    if (minimumHeight() != height || maximumHeight() != height) setFixedHeight(height);
}

}  // namespace regulars
