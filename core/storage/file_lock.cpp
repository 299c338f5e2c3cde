#include "core/storage/file_lock.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void close(int& descriptor) {
    if (descriptor >= 0) ::close(descriptor);
    descriptor = -1;
}

bool lock(int descriptor, int waitMs, const QElapsedTimer& waited) {
    while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (waited.hasExpired(waitMs)) return false;
        QThread::msleep(20);
    }
    return true;
}

}  // namespace

FileLock::~FileLock() { letGo(); }

bool FileLock::take(int waitMs) {
    if (noteDescriptor_ >= 0) return true;
    QElapsedTimer waited;
    waited.start();
    // On Linux flock and the record locks SQLite takes know nothing of each other.
    shopDescriptor_ = ::open(QFile::encodeName(shop_).constData(), O_RDONLY | O_CLOEXEC);
    if (shopDescriptor_ >= 0 && lock(shopDescriptor_, waitMs, waited)) {
        noteDescriptor_ = ::open(QFile::encodeName(note_).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (noteDescriptor_ >= 0 && !lock(noteDescriptor_, waitMs, waited)) close(noteDescriptor_);
    }
    if (noteDescriptor_ < 0) {
        close(shopDescriptor_);
        return false;
    }
    const QByteArray who = "regulars (process " + QByteArray::number(getpid()) + ")";
    // Only for the message another program shows; the lock itself is the kernel's.
    if (ftruncate(noteDescriptor_, 0) == 0) [[maybe_unused]] const auto written = pwrite(noteDescriptor_, who.constData(), static_cast<size_t>(who.size()), 0);
    return true;
}

QString FileLock::holder() const {
    QFile file(note_);
    if (!file.open(QIODevice::ReadOnly)) return {};
    // A note nobody holds is left over: whoever has the shop came by another name of the file.
    if (flock(file.handle(), LOCK_SH | LOCK_NB) == 0) return {};
    return QString::fromUtf8(file.read(200)).trimmed();
}

void FileLock::letGo() {
    close(noteDescriptor_);
    close(shopDescriptor_);
}

}  // namespace regulars
