#include "app/backup_rescue.h"
#include "core/storage/backup.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct RescueWords {
    Q_DECLARE_TR_FUNCTIONS(BackupRescue)
};

QString keyOf(const QString& shopPath) {
    return u"backupFolders/"_s + QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(QFileInfo(shopPath).absoluteFilePath())));
}

}  // namespace

void BackupRescue::rememberFolder(const QString& shopPath, const QString& folder) {
    QSettings settings;
    if (folder.isEmpty() || folder == Backup::folderFor(shopPath)) settings.remove(keyOf(shopPath));
    else settings.setValue(keyOf(shopPath), folder);
}

QStringList BackupRescue::foldersOf(const QString& shopPath) {
    QStringList folders{QSettings().value(keyOf(shopPath)).toString(), Backup::folderFor(shopPath)};
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

QString BackupRescue::newestGood(const QString& shopPath, const QStringList& folders) {
    QString newest;
    for (const QString& folder : folders) {
        const QString found = Backup::newestFor(shopPath, folder);
        // Their names begin alike and go on with the generation, in five digits.
        if (!found.isEmpty() && (newest.isEmpty() || QFileInfo(found).fileName() > QFileInfo(newest).fileName())) newest = found;
    }
    return newest;
}

QString BackupRescue::restoreBeside(const QString& shopPath, const QString& backup, Day today) {
    const QFileInfo damaged(shopPath);
    const QString name = RescueWords::tr("%1 restored %2").arg(damaged.completeBaseName(), today.iso());
    QString path = damaged.dir().filePath(name + u".regulars"_s);
    for (int n = 2; QFileInfo::exists(path); ++n) path = damaged.dir().filePath(u"%1 %2.regulars"_s.arg(name).arg(n));
    Backup::restore(backup, path);
    return path;
}

}  // namespace regulars
