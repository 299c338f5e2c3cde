#include "ui/shared/progress_row.h"
#include "ui/shared/formats.h"
#include <QVBoxLayout>

namespace regulars {

ProgressRow::ProgressRow(QWidget* parent)
    : QWidget(parent), what_(new Label({}, TextSize::Strong)), figures_(new Label({}, TextSize::Small, Tone::Muted)), bar_(new QProgressBar), cancel_(new Button(tr("Cancel"))) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(what_, 1);
    head->addWidget(figures_);
    all->addLayout(head);
    auto* line = new QHBoxLayout;
    bar_->setTextVisible(false);
    bar_->setFixedHeight(metrics::grid);
    line->addWidget(bar_, 1);
    cancel_->setCompact(true);
    line->addWidget(cancel_);
    all->addLayout(line);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressRow::start(const QString& what, bool cancellable) {
    what_->setText(what);
    bar_->setAccessibleName(what);
    cancel_->setVisible(cancellable);
    cancel_->setEnabled(true);
    setProgress(0, 0);
    show();
}

void ProgressRow::setProgress(qint64 done, qint64 total) {
    // QProgressBar counts in int; a large job is shown in thousandths.
    bar_->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) bar_->setValue(static_cast<int>(std::min<qint64>(1000, done * 1000 / total)));
    if (total > 0) figures_->setText(tr("%1 of %2").arg(Formats::count(done), Formats::count(total)));
    else figures_->setText(done > 0 ? Formats::count(done) : QString());
}

void ProgressRow::finish() { hide(); }

}  // namespace regulars
