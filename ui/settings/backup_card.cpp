#include "ui/settings/backup_card.h"
#include "core/shop/shop.h"
#include "core/storage/backup.h"
#include "ui/shared/asker.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include "ui/shared/progress_row.h"
#include <QDir>
#include <QFileInfo>

namespace regulars {
using namespace Qt::StringLiterals;

namespace {
constexpr int lateAfterDays = 3;
}

BackupCard::BackupCard(Shop& shop, Asker& asker, const QString& folder, QWidget* parent)
    : Card(tr("Backups"), parent), shop_(shop), asker_(asker), folder_(folder.isEmpty() ? Backup::folderFor(shop.database().path()) : folder), where_(new ElidedLabel),
      last_((new Label({}, TextSize::Strong))->wrapped()), problem_((new Label({}, TextSize::Body, Tone::Bad))->wrapped()), path_(new ElidedLabel({}, TextSize::Small, Tone::Muted)),
      now_(new Button(Icon::Backup, tr("Back up now"))), progress_(new ProgressRow) {
    setObjectName(u"backupCard"_s);
    last_->setObjectName(u"lastBackup"_s);
    problem_->setObjectName(u"backupProblem"_s);
    where_->setObjectName(u"backupFolder"_s);
    now_->setObjectName(u"backUpNow"_s);
    auto* choose = new Button(tr("Another folder…"));
    choose->setObjectName(u"chooseBackupFolder"_s);
    body()->addWidget(last_);
    body()->addWidget(path_);
    body()->addWidget(problem_);
    auto* line = new QHBoxLayout;
    line->addWidget(new Label(tr("Kept in"), TextSize::Body, Tone::Muted));
    line->addWidget(where_, 1);
    body()->addLayout(line);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(now_);
    buttons->addWidget(choose);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget(progress_);
    body()->addWidget((new Label(tr("Made once a day and on quitting, and read back to be sure: seven days, five weeks and twelve months are kept. A folder on another disk survives this one. "
                                    "To go back, open a backup as a shop; nothing is ever put over the shop you have."),
                                 TextSize::Small, Tone::Muted))
                          ->wrapped());
    where_->setText(QDir::toNativeSeparators(folder_));
    showLast();
    connect(choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(now_, &QPushButton::clicked, this, &BackupCard::backupRequested);
}

void BackupCard::chooseFolder() {
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
