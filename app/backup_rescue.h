#pragma once
#include "core/base/day.h"
#include <QStringList>

namespace regulars {

/// The way back from a damaged shop: where its backups may lie, which is the newest good one, and a new file made from it. What reads
/// or writes files may take long, and runs beside the window's thread.
class BackupRescue {
public:
    /// Kept outside the shop as well, because one day the shop may be unreadable.
    static void rememberFolder(const QString& shopPath, const QString& folder);
    /// The folder chosen and the one beside the shop.
    [[nodiscard]] static QStringList foldersOf(const QString& shopPath);
    /// Verified; empty when there is none in any of the folders.
    [[nodiscard]] static QString newestGood(const QString& shopPath, const QStringList& folders);
    /// Restores into a new file beside the shop and gives its path; throws an Error when that does not work.
    [[nodiscard]] static QString restoreBeside(const QString& shopPath, const QString& backup, Day today);
};

}  // namespace regulars
