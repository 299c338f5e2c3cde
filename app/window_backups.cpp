// The backups of the open shop, and the way back to one when a shop is damaged.
#include "app/backup_rescue.h"
#include "app/window_session.h"
#include "ui/shared/attempt.h"
#include "ui/window/counter.h"
#include "ui/window/first_start.h"
#include "ui/window/main_window.h"
#include "ui/window/shop_trouble.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString whenMade(const QString& backup) { return QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat); }

QString inWords(const QStringList& folders) {
    QStringList quoted;
    for (const QString& folder : folders) quoted << u"“%1”"_s.arg(QDir::toNativeSeparators(folder));
    return quoted.join(u", "_s);
}

}  // namespace

void WindowSession::keepBackups() {
    const QString path = shop_->database().path();
    backups_ = std::make_unique<BackupKeeper>(*shop_);
    BackupRescue::rememberFolder(path, backups_->folder());
    connect(counter_.get(), &Counter::backupRequested, this, [this] {
        isBackupAsked_ = true;
        backUp();
    });
    connect(counter_.get(), &Counter::backupFolderChosen, backups_.get(), [this, path](const QString& folder) {
        backups_->setFolder(counter_->staff(), folder);
        BackupRescue::rememberFolder(path, backups_->folder());
    });
    // One that is due begins by itself, and is seen to run all the same.
    connect(backups_.get(), &BackupKeeper::begun, counter_.get(), [this] { counter_->setBackingUp(true); });
    connect(backups_.get(), &BackupKeeper::made, window_.get(), [this](const QString& made) {
        if (isBackupAsked_) tellNews(window_.get(), tr("Backed up and verified: “%1”.").arg(QFileInfo(made).fileName()));
    });
    connect(backups_.get(), &BackupKeeper::failed, window_.get(), [this](const QString& sentence) { tellRefusal(window_.get(), {sentence}); });
    connect(backups_.get(), &BackupKeeper::finished, window_.get(), [this] {
        isBackupAsked_ = false;
        counter_->setBackingUp(false);
    });
}

void WindowSession::backUp() {
    backups_->make();
}

// What is brought in goes on and is not cut short without a word.
bool WindowSession::waitsForWork() {
    const QString work = counter_->unfinishedWork();
    if (work.isEmpty()) return false;
    if (closesAfterWork_) {
        counter_->stopWork();
        return false;
    }
    closesAfterWork_ = true;
    tellNews(window_.get(), work);
    connect(counter_.get(), &Counter::workEnded, window_.get(), &QWidget::close, Qt::QueuedConnection);
    return true;
}

bool WindowSession::mayClose() {
    counter_->keepDrafts();
    if (waitsForWork()) return false;
    if (shop_ && !backups_) keepBackups();  // closed before its first picture stood
    bool isNeeded = false;
    if (!closing_ && backups_) attempt(window_.get(), [&] { isNeeded = backups_->isNeeded(); });
    if (!isNeeded) return true;
    closing_ = true;
    tellNews(window_.get(), tr("Making today's backup, then the window closes. Close again to leave without it."));
    connect(backups_.get(), &BackupKeeper::finished, window_.get(), &QWidget::close);
    backUp();
    return false;
}

// Behind the first page, which says meanwhile what is wrong.
void WindowSession::seekBackup(const QString& path) {
    foundBackup_.clear();
    const QStringList folders = BackupRescue::foldersOf(path);
    ShopTrouble* trouble = firstStart_->findChild<ShopTrouble*>();
    trouble->setRemark(tr("Looking for its newest good backup …"));
    worker_.run([path, folders] { return BackupRescue::newestGood(path, folders); }).then(trouble, [this, trouble, path, folders](const QString& found) {
        if (wanted_ != path || shop_) return;
        foundBackup_ = found;
        if (found.isEmpty()) trouble->setRemark(tr("No good backup of it was found in %1. One that lies elsewhere can be opened like any shop.").arg(inWords(folders)));
        else trouble->offerBackup(tr("Its newest good backup is of %1. It is restored into a new file; the damaged one stays as it is.").arg(whenMade(found)));
    });
}

void WindowSession::restoreFound() {
    ShopTrouble* trouble = firstStart_->findChild<ShopTrouble*>();
    trouble->setBusy(true);
    trouble->setRemark(tr("Restoring “%1” …").arg(QFileInfo(foundBackup_).fileName()));
    restore(wanted_, foundBackup_, [page = QPointer<ShopTrouble>(trouble)](const Error& error) {
        if (page) page->offerBackup(error.sentence());
    });
}

// While the damaged shop stays open, as far as it can be read.
void WindowSession::offerBackup() {
    const QString path = shop_->database().path();
    const QStringList folders = BackupRescue::foldersOf(path);
    tellNews(window_.get(), tr("Looking for the newest good backup …"));
    worker_.run([path, folders] { return BackupRescue::newestGood(path, folders); }).then(window_.get(), [this, path, folders](const QString& found) {
        if (found.isEmpty()) return tellRefusal(window_.get(), {tr("No good backup was found in %1. Take out what can still be read under Settings.").arg(inWords(folders))});
        const QString question = tr("The newest good backup is “%1” of %2. It is restored into a new file and opened; the damaged one stays as it is.").arg(QFileInfo(found).fileName(), whenMade(found));
        if (!asker_.offer(window_.get(), tr("The shop is damaged"), question, tr("Restore the backup"))) return;
        restore(path, found, [this](const Error& error) {
            if (window_) tellFault(window_.get(), error);
        });
    });
}

void WindowSession::restore(const QString& path, const QString& backup, const std::function<void(const Error&)>& failed) {
    worker_.run([path, backup, today = settings().clock.today()] { return BackupRescue::restoreBeside(path, backup, today); })
        .then(this, [this](const QString& restored) { QTimer::singleShot(0, this, [this, restored] { open(restored); }); })
        .onFailed(this, [failed](const Error& error) { failed(error); });
}

}  // namespace regulars
