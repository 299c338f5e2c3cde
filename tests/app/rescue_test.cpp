#include "app/backup_rescue.h"
#include "core/storage/backup.h"
#include "tests/app/program.h"
#include "core/shop/shop.h"
#include <catch2/catch.hpp>
#include <QFile>
#include <QSettings>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

void ruin(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(20);
    file.write(QByteArray(static_cast<qsizetype>(file.size() / 2), 'x'));
}

}  // namespace

TEST_CASE("of a ruined shop the newest good backup is found in the folder that was chosen, and restored under a free name") {
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const TestShop shop;
    const QString stick = shop.inFolder(u"stick"_s), beside = Backup::folderFor(shop.path());
    QString newest;
    for (const auto& [day, folder] : std::initializer_list<std::pair<Day, QString>>{{Day(2026, 11, 20), beside}, {Day(2026, 11, 21), stick}, {Day(2026, 11, 22), stick}}) {
        const auto open = Shop::open(shop.path(), {.clock = Clock(day)});
        const QString made = Backup::make(open->database(), folder).path;
        if (day == Day(2026, 11, 21)) newest = made;
        else if (folder == stick) ruin(made);  // the very newest is no good
    }
    BackupRescue::rememberFolder(shop.path(), stick);
    ruin(shop.path());
    CHECK(BackupRescue::foldersOf(shop.path()) == QStringList{stick, beside});
    const QString found = BackupRescue::newestGood(shop.path(), BackupRescue::foldersOf(shop.path()));
    CHECK(found == newest);
    const Day today(2026, 11, 22);
    const QString first = BackupRescue::restoreBeside(shop.path(), found, today), second = BackupRescue::restoreBeside(shop.path(), found, today);
    CHECK(first == shop.inFolder(u"Blom restored 2026-11-22.regulars"_s));
    CHECK(second == shop.inFolder(u"Blom restored 2026-11-22 2.regulars"_s));
    CHECK(run({u"check"_s, second}).code == 0);
    BackupRescue::rememberFolder(shop.path(), beside);
    CHECK(BackupRescue::foldersOf(shop.path()) == QStringList{beside});
}
