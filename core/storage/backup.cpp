#include "core/storage/backup.h"
#include "core/storage/erasure_list.h"
#include "core/storage/shop_copy.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <mutex>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int kDaily = 7, kWeekly = 5 * 7, kMonthly = 12 * 28;
constexpr int kMarkLength = 8;

// Which backups are a shop's: two shops may have the same name and share a folder.
struct Family {
    QString folder, stem;
    QString mark;  ///< the beginning of the shop's uuid; empty: of any shop
};

struct Found {
    int generation;
    QString mark, path;
};

QString markOf(Connection& connection) { return connection.text("SELECT uuid FROM shop").left(kMarkLength); }

QString markIn(const QString& shopPath) {
    try {
        return markOf(*ShopCopy::open(shopPath));
    } catch (const Error&) {
        return {};
    }
}

QString stemOf(const QString& shopPath) { return QFileInfo(shopPath).completeBaseName(); }

std::vector<Found> backupsIn(const Family& family) {
    const QString mark = family.mark.isEmpty() ? u"[^ ]{%1}"_s.arg(kMarkLength) : QRegularExpression::escape(family.mark);
    const QRegularExpression form(u"^%1 backup (\\d{5}) [^ ]+ (%2)\\.regulars$"_s.arg(QRegularExpression::escape(family.stem), mark));
    std::vector<Found> found;
    for (const QFileInfo& file : QDir(family.folder).entryInfoList(QDir::Files, QDir::Name))
        if (const auto match = form.match(file.fileName()); match.hasMatch()) found.push_back({match.captured(1).toInt(), match.captured(2), file.absoluteFilePath()});
    return found;
}

QString pathOf(const Family& family, int generation, Day day) {
    const QString number = QString::number(generation).rightJustified(5, u'0');
    return QDir(family.folder).absoluteFilePath(u"%1 backup %2 %3 %4.regulars"_s.arg(family.stem, number, day.iso(), family.mark));
}

void makeFolder(const QString& folder) {
    if (!QDir().mkpath(folder)) throw Error(Error::Kind::Unreadable, BackupWords::tr("The backup folder “%1” cannot be made.").arg(folder));
}

// Only who holds the shop makes its backups, one at a time: what lies there unfinished was broken off.
void removeUnfinished(const Family& family) {
    const QRegularExpression form(u"^%1 backup .* %2\\.regulars\\..{6}\\.part$"_s.arg(QRegularExpression::escape(family.stem), QRegularExpression::escape(family.mark)));
    for (const QFileInfo& file : QDir(family.folder).entryInfoList({u"*.part"_s}, QDir::Files))
        if (form.match(file.fileName()).hasMatch()) QFile::remove(file.absoluteFilePath());
}

void thinOut(const Family& family, int newest, const QString& justMade) {
    for (const Found& old : backupsIn(family))
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
    // Beside the file itself, by whatever link it was opened.
    const QString canonical = QFileInfo(shopPath).canonicalFilePath();
    const QFileInfo info(canonical.isEmpty() ? shopPath : canonical);
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
    const std::lock_guard turn(database.backupTurn());
    const auto reader = database.reader();
    const Family family{folder, stemOf(database.path()), markOf(*reader)};
    const Day today = database.clock().today();
    const qint64 now = database.clock().now();
    const qint64 lastGeneration = reader->integer("SELECT max(generation) FROM backup_log WHERE problem = ''");
    const bool sameDay = last(*reader).day == today && lastGeneration > 0;
    int newest = static_cast<int>(lastGeneration);
    for (const Found& found : backupsIn(family)) newest = std::max(newest, found.generation);
    const int generation = sameDay ? newest : newest + 1;
    const QString path = pathOf(family, generation, today);
    try {
        makeFolder(folder);
        if (!database.isReadOnly()) removeUnfinished(family);
        ShopCopy::write(*reader, path, ShopCopy::Standing::Replace);
    } catch (const Error& error) {
        note(database, generation, today, now, path, error.sentence());
        throw;
    }
    note(database, generation, today, now, path, {});
    thinOut(family, generation, path);
    return {path, generation};
}

void Backup::beforeMigration(Connection& writer, const QString& shopPath, Day today) {
    const QString folder = folderFor(shopPath);
    makeFolder(folder);
    const QString version = writer.text("PRAGMA user_version");
    ShopCopy::write(writer, QDir(folder).absoluteFilePath(u"%1 of version %2 %3 %4.regulars"_s.arg(stemOf(shopPath), version, today.iso(), markOf(writer))), ShopCopy::Standing::Replace);
}

void Backup::restore(const QString& backup, const QString& newFile) {
    if (QFileInfo::exists(newFile)) throw Error(BackupWords::tr("“%1” exists already. A backup is never restored over a file: choose another name.").arg(newFile));
    ShopCopy::verify(backup);
    ShopCopy::write(*ShopCopy::open(backup), newFile, ShopCopy::Standing::Keep);
    ErasureList::carry(backup, newFile);
}

QString Backup::newestFor(const QString& shopPath, const QString& folder) {
    auto found = backupsIn({folder, stemOf(shopPath), markIn(shopPath)});
    const bool isOneShop = std::all_of(found.begin(), found.end(), [&](const Found& f) { return f.mark == found.front().mark; });
    if (!isOneShop) return {};
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.generation > b.generation; });
    for (const Found& candidate : found) {
        try {
            ShopCopy::verify(candidate.path);
            return candidate.path;
        } catch (const Error&) {
            continue;
        }
    }
    return {};
}

}  // namespace regulars
