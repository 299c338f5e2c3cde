#include "core/storage/shop_copy.h"
#include "core/storage/writer.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

// Where the open file is, and what happens when it is there no more.
namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct WriterWords {
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

}  // namespace

void Database::Writer::adoptLog() {
    const std::lock_guard guard(place_);
    wal_ = FileIdentity::of(path + u"-wal"_s);
}

bool Database::Writer::isInPlace() const {
    const std::lock_guard guard(place_);
    // Of a disk that failed the log may be gone: what reached the file can still be read.
    const bool hasLog = wal_.exists() && !(stopped_ && stopped_->kind() == Error::Kind::OutcomeUnknown);
    return FileIdentity::of(path) == file_ && (!hasLog || FileIdentity::of(path + u"-wal"_s) == wal_);
}

void Database::Writer::stop(const Error& why, const QString& rescued) {
    {
        const std::lock_guard guard(place_);
        stopped_ = why;
        rescued_ = rescued;
    }
    if (onStopped) onStopped(why);
    throw why;
}

// The open descriptors still reach what the shop held, wherever its names have gone: it is written to a new file beside.
QString Database::Writer::rescue() {
    const QFileInfo lost(path);
    QString target;
    for (int n = 1; target.isEmpty() || QFileInfo::exists(target); ++n) target = lost.dir().filePath(WriterWords::tr("%1 rescued %2.regulars").arg(lost.completeBaseName()).arg(n));
    try {
        ShopCopy::write(*connection_, target, ShopCopy::Standing::Keep);
        return target;
    } catch (const Error&) {
        return {};
    }
}

void Database::Writer::checkStillThere() {
    int hasMoved = 0;
    sqlite3_file_control(connection_->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved == 0 && FileIdentity::of(path + u"-wal"_s) == wal_) return;
    const QString rescued = rescue();
    // A log left beside another file of the same name would be played into it by whoever opens that next.
    if (!rescued.isEmpty() && FileIdentity::of(path + u"-wal"_s) == wal_) {
        QFile::remove(path + u"-wal"_s);
        QFile::remove(path + u"-shm"_s);
    }
    const QString why = WriterWords::tr("The shop file was moved, removed or replaced while it was open, so saving has stopped.");
    const QString what = rescued.isEmpty() ? WriterWords::tr("Reading goes on; write down what you entered last.")
                                           : WriterWords::tr("Everything it held was saved as “%1”: open that file.").arg(rescued);
    stop({Error::Kind::Moved, why + u' ' + what}, rescued);
}

std::unique_ptr<Connection> Database::Writer::reader() {
    QString from;
    {
        const std::lock_guard guard(place_);
        from = rescued_.isEmpty() ? path : rescued_;
    }
    // A file in a folder nobody may write has no place for shared memory: then it cannot change under us either.
    const bool immutable = readOnly && !ShopFile::isWritable(from) && !ShopFile::hasLog(from);
    std::unique_ptr<Connection> connection;
    if (from != path || isInPlace()) {
        connection = std::make_unique<Connection>(from, immutable ? Connection::Mode::Immutable : Connection::Mode::Reader);
        // The first read opens the log and its index: from then on reading goes on even when the files are taken away.
        static_cast<void>(connection->integer("SELECT count(*) FROM sqlite_schema"));
    }
    if (connection && (from != path || isInPlace())) return connection;
    connection.reset();
    // The writer finds out now and not with the next entry, so that what it holds is rescued and can be read.
    if (!readOnly)
        enqueue([this] {
            try {
                if (!stopped_) checkStillThere();
            } catch (const Error&) {
                // Said by the signal.
            }
        });
    const std::lock_guard guard(place_);
    throw stopped_ ? *stopped_ : Error(Error::Kind::Moved, WriterWords::tr("The shop file was moved, removed or replaced while it was open."));
}

}  // namespace regulars
