#include "core/privacy/backups_holding.h"
#include "core/privacy/erasure_store.h"
#include "core/privacy/personal_tables_store.h"
#include "core/profile/profile_store.h"
#include "core/profile/window_state_store.h"
#include "core/storage/backup.h"
#include "core/storage/shop_copy.h"
#include "core/storage/shop_file.h"
#include <QDir>
#include <QFileInfo>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString& path, const QString& shopUuid, const std::vector<qint64>& people) {
    try {
        ShopFile::recognise(path);
        const auto copy = ShopCopy::open(path);
        return ProfileStore(*copy).profile().uuid == shopUuid && ErasureStore(*copy).holds(people);
    } catch (const Error&) {
        return false;  // not a shop that can be read, so nobody can be read from it
    }
}

}  // namespace

QStringList foldersOfCopies(Connection& reader, const QString& shopPath) {
    QStringList folders{QFileInfo(shopPath).absolutePath(), Backup::folderFor(shopPath), WindowStateStore(reader).find(u"backup_folder"_s)};
    for (const QString& backup : ErasureStore(reader).backupsMade()) folders << QFileInfo(backup).absolutePath();
    folders.removeDuplicates();
    folders.removeIf([](const QString& folder) { return folder.isEmpty() || !QFileInfo(folder).isDir(); });
    return folders;
}

QStringList backupsHolding(Connection& reader, const QString& shopPath, const std::vector<qint64>& people) {
    const QString uuid = ProfileStore(reader).profile().uuid;
    const FileIdentity shop = FileIdentity::of(shopPath);
    QStringList found;
    for (const QString& folder : foldersOfCopies(reader, shopPath))
        for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.regulars"_s}, QDir::Files, QDir::Name))
            if (FileIdentity::of(file.absoluteFilePath()) != shop && holds(file.absoluteFilePath(), uuid, people)) found << file.absoluteFilePath();
    return found;
}

}  // namespace regulars
