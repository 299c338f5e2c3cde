#include "core/profile/window_state_store.h"

namespace regulars {

QString WindowStateStore::find(const QString& name) {
    Statement s(connection_, "SELECT value FROM window_state WHERE name = ?1");
    s.bind(name);
    return s.step() ? s.text(0) : QString();
}

void WindowStateStore::put(const QString& name, const QString& value) {
    Statement(connection_, "INSERT INTO window_state(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2").bind(name, value).run();
}

}  // namespace regulars
