#include "ui/exchange/import_result.h"
#include "ui/exchange/notes_model.h"
#include "ui/exchange/plain_table.h"
#include "ui/shared/card.h"
#include "ui/shared/formats.h"
#include <QButtonGroup>
#include <QHeaderView>

namespace regulars {
using namespace Qt::StringLiterals;

ImportResult::ImportResult(QWidget* parent)
    : QWidget(parent), headline_((new Label({}, TextSize::Large))->wrapped()), chooser_(new QButtonGroup(this)), model_(new NotesModel(this)), table_(new PlainTable(tr("Rows of the file"))),
      explained_((new Label({}, TextSize::Body, Tone::Muted))->wrapped()), save_(new Button(Icon::Export, tr("Save the refused rows…"))),
      takeBack_(new Button(Icon::Undo, tr("Take it all back"))), another_(new Button(Icon::File, tr("Another file…"))), done_(new Button(tr("Done"), Button::Look::Primary)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(figures());
    all->addWidget(lists(), 1);
    all->addWidget(foot());
    connect(chooser_, &QButtonGroup::idClicked, this, &ImportResult::showList);
    connect(save_, &QPushButton::clicked, this, &ImportResult::saveRefusedRequested);
    connect(takeBack_, &QPushButton::clicked, this, &ImportResult::takeBackRequested);
    connect(another_, &QPushButton::clicked, this, &ImportResult::otherFileRequested);
    connect(done_, &QPushButton::clicked, this, &ImportResult::closeRequested);
    setFocusProxy(done_);
}

QWidget* ImportResult::figures() {
    auto* card = new Card;
    headline_->setObjectName(u"importHeadline"_s);
    card->body()->addWidget(headline_);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    const std::array words{tr("added"), tr("updated"), tr("unchanged"), tr("refused"), tr("perhaps known under another name")};
    const std::array names{u"added"_s, u"updated"_s, u"unchanged"_s, u"refused"_s, u"twins"_s};
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto* one = new QVBoxLayout;
        one->setSpacing(0);
        one->addWidget(figures_[i] = new Label({}, TextSize::Figure));
        figures_[i]->setObjectName(names[i]);
        auto* under = new Label(words[i], TextSize::Small, Tone::Muted);
        one->addWidget(under);
        row->addLayout(one);
        if (i + 1 < figures_.size()) row->addSpacing(metrics::gap);
    }
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

QWidget* ImportResult::lists() {
    listCard_ = new Card;
    auto* row = new QHBoxLayout;
    const std::array names{u"showRefused"_s, u"showDifferences"_s, u"showTwins"_s};
    for (int i = 0; i < Lists; ++i) {
        auto* tab = new Button({}, Button::Look::Segment);
        tab->setCheckable(true);
        tab->setObjectName(names[static_cast<std::size_t>(i)]);
        chooser_->addButton(tab, i);
        tabs_[static_cast<std::size_t>(i)] = tab;
        row->addWidget(tab);
    }
    row->addStretch(1);
    listCard_->body()->addLayout(row);
    listCard_->body()->addWidget(explained_);
    table_->setObjectName(u"notes"_s);
    table_->setModel(model_);
    table_->horizontalHeader()->setStretchLastSection(true);
    listCard_->body()->addWidget(table_, 1);
    return listCard_;
}

QWidget* ImportResult::foot() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    takeBack_->setObjectName(u"takeBack"_s);
    save_->setObjectName(u"saveRefused"_s);
    another_->setObjectName(u"anotherFile"_s);
    done_->setObjectName(u"importDone"_s);
    row->addWidget(takeBack_);
    row->addWidget(save_);
    row->addStretch(1);
    row->addWidget(another_);
    row->addWidget(done_);
    return line;
}

const std::vector<ImportReport::RowNote>& ImportResult::notes(int which) const {
    return which == Refused ? report_.refusals : which == Differences ? report_.differences : report_.twinNotes;
}

void ImportResult::setReport(const QString& fileName, const ImportReport& report, bool changedBook) {
    report_ = report;
    fileName_ = fileName;
    changedBook_ = changedBook;
    isTakenBack_ = isWaiting_ = false;
    const std::array counts{report.added, report.updated, report.unchanged, report.refused, report.twins};
    for (std::size_t i = 0; i < counts.size(); ++i) figures_[i]->setText(Formats::count(counts[i]));
    figures_[3]->setTone(report.refused > 0 ? Tone::Bad : Tone::Ink);
    const std::array words{tr("Refused"), tr("Differences"), tr("Perhaps known")};
    int first = Lists;
    for (int i = Lists - 1; i >= 0; --i) {
        const auto count = static_cast<qint64>(notes(i).size());
        Button* tab = tabs_[static_cast<std::size_t>(i)];
        tab->setText(words[static_cast<std::size_t>(i)] + u' ' + Formats::count(count));
        tab->setEnabled(count > 0);
        if (count > 0) first = i;
    }
    showList(first);
    showState();
}

void ImportResult::showList(int which) {
    const bool any = which < Lists;
    table_->setVisible(any);
    for (Button* tab : tabs_) tab->setVisible(any);
    if (!any) {
        explained_->setText(tr("Every row went in as it stands in the file: there is nothing to look at again."));
        return;
    }
    tabs_[static_cast<std::size_t>(which)]->setChecked(true);
    explained_->setText(which == Refused       ? tr("These rows were not brought in. Save them, mend them in a spreadsheet and bring that file in.")
                        : which == Differences ? tr("Here the file says something else than the book, or something that could not be read. The book was not changed by it.")
                                               : tr("Added, but somebody under another name has the same phone. They may be one person, or share a phone."));
    model_->setNotes(notes(which));
    table_->fitColumn(0, 10);
    table_->setCurrentIndex(model_->index(0, 1));
    table_->scrollToTop();
}

void ImportResult::setTakenBack(bool takenBack) {
    isTakenBack_ = takenBack;
    isWaiting_ = false;
    showState();
}

void ImportResult::setWaiting(bool waiting) {
    isWaiting_ = waiting;
    showState();
}

void ImportResult::showState() {
    const int rows = static_cast<int>(std::min<qint64>(report_.rows, std::numeric_limits<int>::max()));
    headline_->setText(isTakenBack_    ? tr("Taken back: the book is as it was before “%1”.").arg(fileName_)
                       : !changedBook_ ? tr("%Ln row(s) of “%1” read: nothing in the book had to change.", nullptr, rows).arg(fileName_)
                                       : tr("%Ln row(s) of “%1” read.", nullptr, rows).arg(fileName_));
    takeBack_->setVisible(changedBook_);
    takeBack_->setEnabled(!isTakenBack_ && !isWaiting_);
    save_->setVisible(!report_.failedCsv.isEmpty());
    save_->setEnabled(!isWaiting_);
    another_->setEnabled(!isWaiting_);
}

}  // namespace regulars
