#pragma once
#include "core/storage/database.h"
#include "ui/shared/worker.h"
#include <QObject>

class QWidget;

namespace regulars {

/// One backup on its way into a new file. It belongs to the window, so that it goes on when the page that began it is left.
class RestoreRun : public QObject {
    Q_OBJECT
public:
    /// Begins at once; goes by itself when it has ended. A fault is said on the window's message bar.
    RestoreRun(Database& database, StaffId by, const QString& backup, const QString& newFile, QWidget* window);

Q_SIGNALS:
    void restored(const QString& newFile);
    void ended();  ///< well or not

private:
    Worker worker_;
};

}  // namespace regulars
