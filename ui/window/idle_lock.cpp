#include "ui/window/idle_lock.h"
#include <QCoreApplication>
#include <QEvent>

namespace regulars {

IdleLock::IdleLock(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &IdleLock::look);
    untouched_.start();
}

void IdleLock::setLimit(int ms) {
    if (ms == limit_) return;
    if (limit_ == 0) qApp->installEventFilter(this);
    if (ms == 0) qApp->removeEventFilter(this);
    limit_ = ms;
    untouched_.restart();
    timer_.stop();
    if (ms > 0) timer_.start(ms);
}

// A touch only notes the time; the timer is set once for each look.
void IdleLock::look() {
    const auto left = static_cast<int>(limit_ - untouched_.elapsed());
    if (left > 0) return timer_.start(left);
    timer_.start(limit_);
    Q_EMIT idle();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (event->spontaneous() || event->type() == QEvent::KeyPress) untouched_.restart();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace regulars
