// The keys of the composer, and its ground.
#include "core/shop/shop.h"
#include "ui/history/composer.h"
#include "ui/history/growing_edit.h"
#include "ui/shared/style.h"
#include <QKeyEvent>
#include <QPainter>

namespace regulars {
using namespace Qt::StringLiterals;

void Composer::leave() {
    if (isFinishing() && !text_->toPlainText().trimmed().isEmpty()) {
        // The task stays open; the words stay too, for an entry like any other.
        finishing_ = {};
        showEditing();
        showKind();
        changed();
        keepDraft();
    } else if (isEditing() || isFinishing()) {
        clear();
        changed();
    } else {
        keepDraft();
        Q_EMIT left();
    }
}

bool Composer::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool saves = enter && key->modifiers().testFlag(Qt::ControlModifier);
        if (saves || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) saves ? save() : leave();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const auto keys = letters();
            for (size_t i = 0; i < kinds; ++i) {
                if (text_->toPlainText().trimmed().compare(keys[i], Qt::CaseInsensitive) != 0) continue;
                text_->setSavedText({});
                if (kindButtons_[i]->isEnabled()) setWrites(static_cast<Writes>(i));
                changed();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens(this);
    QPainter p(this);
    paintRounded(p, rect(), metrics::radius, t.surface, t.line);
}

}  // namespace regulars
