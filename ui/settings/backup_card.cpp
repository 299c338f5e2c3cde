#include "ui/settings/backup_card.h"
#include "core/shop/shop.h"
#include "core/storage/backup.h"
#include "ui/settings/restore_run.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/shared/progress_row.h"
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {

constexpr int lateAfterDays = 3;
constexpr qsizetype mostOffered = 24;  // all that are kept of one shop

// A name beside the shop that nothing has yet.
QString nameForRestored(const QString& shopPath, Day today) {
    const QFileInfo shop(shopPath);
    const QString name = BackupCard::tr("%1 restored %2").arg(shop.completeBaseName(), today.iso());
    QString path = shop.dir().absoluteFilePath(name + u".regulars"_s);
    for (int n = 2; QFileInfo::exists(path); ++n) path = shop.dir().absoluteFilePath(u"%1 %2.regulars"_s.arg(name).arg(n));
    return path;
}

}  // namespace

BackupCard::BackupCard(Shop& shop, Asker& asker, StaffId by, const QString& folder, QWidget* parent)
    : Card(tr("Backups"), parent), shop_(shop), asker_(asker), by_(by), folder_(folder.isEmpty() ? Backup::folderFor(shop.database().path()) : folder), where_(new ElidedLabel),
      last_((new Label({}, TextSize::Strong))->wrapped()), problem_((new Label({}, TextSize::Body, Tone::Bad))->wrapped()), path_(new ElidedLabel({}, TextSize::Small, Tone::Muted)),
      now_(new Button(Icon::Backup, tr("Back up now"))), restore_(new Button(tr("Restore a backup…"))), choice_(new QMenu(this)), progress_(new ProgressRow), restoring_(new ProgressRow) {
    setObjectName(u"backupCard"_s);
    last_->setObjectName(u"lastBackup"_s);
    problem_->setObjectName(u"backupProblem"_s);
    where_->setObjectName(u"backupFolder"_s);
    now_->setObjectName(u"backUpNow"_s);
    body()->addWidget(last_);
    body()->addWidget(path_);
    body()->addWidget(problem_);
    auto* line = new QHBoxLayout;
    line->addWidget(new Label(tr("Kept in"), TextSize::Body, Tone::Muted));
    line->addWidget(where_, 1);
    body()->addLayout(line);
    body()->addWidget(buttons());
    body()->addWidget(progress_);
    body()->addWidget(restoring_);
    body()->addWidget((new Label(tr("Made once a day and on quitting, and read back to be sure: seven days, five weeks and twelve months are kept. A folder on another disk survives this one. "
                                    "To go back, restore one into a new file and open that; nothing is ever put over the shop you have."),
                                 TextSize::Small, Tone::Muted))
                          ->wrapped());
    where_->setText(QDir::toNativeSeparators(folder_));
    showLast();
    connect(now_, &QPushButton::clicked, this, &BackupCard::backupRequested);
    connect(restore_, &QPushButton::clicked, this, &BackupCard::offerBackups);
}

