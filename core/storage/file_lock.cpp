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

FileLock::~FileLock() { letGo(); }

bool FileLock::take(int waitMs) {
    if (descriptor_ >= 0) return true;
    const int descriptor = ::open(QFile::encodeName(path_).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return false;
    QElapsedTimer waited;
    waited.start();
    while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (waited.hasExpired(waitMs)) {
            ::close(descriptor);
            return false;
        }
        QThread::msleep(20);
    }
    const QByteArray who = "regulars (process " + QByteArray::number(getpid()) + ")";
    // Only for the message another program shows; the lock itself is the kernel's.
    if (ftruncate(descriptor, 0) == 0) [[maybe_unused]] const auto written = pwrite(descriptor, who.constData(), static_cast<size_t>(who.size()), 0);
    descriptor_ = descriptor;
    return true;
}

QString FileLock::holder() const {
    QFile file(path_);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)).trimmed() : QString();
}

void FileLock::letGo() {
    if (descriptor_ >= 0) ::close(descriptor_);
    descriptor_ = -1;
}

}  // namespace regulars
