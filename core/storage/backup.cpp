#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "core/storage/shop_file.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int kDaily = 7, kWeekly = 5 * 7, kMonthly = 12 * 28;

void syncPath(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

// Reads the whole copy with a fresh connection; a copy that was not read back is no backup.
void verify(const QString& path) {
    ShopFile::recognise(path);
    Connection copy(path, Connection::Mode::Immutable);
    if (const QString result = copy.text("PRAGMA quick_check(1)"); result != u"ok")
        throw Error(Error::Kind::Damaged, BackupWords::tr("The copy “%1” is damaged and was not kept.").arg(path), result);
    if (copy.integer("SELECT count(*) FROM shop") != 1) throw Error(Error::Kind::Damaged, BackupWords::tr("The copy “%1” holds no shop and was not kept.").arg(path));
}

void copyInto(Connection& from, const QString& target) {
    QFile::remove(target);
    // The connection still cannot write to the shop: it was opened for reading only.
    from.run("PRAGMA query_only=OFF");
    Statement vacuum(from, "VACUUM INTO ?1");
    vacuum.bind(target).run();
    ::chmod(QFile::encodeName(target).constData(), 0600);
    syncPath(target);
}

QString stemOf(const QString& shopPath) { return QFileInfo(shopPath).completeBaseName(); }

struct Found {
    int generation;
    QString path;
};

std::vector<Found> backupsIn(const QString& folder, const QString& stem) {
    const QRegularExpression form(u"^%1 backup (\\d{5}) .*\\.regulars$"_s.arg(QRegularExpression::escape(stem)));
    std::vector<Found> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        if (const auto match = form.match(file.fileName()); match.hasMatch()) found.push_back({match.captured(1).toInt(), file.absoluteFilePath()});
    return found;
}

void thinOut(const QString& folder, const QString& stem, int newest, const QString& justMade) {
    for (const Found& old : backupsIn(folder, stem))
        if (old.path != justMade && (old.generation == newest || !Backup::isKept(old.generation, newest))) QFile::remove(old.path);
}

void note(Database& database, int generation, Day day, qint64 at, const QString& path, const QString& problem) {
    database.writeOutside([=](Connection& c) {
        Statement(c, "INSERT INTO backup_log(generation, day, at, path, problem) VALUES(?1, ?2, ?3, ?4, ?5)").bind(generation, day.iso(), at, path, problem).run();
        c.run("DELETE FROM backup_log WHERE id <= (SELECT max(id) FROM backup_log) - 400");
    }).waitForFinished();
}

}  // namespace

bool Backup::isKept(int generation, int newest) {
    const int age = newest - generation;
    return age < kDaily || (age < kWeekly && generation % 7 == 0) || (age < kMonthly && generation % 28 == 0);
}

QString Backup::folderFor(const QString& shopPath) {
    const QFileInfo info(shopPath);
    // Not translated: in another language, or from the command line, the same folder must be found.
    return info.absoluteDir().filePath(u"Backups of %1"_s.arg(info.completeBaseName()));
}

Backup::Last Backup::last(Connection& reader) {
    Last last;
    Statement good(reader, "SELECT at, day, path FROM backup_log WHERE problem = '' ORDER BY id DESC LIMIT 1");
    if (good.step()) {
        last.at = good.integer(0);
        last.day = good.day(1);
        last.path = good.text(2);
    }
    last.problem = reader.text("SELECT problem FROM backup_log ORDER BY id DESC LIMIT 1");
    return last;
}

Backup::Kept Backup::make(Database& database, const QString& folder) {
    const auto reader = database.reader();
    const Day today = database.clock().today();
    const qint64 now = database.clock().now();
    const qint64 lastGeneration = reader->integer("SELECT max(generation) FROM backup_log WHERE problem = ''");
    const bool sameDay = last(*reader).day == today && lastGeneration > 0;
    const QString stem = stemOf(database.path());
    int newest = static_cast<int>(lastGeneration);
    for (const Found& found : backupsIn(folder, stem)) newest = std::max(newest, found.generation);
    const int generation = sameDay ? newest : newest + 1;
    const QString path = QDir(folder).absoluteFilePath(u"%1 backup %2 %3.regulars"_s.arg(stem).arg(generation, 5, 10, QChar(u'0')).arg(today.iso()));
    try {
        if (!QDir().mkpath(folder)) throw Error(Error::Kind::Unreadable, BackupWords::tr("The backup folder “%1” cannot be made.").arg(folder));
        const QString part = path + u".part"_s;
        copyInto(*reader, part);
        verify(part);
        if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
            throw Error(Error::Kind::Unreadable, BackupWords::tr("The backup cannot be put into “%1”.").arg(folder));
        syncPath(folder);
    } catch (const Error& error) {
        QFile::remove(path + u".part"_s);
        note(database, generation, today, now, path, error.sentence());
        throw;
    }
    note(database, generation, today, now, path, {});
    thinOut(folder, stem, generation, path);
    return {path, generation};
}

void Backup::restore(const QString& backup, const QString& newFile) {
    if (QFileInfo::exists(newFile)) throw Error(BackupWords::tr("“%1” exists already. A backup is never restored over a file: choose another name.").arg(newFile));
    verify(backup);
    const QString part = newFile + u".part"_s;
    QFile::remove(part);
    if (!QFile::copy(backup, part)) throw Error(Error::Kind::Unreadable, BackupWords::tr("“%1” cannot be written.").arg(newFile));
    ::chmod(QFile::encodeName(part).constData(), 0600);
    verify(part);
    syncPath(part);
    // link() refuses an existing name, so nothing that appeared meanwhile is overwritten.
    if (::link(QFile::encodeName(part).constData(), QFile::encodeName(newFile).constData()) != 0) {
        QFile::remove(part);
        throw Error(BackupWords::tr("“%1” cannot be written.").arg(newFile));
    }
    QFile::remove(part);
    syncPath(QFileInfo(newFile).absolutePath());
}

QString Backup::newestFor(const QString& shopPath, const QString& folder) {
    auto found = backupsIn(folder, stemOf(shopPath));
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.generation > b.generation; });
    for (const Found& candidate : found) {
        try {
            verify(candidate.path);
            return candidate.path;
        } catch (const Error&) {
            continue;
        }
    }
    return {};
}

}  // namespace regulars
