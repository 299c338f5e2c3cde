#include "ui/shared/first_paint.h"
#include <QEvent>
#include <QWidget>

namespace regulars {

FirstPaint::FirstPaint(QWidget* widget, std::function<void()> then) : QObject(widget), then_(std::move(then)) { widget->installEventFilter(this); }

void FirstPaint::then(QWidget* widget, std::function<void()> then) { new FirstPaint(widget, std::move(then)); }

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Queued: all widgets of a window are painted and sent to the screen within this one event.
        QMetaObject::invokeMethod(this, [this] {
            deleteLater();
            then_();
        }, Qt::QueuedConnection);
    }
    return false;
}

}  // namespace regulars
