#include "ui/settings/restore_run.h"
#include "core/shop/restoring.h"
#include "ui/shared/attempt.h"

namespace regulars {

RestoreRun::RestoreRun(Database& database, StaffId by, const QString& backup, const QString& newFile, QWidget* window) : QObject(window) {
    const auto over = [this] {
        Q_EMIT ended();
        deleteLater();
    };
    const auto job = [&database, by, backup, newFile] { return Restoring::restore(*database.reader(), by, backup, newFile); };
    whenDone(window, worker_.run(job), [this, window, newFile, over](const std::optional<Refusal>& refusal) {
        if (refusal) tellRefusal(window, *refusal);
        else Q_EMIT restored(newFile);
        over();
    }, over);
}

}  // namespace regulars