QWidget* BackupCard::buttons() {
    auto* all = new QWidget;
    auto* row = new FlowLayout(all, metrics::grid);
    auto* choose = new Button(tr("Another folder…"));
    choose->setObjectName(u"chooseBackupFolder"_s);
    restore_->setObjectName(u"restoreBackup"_s);
    choice_->setObjectName(u"backupChoice"_s);
    for (Button* button : {now_, choose, restore_}) row->addWidget(button);
    connect(choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    return all;
}

bool BackupCard::may(Deed deed) {
    std::optional<Refusal> refusal;
    if (!attempt(this, [&] { refusal = Permissions::objection(shop_.reader(), by_, deed); })) return false;
    if (refusal) tellRefusal(this, *refusal);
    return !refusal;
}

void BackupCard::offerBackups() {
    if (!may(Deed::Restore)) return;
    choice_->clear();
    const QFileInfoList kept = QDir(folder_).entryInfoList({u"*.regulars"_s}, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo& backup : kept.first(std::min(mostOffered, kept.size()))) {
        const QString made = Formats::moment(backup.lastModified().toMSecsSinceEpoch(), shop_.today());
        QString words = Formats::line({made, backup.completeBaseName()});
        QAction* one = choice_->addAction(words.replace(u'&', u"&&"_s));
        connect(one, &QAction::triggered, this, [this, path = backup.absoluteFilePath()] { restore(path); });
    }
    if (!kept.isEmpty()) choice_->addSeparator();
    connect(choice_->addAction(tr("Another file…")), &QAction::triggered, this, &BackupCard::chooseOther);
    choice_->popup(restore_->mapToGlobal(QPoint(0, restore_->height() + 4)));
}

void BackupCard::chooseOther() {
    const QString backup = asker_.openFile(this, tr("Restore a backup"), tr("Shops (*.regulars)"));
    if (!backup.isEmpty()) restore(backup);
}

void BackupCard::restore(const QString& backup) {
    QString path = asker_.saveFile(this, tr("Restore into a new file"), nameForRestored(shop_.database().path(), shop_.today()), tr("Shops (*.regulars)"));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix() != "regulars"_L1) path += u".regulars"_s;
    restore_->setEnabled(false);
    restoring_->start(tr("Restoring “%1”").arg(QFileInfo(backup).fileName()), false);
    auto* run = new RestoreRun(shop_.database(), by_, backup, path, window());
    connect(run, &RestoreRun::restored, this, &BackupCard::tellRestored);
    connect(run, &RestoreRun::ended, this, [this] {
        restoring_->finish();
        restore_->setEnabled(true);
    });
}

void BackupCard::tellRestored(const QString& path) {
    const QPointer<BackupCard> here(this);
    tellNews(this, tr("The backup is restored as “%1”. The shop that is open stayed as it is.").arg(QFileInfo(path).fileName()), {{tr("Open it"), [here, path] {
        if (here) Q_EMIT here->openRequested(path);
    }, {}}});
}

void BackupCard::chooseFolder() {
    if (!may(Deed::ChooseBackupFolder)) return;
    const QString chosen = asker_.folder(this, tr("Where backups are kept"), QFileInfo::exists(folder_) ? folder_ : QFileInfo(shop_.database().path()).absolutePath());
    if (chosen.isEmpty() || chosen == folder_) return;
    folder_ = chosen;
    where_->setText(QDir::toNativeSeparators(folder_));
    Q_EMIT folderChosen(folder_);
}

void BackupCard::setBackingUp(bool backingUp) {
    now_->setEnabled(!backingUp);
    if (backingUp) {
        progress_->start(tr("Backing up"), false);
    } else {
        progress_->finish();
        showLast();
    }
}

void BackupCard::showEvent(QShowEvent* event) {
    // One may have been made meanwhile; backups are outside the journal and announce nothing.
    showLast();
    Card::showEvent(event);
}

void BackupCard::showLast() {
    attempt(this, [this] {
        const Backup::Last last = Backup::last(shop_.reader());
        const bool never = last.at == 0;
        const int age = never ? 0 : static_cast<int>(last.day.daysTo(shop_.today()));
        last_->setText(never ? tr("There is no backup yet.") : tr("Last good one: %1").arg(Formats::moment(last.at, shop_.today())));
        last_->setTone(never ? Tone::Warn : age > lateAfterDays ? Tone::Bad : Tone::Ink);
        if (age > lateAfterDays) last_->setText(last_->text() + u" · "_s + Formats::relativeDay(last.day, shop_.today()));
        path_->setText(never ? QString() : QFileInfo(last.path).fileName());
        path_->setVisible(!never);
        problem_->setText(last.problem.isEmpty() ? QString() : tr("The newest try went wrong: %1").arg(last.problem));
        problem_->setVisible(!last.problem.isEmpty());
    });
}

}  // namespace regulars
