#include "ui/settings/restore_run.h"
#include "core/storage/backup.h"
#include "ui/shared/attempt.h"

namespace regulars {

RestoreRun::RestoreRun(const QString& backup, const QString& newFile, QWidget* window) : QObject(window) {
    const auto over = [this] {
        Q_EMIT ended();
        deleteLater();
    };
    const auto job = [backup, newFile] {
        Backup::restore(backup, newFile);
        return true;
    };
    whenDone(window, worker_.run(job), [this, newFile, over](bool) {
        Q_EMIT restored(newFile);
        over();
    }, over);
}

}  // namespace regulars
