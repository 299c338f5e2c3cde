#include "core/storage/shop_copy.h"
#include "core/storage/shop_file.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Error notWritten(const QString& path) {
    return {Error::Kind::Unreadable, CopyWords::tr("“%1” cannot be written.").arg(path), QString::fromLocal8Bit(std::strerror(errno))};
}

void putOnDisk(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw notWritten(path);
    // Some file systems cannot sync a folder and say so with EINVAL: then there is nothing to wait for.
    const bool isThere = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    if (!isThere) throw notWritten(path);
}

bool giveName(const QByteArray& part, const QByteArray& target, ShopCopy::Standing standing) {
    if (standing == ShopCopy::Standing::Replace) return ::rename(part.constData(), target.constData()) == 0;
    // Neither way overwrites what appeared meanwhile; not every file system knows the first.
    return ::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0
        || (errno == EINVAL && ::link(part.constData(), target.constData()) == 0);
}

}  // namespace

std::unique_ptr<Connection> ShopCopy::open(const QString& path) {
    return std::make_unique<Connection>(path, ShopFile::hasLog(path) ? Connection::Mode::Reader : Connection::Mode::Immutable);
}

void ShopCopy::verify(const QString& path) {
    ShopFile::recognise(path);
    const auto copy = open(path);
    if (const QString result = copy->text("PRAGMA quick_check(1)"); result != u"ok")
        throw Error(Error::Kind::Damaged, CopyWords::tr("The copy “%1” is damaged and was not kept.").arg(path), result);
    if (copy->integer("SELECT count(*) FROM shop") != 1) throw Error(Error::Kind::Damaged, CopyWords::tr("The copy “%1” holds no shop and was not kept.").arg(path));
}

void ShopCopy::write(Connection& from, const QString& target, Standing standing) {
    // Empty, for its owner only, of a name nobody else has; gone when anything below throws.
    QTemporaryFile part(target + u".XXXXXX.part"_s);
    const QString path = part.open() ? part.fileName() : QString();
    if (path.isEmpty()) throw notWritten(target);
    // The connection still cannot write to the shop when it was opened for reading only.
    from.run("PRAGMA query_only=OFF");
    {
        Statement vacuum(from, "VACUUM INTO ?1");
        vacuum.bind(path).run();
    }
    verify(path);
    putOnDisk(path);
    if (!giveName(QFile::encodeName(path), QFile::encodeName(target), standing)) throw notWritten(target);
    putOnDisk(QFileInfo(target).absolutePath());
}

}  // namespace regulars
