#include "ui/window/sleep_watch.h"
#include <QDBusConnection>

namespace regulars {

using namespace Qt::StringLiterals;

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {
    QDBusConnection bus = QDBusConnection::systemBus();
    if (bus.isConnected())
        bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
}

// Told before and after: should the first come too late, the second locks before anybody sees the screen for long.
void SleepWatch::prepareForSleep(bool) { Q_EMIT slept(); }

}  // namespace regulars
