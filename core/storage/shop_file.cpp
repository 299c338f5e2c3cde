#include "core/storage/shop_file.h"
#include "core/storage/migrations.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(ShopFile)
};

constexpr int kHeaderBytes = 100;
// One entry with all that is derived from it; and what a busy month and its backups may want.
constexpr qint64 kOneEntryBytes = 256 * 1024, kLittleRoomBytes = 200 * 1024 * 1024;
constexpr qint64 kMegabyte = 1024 * 1024;

// Locks and memory-mapped logs do not work reliably across machines: magic numbers of NFS, SMB, CIFS, SMB2, 9P, Ceph, AFS.
bool isNetworkFileSystem(const QString& path) {
    struct statfs info {};
    if (statfs(QFile::encodeName(path).constData(), &info) != 0) return false;
    const auto type = static_cast<quint32>(info.f_type);
    for (const quint32 magic : {0x6969u, 0x517Bu, 0xFF534D42u, 0xFE534D42u, 0x01021997u, 0x00C36400u, 0x5346414Fu})
        if (type == magic) return true;
    return false;
}

}  // namespace

void ShopFile::recognise(const QString& path) {
    using Kind = Error::Kind;
    const QFileInfo info(path);
    if (!info.exists()) throw Error(Kind::Missing, FileWords::tr("There is no shop file at “%1”.").arg(path));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(Kind::Unreadable, FileWords::tr("“%1” cannot be read. Check that you may open it.").arg(path), file.errorString());
    if (file.size() == 0) throw Error(Kind::Empty, FileWords::tr("“%1” is empty: there is no shop in it.").arg(path));
    const QByteArray header = file.read(kHeaderBytes);
    const bool isSqlite = header.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.size() < kHeaderBytes || !isSqlite || qFromBigEndian<qint32>(header.constData() + 68) != Migrations::kApplicationId) {
        // All zeroes is what an interrupted copy or a failing disk leaves of a shop.
        if (header.count('\0') == header.size()) throw Error(Kind::Damaged, FileWords::tr("“%1” is damaged. Restore the newest good backup.").arg(path));
        throw Error(Kind::Foreign, FileWords::tr("“%1” is not a Regulars shop file.").arg(path));
    }
    if (qFromBigEndian<qint32>(header.constData() + 60) > Migrations::newest())
        throw Error(Kind::TooNew, FileWords::tr("“%1” was written by a newer Regulars. Update the program to open it.").arg(path));
    if (isNetworkFileSystem(path))
        throw Error(Kind::Network, FileWords::tr("“%1” lies on a network drive, where a shop file can be damaged. Copy it to this computer first.").arg(path));
}

bool ShopFile::isWritable(const QString& path) {
    return access(QFile::encodeName(path).constData(), W_OK) == 0 && access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

bool ShopFile::hasLog(const QString& path) { return QFileInfo(path + u"-wal"_s).size() > 0; }

void ShopFile::requireRoom(const QString& path) {
    const qint64 room = freeBytes(path);
    if (room < 0 || room >= kOneEntryBytes) return;
    throw Error(Error::Kind::DiskFull, FileWords::tr("The disk that holds “%1” is full: not one more entry could be saved. Make room, then open the shop again.").arg(path));
}

QString ShopFile::warningAbout(const QString& path) {
    if (const qint64 room = freeBytes(path); room >= 0 && room < kLittleRoomBytes)
        return FileWords::tr("The disk that holds the shop is nearly full: %1 MB are left. Make room before it stops saving.").arg(room / kMegabyte);
    const QString folders = QFileInfo(path).absolutePath().toLower();
    for (const auto& name : {u"dropbox"_s, u"onedrive"_s, u"google drive"_s, u"nextcloud"_s, u"owncloud"_s, u"icloud"_s, u"syncthing"_s})
        if (folders.contains(name)) return FileWords::tr("The shop lies in a folder that is kept in step with other computers. Open it on one computer only, or move it.");
    return {};
}

// Negative where the file system does not know.
qint64 ShopFile::freeBytes(const QString& path) {
    struct statvfs disk {};
    if (statvfs(QFile::encodeName(path).constData(), &disk) != 0 || disk.f_blocks == 0) return -1;
    return static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize);
}

FileIdentity FileIdentity::of(const QString& path) {
    struct stat info {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0) return {};
    return {info.st_dev, info.st_ino};
}

}  // namespace regulars
