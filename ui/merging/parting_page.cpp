#include "ui/merging/parting_page.h"
#include "core/merging/merge_desk.h"
#include "core/shop/shop.h"
#include "ui/shared/attempt.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/row_list.h"
#include <QKeyEvent>

namespace regulars {
using namespace Qt::StringLiterals;

PartingPage::PartingPage(Shop& shop, StaffId by, CustomerId customer, QWidget* parent)
    : QWidget(parent), shop_(shop), by_(by), customer_(customer), list_(new RowList(tr("Records merged into this one"))), headline_(new Label({}, TextSize::Strong)), notice_(new Label),
      part_(new Button(tr("Part the two"), Button::Look::Primary)), back_(new Button(tr("Back"), Button::Look::Quiet)) {
    setObjectName(u"partingPage"_s);
    build();
    setFocusProxy(list_);
    connect(list_, &RowList::opened, this, &PartingPage::part);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartingPage::tellNotice);
    connect(part_, &QPushButton::clicked, this, &PartingPage::part);
    connect(back_, &QPushButton::clicked, this, &PartingPage::closed);
    connect(&shop_.database(), &Database::committed, this, &PartingPage::refresh);
    refresh();
}

void PartingPage::build() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(28, 20, 28, 16);
    all->setSpacing(metrics::gap);
    auto* header = new PlaceHeader(tr("Part two records again"));
    header->setSentence(tr("For when two people were taken for one, however long ago."));
    list_->setObjectName(u"mergesList"_s);
    list_->setOpensByClick(false);
    list_->setKeysInWords(tr("Enter parts the two"));
    auto* merges = new Card(tr("Merged into this record"));
    merges->body()->addWidget(list_, 1);
    auto* what = new Card(tr("What happens"));
    headline_->setObjectName(u"partingHeadline"_s);
    notice_->setObjectName(u"partingNotice"_s);
    what->body()->addWidget(headline_->wrapped());
    what->body()->addWidget(notice_->wrapped());
    what->body()->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(metrics::gap);
    both->addWidget(merges, 1);
    both->addWidget(what, 1);
    auto* foot = new QHBoxLayout;
    part_->setObjectName(u"partRecords"_s);
    part_->setHint(Formats::keys(QKeySequence(Qt::Key_Return)));
    back_->setObjectName(u"backFromParting"_s);
    back_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    foot->addWidget(part_);
    foot->addStretch(1);
    foot->addWidget(back_);
    all->addWidget(header);
    all->addLayout(both, 1);
    all->addLayout(foot);
}

void PartingPage::refresh() {
    attempt(this, [this] {
        merges_ = MergeDesk::mergesInto(shop_.reader(), customer_);
        CustomerStore store(shop_.reader());
        ProfileStore staff(shop_.reader());
        std::vector<ListRow> rows;
        for (const Merge& merge : merges_) {
            ListRow row;
            row.id = merge.id.value;
            row.strong = row.avatar = store.displayName(merge.gone);
            const auto by = staff.find(merge.staff);
            row.facts = Formats::line({tr("number %1").arg(merge.gone.value), Formats::moment(merge.at, shop_.today()), by ? by->name : QString()});
            rows.push_back(std::move(row));
        }
        const int at = std::max(0, list_->currentIndex().row());
        list_->setRows(std::move(rows));
        if (!merges_.empty()) list_->setCurrentIndex(list_->rows()->index(std::min(at, static_cast<int>(merges_.size()) - 1)));
        tellNotice();
    });
}

void PartingPage::tellNotice() {
    const int row = list_->currentIndex().row();
    const bool isChosen = row >= 0 && row < static_cast<int>(merges_.size());
    part_->setEnabled(isChosen);
    if (!isChosen) {
        headline_->setText(tr("Nobody was merged into this record."));
        notice_->setText({});
        return;
    }
    attempt(this, [&] {
        const Merge& merge = merges_[static_cast<size_t>(row)];
        CustomerStore store(shop_.reader());
        const QStringList left = MergeDesk::partingNotice(shop_.reader(), merge.id, shop_.today());
        headline_->setText(tr("%1 and %2 become two records again.").arg(store.displayName(merge.kept), store.displayName(merge.gone)));
        notice_->setText(left.isEmpty() ? tr("Everything goes back to whom it came from.") : tr("What cannot go back:") + u"\n• "_s + withNamesIsolated(left.join(u"\n• "_s)));
        notice_->setTone(left.isEmpty() ? Tone::Muted : Tone::Warn);
    });
}

void PartingPage::part() {
    const int row = list_->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(merges_.size()) || !part_->isEnabled()) return;
    part_->setEnabled(false);
    const CustomerId gone = merges_[static_cast<size_t>(row)].gone;
    whenDone(this, MergeDesk(shop_.database()).unmerge(by_, merges_[static_cast<size_t>(row)].id), [this, gone](const Outcome<Parted>& outcome) {
        tellNotice();
        if (const auto* refusal = std::get_if<Refusal>(&outcome)) return tellRefusal(this, *refusal);
        const auto& saved = std::get<Saved<Parted>>(outcome);
        CustomerStore store(shop_.reader());
        Q_EMIT done(tr("%1 and %2 are two customers again.").arg(store.displayName(saved.value.kept), store.displayName(gone)), saved.action);
        Q_EMIT parted(gone);
    }, [this] { tellNotice(); });
}

void PartingPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) part();
    else if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
