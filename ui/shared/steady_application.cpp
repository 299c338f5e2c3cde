#include "ui/shared/steady_application.h"
#include "core/base/error.h"
#include "ui/shared/attempt.h"
#include <QThread>
#include <functional>

namespace regulars {

namespace {

QWidget* windowWithBar() {
    if (QWidget* active = QApplication::activeWindow(); active && MessageBar::of(active)) return active;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (MessageBar::of(window)) return window;
    return nullptr;
}

// What fails in painting fails again at every repaint, and the bar coming up is one.
template <class Fault>
void sayOnce(const Fault& fault, const QString& sentence) {
    QWidget* window = windowWithBar();
    const MessageBar* bar = MessageBar::of(window);
    if (bar && !bar->isHidden() && bar->kind() == MessageBar::Kind::Fault && (sentence.isEmpty() || bar->sentence() == sentence)) return;
    tellFault(window, fault);
}

}  // namespace

bool SteadyApplication::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::exception& fault) {
        if (QThread::currentThread() != thread()) throw;
        say(fault);
    }
    return false;
}

void SteadyApplication::say(const std::exception& fault) {
    if (isSaying_) return;
    isSaying_ = true;
    // Not now: this may be the middle of a painting, and a message changes the layout.
    std::function<void()> tell = [what = std::runtime_error(fault.what())] { sayOnce(what, {}); };
    if (const auto* error = dynamic_cast<const Error*>(&fault)) tell = [known = *error] { sayOnce(known, known.sentence()); };
    QMetaObject::invokeMethod(this, [this, tell = std::move(tell)] {
        isSaying_ = false;
        tell();
    }, Qt::QueuedConnection);
}

}  // namespace regulars
