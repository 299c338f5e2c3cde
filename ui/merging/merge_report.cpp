#include "ui/merging/merge_report.h"
#include "core/shop/shop.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/deed_words.h"
#include "ui/shared/formats.h"
#include <QKeyEvent>
#include <numeric>

namespace regulars {
using namespace Qt::StringLiterals;

MergeReportPage::MergeReportPage(Shop& shop, QWidget* parent)
    : QWidget(parent), shop_(shop), headline_(new Label({}, TextSize::Large)), rows_(new PagedListRows([this](std::span<const qint64> ids) { return fetch(ids); })),
      list_(new RowList(tr("What became of the pairs"), rows_)), back_(new Button(tr("Back to the list"))) {
    setObjectName(u"mergeReportPage"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::gap);
    headline_->setObjectName(u"mergeReportHeadline"_s);
    list_->setObjectName(u"mergeReportList"_s);
    list_->setKeysInWords(tr("Enter opens the customer"));
    back_->setObjectName(u"backFromReport"_s);
    back_->setHint(Formats::keys(QKeySequence(Qt::Key_Escape)));
    auto* card = new Card;
    card->body()->addWidget(list_, 1);
    all->addWidget(headline_->wrapped());
    all->addWidget(card, 1);
    all->addWidget(back_, 0, Qt::AlignLeft);
    setFocusProxy(list_);
    connect(list_, &RowList::opened, this, [this](int row) {
        if (const qint64 customer = rows_->row(row).customer) Q_EMIT openCustomer(CustomerId{customer});
    });
    connect(back_, &QPushButton::clicked, this, &MergeReportPage::left);
}

void MergeReportPage::setReport(MergeReport report) {
    rows_->setIds({});
    report_ = std::move(report);
    const auto merged = static_cast<int>(report_.merged.size()), skipped = static_cast<int>(report_.skipped.size());
    const QString done = tr("%Ln record(s) merged.", nullptr, merged);
    headline_->setText(skipped == 0 ? done : done + u' ' + tr("%Ln pair(s) were left as they are.", nullptr, skipped));
    std::vector<qint64> ids(report_.merged.size() + report_.skipped.size());
    std::iota(ids.begin(), ids.end(), 1);
    rows_->setIds(std::move(ids));
}

// What was left as it is comes first: it is what remains to be looked at.
std::vector<ListRow> MergeReportPage::fetch(std::span<const qint64> ids) const {
    CustomerStore store(shop_.reader());
    std::vector<ListRow> rows;
    for (const qint64 id : ids) {
        const auto at = static_cast<size_t>(id - 1);
        ListRow row;
        row.id = id;
        if (at < report_.skipped.size()) {
            const auto& [a, b, reason] = report_.skipped[at];
            row.customer = a.value;
            row.strong = store.displayName(a);
            row.rest = withNamesIsolated(tr(" and %1").arg(store.displayName(b)));
            row.facts = reason;
            row.factsTone = Tone::Warn;
        } else {
            const auto& [kept, gone, merge] = report_.merged[at - report_.skipped.size()];
            row.customer = kept.value;
            row.strong = store.displayName(kept);
            row.rest = withNamesIsolated(tr(" and %1").arg(store.displayName(gone)));
            row.facts = tr("one record now, number %1; number %2 waits in the bin").arg(kept.value).arg(gone.value);
        }
        row.avatar = row.strong;
        rows.push_back(std::move(row));
    }
    return rows;
}

void MergeReportPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    else QWidget::keyPressEvent(event);
}

}  // namespace regulars
