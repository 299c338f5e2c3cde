#include "ui/today/last_backup_card.h"
#include "core/shop/shop.h"
#include "core/storage/backup.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/formats.h"
#include <QTextDocument>
#include <QFileInfo>

namespace regulars {
using namespace Qt::StringLiterals;

LastBackupCard::LastBackupCard(Shop& shop, QWidget* parent)
    : Card(tr("Backup"), parent), shop_(shop), folder_(Backup::folderFor(shop.database().path())), when_(new Label({}, TextSize::Strong)),
      where_(new Label({}, TextSize::Small, Tone::Muted)), now_(new Button(Icon::Backup, tr("Back up now"))) {
    setObjectName(u"lastBackupCard"_s);
    when_->setObjectName(u"backupWhen"_s);
    where_->setObjectName(u"backupWhere"_s);
    now_->setObjectName(u"backUpNow"_s);
    now_->setCompact(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(when_->wrapped());
    words->addWidget(where_->wrapped());
    row->addLayout(words, 1);
    row->addWidget(now_, 0, Qt::AlignTop);
    body()->addLayout(row);
    connect(now_, &QPushButton::clicked, this, &LastBackupCard::backupRequested);
}

void LastBackupCard::setFolder(const QString& folder) {
    folder_ = folder.isEmpty() ? Backup::folderFor(shop_.database().path()) : folder;
    refresh();
}

void LastBackupCard::refresh() {
    attempt(this, [this] {
        const Backup::Last last = Backup::last(shop_.reader());
        const Day today = shop_.today();
        const qint64 age = last.at > 0 ? last.day.daysTo(today) : 0;
        const bool tooLong = last.at > 0 && age > tooLongDays;
        when_->setTone(tooLong || !last.problem.isEmpty() ? Tone::Bad : last.at == 0 ? Tone::Warn : Tone::Ink);
        if (last.at == 0) when_->setText(tr("None was made yet"));
        else if (tooLong) when_->setText(tr("Last made %n day(s) ago: too long", nullptr, static_cast<int>(age)));
        else when_->setText(tr("Made and verified %1").arg(Formats::relativeDay(last.day, today) + u' ' + Formats::time(last.at)));
        const QString folder = QFileInfo(folder_).fileName();
        where_->setText(!last.problem.isEmpty() ? tr("The newest attempt failed: %1").arg(last.problem) : tr("to “%1”").arg(folder.isEmpty() ? folder_ : folder));
        where_->setToolTip(Qt::convertFromPlainText(folder_));
    });
    now_->setEnabled(!isBusy_ && !shop_.database().isReadOnly());
    now_->setText(isBusy_ ? tr("Backing up …") : tr("Back up now"));
}

void LastBackupCard::setBackingUp(bool backingUp) {
    isBusy_ = backingUp;
    refresh();
}

}  // namespace regulars
